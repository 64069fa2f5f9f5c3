import {builtInLexicon, createLexicon, profileChoices, type Lexicon, type ProfileChoice} from '@perf-lint/meaning'
import {checkSettings} from './check-settings.js'
import {ConfigError} from './errors.js'
import {locales, type Locale} from './locale.js'
import {findNearest} from './nearest.js'
import {findSchemaProblem} from './schema-problem.js'
import type {AnyRule, Certainty, Settings, Severity} from './rule.js'

/** How a rule is set: its severity, and its options where they differ from the defaults. */
export type RuleEntry = Severity | readonly [Severity, Readonly<Record<string, unknown>>]

/** A set of rules and how sure a finding must be to be shown. */
export interface Preset {
  readonly name: string
  /** Findings less sure than this are left out. */
  readonly certainty: Certainty
  readonly rules: Readonly<Record<string, RuleEntry>>
}

/** What a user sets. Later presets win over earlier ones, `rules` and `certainty` over all presets. */
export interface Config {
  /** Presets, or the names of registered ones. */
  readonly presets?: readonly (string | Preset)[]
  readonly rules?: Readonly<Record<string, RuleEntry>>
  readonly certainty?: Certainty
  readonly settings?: Settings
  /** The category system to judge by. Default: `auto`, by the document and its budget year. */
  readonly profile?: ProfileChoice
  /** Default: `zh-CN`. */
  readonly locale?: Locale
}

/** The rules and presets that a configuration may name. */
export interface Registry {
  readonly rules: ReadonlyMap<string, AnyRule>
  readonly presets: ReadonlyMap<string, Preset>
}

/** A rule that is on, with all it needs. */
export interface ResolvedRule {
  readonly id: string
  readonly rule: AnyRule
  readonly severity: 1 | 2
  readonly options: Readonly<Record<string, unknown>>
}

/** A configuration with nothing left open. */
export interface ResolvedConfig {
  readonly rules: readonly ResolvedRule[]
  readonly certainty: Certainty
  readonly settings: Settings
  readonly profile: ProfileChoice
  /** The words of the settings beside the built-in ones, compiled. */
  readonly lexicon: Lexicon
  readonly locale: Locale
}

const certainties = ['certain', 'likely', 'arguable'] as const satisfies readonly Certainty[]
const severities = ['off', 'warn', 'error'] as const satisfies readonly Severity[]

/**
 * Check a configuration and fill in what it leaves open.
 *
 * @throws {ConfigError}
 *   `unknown-preset`, `unknown-rule`, `invalid-severity`, `invalid-options`, `unknown-setting`, `missing-setting`,
 *   `invalid-setting`, `invalid-certainty`, `invalid-profile`, `invalid-locale`;
 *   the data say what was found, what is expected, and the nearest known name.
 */
export function resolveConfig(config: Config, registry: Registry): ResolvedConfig {
  const presets = (config.presets ?? []).map((preset) => findPreset(preset, registry.presets))
  const entries = new Map<string, RuleEntry>()
  for (const rules of [...presets.map((preset) => preset.rules), config.rules ?? {}]) {
    for (const [id, entry] of Object.entries(rules)) {
      checkName('unknown-rule', id, registry.rules)
      entries.set(id, mergeEntry(id, entry, entries.get(id)))
    }
  }

  const rules: ResolvedRule[] = []
  for (const [id, entry] of entries) {
    const [severity, options] = toPair(entry)
    const rule = registry.rules.get(id)!
    if (options) checkOptions(id, rule, options)
    if (severity === 'off') continue
    rules.push({
      id,
      rule,
      severity: severity === 'error' ? 2 : 1,
      options: {...(rule.meta.defaultOptions as object), ...options}
    })
  }
  rules.sort((a, b) => (a.id < b.id ? -1 : 1))

  const certainty = config.certainty ?? presets.at(-1)?.certainty ?? 'likely'
  checkChoice('invalid-certainty', certainty, certainties)
  const profile = config.profile ?? profileChoices[0]
  checkChoice('invalid-profile', profile, profileChoices)
  const locale = config.locale ?? locales[0]
  checkChoice('invalid-locale', locale, locales)
  const settings = config.settings ?? {}
  checkSettings(settings)
  return {rules, certainty, settings, lexicon: toLexicon(settings), profile, locale}
}

/** Whether a finding is sure enough to be shown. */
export function isSureEnough(certainty: Certainty, least: Certainty): boolean {
  return certainties.indexOf(certainty) <= certainties.indexOf(least)
}

function findPreset(preset: string | Preset, presets: ReadonlyMap<string, Preset>): Preset {
  if (typeof preset !== 'string') return preset
  checkName('unknown-preset', preset, presets)
  return presets.get(preset)!
}

/** A bare severity keeps the options that an earlier entry set. */
function mergeEntry(id: string, entry: RuleEntry, earlier: RuleEntry | undefined): RuleEntry {
  const [severity, options] = toPair(entry)
  checkChoice('invalid-severity', severity, severities, {name: id})
  const kept = options ?? (earlier ? toPair(earlier)[1] : undefined)
  return kept ? [severity, kept] : severity
}

function toPair(entry: RuleEntry): readonly [Severity, Readonly<Record<string, unknown>>?] {
  return typeof entry === 'string' ? [entry] : entry
}

function checkName(code: string, name: string, known: ReadonlyMap<string, unknown>): void {
  if (known.has(name)) return
  const nearest = findNearest(name, known.keys()) ?? ''
  throw new ConfigError(code, {data: {name, nearest, known: [...known.keys()].join(', ')}})
}

function checkChoice(
  code: string,
  actual: unknown,
  expected: readonly string[],
  data: Readonly<Record<string, string>> = {}
): void {
  if (typeof actual === 'string' && expected.includes(actual)) return
  throw new ConfigError(code, {
    data: {
      ...data,
      actual: String(actual),
      expected: expected.join(', '),
      nearest: findNearest(String(actual), expected) ?? ''
    }
  })
}

function toLexicon({vocabulary}: Settings): Lexicon {
  return vocabulary ? createLexicon(vocabulary) : builtInLexicon
}

function checkOptions(id: string, rule: AnyRule, options: Readonly<Record<string, unknown>>): void {
  const schema = rule.meta.schema ?? {type: 'object', additionalProperties: false, properties: {}}
  const problem = findSchemaProblem(options, schema)
  if (problem) throw new ConfigError('invalid-options', {data: {name: id, ...problem}})
}
