import type {FileChanges, LintResult, Locale} from '@perf-lint/core'
import type {FormatOptions, TableCounts} from './formatter.js'

/** A whole run as data: what `perf-lint merge` and `--baseline` read. */
export interface RunRecord {
  /** Of the shape of this record; counts up when a reader of it would have to change. */
  readonly schemaVersion: 1
  /** perf-lint's own version. */
  readonly version: string
  readonly locale: Locale
  /** How much was read. */
  readonly counts: TableCounts
  readonly results: readonly LintResult[]
  /** Left out when no earlier draft was compared. */
  readonly changes?: readonly FileChanges[]
}

/** The run as a record. Unlike `json` it keeps the words that findings cover, by which they are known again. */
export function record(results: readonly LintResult[], options: FormatOptions): string {
  const {locale, version = '', changes, counts = {units: 0, projects: 0, indicators: 0}} = options
  const value: RunRecord = {
    schemaVersion: 1,
    version,
    locale,
    counts,
    // The text of a changed document is no finding.
    results: results.map(({output: _, ...result}) => result),
    ...(changes && {changes})
  }
  return `${JSON.stringify(value, undefined, 2)}\n`
}
