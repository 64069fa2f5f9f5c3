import {
  createLintResult,
  lint,
  type Defect,
  type LintMessage,
  type LintResult,
  type ResolvedConfig
} from '@perf-lint/core'
import type {TableCounts} from '@perf-lint/formatters'
import {parse} from '@perf-lint/grammar'
import type {PerfLintError, SourceDocument} from '@perf-lint/source'
import {countTable, nothingRead} from './count-table.js'
import {fixDocument} from './fix-document.js'
import {toDefectMessage, toUnreadableMessage} from './own-messages.js'

/** What became of a document: the public result, and what the command says beside it. */
export interface DocumentOutcome {
  readonly result: LintResult
  readonly counts: TableCounts
  readonly defects: readonly Defect[]
  /** The document as linted, fixes applied; left out when it could not be read. */
  readonly source?: SourceDocument
}

/** What was found in a document. */
export interface Findings {
  readonly messages: readonly LintMessage[]
  readonly counts: TableCounts
  readonly defects: readonly Defect[]
}

/** Parse and lint a document, with the safe fixes applied when asked. */
export function lintDocument(source: SourceDocument, config: ResolvedConfig, fix = false): DocumentOutcome {
  const found = findProblems(source, config)
  if (!fix) return {...toOutcome(source, found)}
  const fixed = fixDocument(source, found, (changed) => findProblems(changed, config))
  return toOutcome(fixed.source, fixed.found, fixed.source === source ? undefined : fixed.source.text)
}

/** The outcome for a document that cannot be read: one message of the rule `readable`. */
export function refuseDocument(path: string, error: PerfLintError, {locale}: ResolvedConfig): DocumentOutcome {
  const result = createLintResult(path, [toUnreadableMessage(error, locale)])
  return {result, counts: nothingRead, defects: []}
}

function findProblems(source: SourceDocument, config: ResolvedConfig): Findings {
  const {tree, messages: syntax} = parse(source, {units: config.lexicon.units})
  const {messages, defects} = lint({tree, source, syntax}, config)
  const failures = defects.map((defect) => toDefectMessage(defect, config.locale))
  return {messages: [...failures, ...messages], counts: countTable(tree), defects}
}

function toOutcome(source: SourceDocument, {messages, counts, defects}: Findings, output?: string): DocumentOutcome {
  return {result: createLintResult(source.path, messages, output), counts, defects, source}
}
