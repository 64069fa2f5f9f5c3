import type {LintMessage, LintResult} from '@perf-lint/core'
import {toLevel} from './message-parts.js'
import {element, xmlDocument} from './xml.js'

/** The version of Checkstyle whose output is written; readers ask for one. */
const version = '4.3'

/** The XML of Checkstyle, which many tools read: the findings by file; files without findings are there too. */
export function checkstyle(results: readonly LintResult[]): string {
  return xmlDocument(element('checkstyle', {version}, results.flatMap(toFile)))
}

function toFile({filePath, messages}: LintResult): string[] {
  return element('file', {name: filePath}, messages.flatMap(toError))
}

function toError(message: LintMessage): string[] {
  const {line, column, ruleId} = message
  const severity = toLevel(message)
  return element('error', {line, column, severity, message: message.message, source: `perf-lint.${ruleId}`})
}
