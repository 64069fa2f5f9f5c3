import type {
  Certainty,
  Config,
  Locale,
  MergedRule,
  ProfileChoice,
  Settings,
  Severity,
  Sourced,
  Wording
} from '@perf-lint/core'
import type {LintFilesOptions} from '../lint-files.js'
import {catalogues} from '../locales/index.js'
import {toConfig} from '../to-config.js'
import {createConfigFinder, type FileConfig} from './config-finder.js'
import type {ConfigSource} from './config-source.js'

/** A value, and what set it. */
export interface CalculatedValue<T> {
  readonly value: T
  readonly setBy: ConfigSource
}

/** How a rule is set for a file, and why. */
export interface CalculatedRule {
  readonly severity: Severity
  /** All of them, the defaults too. */
  readonly options: Readonly<Record<string, unknown>>
  /** Left out when nothing names the rule. */
  readonly setBy?: ConfigSource
  /** Left out when the options are the defaults. */
  readonly optionsSetBy?: ConfigSource
  /** In the language of the configuration. */
  readonly why: string
}

/** What is set for a file, and what set it. */
export interface CalculatedConfig {
  readonly filePath: string
  /** Left out when the file has none. */
  readonly configFile?: string
  readonly ignored: boolean
  /** The pattern that keeps the file from being linted, and where it stands. */
  readonly ignoredBy?: ConfigSource & {readonly pattern: string}
  /** The objects of the configuration file in their order, and whether each is for this file. */
  readonly objects: readonly {readonly name?: string; readonly applies: boolean}[]
  readonly certainty: CalculatedValue<Certainty>
  readonly profile: CalculatedValue<ProfileChoice>
  readonly locale: CalculatedValue<Locale>
  /** Words of one's own, by rule. */
  readonly wording: Readonly<Record<string, CalculatedValue<Wording>>>
  readonly settings: {readonly [Key in keyof Settings]?: CalculatedValue<NonNullable<Settings[Key]>>}
  /** All known rules by name. */
  readonly rules: Readonly<Record<string, CalculatedRule>>
  /** The whole as one set of options: `lintText(text, {path, ...config})`. */
  readonly config: Config
}

/**
 * Tell what is set for a file, and what set it. The file itself is not read, and need not exist.
 *
 * @throws {ConfigError} when the configuration is wrong.
 * @throws {FileError} when it cannot be read.
 */
export async function calculateConfigForFile(file: string, options: LintFilesOptions = {}): Promise<CalculatedConfig> {
  const {cwd = process.cwd(), configFile} = options
  const find = createConfigFinder({cwd, options: toConfig(options), ...(configFile !== undefined && {configFile})})
  return toCalculated(file, await find(file))
}

/** Put what is set for a file into words. */
export function toCalculated(filePath: string, found: FileConfig): CalculatedConfig {
  const {loaded, match, merged} = found
  const {year, vocabulary} = merged.settings
  return {
    filePath,
    ...(loaded && {configFile: loaded.configFile}),
    ignored: match.ignoredBy !== undefined,
    ...(match.ignoredBy && {ignoredBy: toIgnoredBy(found, match.ignoredBy)}),
    objects: match.applies.map((applies, index) => {
      const name = loaded?.objects[index]?.name
      return {...(name !== undefined && {name}), applies}
    }),
    certainty: toValue(merged.certainty),
    profile: toValue(merged.profile),
    locale: toValue(merged.locale),
    wording: Object.fromEntries([...merged.wording].map(([id, wording]) => [id, toValue(wording)])),
    settings: {...(year && {year: toValue(year)}), ...(vocabulary && {vocabulary: toValue(vocabulary)})},
    rules: toRules(found),
    config: toWholeConfig(found)
  }
}

function toValue<T>(sourced: Sourced<T>): CalculatedValue<T> {
  return {value: sourced.value, setBy: toSource(sourced)}
}

function toSource({origin, preset}: Sourced<unknown>): ConfigSource {
  return {...origin, ...(preset !== undefined && {preset})}
}

function toIgnoredBy(
  {loaded}: FileConfig,
  {index, pattern}: {readonly index: number; readonly pattern: string}
): ConfigSource & {readonly pattern: string} {
  const {configFile = '', isArray = false, objects = []} = loaded ?? {}
  const name = objects[index]?.name
  return {kind: 'object', configFile, ...(isArray && {index}), ...(name !== undefined && {name}), pattern}
}

function toRules({merged, registry}: FileConfig): Readonly<Record<string, CalculatedRule>> {
  const names = [...registry.rules.keys()].toSorted()
  return Object.fromEntries(
    names.map((name) => {
      const defaults = registry.rules.get(name)!.meta.defaultOptions as object
      return [name, toRule(merged.rules.get(name), defaults, merged.locale.value)]
    })
  )
}

function toRule(rule: MergedRule | undefined, defaults: object, locale: Locale): CalculatedRule {
  const {why} = catalogues[locale]
  if (!rule) return {severity: 'off', options: {...defaults}, why: why.unset}
  const {severity, options} = rule
  const setBy = toSource(severity)
  return {
    severity: severity.value,
    options: {...defaults, ...options?.value},
    setBy,
    ...(options && {optionsSetBy: toSource(options)}),
    why: severity.value === 'off' ? why.off(setBy) : why.on(setBy)
  }
}

function toWholeConfig({merged, registry, resolved}: FileConfig): Config {
  const {certainty, profile, locale, settings} = resolved
  const rules = [...merged.rules].map(([id, {severity, options}]) => [
    id,
    options ? [severity.value, options.value] : severity.value
  ])
  return {
    presets: [],
    plugins: Object.fromEntries(registry.plugins ?? []),
    rules: Object.fromEntries(rules) as NonNullable<Config['rules']>,
    ...(merged.wording.size > 0 && {
      wording: Object.fromEntries([...merged.wording].map(([id, {value}]) => [id, value]))
    }),
    certainty,
    settings,
    profile,
    locale
  }
}
