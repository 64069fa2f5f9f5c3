import {describe, expect, test} from 'vitest'
import {registry} from './core.fixture.js'
import {ConfigError, resolveConfig, type Config} from './index.js'

describe('resolveConfig', () => {
  test('fills in what is left open', () => {
    expect(resolveConfig({}, registry)).toEqual({
      rules: [],
      certainty: 'likely',
      settings: {},
      profile: 'auto',
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
    ]
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
