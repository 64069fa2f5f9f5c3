import type {Range} from '@perf-lint/source'
import type {TargetRanges} from './form.js'
import type {IndicatorCells} from './read-indicator.js'

/** `1.`, `2、`, `（3）`, `④` at the beginning of a line. */
const ordinal = /(?<=^|\n)[ \t\u3000]*(?:(\d{1,2})[、.．)）](?!\d)|[（(](\d{1,2})[）)]|([\u2460-\u2473]))[ \t\u3000]*/g

/** What is written behind a number, and the number. */
interface Item extends Range {
  readonly ordinal?: Range
}

/**
 * Take apart a row that lists several indicators in its cells: `1.清淤长度` and `2.清淤土方量` over each other in the cell for names, and
 * as many values beside them.
 *
 * Only names that are numbered from one are a list, since a long name takes several lines, too; each of the values must have as
 * many numbers, or lines. What a row has once, as its points, is said of the first.
 */
export function splitIndicator(text: string, cells: IndicatorCells): readonly IndicatorCells[] {
  const {name, targets, actual} = cells
  const names = name && numberedItems(text, name)
  if (!names) return [cells]
  const count = names.length
  const splits = targets.map((target) => splitTarget(text, target, count))
  const actuals = actual && splitCell(text, actual, count)
  if (splits.includes(undefined) || (actual && !actuals)) return [cells]

  return names.map(({ordinal: number, ...range}, index) => {
    const own = {
      name: {...name, ...range, words: text.slice(range.start, range.end).replace(/\s/g, '')},
      targets: splits.map((each) => each![index]!),
      ...(actuals && {actual: actuals[index]!})
    }
    const ordinals = [number, ...splits.map((each) => each![index]!.ordinal), actuals?.[index]?.ordinal]
    const numbers = ordinals.filter((each) => each !== undefined)
    if (index === 0) return {...cells, ...own, notes: [...cells.notes, ...numbers]}
    return {isContinuation: false, ...own, regions: [], notes: numbers}
  })
}

/** The items of a cell whose lines are numbered from one; `undefined` where they are not, or there is but one. */
function numberedItems(text: string, {start, end}: Range): Item[] | undefined {
  const value = text.slice(start, end)
  const found = [...value.matchAll(ordinal)]
  if (found.length < 2 || value.slice(0, found[0]!.index).trim() !== '') return
  if (!found.every((each, index) => numberOf(each) === index + 1)) return
  return found.map(({0: {length}, index}, at) => {
    const next = found[at + 1]?.index ?? value.length
    const item = trim(text, {start: start + index + length, end: start + next})
    return {...item, ordinal: trim(text, {start: start + index, end: start + index + length})}
  })
}

function numberOf([, plain, inBrackets, circled]: RegExpExecArray): number {
  return circled ? circled.charCodeAt(0) - 0x245f : Number(plain ?? inBrackets)
}

/** As many parts of a cell as there are names; `undefined` where it has not so many. */
function splitCell(text: string, cell: Range, count: number): Item[] | undefined {
  const items = numberedItems(text, cell) ?? linesOf(text, cell)
  return items.length === count ? items : undefined
}

function linesOf(text: string, {start, end}: Range): Item[] {
  return [...text.slice(start, end).matchAll(/[^\n]+/g)].flatMap(({0: line, index}) =>
    line.trim() === '' ? [] : [trim(text, {start: start + index, end: start + index + line.length})]
  )
}

function splitTarget(
  text: string,
  {period, sign, figure, unit}: TargetRanges,
  count: number
): (TargetRanges & {readonly ordinal?: Range})[] | undefined {
  const [signs, figures, units] = [sign, figure, unit].map((cell) => cell && splitCell(text, cell, count))
  if (!figures || (sign && !signs) || (unit && !units)) return
  return figures.map(({ordinal: number, ...range}, index) => ({
    period,
    ...(signs && {sign: signs[index]!}),
    figure: range,
    ...(units && {unit: units[index]!}),
    ...(number && {ordinal: number})
  }))
}

function trim(text: string, {start, end}: Range): Range {
  const value = text.slice(start, end)
  const from = start + value.length - value.trimStart().length
  return {start: from, end: Math.max(from, start + value.trimEnd().length)}
}
