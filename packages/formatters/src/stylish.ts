import {
  foldRepeats,
  type Basis,
  type LintMessage,
  type LintResult,
  type RelatedMessage,
  type Where
} from '@perf-lint/core'
import stringWidth from 'string-width'
import {flow, hang, padEnd, padStart, plain, type Part} from './flow.js'
import {formatChanges} from './format-changes.js'
import {formatLabel} from './format-label.js'
import {formatSummary} from './format-summary.js'
import type {FormatOptions} from './formatter.js'
import {groupMessages, type ProjectGroup} from './group-messages.js'
import type {Catalogue} from './locales/catalogue.js'
import {isPractice} from './is-practice.js'
import {toPrintable} from './printable.js'
import {createStyle, type Style} from './style.js'
import {noBreakSpace} from './wrap.js'

/** A message gets at least this width; where the terminal is too narrow for it, it stands on lines of its own. */
const minimumMessageWidth = 32

/** More places of one problem than this are not told one by one. */
const maximumRelated = 4

/** More places that say the same are only counted. */
const maximumRepeats = 8

const headingIndent = '  '
const indicatorIndent = '    '
const messageIndent = '      '

/**
 * For people, in a terminal: findings by file, budget unit, project and indicator, in columns; then a summary.
 *
 * Files without findings are only counted.
 */
export function stylish(results: readonly LintResult[], options: FormatOptions): string {
  const style = createStyle(options)
  const files = results.filter((result) => result.messages.length > 0).map((result) => formatFile(result, style))
  const changes = options.changes ? [formatChanges(options.changes, style)] : []
  const blocks = [...files, ...changes, formatSummary(results, options, style)]
  return `\n${blocks.map((lines) => lines.join('\n')).join('\n\n\n')}\n\n`
}

/** The lines of a finding, with the places of those that say the same; none of one that is told with another. */
type ToLines = (message: LintMessage) => string[]

/** The findings in one file: the path, then a block for each unit and each project. */
function formatFile(result: LintResult, style: Style): string[] {
  const {chalk, columns} = style
  const repeats = new Map(foldRepeats(result.messages).map((each) => [each.message, each.repeats]))
  const toLines = createMessageFormatter(repeats, style)
  const {messages, units} = groupMessages(result.messages)
  const path = flow([{text: toPrintable(result.filePath), paint: chalk.underline}], columns)

  const blocks = [[...path, ...messages.flatMap(toLines)]]
  for (const unit of units) {
    const lines = unit.messages.flatMap(toLines)
    if (unit.name) lines.unshift(...flow([{text: toPrintable(unit.name), paint: chalk.cyan}], columns))
    if (lines.length > 0) blocks.push(lines)
    for (const project of unit.projects) blocks.push(formatProject(project, toLines, style))
  }
  return blocks.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))
}

function formatProject(project: ProjectGroup, toLines: ToLines, style: Style): string[] {
  const {chalk, columns, texts} = style
  const heading: Part[] = [
    {text: toPrintable(project.name), paint: chalk.bold},
    {text: texts.problems(project.count), paint: chalk.dim}
  ]
  return [
    ...hang(headingIndent, heading, columns),
    ...project.messages.flatMap(toLines),
    ...project.indicators.flatMap(({place, name, messages}) => {
      const lines = messages.flatMap(toLines)
      return lines.length > 0
        ? [...hang(indicatorIndent, [plain(texts.indicator(place, name))], columns), ...lines]
        : []
    })
  ]
}

/**
 * Makes the lines of each finding in a file: place, severity and certainty in columns as wide as the file needs, then the
 * message and what belongs to it.
 */
function createMessageFormatter(repeats: ReadonlyMap<LintMessage, readonly LintMessage[]>, style: Style): ToLines {
  const {chalk} = style
  const messages = [...repeats.keys()]
  const placeWidth = widest(messages.map(({where}) => toPrintable(where.text)))
  const labelWidth = widest(messages.map((message) => formatLabel(message, style)))
  const leadWidth = messageIndent.length + placeWidth + 2 + labelWidth + 2
  const isNarrow = style.columns - leadWidth < minimumMessageWidth
  const bodyIndent = ' '.repeat(isNarrow ? messageIndent.length + 2 : leadWidth)

  return (message) => {
    const same = repeats.get(message)
    if (!same) return []
    const place = padStart(toPrintable(message.where.text), placeWidth)
    const label = padEnd(formatLabel(message, style), labelWidth)
    const lead = `${messageIndent}${chalk.dim(place)}  ${label}  `
    const [first = '', ...rest] = formatBody(message, same, {
      width: style.columns - bodyIndent.length,
      style
    })
    return isNarrow
      ? [lead.trimEnd(), ...indent([first, ...rest], bodyIndent)]
      : [lead + first, ...indent(rest, bodyIndent)]
  }
}

/** The message with its rule and ground, the other places, and what is suggested. */
function formatBody(
  message: LintMessage,
  repeats: readonly LintMessage[],
  {width, style: {chalk, texts}}: {readonly width: number; readonly style: Style}
): string[] {
  const asides = [
    message.ruleId,
    ...toGround(message.basis),
    ...(message.fix ? [texts.fixable] : []),
    ...(message.baselineState === 'new' ? [texts.isNew] : [])
  ]
  const suggested = (message.suggestions ?? []).map(({message}) => message)
  return [
    [plain(message.message), ...asides.map((text) => ({text: toPrintable(text), paint: chalk.dim}))],
    ...(repeats.length > 0 ? [[plain(texts.sameAt(...toPlaces(repeats, texts)))]] : []),
    ...toRelatedTexts(message.related ?? [], texts).map((text) => [plain(text)]),
    ...(suggested.length > 0 ? [[plain(texts.suggestions(suggested))]] : [])
  ].flatMap((parts) => flow(parts, width))
}

/** The other places of a problem; of many, the first in full and the others by place alone. */
function toRelatedTexts(related: readonly RelatedMessage[], texts: Catalogue): string[] {
  const count = related.length > maximumRelated ? maximumRelated - 1 : related.length
  const told = related.slice(0, count).map(({where, message}) => texts.related(toOneWord(where), message))
  const others = related.slice(count).map(({where}) => toOneWord(where))
  return others.length > 0 ? [...told, texts.moreRelated(others)] : told
}

/** How often the same is found, and where; of many places the first. Where several share a line, it is told of which indicators. */
function toPlaces(
  repeats: readonly LintMessage[],
  texts: Catalogue
): [count: number, places: string[], areAll: boolean] {
  const places = repeats.map(({where}) => toOneWord(where))
  const isClear = new Set(places).size === places.length
  const told = isClear ? places : repeats.map(({subject}) => texts.indicator(subject.indicator! + 1, null))
  return [told.length, told.slice(0, maximumRepeats), told.length <= maximumRepeats]
}

/** A place that is not broken at the end of a line. */
function toOneWord({text}: Where): string {
  return text.replaceAll(' ', noBreakSpace)
}

/** What a person can quote: the most specific ground's number, or its title where it has none. `explain` tells the others. */
function toGround(basis: readonly Basis[]): string[] {
  const ground = basis.find((each) => !isPractice(each))
  return ground ? [ground.number ?? ground.title] : []
}

function indent(lines: readonly string[], blanks: string): string[] {
  return lines.map((line) => blanks + line)
}

// A table can have more findings than a call can have arguments.
function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, stringWidth(text)), 0)
}
