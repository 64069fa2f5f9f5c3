import type {LintResult} from '@perf-lint/core'
import {mkdir, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {inFolder, runCommand} from '../fixtures/run-command.js'
import {cleanTable, guessableTable, localTable, wrongTable} from '../fixtures/tables.js'
import {calculateConfigForFile, lintFiles, lintText} from '../index.js'
import {createPathMatcher} from './match-path.js'

const comparator = 'no-nonstandard-comparator'
const json = 'perf-lint.config.json'

/** The rules that found something, by file. */
function rulesIn(stdout: string): Readonly<Record<string, readonly string[]>> {
  const results = JSON.parse(stdout) as readonly LintResult[]
  return Object.fromEntries(results.map(({filePath, messages}) => [filePath, messages.map(({ruleId}) => ruleId)]))
}

describe('the nearest configuration', () => {
  const files = {
    [json]: JSON.stringify({rules: {[comparator]: 'off'}}),
    'a.txt': guessableTable,
    'in/b.txt': guessableTable,
    'own/perf-lint.config.yaml': 'rules: {no-vague-value: off}\n',
    'own/deep/c.txt': guessableTable
  }

  test('counts for each file, and is not merged with those above', async () => {
    await inFolder(files, async (cwd) => {
      const {stdout, stderr} = await runCommand(['-f', 'json', '.'], {cwd})
      expect(stderr).toBe('')
      expect(rulesIn(stdout)).toEqual({'a.txt': [], 'in/b.txt': [], 'own/deep/c.txt': [comparator]})
    })
  })

  test('gives way to --config, and to none', async () => {
    await inFolder(files, async (cwd) => {
      const one = await runCommand(['-f', 'json', '-c', json, '.'], {cwd})
      expect(rulesIn(one.stdout)).toEqual({'a.txt': [], 'in/b.txt': [], 'own/deep/c.txt': []})
      const none = await runCommand(['-f', 'json', '--no-config', 'a.txt'], {cwd})
      expect(rulesIn(none.stdout)).toEqual({'a.txt': [comparator]})
    })
  })

  test('counts for standard input, by its name or by the working folder', async () => {
    await inFolder(files, async (cwd) => {
      const stdin = guessableTable
      const unnamed = await runCommand(['-f', 'json', '-'], {cwd, stdin})
      expect(rulesIn(unnamed.stdout)).toEqual({'<stdin>': []})
      const named = await runCommand(['-f', 'json', '-', '--stdin-filename', 'own/d.txt'], {cwd, stdin})
      expect(rulesIn(named.stdout)).toEqual({'own/d.txt': [comparator]})
    })
  })
})

describe('what a configuration sets', () => {
  test.each<[config: object, argv: readonly string[], exitCode: number]>([
    [{presets: []}, [], 0],
    [{presets: []}, ['--preset', 'gate'], 1],
    [{rules: {'consistent-funds-total': 'off', 'consistent-unit-total': 'off'}}, [], 0],
    [{rules: {'consistent-funds-total': 'off', 'consistent-unit-total': 'off'}}, ['--preset', 'strict'], 0],
    [{rules: {'consistent-funds-total': 'off'}}, ['--rule', 'consistent-unit-total: warn'], 0],
    [{files: ['b.txt'], presets: []}, [], 1],
    [[{presets: []}, {ignores: ['a.txt'], presets: ['gate']}], [], 0]
  ])('%j with %j ends with %i', async (config, argv, exitCode) => {
    await inFolder({'a.txt': wrongTable, [json]: JSON.stringify(config)}, async (cwd) => {
      expect(await runCommand([...argv, 'a.txt'], {cwd})).toMatchObject({exitCode, stderr: ''})
    })
  })

  test('are settings and the profile too', async () => {
    const rules = {'no-cost-under-output': 'error', 'valid-category-name': 'error'}
    const config = {presets: [], rules, profile: 'national', settings: {year: 2020}}
    await inFolder({'a.txt': localTable, [json]: JSON.stringify(config)}, async (cwd) => {
      expect(await runCommand(['a.txt'], {cwd})).toMatchObject({exitCode: 0})
      expect(await runCommand(['--profile', 'code-list', 'a.txt'], {cwd})).toMatchObject({exitCode: 1})
    })
  })

  test('is the language too, unless the command line says another', async () => {
    await inFolder({'a.txt': guessableTable, [json]: '{"locale": "en"}'}, async (cwd) => {
      expect((await runCommand(['a.txt'], {cwd})).stdout).toContain('1 file read')
      expect((await runCommand(['--locale', 'zh-CN', 'a.txt'], {cwd})).stdout).toContain('已检查 1 个文件')
    })
  })
})

describe('ignored files', () => {
  const config = JSON.stringify([{ignores: ['drafts/', '*.md']}, {name: 'one', ignores: ['!drafts/c.md']}])
  const files = {[json]: config, 'a.txt': cleanTable, 'drafts/b.txt': wrongTable, 'drafts/c.md': wrongTable, 'd.md': ''}

  test('are left out of folders and globs', async () => {
    await inFolder(files, async (cwd) => {
      for (const pattern of ['.', '**/*']) {
        const {stdout, stderr} = await runCommand(['-f', 'json', pattern], {cwd})
        expect({stderr, files: Object.keys(rulesIn(stdout))}).toEqual({stderr: '', files: ['a.txt', 'drafts/c.md']})
      }
    })
  })

  test('are those, too, that an object’s own globs leave to no object', async () => {
    const alone = JSON.stringify({ignores: ['drafts/'], presets: ['gate']})
    await inFolder({[json]: alone, 'a.txt': cleanTable, 'drafts/b.txt': wrongTable}, async (cwd) => {
      const {stdout} = await runCommand(['-f', 'json', '.'], {cwd})
      expect(Object.keys(rulesIn(stdout))).toEqual(['a.txt'])
    })
  })

  test('are told when they were named', async () => {
    await inFolder(files, async (cwd) => {
      const {exitCode, stdout, stderr} = await runCommand(['-f', 'json', 'a.txt', 'd.md'], {cwd})
      expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: '配置忽略了 d.md，未检查\n'})
      expect(Object.keys(rulesIn(stdout))).toEqual(['a.txt'])
    })
  })
})

test.each<[file: string, pattern: string, expected: boolean]>([
  ['/in/a.txt', '*.txt', true],
  ['/in/b/a.txt', '*.txt', false],
  ['/in/b/a.txt', '**/*.txt', true],
  ['/in/b/a.txt', 'b', true],
  ['/in/b/a.txt', './b/', true],
  ['/in/报送/表.txt', '报送/**', true],
  ['/out/a.txt', '*.txt', false],
  ['/out/a.txt', '**/*.txt', true],
  ['/inner/a.txt', 'a.txt', false]
])('of %s, %s matches: %s', (file, pattern, expected) => {
  expect(createPathMatcher(file, '/in')(pattern)).toBe(expected)
})

describe('plugins', () => {
  const own = `
const sentence = {'zh-CN': '表中有“{{word}}”', en: 'Unexpected {{word}}'}
const docs = {description: sentence, rationale: sentence}
export default {
  rules: {
    'no-table': {
      meta: {name: 'no-table', category: 'value', level: 'warn', basis: [], docs, defaultOptions: {word: '表'}, messages: {found: sentence},
        schema: {type: 'object', additionalProperties: false, properties: {word: {type: 'string'}}}},
      create: (context) => ({
        performanceTable(node) {
          context.report({messageId: 'found', data: {word: context.options.word}, node, certainty: 'certain'})
        }
      })
    }
  },
  presets: {all: {certainty: 'certain', rules: {'own/no-table': 'error'}}}
}
`
  const configs: Readonly<Record<string, string>> = {
    [json]: '{"plugins": {"own": "./own.mjs"}, "presets": ["own/all"]}',
    'perf-lint.config.yml': 'plugins: {own: perf-lint-plugin-own}\nrules: {own/no-table: error}\npresets: []\n',
    'perf-lint.config.mjs':
      'import own from "./own.mjs"\nexport default [{plugins: {own}}, {presets: [], rules: {"own/no-table": "error"}}]\n'
  }
  const packed = 'node_modules/perf-lint-plugin-own'

  test.each(Object.entries(configs))('are loaded by %s', async (name, config) => {
    const manifest = JSON.stringify({name: 'perf-lint-plugin-own', exports: {'.': {import: './own.mjs'}}})
    const files = {'own.mjs': own, [`${packed}/own.mjs`]: own, [`${packed}/package.json`]: manifest}
    await inFolder({'a.txt': cleanTable, [name]: config, ...files}, async (cwd) => {
      const {stdout, stderr} = await runCommand(['-f', 'json', 'a.txt'], {cwd})
      expect(stderr).toBe('')
      expect(JSON.parse(stdout)).toMatchObject([{messages: [{ruleId: 'own/no-table', message: '表中有“表”'}]}])
    })
  })

  test('are known to formatters', async () => {
    await inFolder({'a.txt': cleanTable, 'own.mjs': own, [json]: configs[json]!}, async (cwd) => {
      const {stdout} = await runCommand(['-f', 'sarif', 'a.txt'], {cwd})
      expect(JSON.parse(stdout)).toMatchObject({
        runs: [{tool: {driver: {rules: [{id: 'own/no-table', properties: {category: 'value'}}]}}}]
      })
    })
  })

  test('are known to the command line', async () => {
    await inFolder({'a.txt': cleanTable, 'own.mjs': own, [json]: configs[json]!}, async (cwd) => {
      const off = await runCommand(['--rule', 'own/no-table: off', 'a.txt'], {cwd})
      expect(off).toMatchObject({exitCode: 0, stderr: ''})
      const wrong = await runCommand(['--rule', '{"own/no-table": ["warn", {"wrod": "x"}]}', 'a.txt'], {cwd})
      expect(wrong.stderr).toBe('perf-lint: 规则 own/no-table 没有选项“wrod”，是否指“word”？\n')
    })
  })
})

describe('--print-config', () => {
  const wording = {'no-vague-value': {messages: {vague: '“{{value}}”无法考核'}}}
  const config = [
    {name: 'base', presets: ['recommended'], rules: {'max-indicators': ['error', {maximum: 9}]}},
    {files: ['gate/'], presets: ['gate'], certainty: 'likely', settings: {year: 2026}, wording},
    {ignores: ['drafts']}
  ]

  test('tells what set each rule, and why', async () => {
    await inFolder({[json]: JSON.stringify(config)}, async (cwd) => {
      const argv = ['--rule', 'no-vague-value: off', '--rule', 'max-indicators: warn', '--print-config', 'gate/a.txt']
      const {exitCode, stdout, stderr} = await runCommand(argv, {cwd})
      expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''})
      const {rules, ...rest} = JSON.parse(stdout) as {rules: Readonly<Record<string, object>>}
      const second = {kind: 'object', configFile: json, index: 1}
      expect(rest).toEqual({
        filePath: 'gate/a.txt',
        configFile: json,
        ignored: false,
        objects: [{name: 'base', applies: true}, {applies: true}, {applies: false}],
        certainty: {value: 'likely', setBy: second},
        profile: {value: 'auto', setBy: {kind: 'default'}},
        locale: {value: 'zh-CN', setBy: {kind: 'default'}},
        wording: {'no-vague-value': {value: wording['no-vague-value'], setBy: second}},
        settings: {year: {value: 2026, setBy: second}}
      })
      expect(rules['max-indicators']).toEqual({
        severity: 'warn',
        options: {maximum: 9},
        setBy: {kind: 'options'},
        optionsSetBy: {kind: 'object', configFile: json, index: 0, name: 'base'},
        why: '启用：命令行或调用时的选项'
      })
      expect(rules['require-goal']).toEqual({
        severity: 'error',
        options: {},
        setBy: {...second, preset: 'gate'},
        why: '启用：预设 gate（perf-lint.config.json 的 [1]）'
      })
      expect(rules['no-vague-value']).toMatchObject({severity: 'off', why: '关闭：命令行或调用时的选项'})
      expect(rules['require-comparator']).toEqual({severity: 'off', options: {}, why: '关闭：没有预设或配置启用它'})
    })
  })

  test('tells which pattern ignores a file, and of a file without a configuration', async () => {
    await inFolder({[json]: JSON.stringify(config)}, async (cwd) => {
      const ignored = await runCommand(['--print-config', 'drafts/a.txt', '-o', 'out.json'], {cwd})
      expect(ignored).toEqual({exitCode: 0, stdout: '', stderr: ''})
      expect(JSON.parse(await readFile(path.join(cwd, 'out.json'), 'utf8'))).toMatchObject({
        ignored: true,
        ignoredBy: {configFile: json, index: 2, pattern: 'drafts'}
      })
      const {stdout} = await runCommand(['--locale', 'en', '--no-config', '--print-config', 'a.txt'], {cwd})
      expect(JSON.parse(stdout)).toMatchObject({
        ignored: false,
        objects: [],
        rules: {
          'require-goal': {setBy: {kind: 'default'}, why: 'turned on by the default preset recommended'},
          'require-comparator': {severity: 'off', why: 'no preset or configuration turns it on'}
        }
      })
    })
  })
})

describe('the library', () => {
  const config = {rules: {[comparator]: 'off'}, settings: {year: 2025}}

  test('lints files by their configuration, by another, or by none; options win', async () => {
    await inFolder({'a.txt': guessableTable, [json]: JSON.stringify(config)}, async (cwd) => {
      const count = async (options: object) => (await lintFiles(['a.txt'], {cwd, ...options}))[0]!.messages.length
      expect(await count({})).toBe(0)
      expect(await count({rules: {[comparator]: 'warn'}})).toBe(1)
      expect(await count({configFile: false})).toBe(1)
      await mkdir(path.join(cwd, 'other'))
      await writeFile(path.join(cwd, 'other/c.yaml'), 'files: [a.txt]\npresets: []\n')
      expect(await count({configFile: 'other/c.yaml'})).toBe(0)
    })
  })

  test('lints text by the configuration that is calculated for its path', async () => {
    await inFolder({[json]: JSON.stringify(config)}, async (cwd) => {
      const calculated = await calculateConfigForFile('a.txt', {cwd})
      expect(calculated).toMatchObject({configFile: json, ignored: false, settings: {year: {value: 2025}}})
      expect(lintText(guessableTable, {path: 'a.txt', ...calculated.config}).messages).toEqual([])
      expect(lintText(guessableTable, {path: 'a.txt'}).messages).toHaveLength(1)
    })
  })

  test('sees a module that was changed', async () => {
    await inFolder({'perf-lint.config.mjs': 'export default {profile: "national"}'}, async (cwd) => {
      expect((await calculateConfigForFile('a.txt', {cwd})).profile.value).toBe('national')
      await new Promise((resolve) => setTimeout(resolve, 20))
      await writeFile(path.join(cwd, 'perf-lint.config.mjs'), 'export default {profile: "code-list"}')
      expect((await calculateConfigForFile('a.txt', {cwd})).profile.value).toBe('code-list')
    })
  })
})
