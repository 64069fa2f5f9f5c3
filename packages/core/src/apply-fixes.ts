import type {LintMessage} from './messages.js'

/** What has a change to make. */
type Fixable = Pick<LintMessage, 'fix'>

/** A text with fixes applied. */
export interface FixedText<M extends Fixable = LintMessage> {
  readonly text: string
  /** The messages whose fixes were applied, in the order of the text; those that overlap an earlier one wait for the next run. */
  readonly applied: readonly M[]
}

/** Apply the safe fixes of messages to the text they were found in. Of two that overlap, the first in the text wins. */
export function applyFixes<M extends Fixable>(text: string, messages: readonly M[]): FixedText<M> {
  const edits = messages.flatMap((message) => (message.fix ? {message, ...message.fix} : [])).toSorted(byPlace)
  const applied: M[] = []
  let output = ''
  let end = 0
  for (const edit of edits) {
    if (edit.range[0] < end || (applied.length > 0 && edit.range[0] === end && edit.range[1] === end)) continue
    output += text.slice(end, edit.range[0]) + edit.text
    end = edit.range[1]
    applied.push(edit.message)
  }
  return {text: output + text.slice(end), applied}
}

interface Placed {
  readonly range: readonly [start: number, end: number]
}

function byPlace(a: Placed, b: Placed): number {
  return a.range[0] - b.range[0] || a.range[1] - b.range[1]
}
