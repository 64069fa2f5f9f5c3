import {checkChoice, checkName} from './check-names.js'
import {checkObject, checkShape, checkText, isObject, wrongType} from './check-types.js'
import {certainties, severities} from './choices.js'
import {toConfigError, within, type ConfigPlace} from './config-place.js'
import type {Preset, Registry} from './config.js'
import type {AnyRule} from './rule.js'
import {findSchemaProblem} from './schema-problem.js'

/**
 * Check what rules are set to.
 *
 * @throws {ConfigError} `wrong-type`, `unknown-plugin`, `unknown-rule`, `invalid-severity`, `invalid-options`
 */
export function checkRules(value: unknown, place: ConfigPlace, registry: Registry): void {
  checkObject(value, place, 'rules')
  for (const [id, entry] of Object.entries(value)) {
    const here = within(place, id)
    checkRegistered('unknown-rule', id, registry, here)
    checkEntry(entry, id, registry.rules.get(id)!, here)
  }
}

/**
 * Check presets: names, or presets themselves.
 *
 * @throws {ConfigError} `wrong-type`, `unknown-plugin`, `unknown-preset`, and what is wrong in a preset
 */
export function checkPresets(value: unknown, place: ConfigPlace, registry: Registry): void {
  if (!Array.isArray(value)) throw wrongType(value, place, 'presets')
  for (const [index, preset] of (value as readonly unknown[]).entries()) {
    const here = within(place, index)
    if (typeof preset === 'string') checkRegistered('unknown-preset', preset, registry, here)
    else checkPreset(preset, here, registry, ['name', 'certainty', 'rules'])
  }
}

/**
 * Check a preset that is given itself.
 *
 * @param needed
 *   The keys it must have; a plugin's preset is named by its key.
 * @throws {ConfigError} for what is wrong in it
 */
export function checkPreset(
  value: unknown,
  place: ConfigPlace,
  registry: Registry,
  needed: readonly (keyof Preset)[]
): void {
  checkObject(value, place, 'preset')
  checkShape(value, place, {known: ['name', 'certainty', 'rules'], needed})
  if (value['name'] !== undefined) checkText(value['name'], within(place, 'name'))
  const {certainty} = value
  if (certainty !== undefined) checkChoice('invalid-certainty', certainty, certainties, within(place, 'certainty'))
  checkRules(value['rules'], within(place, 'rules'), registry)
}

/**
 * Check names of plugins' lists of words.
 *
 * @throws {ConfigError} `wrong-type`, `unknown-plugin`, `unknown-vocabulary`
 */
export function checkVocabularies(value: unknown, place: ConfigPlace, registry: Registry): void {
  if (!Array.isArray(value)) throw wrongType(value, place, 'vocabularies')
  for (const [index, name] of (value as readonly unknown[]).entries()) {
    const here = within(place, index)
    if (typeof name !== 'string') throw wrongType(name, here, 'vocabulary')
    checkRegistered('unknown-vocabulary', name, registry, here)
  }
}

const registered = {
  'unknown-rule': ({rules}: Registry) => rules,
  'unknown-preset': ({presets}: Registry) => presets,
  'unknown-vocabulary': ({vocabularies}: Registry) => vocabularies ?? new Map<string, unknown>()
} as const

/**
 * Check that a name is registered. One with a plugin before it is first of all a question of the plugin.
 *
 * @throws {ConfigError} `code`, `unknown-plugin`
 */
export function checkRegistered(
  code: keyof typeof registered,
  name: string,
  registry: Registry,
  place: ConfigPlace
): void {
  const known: ReadonlyMap<string, unknown> = registered[code](registry)
  const slash = name.lastIndexOf('/')
  if (!known.has(name) && slash > 0) {
    checkName('unknown-plugin', name.slice(0, slash), registry.plugins?.keys() ?? [], place)
  }
  checkName(code, name, known.keys(), place)
}

function checkEntry(entry: unknown, id: string, rule: AnyRule, place: ConfigPlace): void {
  const pair: readonly unknown[] = Array.isArray(entry) ? entry : [entry]
  const [severity, options] = pair
  if (isObject(entry) || pair.length < 1 || pair.length > 2) throw wrongType(entry, place, 'entry')
  const nearest = otherSeverities.get(String(severity))
  checkChoice('invalid-severity', severity, severities, place, {name: id, ...(nearest && {nearest})})
  if (options === undefined) return
  if (!isObject(options)) throw wrongType(options, within(place, 1), 'options')
  const schema = rule.meta.schema ?? {type: 'object', additionalProperties: false, properties: {}}
  const problem = findSchemaProblem(options, schema)
  if (problem) throw toConfigError('invalid-options', within(place, 1), {name: id, ...problem})
}

/** What other tools know. */
const otherSeverities: ReadonlyMap<string, string> = new Map([
  ['false', 'off'],
  ['0', 'off'],
  ['1', 'warn'],
  ['2', 'error']
])
