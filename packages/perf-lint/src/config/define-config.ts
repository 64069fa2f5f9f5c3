import type {ConfigObject as AnyConfigObject, Plugin, Preset, RuleEntry, Severity, Wording} from '@perf-lint/core'
import type {PresetName, RuleOptions} from '@perf-lint/rules'

/** What a rule with these options may be set to. */
type EntryOf<Options> = Severity | readonly [Severity, OptionsOf<Options>?]

type OptionsOf<Options> = keyof Options extends never ? Readonly<Record<string, never>> : Readonly<Partial<Options>>

/** What the built-in rules may be set to, and those of plugins (`own/no-sample`). */
export type RuleEntries = {
  readonly [Id in keyof RuleOptions]?: EntryOf<RuleOptions[Id]>
} & Readonly<Record<`${string}/${string}`, RuleEntry>>

/** An object of a configuration file, its names and options known to the compiler. */
export interface ConfigObject extends Omit<AnyConfigObject, 'plugins'> {
  /** What rules say in other words, by rule. */
  readonly wording?: {readonly [Id in keyof RuleOptions]?: Wording} & Readonly<Record<`${string}/${string}`, Wording>>
  /** Plugins, by the names that all of theirs begins with; of a file of rules without code, its path from this file on. */
  readonly plugins?: Readonly<Record<string, Plugin | `${string}.yaml` | `${string}.yml`>>
  readonly presets?: readonly (PresetName | `${string}/${string}` | Preset)[]
  readonly rules?: RuleEntries
}

/**
 * Say what a configuration file holds, with help from the editor.
 *
 * @returns What is given.
 */
export function defineConfig(config: ConfigObject): ConfigObject
/**
 * Say what a configuration file holds, with help from the editor; later objects win.
 *
 * @returns What is given.
 */
export function defineConfig(config: readonly ConfigObject[]): readonly ConfigObject[]
/** The form that both of the above have in common. */
export function defineConfig(config: ConfigObject | readonly ConfigObject[]): ConfigObject | readonly ConfigObject[] {
  return config
}

/**
 * Make an object that keeps files from being linted.
 *
 * @param ignores
 *   Globs from the configuration file's folder on; `!` brings back what an earlier one took.
 * @param name
 *   For people.
 */
export function globalIgnores(ignores: readonly string[], name?: string): ConfigObject {
  return {...(name !== undefined && {name}), ignores}
}
