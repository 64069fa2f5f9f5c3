import {deriveText, unwrap, type Range} from '@perf-lint/source'
import {annualLabel, implementationLabel, itemStart} from '../table/patterns.js'
import type {AmountCell, LayoutRow} from './layout.js'
import {splitBody} from './split-body.js'
import type {TextLine} from './text-lines.js'

/** `1,234.56`, `370.67`; `150` only where the table's first row writes its amounts so. */
const decimalAmount = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)\.\d{1,6}$/
const plainAmount = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d{1,6})?$/

/** A line of indicators or the end of a sentence: no part of a name. */
const notName = new RegExp(`[。；;]$|${itemStart}|${implementationLabel}|${annualLabel}`)

/** Names of the row that sums up the table. */
const totalName = /^(?:合[ \u3000]*计|总[ \u3000]*计)$/

/** A line with amounts at its end, and the name that belongs to it. */
interface Anchor {
  /** Index of the first line of the name. */
  readonly nameStart: number
  /** Index of the line with the amounts. */
  readonly line: number
  readonly amounts: readonly Range[]
  readonly indented: boolean
}

/**
 * Lay out flattened text whose table has columns of money.
 *
 * Each row is a name, wrapped over some lines, then two or more amounts, then the goal, then the indicators. Rows are
 * found by their amounts; where a row's name is set in, it begins there, else behind the last line that is no name.
 *
 * @param lines
 *   The lines under the first heading row, without repeated heading rows.
 * @param columnCount
 *   How many columns hold money: a row has at most so many amounts.
 */
export function layOutFundsRows(
  text: string,
  lines: readonly TextLine[],
  columnCount: number
): {
  rows: LayoutRow[]
  /** Lines before the first row. */
  rest: readonly TextLine[]
} {
  const anchors = findAnchors(lines, columnCount)
  const keepsIndent = anchors.some((anchor) => anchor.indented)

  const rows = anchors.map((anchor, index): LayoutRow => {
    const next = anchors[index + 1]?.nameStart ?? lines.length
    const body = lines.slice(anchor.line + 1, next)
    const name = nameOf(text, lines, anchor)
    return {
      range: {start: lines[anchor.nameStart]!.start, end: (body.at(-1) ?? lines[anchor.line]!).end},
      isTotal: totalName.test(name.value),
      ...(keepsIndent && {indented: anchor.indented}),
      name,
      amounts: anchor.amounts.map((range): AmountCell => ({text: deriveText(text, [range])})),
      ...splitBody(text, body)
    }
  })
  return {rows, rest: lines.slice(0, anchors[0]?.nameStart)}
}

function findAnchors(lines: readonly TextLine[], columnCount: number): Anchor[] {
  const anchors: Anchor[] = []
  const first = lines.find((line) => amountsOf(line, plainAmount, columnCount).length > 1)
  const isDecimal = !first || amountsOf(first, decimalAmount, columnCount).length > 1
  const pattern = isDecimal ? decimalAmount : plainAmount

  for (const [index, line] of lines.entries()) {
    const amounts = amountsOf(line, pattern, columnCount)
    if (amounts.length === 0) continue
    const floor = (anchors.at(-1)?.line ?? -1) + 1
    const nameStart = findNameStart(lines, index, floor, amounts[0]!.start)
    if (nameStart === undefined) continue
    const indented = lines[nameStart]!.indent >= 2
    // One amount alone may be a number of the text; a name set in just before it, or 合计, says that it is none.
    const isTotal = totalName.test(line.value.slice(0, amounts[0]!.start - line.start).trim())
    if (amounts.length < 2 && !indented && !isTotal) continue
    anchors.push({nameStart, line: index, amounts, indented})
  }
  return anchors
}

/** The amounts at the end of a line, in order. */
function amountsOf(line: TextLine, pattern: RegExp, columnCount: number): Range[] {
  const amounts: Range[] = []
  for (const match of [...line.value.matchAll(/[^ \t\u3000]+/g)].toReversed()) {
    if (amounts.length === columnCount || !pattern.test(match[0])) break
    const start = line.start + match.index
    amounts.unshift({start, end: start + match[0].length})
  }
  return amounts
}

/**
 * The first line of the name whose last line has the amounts.
 *
 * @param floor
 *   The first line that can belong to it: the one behind the previous row's amounts.
 * @returns `undefined` when the line with amounts has no name.
 */
function findNameStart(
  lines: readonly TextLine[],
  line: number,
  floor: number,
  amountsStart: number
): number | undefined {
  for (let index = line; index >= floor; index--) {
    if (lines[index]!.indent < 2) continue
    // Too far off, or with another cell between: the amounts belong to a row that is not set in.
    const between = lines.slice(index, line)
    if (between.length <= 8 && !between.some(({value}) => notName.test(value))) return index
    break
  }

  let start: number | undefined
  if (lines[line]!.start < amountsStart) {
    if (notName.test(lines[line]!.value.slice(0, amountsStart - lines[line]!.start).trimEnd())) return
    start = line
  }
  for (let index = line - 1; index >= floor && line - index <= 8; index--) {
    if (notName.test(lines[index]!.value)) break
    start = index
  }
  return start
}

function nameOf(text: string, lines: readonly TextLine[], {nameStart, line, amounts}: Anchor) {
  const ranges = lines.slice(nameStart, line + 1).map(({start, end}) => ({
    start,
    end: Math.min(end, Math.max(start, amounts[0]!.start))
  }))
  return unwrap(text, ranges)
}
