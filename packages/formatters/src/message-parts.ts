import type {LintMessage} from '@perf-lint/core'
import type {Catalogue} from './locales/catalogue.js'

/** How grave a finding is, in the word that other programs look for, whatever the language. */
export function toLevel({severity}: LintMessage): 'error' | 'warning' {
  return severity === 2 ? 'error' : 'warning'
}

/** Whether a finding says that the file could not be read at all. */
export function isUnreadable({ruleId}: LintMessage): boolean {
  return ruleId === 'readable'
}

/** Whether lines and columns of a finding are those of the file; in a workbook or on a page they are of no use. */
export function hasLines({where}: LintMessage): boolean {
  return where.kind === 'line'
}

/** What a finding is about, on one line; `''` when it is about the table as a whole. */
export function toSubjectText(message: LintMessage, texts: Catalogue): string {
  return toSubjectParts(message, texts).join(' › ')
}

/** What a finding is about, from the outside in: the unit, the project, the indicator, as far as there are such. */
function toSubjectParts({subject}: LintMessage, texts: Catalogue): string[] {
  const {unit, project, indicator, indicatorName} = subject
  const name = indicator === null ? null : texts.indicator(indicator + 1, indicatorName)
  return [unit, project, name].filter((part) => part !== null && part !== '') as string[]
}

/** The other places of a problem and what is suggested, a line each. */
export function toNotes({related = [], suggestions = []}: LintMessage, texts: Catalogue): string[] {
  return [
    ...related.map(({where, message}) => texts.related(where.text, message)),
    ...(suggestions.length > 0 ? [texts.suggestions(suggestions.map(({message}) => message))] : [])
  ]
}
