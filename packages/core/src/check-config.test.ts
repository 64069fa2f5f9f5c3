import {describe, expect, test} from 'vitest'
import {registry} from './core.fixture.js'
import {checkConfig, ConfigError} from './index.js'

const rule = registry.rules.get('throwing')!
const own = {rules: {'no-x': rule}, presets: {all: {certainty: 'likely', rules: {'own/no-x': 'warn'}}}}
const file = 'perf-lint.config.mjs'

describe('checkConfig', () => {
  test('takes an object, an array of them, and keys without a value', () => {
    const object = {name: 'base', presets: ['strict'], rules: {'no-built': ['warn', {word: 'x'}], throwing: ['off']}}
    expect(checkConfig(object, registry, file).objects).toEqual([object])
    expect(checkConfig([object, {locale: undefined}, {}], registry, file).objects).toHaveLength(3)
  })

  test('knows the rules and presets of plugins in all objects, wherever they are given', () => {
    const {registry: known} = checkConfig(
      [{presets: ['own/all'], rules: {'own/no-x': 'off'}}, {plugins: {own}}, {files: ['a'], plugins: {own}}],
      registry,
      file
    )
    expect([...known.rules.keys()]).toEqual([...registry.rules.keys(), 'own/no-x'])
    expect(known.presets.get('own/all')).toEqual({name: 'own/all', certainty: 'likely', rules: {'own/no-x': 'warn'}})
    expect(registry.rules.has('own/no-x')).toBe(false)
  })

  const wrong: [value: unknown, code: string, data: object][] = [
    [undefined, 'wrong-type', {at: '', expected: 'config', actual: 'undefined'}],
    [[{}, []], 'wrong-type', {at: '[1]', expected: 'configObject', actual: '[]'}],
    [{rulse: {}}, 'unknown-key', {at: 'rulse', name: 'rulse', nearest: 'rules'}],
    [{extends: ['strict']}, 'unknown-key', {at: 'extends', nearest: 'presets'}],
    [{files: ['a']}, 'nothing-set', {at: ''}],
    [[{}, {files: ['a'], ignores: ['b'], name: 'c'}], 'nothing-set', {at: '[1]'}],
    [{files: [], locale: 'en'}, 'wrong-type', {at: 'files', expected: 'patterns'}],
    [{files: ['!a'], locale: 'en'}, 'invalid-pattern', {at: 'files[0]', reason: 'negated'}],
    [{ignores: ['a', '/b']}, 'invalid-pattern', {at: 'ignores[1]', reason: 'absolute'}],
    [{ignores: ['../b']}, 'invalid-pattern', {at: 'ignores[0]', reason: 'outside'}],
    [{ignores: ['a\\b']}, 'invalid-pattern', {at: 'ignores[0]', reason: 'backslash'}],
    [[{rules: {'no-bilt': 'warn'}}], 'unknown-rule', {at: '[0].rules.no-bilt', nearest: 'no-built'}],
    [{rules: {'no-built': 2}}, 'invalid-severity', {at: 'rules.no-built', actual: '2', nearest: 'error'}],
    [{rules: {'no-built': []}}, 'wrong-type', {at: 'rules.no-built', expected: 'entry'}],
    [{rules: {'no-built': {word: 'x'}}}, 'wrong-type', {at: 'rules.no-built', expected: 'entry'}],
    [{rules: {'no-built': ['warn', 'x']}}, 'wrong-type', {at: 'rules.no-built[1]', expected: 'options'}],
    [{rules: {'no-built': ['warn', {wrod: 'x'}]}}, 'invalid-options', {at: 'rules.no-built[1]', nearest: 'word'}],
    [{rules: {'own/no-x': 'warn'}}, 'unknown-plugin', {at: 'rules.own/no-x', name: 'own', known: ''}],
    [{plugins: {own}, rules: {'own/no-y': 'warn'}}, 'unknown-rule', {nearest: 'own/no-x'}],
    [
      {plugins: {own: {presets: {a: {certainty: 'likely', rules: {'no-x': 'warn'}}}, rules: {'no-x': rule}}}},
      'unknown-rule',
      {nearest: 'own/no-x'}
    ],
    [{presets: 'strict'}, 'wrong-type', {at: 'presets', expected: 'presets'}],
    [{presets: ['strikt']}, 'unknown-preset', {at: 'presets[0]', nearest: 'strict'}],
    [{presets: [{name: 'a', rules: {}}]}, 'missing-key', {at: 'presets[0]', name: 'certainty'}],
    [{plugins: {own: 1}}, 'wrong-type', {at: 'plugins.own', expected: 'plugin'}],
    [{plugins: {own: {rules: {'no-x': {}}}}}, 'wrong-type', {at: 'plugins.own.rules.no-x', expected: 'rule'}],
    [{plugins: {'a b': own}}, 'invalid-plugin-name', {at: 'plugins.a b', name: 'a b'}],
    [[{plugins: {own}}, {plugins: {own: {}}}], 'duplicate-plugin', {at: '[1].plugins.own'}],
    [{settings: {year: '2025'}}, 'invalid-setting', {at: 'settings.year', actual: '"2025"'}],
    [[{certainty: 'sure'}], 'invalid-certainty', {at: '[0].certainty'}]
  ]
  test.each(wrong)('refuses %j: %s', (value, code, data) => {
    const error = catchError(() => checkConfig(value, registry, file))
    expect(error).toBeInstanceOf(ConfigError)
    expect(error).toMatchObject({code, data: {configFile: file, ...data}})
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
