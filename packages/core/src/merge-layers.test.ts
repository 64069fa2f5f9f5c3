import {expect, test} from 'vitest'
import {registry} from './core.fixture.js'
import {mergeLayers, resolveMerged, type Config, type ConfigLayer} from './index.js'

const own = {name: 'own', certainty: 'likely', rules: {'no-built': ['warn', {word: 'x'}]}} as const

/** The layers of a file's objects, and of the options of a call. */
function toLayers(objects: readonly Config[], options?: Config): ConfigLayer[] {
  const layers = objects.map((config, index): ConfigLayer => ({config, origin: at(index)}))
  return options ? [...layers, {config: options, origin: {kind: 'options'}}] : layers
}

function at(index: number) {
  return {kind: 'object', configFile: 'c.json', index} as const
}

test('a later object wins, also by its preset', () => {
  const {rules, certainty} = mergeLayers(
    toLayers([{rules: {'no-built': 'off'}, certainty: 'likely'}, {presets: ['gate']}]),
    registry
  )
  expect(rules.get('no-built')).toEqual({severity: {value: 'error', origin: at(1), preset: 'gate'}})
  expect(certainty).toEqual({value: 'certain', origin: at(1), preset: 'gate'})
})

test('in an object, rules and certainty win over its presets', () => {
  const {rules, certainty} = mergeLayers(
    toLayers([{presets: ['strict'], rules: {'no-built': 'off'}, certainty: 'certain'}]),
    registry
  )
  expect(rules.get('no-built')?.severity).toEqual({value: 'off', origin: at(0)})
  expect(certainty).toEqual({value: 'certain', origin: at(0)})
})

test('a bare severity keeps the options, and who set them', () => {
  const {rules} = mergeLayers(toLayers([{presets: [own]}, {rules: {'no-built': ['error']}}]), registry)
  expect(rules.get('no-built')).toEqual({
    severity: {value: 'error', origin: at(1)},
    options: {value: {word: 'x'}, origin: at(0), preset: 'own'}
  })
})

test('presets of a call replace those of the objects, and leave their rules alone', () => {
  const objects: Config[] = [{presets: [own], certainty: 'arguable'}, {rules: {throwing: 'warn', 'no-built': 'off'}}]
  const {rules, certainty} = mergeLayers(toLayers(objects, {presets: ['gate']}), registry)
  expect(rules.get('no-built')).toEqual({severity: {value: 'off', origin: at(1)}})
  expect(rules.get('throwing')?.severity.value).toBe('warn')
  expect(certainty).toEqual({value: 'certain', origin: {kind: 'options'}, preset: 'gate'})
})

test('what a call sets wins', () => {
  const merged = mergeLayers(
    toLayers([{rules: {'no-built': 'warn'}, profile: 'national', locale: 'en', certainty: 'certain'}], {
      rules: {'no-built': 'error'},
      profile: 'auto',
      certainty: 'likely'
    }),
    registry
  )
  expect(resolveMerged(merged, registry)).toMatchObject({
    rules: [{id: 'no-built', severity: 2}],
    certainty: 'likely',
    profile: 'auto',
    locale: 'en'
  })
})

test('settings are merged: the last year, and the words of all', () => {
  const merged = mergeLayers(
    toLayers([
      {settings: {year: 2024, vocabulary: {adverse: ['漏缆']}}},
      {settings: {year: 2025, vocabulary: {adverse: ['断缆'], vagueWords: ['蔚然']}}}
    ]),
    registry
  )
  const vocabulary = {adverse: ['漏缆', '断缆'], vagueWords: ['蔚然']}
  expect(merged.settings).toEqual({
    year: {value: 2025, origin: at(1)},
    vocabulary: {value: vocabulary, origin: at(1)}
  })
  expect(resolveMerged(merged, registry).settings).toEqual({year: 2025, vocabulary})
})
