import type {LintMessage} from '@perf-lint/core'
import type {Style} from './style.js'

/** How grave a finding is, in colour, and how sure where it is not certain. */
export function formatLabel({severity, certainty}: LintMessage, {chalk, texts}: Style): string {
  const paint = severity === 2 ? chalk.red : chalk.yellow
  const word = paint(texts.severity[severity])
  return certainty === 'certain' ? word : `${word} ${chalk.dim(texts.certainty[certainty])}`
}
