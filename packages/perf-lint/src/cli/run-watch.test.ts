import {rename, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {describe, expect, test, vi} from 'vitest'
import {inFolder, runCommand, startCommand} from '../fixtures/run-command.js'
import {cleanTable, fixableTable as faultyTable} from '../fixtures/tables.js'

type Change = (name: string, content: string) => Promise<void>

interface Watched {
  /** How often the command has said how many files it read. */
  readonly runs: () => number
  readonly stdout: () => string
  readonly stderr: () => string
  /** Write a file as programs do: a new one is put in its place. */
  readonly save: Change
  readonly remove: (name: string) => Promise<void>
  /** Wait until it has run so often. */
  readonly waitFor: (count: number) => Promise<void>
  /** Wait as long as it would take to see a change. */
  readonly rest: () => Promise<void>
}

/** Watch files in a new folder while something is done. */
async function watching(
  files: Readonly<Record<string, string>>,
  argv: readonly string[],
  use: (watched: Watched) => Promise<void>
): Promise<void> {
  await inFolder(files, async (cwd) => {
    const running = startCommand(['--watch', ...argv], {cwd})
    const {stdout, stderr} = running
    const runs = () => stderr().split('等待改动').length - 1 + (stderr().split('有改动').length - 1)
    const waitFor = (count: number) => vi.waitFor(() => expect(runs()).toBe(count), {timeout: 20_000})
    await waitFor(1)
    await use({
      runs,
      stdout,
      stderr,
      async save(name, content) {
        const file = path.join(cwd, name)
        await writeFile(`${file}.new`, content)
        await rename(`${file}.new`, file)
      },
      remove: (name) => rm(path.join(cwd, name)),
      waitFor,
      rest: () => setTimeout(1000)
    })
    expect(await running.stop()).toMatchObject({exitCode: 130})
  })
}

describe('perf-lint --watch', {timeout: 60_000}, () => {
  test('lints again when a file is saved, made or taken away, and not when another one is', async () => {
    await watching({'表/甲.txt': cleanTable}, ['表'], async ({save, remove, waitFor, rest, runs, stdout}) => {
      expect(stdout()).toContain('没有发现问题')
      await save('表/甲.txt', faultyTable)
      await waitFor(2)
      await vi.waitFor(() => expect(stdout()).toContain('no-nonstandard-comparator'))
      await save('表/乙.txt', cleanTable)
      await waitFor(3)
      await vi.waitFor(() => expect(stdout()).toContain('已检查 2 个文件'))
      await save('说明.doc', '无关')
      await save('表/图.png', '无关')
      await rest()
      expect(runs()).toBe(3)
      await remove('表/甲.txt')
      await waitFor(4)
    })
  })

  test('a file by name, and by a glob', async () => {
    await watching({'甲.txt': cleanTable, '乙.txt': cleanTable}, ['甲.txt'], async ({save, waitFor, rest, runs}) => {
      await save('乙.txt', faultyTable)
      await rest()
      expect(runs()).toBe(1)
      await save('甲.txt', faultyTable)
      await waitFor(2)
      await save('甲.txt', cleanTable)
      await waitFor(3)
    })
    await watching({'a/b/甲.txt': cleanTable}, ['a/*/*.txt'], async ({save, waitFor}) => {
      await save('a/b/乙.txt', faultyTable)
      await waitFor(2)
    })
  })

  test('the configuration and the waivers count; what is wrong with them is told, and may be mended', async () => {
    const config = 'presets: [recommended]\nrules: {no-nonstandard-comparator: off}\n'
    await watching(
      {'甲.txt': faultyTable, 'perf-lint.config.yaml': config},
      ['甲.txt'],
      async ({save, waitFor, stdout, stderr}) => {
        expect(stdout()).not.toContain('no-nonstandard-comparator')
        await save('perf-lint.config.yaml', 'presets: [nothing]\n')
        await waitFor(2)
        await vi.waitFor(() => expect(stderr()).toContain('perf-lint: '))
        expect(stdout()).not.toContain('no-nonstandard-comparator')
        await save('perf-lint.config.yaml', 'presets: [recommended]\n')
        await waitFor(3)
        await vi.waitFor(() => expect(stdout()).toContain('no-nonstandard-comparator'))
        await save('perf-lint.waivers.json', '{"waivers": 1}')
        await waitFor(4)
      }
    )
  })

  test('what the run writes itself is no reason for another, but for a fix', async () => {
    const argv = ['--fix', '-f', 'html=结果.html', '-f', 'stylish', '--cache', '.']
    await watching({'甲.txt': cleanTable}, argv, async ({save, waitFor, rest, runs, stderr}) => {
      await rest()
      expect(runs()).toBe(1)
      await save('甲.txt', faultyTable)
      await waitFor(3)
      expect(stderr().split('已改正并写回').length - 1).toBe(1)
      await rest()
      expect(runs()).toBe(3)
    })
  })

  test('what is wrong at first ends it', async () => {
    expect(await runCommand(['--watch', '没有.txt'])).toMatchObject({exitCode: 2, stdout: ''})
  })
})
