import type {Certainty, ProfileChoice, RuleEntry, Severity} from '@perf-lint/core'
import {UsageError} from '../errors.js'
import {isRecord} from '../is-record.js'
import type {ConfigArgs} from './arg-types.js'
import {last, type Given} from './given.js'

/** Which configuration to use, and what wins over it. */
export function readConfig(given: Given): ConfigArgs {
  const configFile = given.has('no-config') ? false : last(given, 'config')
  const presets = given.get('preset')
  const certainty = last(given, 'certainty')
  const profile = last(given, 'profile')
  const rules = (given.get('rule') ?? []).map(readRules)
  if (given.has('no-config') && given.has('config')) throw new UsageError('config-and-none')
  return {
    ...(configFile !== undefined && {configFile}),
    ...(presets && {presets}),
    rules: Object.fromEntries(rules.flatMap((each) => Object.entries(each))),
    ...(certainty !== undefined && {certainty: certainty as Certainty}),
    ...(profile !== undefined && {profile: profile as ProfileChoice})
  }
}

/** `no-vague-value: warn`, `no-vague-value:warn` */
const ruleAndSeverity = /^([\p{L}\p{N}_/@-]+)\s*[:：]\s*(\w+)$/u

/** Rules as `id: severity`, or as JSON with their options. */
function readRules(value: string): Readonly<Record<string, RuleEntry>> {
  const text = value.trim()
  const [, id, severity] = ruleAndSeverity.exec(text) ?? []
  if (id && severity) return {[id]: severity as Severity}

  const rules = text.startsWith('{') ? parseJson(text) : undefined
  if (!isRules(rules)) throw new UsageError('invalid-rule', {data: {value}})
  return rules
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The sentence for a wrong rule says what is expected; JSON's own is not in the user's language.
    return
  }
}

/** Whether a value has the shape of rule entries; their names, severities and options are checked by `resolveConfig`. */
function isRules(value: unknown): value is Readonly<Record<string, RuleEntry>> {
  return isRecord(value) && Object.values(value).every((entry) => typeof entry === 'string' || isPair(entry))
}

function isPair(entry: unknown): boolean {
  if (!Array.isArray(entry) || entry.length < 1 || entry.length > 2) return false
  const [severity, options] = entry as readonly unknown[]
  return typeof severity === 'string' && (entry.length === 1 || isRecord(options))
}
