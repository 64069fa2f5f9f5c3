import {fingerprintMessages} from './fingerprint.js'
import type {LintMessage, LintResult} from './messages.js'

/** How a run stands against an earlier one of the same documents. */
export interface Comparison {
  /** Found now and not then. */
  readonly added: readonly LintMessage[]
  /** Found both times; as found now. */
  readonly unchanged: readonly LintMessage[]
  /** Found then and not now; as found then. */
  readonly resolved: readonly LintMessage[]
}

/** Compare the findings of two runs by their content: rows that moved, and files that were renamed, change nothing. */
export function compareRuns(before: readonly LintResult[], now: readonly LintResult[]): Comparison {
  const earlier = before.flatMap(withFingerprints)
  const later = now.flatMap(withFingerprints)
  const left = countEach(earlier)
  const unchanged = new Set(later.filter(([fingerprint]) => take(left, fingerprint)))
  const gone = countEach([...unchanged])
  return {
    added: later.filter((entry) => !unchanged.has(entry)).map(toMessage),
    unchanged: [...unchanged].map(toMessage),
    resolved: earlier.filter(([fingerprint]) => !take(gone, fingerprint)).map(toMessage)
  }
}

/** The results of a run with each finding's state, and how the run stands against an earlier one. */
export interface ComparedRun {
  readonly results: readonly LintResult[]
  readonly comparison: Comparison
}

/** Compare a run with an earlier one, and mark what was found. */
export function markBaseline(before: readonly LintResult[], now: readonly LintResult[]): ComparedRun {
  const {added, ...comparison} = compareRuns(before, now)
  const fresh = new Set(added)
  const mark = (message: LintMessage): LintMessage => ({
    ...message,
    baselineState: fresh.has(message) ? 'new' : 'unchanged'
  })
  const results = now.map((result) => ({...result, messages: result.messages.map(mark)}))
  return {results, comparison: {added, ...comparison}}
}

type Entry = readonly [fingerprint: string, message: LintMessage]

function withFingerprints({messages}: LintResult): Entry[] {
  const fingerprints = fingerprintMessages(messages)
  return messages.map((message, index) => [fingerprints[index]!, message])
}

function toMessage([, message]: Entry): LintMessage {
  return message
}

/** The same finding may stand in several files. */
function countEach(entries: readonly Entry[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [fingerprint] of entries) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1)
  return counts
}

/** Take one of what is left; whether there was one. */
function take(counts: Map<string, number>, fingerprint: string): boolean {
  const count = counts.get(fingerprint) ?? 0
  if (count > 0) counts.set(fingerprint, count - 1)
  return count > 0
}
