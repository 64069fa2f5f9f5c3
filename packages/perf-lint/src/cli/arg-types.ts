import type {Certainty, Locale, ProfileChoice, RuleEntry} from '@perf-lint/core'
import type {FixRequest} from '../fix-request.js'
import type {FailOn, Override} from '../gate/gate-report.js'
import type {Concurrency} from '../run/count-workers.js'
import type {Shard} from '../run/shard.js'
import type {FormatChoice} from './formats.js'

/** What all commands may be told. */
export interface CommonArgs {
  readonly locale?: Locale
  /** Left out when neither `--color` nor `--no-color` is given. */
  readonly color?: boolean
}

/** Where documents come from and where the output goes. */
export interface InputArgs extends CommonArgs {
  readonly patterns: readonly string[]
  readonly stdin: boolean
  readonly stdinFilename?: string
  readonly outputFile?: string
}

/** What wins over the configuration files, and which of these to use. */
export interface ConfigArgs {
  /** `false` for none; left out to look for the nearest. */
  readonly configFile?: string | false
  readonly presets?: readonly string[]
  readonly rules: Readonly<Record<string, RuleEntry>>
  /** Not checked yet: an unknown one is told by `resolveConfig`. */
  readonly certainty?: Certainty
  /** Not checked yet, like `certainty`. */
  readonly profile?: ProfileChoice
}

/** `perf-lint FILES` */
export interface LintArgs extends InputArgs, ConfigArgs {
  readonly command: 'lint'
  /** At least one; at most one has no file. */
  readonly formats: readonly FormatChoice[]
  /** Default: any number. */
  readonly maxWarnings: number
  readonly quiet: boolean
  /** Left out for no change. */
  readonly fix?: FixRequest
  /** Whether changed documents are written back, only shown as a difference, or neither. */
  readonly fixOutput: 'write' | 'diff' | 'none'
  readonly waivers: WaiverChoice
  /** Whether waivers that are expired or needed no more are taken out of their file. */
  readonly prune: boolean
  /** The record of the last run. */
  readonly baseline?: string
  /** The folder or file with the earlier draft. */
  readonly since?: string
  /** Where results are kept for the next run; left out when they are not. */
  readonly cacheFile?: string
  readonly concurrency: Concurrency
  /** The part of the files to lint; left out for all. */
  readonly shard?: Shard
  readonly stats: boolean
  /** Whether to lint again whenever something has changed. */
  readonly watch: boolean
  /** Whether ignore files count. */
  readonly ignore: boolean
}

/** The file of waivers: named, none at all (`false`), or the usual one where there is one (`true`). */
export type WaiverChoice = string | boolean

/** `perf-lint waive FILES` */
export interface WaiveArgs extends CommonArgs, ConfigArgs {
  readonly command: 'waive'
  readonly patterns: readonly string[]
  readonly ignore: boolean
  /** The file to add to. */
  readonly waivers: string
  readonly reason: string
  readonly by: string
  readonly until?: string
  readonly chosen: WaiveChoice
}

/** Which findings to waive: those that meet all that is given. */
export interface WaiveChoice {
  readonly rules?: readonly string[]
  readonly projects?: readonly string[]
  /** The first characters of each are enough. */
  readonly fingerprints?: readonly string[]
}

/** `perf-lint merge RECORDS` */
export interface MergeArgs extends CommonArgs {
  readonly command: 'merge'
  readonly files: readonly string[]
  readonly formats: readonly FormatChoice[]
  readonly outputFile?: string
  readonly maxWarnings: number
  readonly quiet: boolean
  readonly waivers: WaiverChoice
  readonly baseline?: string
}

/** `perf-lint --print-config FILE` */
export interface PrintConfigArgs extends CommonArgs, ConfigArgs {
  readonly command: 'print-config'
  readonly file: string
  readonly outputFile?: string
}

/** `perf-lint init [FILE]` */
export interface InitArgs extends CommonArgs {
  readonly command: 'init'
  /** The file to write; its extension says in which language. */
  readonly file: string
  /** Not checked yet. */
  readonly preset?: string
  /** Whether to take the defaults and ask nothing. */
  readonly yes: boolean
  /** Whether to write over a file that is there. */
  readonly force: boolean
}

/** `perf-lint gate FILE` */
export interface GateArgs extends InputArgs, ConfigArgs {
  readonly command: 'gate'
  readonly failOn: FailOn
  readonly override?: Override
  readonly waivers: WaiverChoice
}

/** `perf-lint export FILES` */
export interface ExportArgs extends InputArgs {
  readonly command: 'export'
  readonly ignore: boolean
}

/** `perf-lint rules` */
export interface RulesArgs extends CommonArgs {
  readonly command: 'rules'
}

/** `perf-lint explain RULE` */
export interface ExplainArgs extends CommonArgs {
  readonly command: 'explain'
  readonly rule: string
}

/** `perf-lint annotate FILE -o OUT` */
export interface AnnotateArgs extends CommonArgs, ConfigArgs {
  readonly command: 'annotate'
  readonly file: string
  readonly outputFile: string
  readonly highlight: boolean
  readonly summary: boolean
}

/** `perf-lint test-rules [FILES]` */
export interface TestRulesArgs extends CommonArgs {
  readonly command: 'test-rules'
  /** Default: those of the configuration. */
  readonly files: readonly string[]
  /** Left out to look for the nearest. */
  readonly configFile?: string
}

/** `--help` and `--version` */
export interface AboutArgs extends CommonArgs {
  readonly command: 'help' | 'version'
}

/** What the command line asks for. */
export type Args =
  | LintArgs
  | PrintConfigArgs
  | GateArgs
  | ExportArgs
  | RulesArgs
  | ExplainArgs
  | InitArgs
  | TestRulesArgs
  | AnnotateArgs
  | WaiveArgs
  | MergeArgs
  | AboutArgs
