import type {CollectedFacts, Defect, LintResult} from '@perf-lint/core'
import type {TableCounts} from '@perf-lint/formatters'
import {isTextFormat} from '@perf-lint/source'
import {encode} from '../encode.js'
import type {DocumentOutcome} from '../lint-document.js'
import type {Timing} from '../timer.js'
import type {CellChange} from '../write-cells.js'

/** What became of a file, as data: it can be sent from a worker thread. */
export interface FileOutcome {
  readonly result: LintResult
  readonly counts: TableCounts
  readonly defects: readonly FileDefect[]
  /** What the other files are to be held against; left out when the file could not be read. */
  readonly facts?: CollectedFacts
  /** The document's text as linted, when it was asked for. */
  readonly text?: string
  /** Set when fixes changed the document. */
  readonly change?: FileChange
  /** Set when it was asked for. */
  readonly timing?: Timing
}

/** A rule that failed, to be reported. */
export interface FileDefect {
  readonly ruleId: string
  /** 1-based. */
  readonly line: number
  readonly stack: string
}

/** What fixes did to a file. */
export interface FileChange {
  /** The file with the fixes; left out when its encoding has no code for one of the characters. */
  readonly bytes?: Uint8Array
  /** The text as it was; of a text file. */
  readonly before: string
  /** What was changed in a workbook or a Word file, and what could not be. */
  readonly cells?: readonly CellChange[]
  /** What a person might have chosen otherwise, in a sentence each, with the place in the text as it was then. */
  readonly suggested: readonly {readonly place: string; readonly message: string; readonly suggestion: string}[]
}

/** Take what a run needs out of what became of a document. */
export function toFileOutcome(
  {result, counts, defects, facts, source, change}: DocumentOutcome,
  {keepText, timing}: {readonly keepText: boolean; readonly timing?: Timing | undefined}
): FileOutcome {
  return {
    result,
    counts,
    defects: defects.map(toFileDefect),
    ...(facts && {facts}),
    // What is no text file cannot be quoted by its lines.
    ...(keepText && source && isTextFormat(source.format) && {text: source.text}),
    ...(change && source && {change: toFileChange(change, source)}),
    ...(timing && {timing})
  }
}

/** A rule that failed, as data. */
export function toFileDefect({ruleId, error, position}: Defect): FileDefect {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return {ruleId, line: position?.start.line ?? 1, stack}
}

function toFileChange(
  {before, applied, cells}: NonNullable<DocumentOutcome['change']>,
  after: NonNullable<DocumentOutcome['source']>
): FileChange {
  const bytes = cells ? cells.bytes : encode(after.text, after.encoding)
  return {
    ...(bytes && {bytes}),
    before: before.text,
    ...(cells && {cells: cells.changes}),
    suggested: applied.flatMap(({message: {where, message}, suggestion}) =>
      suggestion === undefined ? [] : [{place: where.text, message, suggestion}]
    )
  }
}
