import type {LintResult} from '@perf-lint/core'
import {flow, hang, type Part} from './flow.js'
import type {TableCounts} from './formatter.js'
import type {Style} from './style.js'
import {summarize, type Summary} from './summary.js'

/** What a run comes to, as the last lines of a text for people. */
export function formatSummary(results: readonly LintResult[], counts: TableCounts | undefined, style: Style): string[] {
  const {chalk, columns, texts} = style
  const summary = summarize(results, counts, texts)
  const notes = summary.notes.flatMap((text) => hang('  ', [{text, paint: chalk.dim}], columns))
  return [...flow([toVerdict(summary, style)], columns), ...notes]
}

function toVerdict({level, verdict}: Summary, {chalk}: Style): Part {
  if (level === 'none') return {text: `✔ ${verdict}`, paint: chalk.green}
  return {text: `✖ ${verdict}`, paint: level === 'error' ? chalk.red.bold : chalk.yellow.bold}
}
