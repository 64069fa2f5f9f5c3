import type {LintMessage, LintResult} from '@perf-lint/core'
import {flow, hang, plain, type Part} from './flow.js'
import type {FormatOptions} from './formatter.js'
import type {Style} from './style.js'
import {summarize, type Summary} from './summary.js'

/** More findings than this that are gone are only counted. */
const maximumResolved = 20

/** What a run comes to, as the last lines of a text for people. */
export function formatSummary(results: readonly LintResult[], options: FormatOptions, style: Style): string[] {
  const {chalk, columns, texts} = style
  const summary = summarize(results, options, texts)
  const notes = summary.notes.flatMap((text) => hang('  ', [{text, paint: chalk.dim}], columns))
  return [
    ...formatResolved(options.comparison?.resolved ?? [], style),
    ...flow([toVerdict(summary, style)], columns),
    ...notes
  ]
}

/** What the last run found and this one does not. */
function formatResolved(resolved: readonly LintMessage[], {chalk, columns, texts}: Style): string[] {
  if (resolved.length === 0) return []
  const told = resolved.slice(0, maximumResolved).flatMap(({subject: {project, indicatorName}, message}) => {
    const subject = [project, indicatorName].filter(Boolean).join(' · ')
    return hang(`  ${chalk.green('✔')} `, [plain(subject ? texts.about(subject, message) : message)], columns)
  })
  const left = resolved.length - maximumResolved
  const rest = left > 0 ? hang('    ', [{text: texts.moreResolved(left), paint: chalk.dim}], columns) : []
  return [...flow([{text: texts.resolved, paint: chalk.bold}], columns), ...told, ...rest, '']
}

function toVerdict({level, verdict}: Summary, {chalk}: Style): Part {
  if (level === 'none') return {text: `✔ ${verdict}`, paint: chalk.green}
  return {text: `✖ ${verdict}`, paint: level === 'error' ? chalk.red.bold : chalk.yellow.bold}
}
