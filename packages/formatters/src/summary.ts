import type {Certainty, LintResult} from '@perf-lint/core'
import type {FormatOptions} from './formatter.js'
import type {Catalogue} from './locales/catalogue.js'

/** What a run comes to, in sentences. */
export interface Summary {
  /** The gravest that was found. */
  readonly level: 'error' | 'warning' | 'none'
  readonly verdict: string
  /** How much was read, and what the words for certainties mean that were used. */
  readonly notes: readonly string[]
}

/** Sum a run up. */
export function summarize(
  results: readonly LintResult[],
  {counts, comparison}: Pick<FormatOptions, 'counts' | 'comparison'>,
  texts: Catalogue
): Summary {
  const waived = sum(results.map(({suppressedMessages}) => suppressedMessages.length))
  const errors = sum(results.map(({errorCount}) => errorCount))
  const warnings = sum(results.map(({warningCount}) => warningCount))
  const fixable = sum(results.map((result) => result.fixableErrorCount + result.fixableWarningCount))
  return {
    level: errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'none',
    verdict: errors + warnings === 0 ? texts.noProblems : texts.summary({errors, warnings, fixable}),
    notes: [
      texts.extent(results.length, counts),
      ...(waived > 0 ? [texts.waived(waived)] : []),
      ...(comparison ? [texts.compared(countEach(comparison))] : []),
      ...findUncertain(results).map((certainty) => texts.certaintyNote[certainty])
    ]
  }
}

function countEach({added, unchanged, resolved}: NonNullable<FormatOptions['comparison']>) {
  return {added: added.length, unchanged: unchanged.length, resolved: resolved.length}
}

function findUncertain(results: readonly LintResult[]): Exclude<Certainty, 'certain'>[] {
  const messages = results.flatMap((result) => result.messages)
  return (['likely', 'arguable'] as const).filter((each) => messages.some(({certainty}) => certainty === each))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
