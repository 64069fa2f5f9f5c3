import type {CollectedFacts, FileChanges, LintResult, Locale} from '@perf-lint/core'
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
  /** What the files were held against each other by, by `filePath`; files that say nothing of the kind are left out. */
  readonly facts?: Readonly<Record<string, CollectedFacts>>
  /** Left out when no earlier draft was compared. */
  readonly changes?: readonly FileChanges[]
}

/** The run as a record. Unlike `json` it keeps the words that findings cover, by which they are known again. */
export function record(results: readonly LintResult[], options: FormatOptions): string {
  const {locale, version = '', changes, facts, counts = {units: 0, projects: 0, indicators: 0}} = options
  const kept = results.flatMap(({filePath}): [string, CollectedFacts][] => {
    const collected = facts?.get(filePath)
    return collected && collected.rules.length > 0 ? [[filePath, collected]] : []
  })
  const value: RunRecord = {
    schemaVersion: 1,
    version,
    locale,
    counts,
    // The text of a changed document is no finding.
    results: results.map(({output: _, outputBytes: __, ...result}) => result),
    ...(kept.length > 0 && {facts: Object.fromEntries(kept)}),
    ...(changes && {changes})
  }
  return `${JSON.stringify(value, undefined, 2)}\n`
}
