import {
  createLintResult,
  lint,
  type CollectedFacts,
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
import {chooseFixes, type ChosenFix, type FixRequest} from './fix-request.js'
import {toDefectMessage, toUnreadableMessage} from './own-messages.js'
import type {Timer} from './timer.js'
import type {WrittenCells} from './write-cells.js'

/** What became of a document: the public result, and what the command says beside it. */
export interface DocumentOutcome {
  readonly result: LintResult
  readonly counts: TableCounts
  readonly defects: readonly Defect[]
  /** What the other files of a run are to be held against; left out when the document could not be read. */
  readonly facts?: CollectedFacts
  /** The document as linted, fixes applied; left out when it could not be read. */
  readonly source?: SourceDocument
  /** Set when fixes changed the document. */
  readonly change?: DocumentChange
}

/** What fixes did to a document. */
export interface DocumentChange {
  /** As it was. */
  readonly before: SourceDocument
  /** In the order it was done. */
  readonly applied: readonly ChosenFix[]
  /** Of a workbook or a Word file: the file with its cells changed. */
  readonly cells?: WrittenCells
}

/** What was found in a document. */
export interface Findings {
  readonly messages: readonly LintMessage[]
  readonly counts: TableCounts
  readonly defects: readonly Defect[]
  readonly facts: CollectedFacts
}

/** What to do with a document beside linting it. */
export interface LintTask {
  /** The changes to make; default: none. */
  readonly fix?: FixRequest | undefined
  /** Told how long everything takes. */
  readonly timer?: Timer | undefined
}

/** Parse and lint a document, with fixes applied when asked. */
export function lintDocument(
  source: SourceDocument,
  config: ResolvedConfig,
  {fix, timer}: LintTask = {}
): DocumentOutcome {
  const found = findProblems(source, config, timer)
  if (!fix) return toOutcome(source, found)

  const rules = new Map(config.rules.map(({id, rule}) => [id, rule]))
  const doFix = () =>
    fixDocument(source, found, {
      findProblems: (changed) => findProblems(changed, config),
      choose: (messages, text) => chooseFixes(messages, text, fix, rules)
    })
  const fixed = timer ? timer.time('fix', doFix) : doFix()
  if (fixed.source === source) return toOutcome(source, fixed.found)
  return {
    ...toOutcome(fixed.source, fixed.found, fixed.source.text),
    change: {before: source, applied: fixed.applied}
  }
}

/** The outcome for a document that cannot be read: one message of the rule `readable`. */
export function refuseDocument(path: string, error: PerfLintError, {locale}: ResolvedConfig): DocumentOutcome {
  const result = createLintResult(path, [toUnreadableMessage(error, locale)])
  return {result, counts: nothingRead, defects: []}
}

function findProblems(source: SourceDocument, config: ResolvedConfig, timer?: Timer): Findings {
  const doParse = () => parse(source, {units: config.lexicon.units})
  const {tree, messages: syntax} = timer ? timer.time('parse', doParse) : doParse()
  const input = {tree, source, syntax, ...(timer && {timing: timer})}
  const doLint = () => lint(input, config)
  const {messages, defects, facts} = timer ? timer.time('lint', doLint) : doLint()
  const failures = defects.map((defect) => toDefectMessage(defect, config.locale))
  return {messages: [...failures, ...messages], counts: countTable(tree), defects, facts}
}

function toOutcome(source: SourceDocument, found: Findings, output?: string): DocumentOutcome {
  const {messages, counts, defects, facts} = found
  return {result: createLintResult(source.path, messages, output), counts, defects, facts, source}
}
