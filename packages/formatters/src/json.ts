import type {LintMessage, LintResult, MessagePlace} from '@perf-lint/core'

/**
 * The results as JSON: an array with an object for each file, in ESLint's shape and more.
 *
 * The keys are a contract with the tools that read them: always these, always in this order.
 */
export function json(results: readonly LintResult[]): string {
  return `${JSON.stringify(results.map(toFile), undefined, 2)}\n`
}

function toFile(result: LintResult) {
  return {
    filePath: result.filePath,
    messages: result.messages.map(toMessage),
    suppressedMessages: result.suppressedMessages.map((message) => ({
      ...toMessage(message),
      suppressions: message.suppressions
    })),
    errorCount: result.errorCount,
    warningCount: result.warningCount,
    fixableErrorCount: result.fixableErrorCount,
    fixableWarningCount: result.fixableWarningCount
  }
}

/** A finding with the keys of the contract, in its order. `JSON.stringify` leaves out what is undefined. */
export function toMessage(message: LintMessage) {
  const {subject} = message
  return {
    ruleId: message.ruleId,
    severity: message.severity,
    certainty: message.certainty,
    message: message.message,
    messageId: message.messageId,
    data: message.data,
    ...toPlace(message),
    where: message.where,
    subject: {
      unit: subject.unit,
      project: subject.project,
      indicator: subject.indicator,
      indicatorName: subject.indicatorName,
      field: subject.field
    },
    basis: message.basis,
    fix: message.fix,
    suggestions: message.suggestions,
    related: message.related,
    acrossFiles: message.acrossFiles
  }
}

function toPlace({line, column, endLine, endColumn}: MessagePlace) {
  return {line, column, endLine, endColumn}
}
