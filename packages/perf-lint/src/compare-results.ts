import {
  addComparison,
  compareFiles,
  type AnyRule,
  type CollectedFacts,
  type Defect,
  type LintResult,
  type Locale
} from '@perf-lint/core'
import {toDefectMessage} from './own-messages.js'

/** What was found in a file by itself, and what others are held against. */
export interface OwnFindings {
  readonly result: LintResult
  /** Left out when the file could not be read. */
  readonly facts?: CollectedFacts | undefined
}

/** The results of a run, with what its files show together. */
export interface ComparedResults {
  readonly results: readonly LintResult[]
  /** Rules that failed; told in the first result, so that it cannot pass for a complete one. */
  readonly defects: readonly Defect[]
}

/** Hold the files of a run against each other. */
export function compareResults(
  found: readonly OwnFindings[],
  {rules, locale}: {readonly rules: ReadonlyMap<string, AnyRule>; readonly locale: Locale}
): ComparedResults {
  const files = found.flatMap(({result, facts}) => (facts ? [{filePath: result.filePath, facts}] : []))
  const {messages, defects} = compareFiles(files, rules)
  const [first] = found
  const together = new Map(messages)
  if (first && defects.length > 0) {
    const failures = defects.map((defect) => toDefectMessage(defect, locale))
    const {filePath} = first.result
    together.set(filePath, [...failures, ...(messages.get(filePath) ?? [])])
  }
  return {results: found.map(({result}) => addComparison(result, {messages: together})), defects}
}
