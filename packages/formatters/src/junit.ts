import type {LintMessage, LintResult} from '@perf-lint/core'
import {toCitations} from './citation.js'
import type {FormatOptions} from './formatter.js'
import type {Catalogue} from './locales/catalogue.js'
import {catalogues} from './locales/index.js'
import {isUnreadable, toLevel, toNotes, toSubjectText} from './message-parts.js'
import {element, xmlDocument} from './xml.js'

/**
 * The XML of JUnit, for the test report of a build server: a suite for each file, a failed test for each finding, an error
 * for a file that could not be read. A file without findings is one test that passed.
 */
export function junit(results: readonly LintResult[], {locale}: FormatOptions): string {
  const suites = results.flatMap((result) => toSuite(result, catalogues[locale]))
  return xmlDocument(element('testsuites', {name: 'perf-lint', ...count(results)}, suites))
}

function toSuite(result: LintResult, texts: Catalogue): string[] {
  const {filePath, messages} = result
  const passed = element('testcase', {name: texts.noProblems, classname: filePath})
  const failed = messages.flatMap((message) => toCase(message, filePath, texts))
  return element('testsuite', {name: filePath, ...count([result])}, failed.length > 0 ? failed : passed)
}

// Servers follow a test by its names from one build to the next, so these hold no line.
function toCase(message: LintMessage, filePath: string, texts: Catalogue): string[] {
  const type = isUnreadable(message) ? 'error' : 'failure'
  const failure = element(type, {type: toLevel(message), message: message.message}, toDetails(message, texts))
  const classname = toSubjectText(message, texts) || filePath
  return element('testcase', {name: `${message.ruleId}: ${message.message}`, classname}, failure)
}

function toDetails(message: LintMessage, texts: Catalogue): string {
  const citations = toCitations(message.basis)
  const lines = [`${message.where.text} ${message.message}`, ...toNotes(message, texts)]
  return (citations.length > 0 ? [...lines, texts.grounds(citations)] : lines).join('\n')
}

function count(results: readonly LintResult[]) {
  const messages = results.flatMap((result) => result.messages)
  const errors = messages.filter(isUnreadable).length
  const passed = results.filter((result) => result.messages.length === 0).length
  return {tests: messages.length + passed, failures: messages.length - errors, errors}
}
