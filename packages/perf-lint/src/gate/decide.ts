import type {Certainty, LintMessage} from '@perf-lint/core'
import type {FailOn, Verdict, VerdictReason} from './gate-report.js'

/** What a verdict is drawn from. */
export interface Evidence {
  /** What was found in the document. */
  readonly findings: readonly Pick<LintMessage, 'certainty'>[]
  /** Whether all of it was read. */
  readonly isRead: boolean
  /** Whether all rules ran to their end. */
  readonly isChecked: boolean
}

/**
 * Draw a verdict.
 *
 * A finding that counts sends the document back, whatever else was not read. What cannot be vouched for, and what is
 * likely but not sure enough to send back, goes to a person. Arguable findings never stop a document.
 */
export function decide(
  {findings, isRead, isChecked}: Evidence,
  failOn: FailOn
): {readonly verdict: Verdict; readonly reason: VerdictReason} {
  const has = (certainty: Certainty) => findings.some((finding) => finding.certainty === certainty)
  if (has('certain') || (failOn === 'likely' && has('likely'))) return {verdict: 'reject', reason: 'findings'}
  if (!isRead) return {verdict: 'review', reason: 'unread'}
  if (!isChecked) return {verdict: 'review', reason: 'defect'}
  return has('likely') ? {verdict: 'review', reason: 'doubtful'} : {verdict: 'pass', reason: 'clean'}
}
