import {fingerprintMessages, type LintMessage, type LintResult} from '@perf-lint/core'

/**
 * The fingerprints of the findings in one file. Those that were waived are counted in, so that the numbers of findings that
 * are alike stay as the waivers know them.
 */
export function fingerprintResult({messages, suppressedMessages}: LintResult): ReadonlyMap<LintMessage, string> {
  const all = [...messages, ...suppressedMessages].toSorted((a, b) => a.line - b.line || a.column - b.column)
  const fingerprints = fingerprintMessages(all)
  return new Map(all.map((message, index) => [message, fingerprints[index]!]))
}
