import type {LintMessage} from 'perf-lint'

/** What is found, about what: a line each, in the order of the table. */
export function summarize(messages: readonly LintMessage[]): string[] {
  return messages.map(({ruleId, messageId, subject, certainty, severity}) => {
    const {unit, project, indicator, field} = subject
    return [ruleId, messageId, unit, project, indicator, field, certainty, severity].join(' ')
  })
}

/** Change all texts in plain data. */
export function mapTexts<T>(value: T, map: (text: string) => string): T {
  return JSON.parse(JSON.stringify(value), (_, each: unknown) => (typeof each === 'string' ? map(each) : each)) as T
}

/** A text without its blanks, as those next to the end of a line are lost where cells are wrapped. */
export function withoutBlanks(text: string): string {
  return text.replaceAll(/\s/g, '')
}
