import {applyFixes, type LintMessage} from '@perf-lint/core'
import {readText} from '@perf-lint/readers'
import {editCells, isInCell, isTextFormat, type SourceDocument} from '@perf-lint/source'
import type {ChosenFix} from './fix-request.js'
import type {Findings} from './lint-document.js'

/** A document with fixes applied, and what is found in it now. */
export interface FixedDocument {
  /** The very document that was given, when nothing was changed. */
  readonly source: SourceDocument
  readonly found: Findings
  /** What was changed, in the order it was done. */
  readonly applied: readonly ChosenFix[]
}

/** What fixing needs to know. */
export interface FixSteps {
  readonly findProblems: (source: SourceDocument) => Findings
  /** The changes to make of what was found in a text. */
  readonly choose: (messages: readonly LintMessage[], text: string) => readonly ChosenFix[]
}

/** One fix can make room for another; more rounds than this mean two that undo each other. */
const maximumRounds = 10

/**
 * Apply the fixes of a document until there are none left.
 *
 * Each change is parsed and linted again, and kept only when no message appears that was not there before. Where the
 * fixes together bring one, those that do are found by halving and left out.
 */
export function fixDocument(source: SourceDocument, found: Findings, steps: FixSteps): FixedDocument {
  let current: FixedDocument = {source, found, applied: []}
  for (let round = 0; round < maximumRounds && source.editable; round++) {
    const next = applyHarmless(current, steps)
    if (!next) break
    current = {...next, applied: [...current.applied, ...next.applied]}
  }
  return current
}

/** The document with those of its fixes that bring no new message; `undefined` when there are none. */
function applyHarmless(base: FixedDocument, {findProblems, choose}: FixSteps): FixedDocument | undefined {
  let accepted: readonly ChosenFix[] = []
  let best: FixedDocument | undefined
  attempt(choose(base.found.messages, base.source.text).filter(({fix}) => canMake(base.source, fix.range)))
  return best

  function attempt(fixes: readonly ChosenFix[]): void {
    if (fixes.length === 0) return
    const together = [...accepted, ...fixes]
    const {text, applied} = applyFixes(base.source.text, together)
    if (text === base.source.text) return
    const source = applyTo(base.source, text, applied)
    const found = findProblems(source)
    if (!hasNewMessage(base.found, found)) {
      accepted = together
      best = {source, found, applied}
    } else if (fixes.length > 1) {
      const middle = fixes.length >> 1
      attempt(fixes.slice(0, middle))
      attempt(fixes.slice(middle))
    }
  }
}

/** Whether a change can be made: in a workbook or a Word file one cell at a time. */
function canMake(source: SourceDocument, range: readonly [start: number, end: number]): boolean {
  return isTextFormat(source.format) || isInCell(source, range)
}

/** The document with its new text. */
function applyTo(source: SourceDocument, text: string, applied: readonly ChosenFix[]): SourceDocument {
  const {path, encoding, format} = source
  if (isTextFormat(format)) return readText(text, {path, encoding})
  return editCells(
    source,
    applied.map(({fix}) => fix)
  )
}

/** Whether some sentence of some rule is said more often than before. Places and words move with the fixes. */
export function hasNewMessage(before: Pick<Findings, 'messages'>, after: Pick<Findings, 'messages'>): boolean {
  const old = countSentences(before.messages)
  return [...countSentences(after.messages)].some(([sentence, count]) => count > (old.get(sentence) ?? 0))
}

function countSentences(messages: readonly LintMessage[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {ruleId, messageId} of messages) {
    const sentence = `${ruleId}/${messageId}`
    counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
  }
  return counts
}
