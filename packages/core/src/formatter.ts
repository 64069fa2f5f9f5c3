import type {FileChanges} from './changes.js'
import type {CollectedFacts} from './compare-files.js'
import type {Comparison} from './compare-runs.js'
import type {Locale} from './locale.js'
import type {LintResult} from './messages.js'
import type {AnyRule} from './rule.js'

/**
 * Turns the results of a run into text that ends in a line break, or is empty. Pure: the same results and options give the
 * same text.
 */
export interface Formatter {
  (results: readonly LintResult[], options: FormatOptions): string
  /** Whether it makes use of `sources`, which are else not kept. */
  readonly needsSources?: boolean
}

/** What a formatter may go by. */
export interface FormatOptions {
  readonly locale: Locale
  /** Whether the text may hold ANSI colours. */
  readonly color: boolean
  /** Width of the terminal in columns, of which a Chinese character takes two. Default: 100. */
  readonly columns?: number
  /** What was read, so that “no problems” can say of how much. */
  readonly counts?: TableCounts
  /** What is known of rules, by id, to explain those that found something. Default: nothing but their ids. */
  readonly rules?: ReadonlyMap<string, AnyRule>
  /** The texts that the findings are in, by `filePath`, to quote them. Default: none. */
  readonly sources?: ReadonlyMap<string, string>
  /** perf-lint's own version. */
  readonly version?: string
  /** What its files were held against each other by, by `filePath`. Default: nothing. */
  readonly facts?: ReadonlyMap<string, CollectedFacts>
  /** How the run stands against the last one. Default: it was not compared. */
  readonly comparison?: Comparison
  /** What became of the documents since an earlier draft. Default: none was compared. */
  readonly changes?: readonly FileChanges[]
}

/** How much was read in all files of a run. */
export interface TableCounts {
  readonly units: number
  readonly projects: number
  readonly indicators: number
}
