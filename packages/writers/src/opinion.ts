import {
  foldRepeats,
  type Basis,
  type FoldedMessage,
  type LintMessage,
  type LintResult,
  type Locale
} from '@perf-lint/core'
import type {Catalogue} from './locales/catalogue.js'
import {catalogues} from './locales/index.js'

/** A column of a review letter. */
export type OpinionColumn =
  'ordinal' | 'unit' | 'project' | 'indicator' | 'place' | 'problem' | 'grounds' | 'suggestion' | 'level'

/** One finding as a review letter has it: a text for each column, and where in a workbook it leads to. */
export interface Opinion extends Readonly<Record<OpinionColumn, string>> {
  readonly severity: LintMessage['severity']
  readonly sheet?: string
  readonly address?: string
}

/**
 * The rows of a review letter: findings in the order of files, those of one unit and one project together, and those that say
 * the same of several of its indicators as one.
 *
 * @param results
 *   With more than one, places name the file too.
 */
export function toOpinions(results: readonly LintResult[], locale: Locale): Opinion[] {
  const texts = catalogues[locale]
  const rows = results.flatMap(({filePath, messages}) =>
    foldRepeats(groupBySubject(messages)).map((folded) => toOpinion(folded, results.length > 1 ? filePath : '', texts))
  )
  return rows.map((row, index) => ({...row, ordinal: String(index + 1)}))
}

/** As they come, but units and projects that come again are put to where they came first. */
function groupBySubject(messages: readonly LintMessage[]): LintMessage[] {
  const units = Map.groupBy(messages, ({subject}) => subject.unit)
  return [...units.values()].flatMap((inUnit) =>
    [...Map.groupBy(inUnit, ({subject}) => subject.project).values()].flat()
  )
}

function toOpinion({message, repeats}: FoldedMessage, filePath: string, texts: Catalogue): Omit<Opinion, 'ordinal'> {
  const places = [message, ...repeats].map((each) => each.where.text)
  const {subject, where, basis} = message
  const {sheet, address} = where
  const file = filePath.slice(Math.max(filePath.lastIndexOf('/'), filePath.lastIndexOf('\\')) + 1)
  return {
    unit: subject.unit ?? '',
    project: subject.project ?? '',
    indicator: [message, ...repeats].flatMap((each) => toIndicator(each, texts)).join('\n'),
    place: [...(file ? [file] : []), ...places].join('\n'),
    problem: toProblem(message, texts),
    grounds: toGrounds(basis, texts).join('\n'),
    suggestion: toSuggestion(message, texts),
    level: toLevel(message, texts),
    severity: message.severity,
    ...(sheet !== undefined && {sheet}),
    ...(address !== undefined && {address})
  }
}

function toIndicator({subject: {indicator, indicatorName}}: LintMessage, texts: Catalogue): string[] {
  return indicator === null ? [] : [texts.indicator(indicator + 1, indicatorName)]
}

function toProblem({message, related = []}: LintMessage, texts: Catalogue): string {
  return [message, ...related.map(({where, message}) => texts.related(where.text, message))].join('\n')
}

function toSuggestion({suggestions = [], fix}: LintMessage, texts: Catalogue): string {
  if (suggestions.length > 0) return suggestions.map(({message}) => message).join(texts.or)
  return fix ? texts.fixable : ''
}

function toLevel({severity, certainty}: LintMessage, texts: Catalogue): string {
  const level = texts.levels[severity === 2 ? 'error' : 'warning']
  return certainty === 'certain' ? level : `${level}\n${texts.certainty[certainty]}`
}

/** The grounds of a finding that are texts: `《预算绩效管理办法》（财预〔2020〕10号）第三条`. */
export function toCitations(basis: readonly Basis[]): string[] {
  return basis
    .filter((each) => !isPractice(each))
    .map(({title, number, article}) => `${title}${number ? `（${number}）` : ''}${article ?? ''}`)
}

function toGrounds(basis: readonly Basis[], texts: Catalogue): string[] {
  const citations = toCitations(basis)
  return citations.length > 0 || basis.length === 0 ? citations : [texts.practice]
}

function isPractice({title}: Basis): boolean {
  return title === '惯例'
}
