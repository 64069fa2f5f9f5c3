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

/** What is needed of a run to hold its files against each other. */
export interface RunFacts {
  /** By the path of the file. */
  readonly facts: ReadonlyMap<string, CollectedFacts>
  readonly rules: ReadonlyMap<string, AnyRule>
  readonly locale: Locale
}

/** The results of a run, with what its files show together. */
export interface ComparedResults {
  readonly results: readonly LintResult[]
  /** Rules that failed; told in the first result, so that it cannot pass for a complete one. */
  readonly defects: readonly Defect[]
}

/** Hold the files of a run against each other. */
export function compareResults(results: readonly LintResult[], {facts, rules, locale}: RunFacts): ComparedResults {
  const files = results.flatMap(({filePath}) => {
    const collected = facts.get(filePath)
    return collected ? [{filePath, facts: collected}] : []
  })
  const {messages, defects} = compareFiles(files, rules)
  const [first] = results
  const together = new Map(messages)
  if (first && defects.length > 0) {
    const failures = defects.map((defect) => toDefectMessage(defect, locale))
    together.set(first.filePath, [...failures, ...(messages.get(first.filePath) ?? [])])
  }
  return {results: results.map((result) => addComparison(result, {messages: together})), defects}
}
