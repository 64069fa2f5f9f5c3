import type {Defect, LintMessage, Locale} from '@perf-lint/core'
import type {PerfLintError} from '@perf-lint/source'
import {describeError} from './describe-error.js'
import {catalogues} from './locales/index.js'

/** Says that a document could not be read: rule `readable`, at the document's first line. */
export function toUnreadableMessage(error: PerfLintError, locale: Locale): LintMessage {
  return toMessage('readable', {
    messageId: toCamelCase(error.code),
    data: error.data,
    message: describeError(error, locale),
    line: 1,
    locale
  })
}

/** Says that a rule of ours failed, so that no output can pass for a complete one. */
export function toDefectMessage({ruleId, error, position}: Defect, locale: Locale): LintMessage {
  const reason = error instanceof Error ? error.message : String(error)
  const message = catalogues[locale].defect(ruleId, reason)
  return toMessage(ruleId, {messageId: 'defect', data: {reason}, message, line: position?.start.line ?? 1, locale})
}

function toMessage(
  ruleId: string,
  {line, locale, ...sentence}: Pick<LintMessage, 'messageId' | 'data' | 'message' | 'line'> & {readonly locale: Locale}
): LintMessage {
  return {
    ruleId,
    severity: 2,
    certainty: 'certain',
    ...sentence,
    line,
    column: 1,
    endLine: line,
    endColumn: 1,
    where: {kind: 'line', text: catalogues[locale].line(line), line},
    subject: {unit: null, project: null, indicator: null, indicatorName: null, field: null},
    basis: []
  }
}

/** `too-large` → `tooLarge` */
function toCamelCase(code: string): string {
  return code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
