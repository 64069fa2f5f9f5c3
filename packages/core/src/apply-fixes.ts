import type {LintMessage} from './messages.js'
import type {Edit} from './rule.js'

/** A text with fixes applied. */
export interface FixedText {
  readonly text: string
  /** How many fixes were applied; those that overlap an earlier one wait for the next run. */
  readonly applied: number
}

/** Apply the safe fixes of messages to the text they were found in. Of two that overlap, the first in the text wins. */
export function applyFixes(text: string, messages: readonly LintMessage[]): FixedText {
  const edits = messages.flatMap((message) => message.fix ?? []).toSorted(byPlace)
  let output = ''
  let end = 0
  let applied = 0
  for (const edit of edits) {
    if (edit.range[0] < end || (applied > 0 && edit.range[0] === end && edit.range[1] === end)) continue
    output += text.slice(end, edit.range[0]) + edit.text
    end = edit.range[1]
    applied++
  }
  return {text: output + text.slice(end), applied}
}

function byPlace(a: Edit, b: Edit): number {
  return a.range[0] - b.range[0] || a.range[1] - b.range[1]
}
