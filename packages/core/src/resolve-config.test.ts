import {builtInLexicon} from '@perf-lint/meaning'
import {describe, expect, test} from 'vitest'
import {registry} from './core.fixture.js'
import {ConfigError, resolveConfig, type Config} from './index.js'

describe('resolveConfig', () => {
  test('fills in what is left open', () => {
    expect(resolveConfig({}, registry)).toEqual({
      rules: [],
      readers: new Map(),
      certainty: 'likely',
      settings: {},
      profile: 'auto',
      lexicon: builtInLexicon,
      locale: 'zh-CN'
    })
  })

  test('takes the last preset, and rules over all presets', () => {
    const {rules, certainty} = resolveConfig(
      {presets: ['gate', 'strict'], rules: {'no-built': 'error', throwing: 'off'}},
      registry
    )
    expect(rules.map(({id, severity}) => [id, severity])).toEqual([['no-built', 2]])
    expect(certainty).toBe('arguable')
  })

  test('keeps options when a later entry sets the severity only', () => {
    const {rules} = resolveConfig(
      {
        presets: [{name: 'own', certainty: 'likely', rules: {'no-built': ['warn', {word: '新建'}]}}],
        rules: {'no-built': 'error'}
      },
      registry
    )
    expect(rules[0]).toMatchObject({severity: 2, options: {word: '新建'}})
  })

  test('puts options over the defaults', () => {
    expect(resolveConfig({rules: {'no-built': 'warn'}}, registry).rules[0]!.options).toEqual({word: '建成'})
  })

  test('compiles the words of the settings, for this configuration alone', () => {
    const {lexicon} = resolveConfig({settings: {vocabulary: {adverse: ['漏缆']}}}, registry)
    expect(lexicon.adverse.words).toContain('漏缆')
    expect(resolveConfig({settings: {year: 2025}}, registry).lexicon).toBe(builtInLexicon)
    expect(builtInLexicon.adverse.words).not.toContain('漏缆')
  })

  const wrong: [name: string, config: unknown, code: string, data: object][] = [
    ['a misspelt rule', {rules: {'no-bilt': 'warn'}}, 'unknown-rule', {name: 'no-bilt', nearest: 'no-built'}],
    ['a rule like no other', {rules: {xyz: 'warn'}}, 'unknown-rule', {name: 'xyz', nearest: ''}],
    ['a misspelt preset', {presets: ['strikt']}, 'unknown-preset', {name: 'strikt', nearest: 'strict'}],
    ['a wrong severity', {rules: {'no-built': 'warning'}}, 'invalid-severity', {actual: 'warning', nearest: 'warn'}],
    ['a severity that is a number', {rules: {'no-built': [2, {}]}}, 'invalid-severity', {actual: '2'}],
    ['a wrong certainty', {certainty: 'sure'}, 'invalid-certainty', {actual: 'sure'}],
    ['a misspelt profile', {profile: 'nationl'}, 'invalid-profile', {actual: 'nationl', nearest: 'national'}],
    ['a wrong locale', {locale: 'zh'}, 'invalid-locale', {actual: 'zh'}],
    [
      'a misspelt option',
      {rules: {'no-built': ['warn', {wrod: '新建'}]}},
      'invalid-options',
      {name: 'no-built', key: 'wrod', problem: 'unknown', nearest: 'word'}
    ],
    ['a wrong option', {rules: {'no-built': ['warn', {word: 3}]}}, 'invalid-options', {name: 'no-built', key: 'word'}],
    [
      'options of a rule that has none',
      {rules: {throwing: ['warn', {word: 'x'}]}},
      'invalid-options',
      {name: 'throwing', key: 'word', problem: 'unknown'}
    ],
    [
      'a misspelt setting',
      {settings: {vocabluary: {}}},
      'unknown-setting',
      {key: 'vocabluary', nearest: 'vocabulary', expected: 'year, vocabulary'}
    ],
    [
      'a misspelt list',
      {settings: {vocabulary: {vagueWord: ['蔚然成风']}}},
      'unknown-setting',
      {key: 'vocabulary.vagueWord', nearest: 'vagueWords'}
    ],
    [
      'a word that is none',
      {settings: {vocabulary: {adverse: ['漏缆', 3]}}},
      'invalid-setting',
      {key: 'vocabulary.adverse[1]', actual: '3', expected: 'string'}
    ],
    [
      'an empty word',
      {settings: {vocabulary: {effects: ['']}}},
      'invalid-setting',
      {key: 'vocabulary.effects[0]', actual: '""', expected: ''}
    ],
    [
      'a nature that is none',
      {settings: {vocabulary: {heads: [{words: ['通达率'], nature: 'coverge', kind: 'rate'}]}}},
      'invalid-setting',
      {key: 'vocabulary.heads[0].nature', actual: '"coverge"', nearest: 'coverage'}
    ],
    [
      'a unit without a dimension',
      {settings: {vocabulary: {unitsOfMeasure: [{words: ['标方']}]}}},
      'missing-setting',
      {key: 'vocabulary.unitsOfMeasure[0].dimension'}
    ],
    [
      'a unit without a size',
      {settings: {vocabulary: {unitsOfMeasure: [{words: ['标方'], dimension: 'volume', scale: 0}]}}},
      'invalid-setting',
      {key: 'vocabulary.unitsOfMeasure[0].scale', actual: '0'}
    ],
    ['a year that is none', {settings: {year: '2025'}}, 'invalid-setting', {key: 'year', expected: 'integer'}]
  ]
  test.each(wrong)('refuses %s', (_, config, code, data) => {
    const error = catchError(() => resolveConfig(config as Config, registry))
    expect(error).toBeInstanceOf(ConfigError)
    expect(error).toMatchObject({code, data})
  })
})

function catchError(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return error
  }
  return
}
