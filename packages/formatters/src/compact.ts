import type {LintMessage, LintResult} from '@perf-lint/core'
import {hasLines, toLevel} from './message-parts.js'
import {toPrintable} from './printable.js'

/**
 * A line for each finding, in the form that editors know from compilers: `a.txt:612:5: warning: … [no-vague-value]`.
 *
 * Nothing when nothing was found.
 */
export function compact(results: readonly LintResult[]): string {
  return results.flatMap(({filePath, messages}) => messages.map((message) => toLine(filePath, message))).join('')
}

function toLine(filePath: string, message: LintMessage): string {
  const {line, column, where, ruleId} = message
  const place = hasLines(message) ? `${line}:${column}` : where.text
  return `${toPrintable(`${filePath}:${place}: ${toLevel(message)}: ${message.message} [${ruleId}]`)}\n`
}
