import {defineRule} from '@perf-lint/core'
import {readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {inFolder} from './fixtures/run-command.js'
import {cleanTable, fixableTable, wrongTable} from './fixtures/tables.js'
import {createWaivers, PerfLint} from './index.js'

const files = {
  'perf-lint.config.json': JSON.stringify([{ignores: ['草稿']}, {rules: {'no-nonstandard-comparator': 'error'}}]),
  '.perflintignore': '旧/\n',
  '表.txt': fixableTable,
  '好.txt': cleanTable
}

describe('PerfLint', () => {
  test('lints files and texts as the configuration says', async () => {
    await inFolder(files, async (cwd) => {
      const linter = new PerfLint({cwd})
      const results = await linter.lintFiles('.')
      expect(results.map(({filePath, errorCount}) => [filePath, errorCount])).toEqual([
        ['好.txt', 0],
        ['表.txt', 1]
      ])
      expect(await linter.lintText(fixableTable, {filePath: '新.txt'})).toMatchObject([
        {filePath: '新.txt', errorCount: 1}
      ])
      expect(await linter.lintText(fixableTable, {filePath: '草稿/新.txt'})).toEqual([])
    })
  })

  test('writes fixes back in the encoding of the file', async () => {
    await inFolder(files, async (cwd) => {
      const text = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(fixableTable, 'utf16le')])
      await writeFile(path.join(cwd, '宽.txt'), text)
      const results = await new PerfLint({cwd, fix: true}).lintFiles(['*.txt'])
      expect(await PerfLint.outputFixes(results, {cwd})).toEqual(['宽.txt', '表.txt'])
      expect(await readFile(path.join(cwd, '表.txt'), 'utf8')).toBe(cleanTable)
      const fixed = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(cleanTable, 'utf16le')])
      expect(await readFile(path.join(cwd, '宽.txt'))).toEqual(fixed)
    })
  })

  test('knows which paths are left out', async () => {
    await inFolder(files, async (cwd) => {
      const linter = new PerfLint({cwd})
      const paths = ['表.txt', '旧/表.txt', '草稿/表.txt']
      expect(await Promise.all(paths.map((file) => linter.isPathIgnored(file)))).toEqual([false, true, true])
      expect(await new PerfLint({cwd, ignore: false}).isPathIgnored('旧/表.txt')).toBe(false)
    })
  })

  test('loads formatters, and tells what is set for a file', async () => {
    await inFolder(files, async (cwd) => {
      const linter = new PerfLint({cwd})
      const {format} = await linter.loadFormatter('compact')
      expect(format(await linter.lintFiles('表.txt'))).toMatch(/^表\.txt:\d+:\d+: /)
      await expect(linter.loadFormatter('./none.mjs')).rejects.toMatchObject({code: 'unreadable-file'})
      const {rules, configFile} = await linter.calculateConfigForFile('表.txt')
      expect(configFile).toBe('perf-lint.config.json')
      expect(rules['no-nonstandard-comparator']).toMatchObject({severity: 'error'})
    })
  })

  test('tells what is known of rules, those of plug-ins too', async () => {
    const sample = defineRule({
      meta: {
        name: 'no-sample',
        category: 'value',
        docs: {description: {'zh-CN': '禁止', en: 'Disallow'}, rationale: {'zh-CN': '', en: ''}},
        level: 'warn',
        basis: [],
        defaultOptions: {},
        messages: {found: {'zh-CN': '有', en: 'found'}},
        examples: {valid: [], invalid: []}
      },
      create: ({report}) => ({
        goal(node) {
          report({messageId: 'found', node, certainty: 'certain'})
        }
      })
    })
    await inFolder({'表.txt': cleanTable}, async (cwd) => {
      const linter = new PerfLint({
        cwd,
        plugins: {own: {rules: {'no-sample': sample}}},
        rules: {'own/no-sample': 'warn'},
        concurrency: 2
      })
      expect(linter.getRulesMeta()).toMatchObject({
        'own/no-sample': {name: 'no-sample'},
        'no-vague-value': {category: 'value'}
      })
      expect(Object.keys(linter.getRulesMetaForResults(await linter.lintFiles('.')))).toEqual(['own/no-sample'])
    })
  })

  test('goes by waivers, and remembers results', async () => {
    await inFolder({'表.txt': wrongTable}, async (cwd) => {
      const [result] = await new PerfLint({cwd}).lintFiles('.')
      const waivers = createWaivers(result!.messages, {reason: '沿用', by: '王某'})
      const linter = new PerfLint({cwd, waivers, cacheFile: 'cache.json'})
      for (const [each] of [
        await linter.lintFiles('.'),
        await linter.lintFiles('.'),
        await linter.lintText(wrongTable)
      ]) {
        expect(each).toMatchObject({messages: [], errorCount: 0})
        expect(each!.suppressedMessages).toHaveLength(result!.messages.length)
      }
      expect(JSON.parse(await readFile(path.join(cwd, 'cache.json'), 'utf8'))).toHaveProperty(['files', '表.txt'])
    })
  })
})
