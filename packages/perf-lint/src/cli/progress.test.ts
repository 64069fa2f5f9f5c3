import {Writable} from 'node:stream'
import {afterEach, describe, expect, test, vi} from 'vitest'
import {createProgress} from './progress.js'
import type {Run} from './run.js'

afterEach(() => void vi.restoreAllMocks())

/** Tell of files, each at a time in milliseconds; what was written. */
async function tellAt(
  times: readonly number[],
  {isTTY = true, total = times.length, columns = 80} = {}
): Promise<string> {
  let written = ''
  const stderr = new Writable({
    write(chunk: Buffer, _, done) {
      written += chunk.toString()
      done()
    }
  })
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0)
  const run = {io: {stderr: Object.assign(stderr, {isTTY, columns})}, locale: 'zh-CN'} as unknown as Run
  const progress = createProgress(total, run)
  for (const [index, time] of times.entries()) {
    clock.mockReturnValue(time)
    await progress.tell(index + 1, `表${index + 1}.txt`)
  }
  await progress.end()
  return written
}

describe('createProgress', () => {
  test('shows nothing of a short run, of one file, or where there is no terminal', async () => {
    expect(await tellAt([100, 700])).toBe('')
    expect(await tellAt([5000])).toBe('')
    expect(await tellAt([1000, 2000], {isTTY: false})).toBe('')
  })

  test('draws a bar now and then, and takes it away', async () => {
    const written = await tellAt([900, 950, 1100, 1150])
    expect(written).toBe(
      '\r\u001B[K█████░░░░░░░░░░░░░░░ 正在检查 1/4 表1.txt\r\u001B[K███████████████░░░░░ 正在检查 3/4 表3.txt\r\u001B[K'
    )
  })

  test('keeps to one line', async () => {
    const written = await tellAt([900, 1000], {columns: 30})
    expect(Math.max(...written.split('\r\u001B[K').map((line) => line.length))).toBeLessThanOrEqual(23)
  })
})
