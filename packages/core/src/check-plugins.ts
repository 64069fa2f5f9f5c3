import {checkPreset} from './check-rules.js'
import {checkVocabulary} from './check-settings.js'
import {checkObject, checkShape, isObject, wrongType, type ExpectedType} from './check-types.js'
import {toConfigError, within, type ConfigPlace} from './config-place.js'
import type {Config, Plugin, Preset, Registry} from './config.js'
import type {AnyRule} from './rule.js'

/** `own`, `@bureau/own`, `本局` */
const pluginName = /^[\p{L}\p{N}_@][\p{L}\p{N}_@/-]*$/u

/**
 * Add what plugins have, each named `plugin/name`.
 *
 * The presets are not looked into: they may name rules of plugins that come later.
 *
 * @throws {ConfigError}
 *   `wrong-type`, `unknown-key`, `invalid-plugin-name`, `duplicate-plugin`, and what is wrong in a list of words
 */
export function registerPlugins({plugins}: Config, registry: Registry, place: ConfigPlace): Registry {
  if (plugins === undefined) return registry
  const at = within(place, 'plugins')
  checkObject(plugins, at, 'plugins')
  const rules = new Map(registry.rules)
  const presets = new Map(registry.presets)
  const known = new Map(registry.plugins)
  const vocabularies = new Map(registry.vocabularies)
  const formatters = new Map(registry.formatters)
  const readers = new Map(registry.readers)
  for (const [name, plugin] of Object.entries(plugins)) {
    checkPlugin(name, plugin, within(at, name))
    if ((known.get(name) ?? plugin) !== plugin) throw toConfigError('duplicate-plugin', within(at, name), {name})
    known.set(name, plugin)
    for (const [rule, definition] of Object.entries(plugin.rules ?? {})) rules.set(`${name}/${rule}`, definition)
    for (const [key, preset] of Object.entries(plugin.presets ?? {})) {
      presets.set(`${name}/${key}`, {...(preset as Preset), name: `${name}/${key}`})
    }
    for (const [key, words] of Object.entries(plugin.vocabularies ?? {})) vocabularies.set(`${name}/${key}`, words)
    for (const [key, format] of Object.entries(plugin.formatters ?? {})) formatters.set(`${name}/${key}`, format)
    for (const [key, reader] of Object.entries(plugin.readers ?? {})) readers.set(`${name}/${key}`, reader)
  }
  return {rules, presets, plugins: known, vocabularies, formatters, readers}
}

/**
 * Check the presets of plugins.
 *
 * @throws {ConfigError} for what is wrong in one
 */
export function checkPluginPresets(value: unknown, place: ConfigPlace, registry: Registry): void {
  for (const [name, plugin] of Object.entries(value as Readonly<Record<string, Plugin>>)) {
    const at = within(within(place, name), 'presets')
    for (const [key, preset] of Object.entries(plugin.presets ?? {})) {
      checkPreset(preset, within(at, key), registry, ['rules'])
    }
  }
}

function checkPlugin(name: string, plugin: Plugin, place: ConfigPlace): void {
  if (!pluginName.test(name)) throw toConfigError('invalid-plugin-name', place, {name})
  checkObject(plugin, place, 'plugin')
  checkShape(plugin, place, {known: Object.keys(parts)})
  for (const [part, check] of Object.entries(parts)) {
    const at = within(place, part)
    const named: unknown = plugin[part as keyof Plugin] ?? {}
    checkObject(named, at)
    for (const [key, value] of Object.entries(named)) check(value, within(at, key))
  }
}

/** What a plugin may have, and how each of a kind is checked. */
const parts: Readonly<Record<keyof Plugin, (value: unknown, place: ConfigPlace) => void>> = {
  rules: expect('rule', isRule),
  // Those may name rules of plugins that are not known yet.
  presets: () => undefined,
  vocabularies: checkVocabulary,
  formatters: expect('formatter', (value) => typeof value === 'function'),
  readers: expect('reader', isReader)
}

function expect(expected: ExpectedType, isRight: (value: unknown) => boolean) {
  return (value: unknown, place: ConfigPlace): void => {
    if (!isRight(value)) throw wrongType(value, place, expected)
  }
}

function isReader(value: unknown): boolean {
  return isObject(value) && typeof value['test'] === 'function' && typeof value['read'] === 'function'
}

/** Whether a value has what the engine and the formatters need of a rule. */
function isRule(value: unknown): value is AnyRule {
  if (!isObject(value) || typeof value['create'] !== 'function' || !isObject(value['meta'])) return false
  const {messages, basis, docs} = value['meta']
  if (!isObject(messages) || !Array.isArray(basis) || !isObject(docs)) return false
  return isObject(docs['description']) && isObject(docs['rationale'])
}
