import type {LintResult} from '@perf-lint/core'
import {exitCodes, type ExitCode} from './exit-code.js'

/** The results without their warnings; what was waived stays. */
export function withoutWarnings(result: LintResult): LintResult {
  const messages = result.messages.filter(({severity}) => severity === 2)
  return {...result, messages, warningCount: 0, fixableWarningCount: 0}
}

/** How a run ends: by its errors and warnings, of those that a last run did not have where there was one. */
export function toExitCode(results: readonly LintResult[], maxWarnings: number): ExitCode {
  const counted = results.flatMap(({messages}) => messages).filter(({baselineState}) => baselineState !== 'unchanged')
  const warnings = counted.filter(({severity}) => severity === 1).length
  return counted.length > warnings || warnings > maxWarnings ? exitCodes.findings : exitCodes.clean
}
