import {checkPreset} from './check-rules.js'
import {checkObject, checkShape, isObject, wrongType} from './check-types.js'
import {toConfigError, within, type ConfigPlace} from './config-place.js'
import type {Config, Plugin, Preset, Registry} from './config.js'
import type {AnyRule} from './rule.js'

/** `own`, `@bureau/own` */
const pluginName = /^[\w@][\w@/-]*$/

/**
 * Add the rules and presets of plugins, each named `plugin/name`.
 *
 * The presets are not looked into: they may name rules of plugins that come later.
 *
 * @throws {ConfigError} `wrong-type`, `unknown-key`, `invalid-plugin-name`, `duplicate-plugin`
 */
export function registerPlugins({plugins}: Config, registry: Registry, place: ConfigPlace): Registry {
  if (plugins === undefined) return registry
  const at = within(place, 'plugins')
  checkObject(plugins, at, 'plugins')
  const rules = new Map(registry.rules)
  const presets = new Map(registry.presets)
  const known = new Map(registry.plugins)
  for (const [name, plugin] of Object.entries(plugins)) {
    checkPlugin(name, plugin, within(at, name))
    if ((known.get(name) ?? plugin) !== plugin) throw toConfigError('duplicate-plugin', within(at, name), {name})
    known.set(name, plugin)
    for (const [rule, definition] of Object.entries(plugin.rules ?? {})) rules.set(`${name}/${rule}`, definition)
    for (const [key, preset] of Object.entries(plugin.presets ?? {})) {
      presets.set(`${name}/${key}`, {...(preset as Preset), name: `${name}/${key}`})
    }
  }
  return {rules, presets, plugins: known}
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
      checkPreset(preset, within(at, key), registry, ['certainty', 'rules'])
    }
  }
}

function checkPlugin(name: string, plugin: Plugin, place: ConfigPlace): void {
  if (!pluginName.test(name)) throw toConfigError('invalid-plugin-name', place, {name})
  checkObject(plugin, place, 'plugin')
  checkShape(plugin, place, {known: ['rules', 'presets']})
  const {rules = {}, presets = {}} = plugin
  checkObject(rules, within(place, 'rules'))
  checkObject(presets, within(place, 'presets'))
  for (const [key, rule] of Object.entries(rules)) {
    if (!isRule(rule)) throw wrongType(rule, within(within(place, 'rules'), key), 'rule')
  }
}

/** Whether a value has what the engine and the formatters need of a rule. */
function isRule(value: unknown): value is AnyRule {
  if (!isObject(value) || typeof value['create'] !== 'function' || !isObject(value['meta'])) return false
  const {messages, basis, docs} = value['meta']
  if (!isObject(messages) || !Array.isArray(basis) || !isObject(docs)) return false
  return isObject(docs['description']) && isObject(docs['rationale'])
}
