import {Ajv} from 'ajv'
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import schema from '../../config-schema.json' with {type: 'json'}
import {inFolder, runCommand} from '../fixtures/run-command.js'
import {registry} from '../registry.js'

const validate = new Ajv({strict: false}).compile(schema)

/** Whether the command takes a configuration as it is. */
async function isTaken(config: unknown): Promise<boolean> {
  let exitCode = 0
  await inFolder({'perf-lint.config.json': JSON.stringify(config)}, async (cwd) => {
    exitCode = (await runCommand(['--print-config', 'a.txt'], {cwd})).exitCode
  })
  return exitCode === 0
}

const heads = [{words: ['畅行值'], nature: 'coverage', kind: 'rate', direction: 'more'}]

describe('the schema for editors', () => {
  test('knows every rule and says in both languages what it checks', () => {
    const {properties} = schema.definitions.object.properties.rules
    expect(Object.keys(properties)).toEqual([...registry.rules.keys()])
    for (const {description} of Object.values(properties)) expect(description).toMatch(/^\p{Script=Han}.+ \/ [A-Z]/u)
  })

  test.each([
    {},
    [],
    {$schema: './node_modules/perf-lint/config-schema.json', presets: ['recommended'], locale: 'en'},
    [{ignores: ['drafts/']}, {name: 'base', presets: []}, {files: ['*.md'], ignores: ['a.md'], certainty: 'certain'}],
    {rules: {'no-vague-value': 'off', 'max-indicators': ['warn', {maximum: 9}], 'require-goal': ['error']}},
    {settings: {year: 2026, vocabulary: {vagueWords: ['蔚然成风'], heads}}, profile: 'national'}
  ])('takes %j, as the command does', async (config) => {
    expect({schema: validate(config), command: await isTaken(config)}).toEqual({schema: true, command: true})
  })

  test('takes what plugins have', () => {
    const rules = {'own/no-x': ['warn', {any: 'option'}], '@bureau/own/no-y': 'off'}
    expect(validate({plugins: {own: './own.mjs'}, presets: ['own/all'], rules})).toBe(true)
  })

  test.each([
    'recommended',
    {rulse: {}},
    {files: 'a.txt', locale: 'en'},
    {files: [], locale: 'en'},
    {ignores: ['']},
    {presets: 'strict'},
    {presets: ['strikt']},
    {plugins: {own: {}}},
    {plugins: ['own']},
    {rules: {'no-vague-valu': 'warn'}},
    {rules: {'no-vague-value': 'warning'}},
    {rules: {'no-vague-value': 2}},
    {rules: {'no-vague-value': ['warn', {words: []}]}},
    {rules: {'max-indicators': ['warn', {maximun: 9}]}},
    {rules: {'max-indicators': ['warn', {maximum: 0}]}},
    {rules: {'max-indicators': ['warn', {}, {}]}},
    {rules: {'max-indicators': []}},
    {settings: {year: '2026'}},
    {settings: {vocabulary: {vagueWords: ['']}}},
    {settings: {vocabluary: {}}},
    {certainty: 'sure'},
    {profile: 'nationl'},
    {locale: 'zh'},
    [{}, []],
    null
  ])('refuses %j, as the command does', async (config) => {
    expect({schema: validate(config), command: await isTaken(config)}).toEqual({schema: false, command: false})
  })
})

describe.each(['docs/configuration.md', 'docs/en/configuration.md'])('the examples of %s', (document) => {
  const text = readFileSync(new URL(`../../../../${document}`, import.meta.url), 'utf8')
  const examples = [...text.matchAll(/^```(json|yaml)\n([^]*?)^```$/gm)].map(([, language, code]) => ({language, code}))

  test.each(examples)('in $language are right', ({code}) => {
    // YAML takes JSON in.
    expect(validate(parse(code!)), code).toBe(true)
  })
})
