import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {inFolder, runCommand} from './fixtures/run-command.js'
import {cleanTable} from './fixtures/tables.js'
import {lintFiles} from './lint-files.js'

/** The same project under two names, in two tables. */
const files = {'一局.txt': cleanTable, '二局.txt': cleanTable.replaceAll('教学设备购置', '实训器材采购')}
const rule = 'no-copied-project'

describe('findings across files', () => {
  test('lintFiles, with a cache and without', async () => {
    await inFolder(files, async (cwd) => {
      const [first, second] = await lintFiles(['.'], {cwd})
      expect(first!.messages).toEqual([])
      expect(second).toMatchObject({
        warningCount: 1,
        messages: [
          {
            ruleId: rule,
            messageId: 'bothOfFile',
            acrossFiles: true,
            subject: {project: '实训器材采购'},
            data: {file: '一局.txt', original: '教学设备购置', shared: 6},
            related: [{filePath: '一局.txt', where: {text: '一局.txt 第 7 行'}}]
          }
        ]
      })
      expect(await lintFiles(['.'], {cwd, cacheFile: '.cache'})).toEqual([first, second])
      expect(await lintFiles(['.'], {cwd, cacheFile: '.cache'})).toEqual([first, second])
      expect(await lintFiles(['二局.txt'], {cwd})).toMatchObject([{messages: []}])
    })
  })

  test('the command says in which file', async () => {
    await inFolder(files, async (cwd) => {
      const {stdout, exitCode} = await runCommand(['--max-warnings', '0', '.'], {cwd})
      expect(exitCode).toBe(1)
      expect(stdout).toContain('绩效目标和 6 个指标与“一局.txt”中的项目“教学设备购置”雷同')
      expect(stdout.replaceAll('\u00a0', ' ')).toContain('一局.txt 第 7 行')
      const {stdout: log} = await runCommand(['-f', 'sarif', '.'], {cwd})
      const {runs} = JSON.parse(log) as {runs: {results: {relatedLocations: unknown[]}[]}[]}
      expect(runs[0]!.results[0]!.relatedLocations).toMatchObject([
        {physicalLocation: {artifactLocation: {uri: encodeURI('一局.txt'), index: 0}}}
      ])
    })
  })

  test('parts of a run show no more than they have; merged they show all, once', async () => {
    await inFolder(files, async (cwd) => {
      const {stdout: whole} = await runCommand(['-f', 'json', '-f', 'record=all.json', '.'], {cwd})
      for (const part of ['1', '2']) {
        const {stdout} = await runCommand(['--shard', `${part}/2`, '-f', 'compact', '-f', `record=${part}.json`, '.'], {
          cwd
        })
        expect(stdout).not.toContain(rule)
      }
      expect((await runCommand(['merge', '-f', 'json', '1.json', '2.json'], {cwd})).stdout).toBe(whole)
      expect((await runCommand(['merge', '-f', 'json', 'all.json'], {cwd})).stdout).toBe(whole)
      await runCommand(['merge', '-f', 'record=merged.json', '2.json', '1.json'], {cwd})
      const read = (name: string) => readFile(path.join(cwd, name), 'utf8')
      expect(await read('merged.json')).toBe(await read('all.json'))
    })
  })

  test('they are known again, and may be waived', async () => {
    await inFolder(files, async (cwd) => {
      await runCommand(['-f', 'record=last.json', '.'], {cwd})
      const {stdout} = await runCommand(['--baseline', 'last.json', '--max-warnings', '0', '-f', 'record', '.'], {cwd})
      expect(JSON.parse(stdout)).toMatchObject({results: [{}, {messages: [{baselineState: 'unchanged'}]}]})
      const waive = await runCommand(['waive', '.', '--all', '--reason', '统一配备', '--by', '王某'], {cwd})
      expect(waive.exitCode).toBe(0)
      expect(await runCommand(['--max-warnings', '0', '.'], {cwd})).toMatchObject({exitCode: 0, stderr: ''})
    })
  })

  test('a rule of one’s own that fails at it is told, and nothing passes for complete', async () => {
    const config = `
      const text = {'zh-CN': '测试', en: 'Test'}
      const meta = {name: 'broken', category: 'coverage', docs: {description: text, rationale: text}, level: 'warn', basis: [],
        defaultOptions: {}, messages: {}, examples: {valid: [], invalid: []}}
      const broken = {meta, create: () => ({}), acrossFiles: {
        collect: (table) => [{node: table, data: 1}],
        compare() { throw new Error('did not work') }
      }}
      export default {plugins: {own: {rules: {broken}}}, rules: {'own/broken': 'warn'}}
    `
    await inFolder({...files, 'perf-lint.config.mjs': config}, async (cwd) => {
      const {exitCode, stdout, stderr} = await runCommand(['.'], {cwd})
      expect(exitCode).toBe(2)
      expect(stderr).toContain('own/broken')
      expect(stdout).toContain('did not work')
    })
  })
})
