import {locales} from '@perf-lint/core'
import {expect, test, vi} from 'vitest'
import {inFolder, runCommand} from '../fixtures/run-command.js'
import {cleanTable} from '../fixtures/tables.js'

interface Case {
  readonly name: string
  readonly files: Readonly<Record<string, string | Uint8Array>>
  readonly argv?: readonly string[]
}

const json = 'perf-lint.config.json'
const yaml = 'perf-lint.config.yaml'
const module = 'perf-lint.config.mjs'

/** A configuration that is a program. */
function exported(value: string): Case['files'] {
  return {[module]: `export default ${value}\n`}
}

function asJson(value: unknown): Case['files'] {
  return {[json]: JSON.stringify(value)}
}

const plugin = `{rules: {'no-x': {meta: {messages: {}, basis: [], docs: {description: {}, rationale: {}}}, create: () => ({})}}}`

const cases: readonly Case[] = [
  // The file
  {name: 'a file that is not there', files: {}, argv: ['--config', 'none.json', 'a.txt']},
  {name: 'a folder', files: {'c.json/x': ''}, argv: ['--config', 'c.json', 'a.txt']},
  {name: 'a kind that is none', files: {'perf-lint.toml': ''}, argv: ['-c', 'perf-lint.toml', 'a.txt']},
  {name: 'two in a folder', files: {[json]: '{}', [yaml]: '{}'}},
  {name: 'JSON with a comma too many', files: {[json]: '{\n  "locale": "en",\n}\n'}},
  {name: 'JSON with a comment', files: {[json]: '{\n  // 语言\n  "locale": "en"\n}\n'}},
  {name: 'JSON that ends early', files: {[json]: '{"rules": {'}},
  {name: 'JSON that is empty', files: {[json]: ''}},
  {name: 'JSON in GB18030', files: {[json]: Uint8Array.of(0x7b, 0xb1, 0xa8, 0xcb, 0xcd, 0x7d)}},
  {name: 'YAML with a wrong indent', files: {[yaml]: 'rules:\n  a: off\n b: off\n'}},
  {name: 'YAML with a key twice', files: {[yaml]: 'locale: en\nlocale: zh-CN\n'}},
  {name: 'YAML that is empty', files: {[yaml]: '# 待填\n'}},
  {name: 'YAML with an alias that leads nowhere', files: {[yaml]: 'rules: *base\n'}},
  {name: 'a module that throws', files: {[module]: 'const own = undefined\n\nexport default {rules: own.rules}\n'}},
  {name: 'a module that throws no error', files: {[module]: 'throw "no"\n'}},
  {
    name: 'a module that imports what is not there',
    files: {[module]: 'import own from "perf-lint-plugin-own"\nexport default {plugins: {own}}\n'}
  },
  {name: 'a module without a default export', files: {[module]: 'export const config = {}\n'}},
  {name: 'a module that exports nothing', files: {[module]: 'const config = {}\n'}},

  // What it holds
  {name: 'a function', files: exported('() => ({})')},
  {name: 'a promise that fails', files: exported('Promise.reject(new Error("no network"))')},
  {name: 'a text', files: asJson('recommended')},
  {name: 'an array in an array', files: exported('[{}, [{}]]')},
  {name: 'a misspelt key', files: asJson([{}, {rulse: {}}])},
  {name: 'a key of another tool', files: asJson({extends: ['strict']})},
  {name: 'a key like no other', files: asJson({parserOptions: {}})},
  {name: 'files as a text', files: asJson({files: '*.txt', locale: 'en'})},
  {name: 'no files', files: asJson({files: [], locale: 'en'})},
  {name: 'files that are left out', files: asJson({files: ['!*.md'], locale: 'en'})},
  {name: 'files of the root', files: asJson({files: ['/home/*.txt'], locale: 'en'})},
  {name: 'files above', files: asJson({ignores: ['../drafts']})},
  {name: 'files with a backslash', files: asJson({ignores: ['drafts\\*.txt']})},
  {name: 'a glob that is a number', files: asJson({ignores: [3]})},
  {name: 'nothing set', files: asJson([{presets: ['gate']}, {files: ['*.md'], ignores: ['a.md']}])},
  {name: 'an empty name', files: asJson({name: ''})},

  // Presets and rules
  {name: 'presets as a text', files: asJson({presets: 'strict'})},
  {name: 'a misspelt preset', files: asJson({presets: ['recomended']})},
  {name: 'a preset like no other', files: asJson({presets: ['eslint']})},
  {name: 'a preset that is not whole', files: exported(`{presets: [{name: 'own', rules: {}}]}`)},
  {name: 'rules as an array', files: asJson({rules: ['no-vague-value']})},
  {name: 'a misspelt rule', files: asJson([{}, {rules: {'no-vague-valu': 'warn'}}])},
  {name: 'a rule like no other', files: asJson({rules: {indent: 'warn'}})},
  {name: 'a misspelt severity', files: asJson([{}, {rules: {'no-vague-value': 'warning'}}])},
  {name: 'a severity that is a number', files: asJson({rules: {'no-vague-value': 2}})},
  {name: 'a severity that is yes or no', files: asJson({rules: {'no-vague-value': false}})},
  {name: 'a severity that is nothing', files: asJson({rules: {'no-vague-value': null}})},
  {name: 'a rule set by an object', files: asJson({rules: {'no-vague-value': {severity: 'warn'}}})},
  {name: 'an array of too many', files: asJson({rules: {'max-indicators': ['warn', {}, {}]}})},
  {name: 'options that are none', files: asJson({rules: {'max-indicators': ['warn', 12]}})},
  {name: 'a misspelt option', files: asJson({rules: {'max-indicators': ['warn', {maximun: 12}]}})},
  {name: 'a wrong option', files: asJson({rules: {'max-indicators': ['warn', {maximum: '12'}]}})},
  {name: 'an option that is too small', files: asJson({rules: {'max-indicators': ['warn', {maximum: 0}]}})},
  {name: 'an option of a rule without', files: asJson({rules: {'no-bare-comparator': ['warn', {words: []}]}})},

  // Words of one’s own
  {name: 'words as a text', files: asJson({wording: 'x'})},
  {name: 'words of a misspelt rule', files: asJson({wording: {'no-vague-valu': {}}})},
  {name: 'words with another key', files: asJson({wording: {'no-vague-value': {message: 'x'}}})},
  {name: 'words for a misspelt message', files: asJson({wording: {'no-vague-value': {messages: {vage: 'x'}}}})},
  {name: 'words that are none', files: asJson({wording: {'no-vague-value': {messages: {vague: ' '}}}})},
  {name: 'words in one language', files: asJson({wording: {'no-vague-value': {messages: {vague: {en: 'x'}}}}})},
  {
    name: 'words with what is not known',
    files: asJson({wording: {'no-vague-value': {messages: {vague: '{{actua}}'}}}})
  },
  {name: 'a ground that is a text', files: asJson({wording: {'no-vague-value': {basis: '指南'}}})},
  {name: 'a ground without its title', files: asJson({wording: {'no-vague-value': {basis: [{number: '1号'}]}}})},

  // Plugins
  {name: 'a plugin that nobody gave', files: asJson({rules: {'own/no-x': 'warn'}})},
  {name: 'a plugin that is not installed', files: asJson({plugins: {own: 'perf-lint-plugin-own'}})},
  {
    name: 'a plugin by a path without ./',
    files: {...asJson({plugins: {own: 'own.mjs'}}), 'own.mjs': 'export default {}'}
  },
  {name: 'a plugin that is an object in JSON', files: asJson({plugins: {own: {}}})},
  {name: 'a list of plugins', files: asJson({plugins: ['own']})},
  {
    name: 'a plugin without a default export',
    files: {...asJson({plugins: {own: './own.mjs'}}), 'own.mjs': 'export const rules = {}'}
  },
  {name: 'a plugin that throws', files: {...asJson({plugins: {own: './own.mjs'}}), 'own.mjs': '\nnull.rules\n'}},
  {name: 'a plugin that is a text in a module', files: exported(`{plugins: {own: 'own'}}`)},
  {name: 'a plugin with other keys', files: exported(`{plugins: {own: {configs: {}}}}`)},
  {name: 'a plugin whose rule is none', files: exported(`{plugins: {own: {rules: {'no-x': () => {}}}}}`)},
  {name: 'a plugin whose name is none', files: exported(`{plugins: {'my own': ${plugin}}}`)},
  {name: 'a plugin given twice', files: exported(`[{plugins: {own: ${plugin}}}, {plugins: {own: ${plugin}}}]`)},
  {name: 'a misspelt rule of a plugin', files: exported(`{plugins: {own: ${plugin}}, rules: {'own/no-y': 'warn'}}`)},
  {name: 'a misspelt plugin', files: exported(`{plugins: {own: ${plugin}}, rules: {'ovn/no-x': 'warn'}}`)},
  {
    name: 'a wrong preset of a plugin',
    files: exported(`{plugins: {own: {...${plugin}, presets: {all: {certainty: 'likely', rules: {'no-x': 'warn'}}}}}}`)
  },

  // The rest
  {name: 'a misspelt setting', files: asJson({settings: {vocabluary: {}}})},
  {name: 'a wrong setting', files: asJson([{settings: {year: '2026'}}])},
  {name: 'a wrong word', files: asJson({settings: {vocabulary: {vagueWords: ['']}}})},
  {name: 'settings as an array', files: asJson({settings: []})},
  {name: 'a misspelt certainty', files: asJson({certainty: 'likly'})},
  {name: 'a misspelt profile', files: asJson({profile: 'nationl'})},
  {name: 'a wrong locale', files: asJson({locale: 'zh'})},

  // The command
  {name: 'all files ignored', files: asJson({ignores: ['*.txt']})},
  {name: 'a configuration and none', files: {}, argv: ['--config', 'c.json', '--no-config', 'a.txt']},
  {name: 'a configuration without its name', files: {}, argv: ['a.txt', '--config']},
  {name: 'a configuration for export', files: {}, argv: ['export', '--config', 'c.json', 'a.txt']},
  {name: 'a rule of a plugin that is nowhere', files: {}, argv: ['--rule', 'own/no-x: warn', 'a.txt']},
  {name: 'what is set for nothing', files: {}, argv: ['--print-config']},
  {name: 'init without a terminal', files: {}, argv: ['init']},
  {name: 'init of a file that is there', files: asJson({}), argv: ['init', '-y', json]},
  {name: 'init beside another', files: asJson({}), argv: ['init', '-y']},
  {name: 'init of another kind', files: {}, argv: ['init', '-y', 'perf-lint.config.yaml']},
  {name: 'init with a misspelt preset', files: {}, argv: ['init', '-y', '--preset', 'strikt']},
  {name: 'what is set for two', files: {}, argv: ['--print-config', 'b.txt', 'a.txt']}
]

test('what is wrong in a configuration is told in one sentence', {timeout: 60_000}, async () => {
  const told: string[] = []
  for (const each of cases) told.push(`${each.name}\n${await tell(each)}`)
  await expect(told.join('\n')).toMatchFileSnapshot('../fixtures/wrong-configs.txt')
})

/** What the command says, in each language. */
async function tell({name, files, argv = ['a.txt']}: Case): Promise<string> {
  let told = ''
  await inFolder({'a.txt': cleanTable, ...files}, async (cwd) => {
    for (const locale of locales) {
      const {exitCode, stdout, stderr} = await runCommand(['--locale', locale, ...argv], {cwd})
      expect({exitCode, stdout}, name).toEqual({exitCode: 2, stdout: ''})
      expect(stderr, name).toMatch(/^perf-lint: [^\n]+\n$/)
      told += `  ${stderr.replaceAll(cwd, '…')}`
    }
  })
  return told
}

test('a Node that knows no TypeScript is told, with what to do', async () => {
  vi.stubGlobal('process', Object.create(process, {features: {value: {}}}))
  try {
    const said = await tell({name: 'TypeScript', files: {'perf-lint.config.ts': 'export default {}'}})
    expect(said.replaceAll(process.versions.node, '22.13.0')).toBe(
      '  perf-lint: perf-lint.config.ts：是 TypeScript，需要 Node.js 22.18 以上，现为 22.13.0；应升级 Node.js，或设 NODE_OPTIONS=--experimental-strip-types，或改用 .mjs\n' +
        '  perf-lint: perf-lint.config.ts: TypeScript in the configuration needs Node.js 22.18 or later, not 22.13.0; update Node.js, or set NODE_OPTIONS=--experimental-strip-types, or use .mjs\n'
    )
  } finally {
    vi.unstubAllGlobals()
  }
})
