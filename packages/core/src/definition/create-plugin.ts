import {isObject} from '../check-types.js'
import {toConfigError, within, type ConfigPlace} from '../config-place.js'
import type {Plugin} from '../config.js'
import {quote} from '../quote.js'
import type {AnyRule} from '../rule.js'
import {findSchemaProblem, type SchemaProblem} from '../schema-problem.js'
import {createRule} from './create-rule.js'
import type {RuleFile} from './rule-definition.js'
import {ruleFileSchema, ruleNamePattern} from './rule-file-schema.js'

/** Where rules without code come from, and what they are called. */
export interface RuleFileSource {
  /** As the user would name it; told in errors. */
  readonly configFile: string
  /** What the rules' names begin with. With it, a preset `all` puts all of them on. */
  readonly name?: string
  /** Rows by the name of the file that a table is in. Default: none. */
  readonly tables?: ReadonlyMap<string, unknown>
}

/**
 * Make a plugin of what a file of rules without code holds.
 *
 * @param value
 *   Whatever the file gave.
 * @throws {ConfigError}
 *   The data say in which `configFile`, of which `rule`, `at` which key what was found, what is expected, and the nearest
 *   known name.
 */
export function createPlugin(value: unknown, {configFile, name, tables}: RuleFileSource): Plugin {
  const place: ConfigPlace = {configFile, at: ''}
  checkShape(value, place)
  const rules: Record<string, AnyRule> = {}
  for (const [index, definition] of value.rules.entries()) {
    const at = {...within(within(place, 'rules'), index), rule: definition.name}
    if (!ruleName.test(definition.name)) throw toConfigError('rule-name', within(at, 'name'), {name: definition.name})
    if (Object.hasOwn(rules, definition.name))
      throw toConfigError('rule-twice', within(at, 'name'), {name: definition.name})
    rules[definition.name] = createRule(definition, {place: at, ...(tables && {tables})})
  }
  return {rules, ...(name !== undefined && {presets: {all: toPreset(value, name)}})}
}

/** A file that the table of a rule is in. */
export interface TableFile {
  /** As written. */
  readonly file: string
  /** The key that names it. */
  readonly at: string
  readonly rule: string
}

/** The files that tables of a file of rules are in, as far as it can be read; it is not checked yet. */
export function listTableFiles(value: unknown): readonly TableFile[] {
  const rules = isObject(value) && Array.isArray(value['rules']) ? (value['rules'] as readonly unknown[]) : []
  return rules.flatMap((rule, index) => {
    const file = dig(rule, ['check', 'table', 'file'])
    if (typeof file !== 'string') return []
    const name = dig(rule, ['name'])
    return [{file, at: `rules[${index}].check.table.file`, rule: typeof name === 'string' ? name : ''}]
  })
}

const ruleName = new RegExp(ruleNamePattern, 'u')

function checkShape(value: unknown, place: ConfigPlace): asserts value is RuleFile {
  const problem = findSchemaProblem(value, ruleFileSchema)
  if (problem) throw toConfigError('rule-file', {...place, at: problem.key, ...ruleOf(value, problem)}, {...problem})
}

/** The name of the rule that a problem is in, or its place where it has none. */
function ruleOf(value: unknown, {key}: SchemaProblem): {readonly rule?: string} {
  const [, index] = /^rules\[(\d+)\]/.exec(key) ?? []
  if (index === undefined) return {}
  const name = dig(value, ['rules', index, 'name'])
  return {rule: typeof name === 'string' ? name : name === undefined ? '' : quote(name)}
}

function dig(value: unknown, keys: readonly string[]): unknown {
  let found = value
  for (const key of keys) {
    if (typeof found !== 'object' || found === null) return
    // An object or an array; either is asked by name.
    found = (found as Readonly<Record<string, unknown>>)[key]
  }
  return found
}

/** All rules, each as its file says; how sure a finding must be is left to others. */
function toPreset({rules}: RuleFile, plugin: string): NonNullable<Plugin['presets']>[string] {
  return {
    rules: Object.fromEntries(rules.map(({name, severity = 'warn'}) => [`${plugin}/${name}`, severity]))
  }
}
