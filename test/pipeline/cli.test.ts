import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readdirSync} from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {describe, expect, test} from 'vitest'
import {root} from '../support/workspaces.js'

const bin = path.join(root, 'packages/perf-lint/bin/perf-lint.js')
const documents = readdirSync(path.join(root, 'examples/documents')).toSorted()

/** The command as its users start it, but on the workspace's sources, so that no build is needed. */
async function run(args: readonly string[], stdin = '') {
  const source = pathToFileURL(path.join(root, 'scripts/source.mjs')).href
  const child = spawn(process.execPath, ['--import', source, bin, ...args], {cwd: root, env: {}})
  child.stdin.end(stdin)
  const [stdout, stderr] = [child.stdout, child.stderr].map((stream) => stream.setEncoding('utf8').toArray())
  const [exitCode] = (await once(child, 'close')) as [number]
  return {exitCode, stdout: (await stdout!).join(''), stderr: (await stderr!).join('')}
}

describe('the command', {timeout: 30_000}, () => {
  test('lints the published tables', async () => {
    const {exitCode, stdout, stderr} = await run(['--format', 'json', 'examples/documents'])
    expect(stderr).toBe('')
    expect([0, 1]).toContain(exitCode)
    const results = JSON.parse(stdout) as readonly {filePath: string; messages: readonly {ruleId: string}[]}[]
    expect(results.map(({filePath}) => path.basename(filePath))).toEqual(documents)
    expect(results.flatMap(({messages}) => messages.filter(({ruleId}) => ruleId === 'readable'))).toEqual([])
  })

  test('shows them to people, with what was read', async () => {
    const {stdout} = await run(['examples/documents'])
    expect(stdout).toMatch(/已检查 5 个文件：\d+ 个预算单位，\d{3} 个项目，\d{3,} 个指标/)
  })

  test('writes the whole of a long output into a pipe', async () => {
    const {exitCode, stdout} = await run(['export', 'examples/documents'])
    expect(exitCode).toBe(0)
    expect(stdout.length).toBeGreaterThan(1 << 18)
    expect(JSON.parse(stdout)).toHaveLength(documents.length)
  })

  test('reads standard input', async () => {
    const {exitCode, stdout} = await run(['-'], '通知')
    expect(exitCode).toBe(2)
    expect(stdout).toContain('<stdin>')
  })

  test('ends with 2 and one sentence for a wrong call', async () => {
    expect(await run(['--fromat'])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'perf-lint: 没有选项 --fromat，是否指“--format”？\n'
    })
  })

  test('ends quietly when nobody reads on', async () => {
    const source = pathToFileURL(path.join(root, 'scripts/source.mjs')).href
    const child = spawn(process.execPath, ['--import', source, bin, 'export', 'examples/documents'], {
      cwd: root,
      env: {}
    })
    child.stdout.destroy()
    const stderr = await child.stderr.setEncoding('utf8').toArray()
    expect(stderr.join('')).toBe('')
    expect(child.signalCode).toBeNull()
  })
})
