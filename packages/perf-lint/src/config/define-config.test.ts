import {describe, expect, test} from 'vitest'
import {defineConfig, globalIgnores, rules, type ConfigObject} from '../index.js'

/** A plugin's rule; what it does is of no matter here. */
const plugin = {rules: {'no-x': rules.get('no-vague-value')!}}

describe('defineConfig', () => {
  test('gives back an object and an array as they are', () => {
    const object: ConfigObject = {
      name: 'base',
      files: ['*.txt'],
      presets: ['recommended', 'own/all'],
      plugins: {own: plugin},
      rules: {'no-vague-value': 'off', 'max-indicators': ['warn', {maximum: 9}], 'own/no-x': ['error', {any: true}]},
      wording: {'no-vague-value': {basis: [{title: '指南'}]}, 'own/no-x': {messages: {vague: '“{{value}}”不行'}}},
      settings: {year: 2026},
      certainty: 'likely',
      profile: 'national',
      locale: 'en'
    }
    expect(defineConfig(object)).toBe(object)
    expect(defineConfig([object, globalIgnores(['drafts/'])])).toEqual([object, {ignores: ['drafts/']}])
    expect(globalIgnores(['a'], 'drafts')).toEqual({name: 'drafts', ignores: ['a']})
  })

  // What is wrong here is told by the compiler: each line has to be refused, or `tsc` complains of the mark above it.
  test('takes nothing that the types forbid', () => {
    const wrong: readonly ConfigObject[] = [
      // @ts-expect-error: a misspelt key
      {rulse: {}},
      // @ts-expect-error: a misspelt rule
      {rules: {'no-vague-valu': 'warn'}},
      // @ts-expect-error: a wrong severity
      {rules: {'no-vague-value': 'warning'}},
      // @ts-expect-error: a severity of another tool
      {rules: {'no-vague-value': 2}},
      // @ts-expect-error: a misspelt option
      {rules: {'max-indicators': ['warn', {maximun: 9}]}},
      // @ts-expect-error: a wrong option
      {rules: {'max-indicators': ['warn', {maximum: '9'}]}},
      // @ts-expect-error: an option of a rule that has none
      {rules: {'no-vague-value': ['warn', {words: []}]}},
      // @ts-expect-error: too many
      {rules: {'max-indicators': ['warn', {}, {}]}},
      // @ts-expect-error: the words of a misspelt rule
      {wording: {'no-vague-valu': {}}},
      // @ts-expect-error: a ground without its title
      {wording: {'no-vague-value': {basis: [{number: '1号'}]}}},
      // @ts-expect-error: a misspelt preset
      {presets: ['strikt']},
      // @ts-expect-error: a text in place of a list
      {files: '*.txt'},
      // @ts-expect-error: a plugin by name, which only JSON and YAML have
      {plugins: {own: 'own'}},
      // @ts-expect-error: a wrong certainty
      {certainty: 'sure'},
      // @ts-expect-error: a wrong profile
      {profile: 'nationl'},
      // @ts-expect-error: a wrong locale
      {locale: 'zh'},
      // @ts-expect-error: a wrong setting
      {settings: {year: '2026'}}
    ]
    expect(wrong).toHaveLength(17)
    // @ts-expect-error: `defineConfig` looks as closely
    expect(defineConfig({rules: {'max-indicators': ['warn', {maximum: '9'}]}})).toBeDefined()
    // @ts-expect-error: in an array too
    expect(defineConfig([{rules: {'no-vague-valu': 'warn'}}])).toBeDefined()
  })
})
