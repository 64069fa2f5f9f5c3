import {hashText, type LintMessage, type LintResult} from '@perf-lint/core'
import {fingerprintResult} from './fingerprint-result.js'
import type {FormatOptions} from './formatter.js'
import type {Catalogue} from './locales/catalogue.js'
import {catalogues} from './locales/index.js'
import {isUnreadable, toSubjectText} from './message-parts.js'
import {toPosixPath} from './paths.js'

/**
 * A Code Quality report of GitLab.
 *
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function gitlab(results: readonly LintResult[], {locale}: FormatOptions): string {
  return `${JSON.stringify(
    results.flatMap((result) => toViolations(result, catalogues[locale])),
    undefined,
    2
  )}\n`
}

function toViolations(result: LintResult, texts: Catalogue) {
  const path = toPosixPath(result.filePath)
  const fingerprints = fingerprintResult(result)
  return result.messages.map((message) => ({
    description: toDescription(message, texts),
    check_name: message.ruleId,
    // GitLab shows one violation of a fingerprint, in whatever file.
    fingerprint: hashText(JSON.stringify([path, fingerprints.get(message)])),
    severity: toSeverity(message),
    location: {path, lines: {begin: message.line, end: message.endLine}}
  }))
}

function toDescription(message: LintMessage, texts: Catalogue): string {
  const subject = toSubjectText(message, texts)
  return subject === '' ? message.message : texts.about(subject, message.message)
}

function toSeverity(message: LintMessage): 'info' | 'minor' | 'major' | 'blocker' {
  if (isUnreadable(message)) return 'blocker'
  if (message.severity === 2) return 'major'
  return message.certainty === 'arguable' ? 'info' : 'minor'
}
