import type {Lexicon, ProfileChoice, VocabularyExtension} from '@perf-lint/meaning'
import type {Locale, Localized} from './locale.js'
import type {SourceDocument} from '@perf-lint/source'
import type {Formatter} from './formatter.js'
import type {AnyRule, Basis, Certainty, Settings, Severity} from './rule.js'

/** How a rule is set: its severity, and its options where they differ from the defaults. */
export type RuleEntry = Severity | readonly [Severity, Readonly<Record<string, unknown>>?]

/** Words of one's own for what a rule says: those of the office whose rules are applied, and the texts that it cites. */
export interface Wording {
  /** Sentences by message id, for one language or both, with `{{name}}` for data as in the rule's own. */
  readonly messages?: Readonly<Record<string, string | Localized>>
  /** The grounds, in place of the rule's own. */
  readonly basis?: readonly Basis[]
}

/** A set of rules and how sure a finding must be to be shown. */
export interface Preset {
  readonly name: string
  /** Findings less sure than this are left out. Default: as earlier presets say. */
  readonly certainty?: Certainty
  readonly rules: Readonly<Record<string, RuleEntry>>
}

/** Reads files of a format that perf-lint does not know. */
export interface Reader {
  /** Whether a file is in the format, by its first bytes or its name. Cheap: it is asked of every file. */
  test(bytes: Uint8Array, path: string): boolean
  /**
   * Turn the bytes into a document.
   *
   * @throws {PerfLintError} when they cannot be read; told as a finding of the rule `readable`.
   */
  read(bytes: Uint8Array, options: {readonly path: string}): SourceDocument | Promise<SourceDocument>
}

/** What others add. All of the plugin `own` is called `own/…`. */
export interface Plugin {
  /** Lists of words, named in `vocabularies` of a configuration. */
  readonly vocabularies?: Readonly<Record<string, VocabularyExtension>>
  /** Forms of the results, named by `--format own/brief`. */
  readonly formatters?: Readonly<Record<string, Formatter>>
  /** Readers of formats, asked before the built-in ones. */
  readonly readers?: Readonly<Record<string, Reader>>
  readonly rules?: Readonly<Record<string, AnyRule>>
  /** Their rules are named in full: `own/no-sample`, and `no-vague-value` for a built-in one. */
  readonly presets?: Readonly<Record<string, Omit<Preset, 'name'>>>
}

/** What a user sets. Later presets win over earlier ones, `rules` and `certainty` over all presets. */
export interface Config {
  /** Presets, or the names of registered ones. */
  readonly presets?: readonly (string | Preset)[]
  /** Plugins, by the names that their rules and presets begin with. */
  readonly plugins?: Readonly<Record<string, Plugin>>
  readonly rules?: Readonly<Record<string, RuleEntry>>
  /** What rules say in other words, by rule. */
  readonly wording?: Readonly<Record<string, Wording>>
  /** Names of plugins' lists of words, to be added to the built-in ones. */
  readonly vocabularies?: readonly string[]
  readonly certainty?: Certainty
  readonly settings?: Settings
  /** The category system to judge by. Default: `auto`, by the document and its budget year. */
  readonly profile?: ProfileChoice
  /** Default: `zh-CN`. */
  readonly locale?: Locale
}

/** An object of a configuration file: what it sets, and for which files. */
export interface ConfigObject extends Config {
  /** For people: shown where it is told what set a rule. */
  readonly name?: string
  /** Globs of the files that the object is for. Default: all. */
  readonly files?: readonly string[]
  /**
   * Globs of files that the object is not for. A file that is so left to no object is not linted; nor is, whatever the
   * others say, one of an object without any other key but `name`.
   */
  readonly ignores?: readonly string[]
}

/** What a configuration may name. */
export interface Registry {
  readonly rules: ReadonlyMap<string, AnyRule>
  readonly presets: ReadonlyMap<string, Preset>
  /** Default: none. */
  readonly plugins?: ReadonlyMap<string, Plugin>
  /** Lists of words of plugins. Default: none. */
  readonly vocabularies?: ReadonlyMap<string, VocabularyExtension>
  /** Formatters of plugins. Default: none. */
  readonly formatters?: ReadonlyMap<string, Formatter>
  /** Readers of plugins. Default: none. */
  readonly readers?: ReadonlyMap<string, Reader>
}

/** A rule that is on, with all it needs. */
export interface ResolvedRule {
  readonly id: string
  readonly rule: AnyRule
  readonly severity: 1 | 2
  readonly options: Readonly<Record<string, unknown>>
  /** Words of one's own; the rule's `meta` has them already. */
  readonly wording?: Wording
}

/** A configuration with nothing left open. */
export interface ResolvedConfig {
  readonly rules: readonly ResolvedRule[]
  /** Readers of plugins by name, asked in this order. */
  readonly readers: ReadonlyMap<string, Reader>
  readonly certainty: Certainty
  readonly settings: Settings
  readonly profile: ProfileChoice
  /** The words of the settings beside the built-in ones, compiled. */
  readonly lexicon: Lexicon
  readonly locale: Locale
}
