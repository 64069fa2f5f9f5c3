import type {LintResult, Locale} from '@perf-lint/core'

/** Turns the results of a run into text that ends in a line break. Pure: the same results and options give the same text. */
export type Formatter = (results: readonly LintResult[], options: FormatOptions) => string

/** What a formatter may go by. */
export interface FormatOptions {
  readonly locale: Locale
  /** Whether the text may hold ANSI colours. */
  readonly color: boolean
  /** Width of the terminal in columns, of which a Chinese character takes two. Default: 100. */
  readonly columns?: number
  /** What was read, so that “no problems” can say of how much. */
  readonly counts?: TableCounts
}

/** How much was read in all files of a run. */
export interface TableCounts {
  readonly units: number
  readonly projects: number
  readonly indicators: number
}
