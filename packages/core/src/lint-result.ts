import type {LintMessage, LintResult} from './messages.js'

/**
 * Count the messages of one file.
 *
 * @param output
 *   The text with fixes applied, when they were asked for and changed it.
 */
export function createLintResult(filePath: string, messages: readonly LintMessage[], output?: string): LintResult {
  const errors = messages.filter((message) => message.severity === 2)
  const warnings = messages.filter((message) => message.severity === 1)
  return {
    filePath,
    messages,
    suppressedMessages: [],
    errorCount: errors.length,
    warningCount: warnings.length,
    fixableErrorCount: errors.filter((message) => message.fix).length,
    fixableWarningCount: warnings.filter((message) => message.fix).length,
    ...(output !== undefined && {output})
  }
}
