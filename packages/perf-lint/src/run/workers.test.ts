import {describe, expect, test} from 'vitest'
import {startWorkers, WorkerError} from './workers.js'

const program = new URL('../fixtures/fragile-worker.mjs', import.meta.url)

function start(count: number, cwd = '/') {
  const wishes = {keepText: false, time: false}
  return startWorkers(count, {cwd, locale: 'zh-CN', options: {}, wishes}, program)
}

describe('startWorkers', () => {
  test.each([1, 2, 5])('with %d threads does all it is given', async (count) => {
    const workers = start(count)
    const files = Array.from({length: 12}, (_, index) => `file ${index}`)
    expect(await Promise.all(files.map((file) => workers.lint(file)))).toEqual(files)
    await workers.close()
  })

  test.each(['fatal', 'throwing'])('fails the file that a thread dies of (%s), and goes on', async (file) => {
    const workers = start(1)
    const [dead, next] = await Promise.allSettled([workers.lint(file), workers.lint('next')])
    expect(dead).toMatchObject({status: 'rejected', reason: expect.any(WorkerError) as WorkerError})
    expect(next).toMatchObject({status: 'fulfilled', value: 'next'})
    await workers.close()
  })

  test('tells what a thread tells', async () => {
    const workers = start(1)
    await expect(workers.lint('failing')).rejects.toThrow('told')
    await workers.close()
  })

  test('does not wait for threads that cannot begin', async () => {
    const workers = start(2, '/broken')
    await expect(workers.lint('a')).rejects.toThrow('cannot begin')
    await expect(workers.lint('b')).rejects.toThrow('cannot begin')
    await workers.close()
  })
})
