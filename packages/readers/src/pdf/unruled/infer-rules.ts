import {maxOf, minOf} from '@perf-lint/source'
import {lowerBound} from '../../lower-bound.js'
import type {PageContent, Rule} from '../geometry.js'
import {isPageNumber} from '../page-furniture.js'
import {isAligned, isList, toWhole, withoutHeading, type PageRows} from './check-rows.js'
import {drawRules, type Columns} from './draw-rules.js'
import {findBlocks} from './find-blocks.js'
import {findColumns} from './find-columns.js'
import {partHeads, type PageLines} from './find-heads.js'
import {findLines, isOverwritten, textOf, textsOf, type Line} from './find-lines.js'
import {findRows, isCrowded, type Row} from './find-rows.js'
import {findRuns} from './find-runs.js'
import {hasDoubtfulCell, isWrittenByCell} from './is-written-by-cell.js'
import {splitBlocks} from './split-blocks.js'

/** What is inferred of pages: the lines that their tables would have, page by page. */
export type Inference =
  | {readonly kind: 'table'; readonly rules: readonly (readonly Rule[])[]}
  /** No columns are there. */
  | {readonly kind: 'text'}
  /** There are columns, and it cannot be told which text is in which cell. */
  | {readonly kind: 'unclear'}

/** Fewer columns are no table; a word and what it means, side by side, are text. */
const minimumBorders = 2

/** Of more, no person made a table. */
const maximumBorders = 60

/** A line across a table is as long as this share of its width. */
const acrossShare = 0.7

/** When lines part so much of the rows, they part them all. */
const ruledShare = 0.5

/** Infer where the lines of a table would be from where its texts stand. O(n log n). */
export function inferRules(contents: readonly PageContent[]): Inference {
  const pages = contents.map(({glyphs}) => withoutPageNumber(findLines(findRuns(glyphs))))
  const borders = findColumns(pages)
  if (!borders || borders.length > maximumBorders || pages.flat().some((line) => isOverwritten(line)))
    return {kind: 'unclear'}
  if (borders.length < minimumBorders) return {kind: isText(pages.flat()) ? 'text' : 'unclear'}
  const runs = pages.flat(2)
  const columns = {
    left: minOf(runs, ({left}) => left) - 2,
    right: maxOf(runs, ({right}) => right) + 2,
    borders
  }
  const found = partHeads(pages).map((lines, page) => toRows(lines, borders, findAcross(contents[page]!, columns)))
  if (!found.every((page) => page !== undefined) || !isTable(found, borders.length + 1)) return {kind: 'unclear'}
  return {kind: 'table', rules: found.map(({front, body}) => drawRules([...front, ...body], columns))}
}

function isTable(pages: readonly PageRows[], columns: number): boolean {
  const bodies = withoutHeading(pages, columns)
  return (
    bodies !== undefined &&
    isList(pages, bodies, columns) &&
    isWrittenByCell(pages) &&
    !hasDoubtfulCell(bodies) &&
    isAligned(toWhole(bodies).flat())
  )
}

/** Whether lines have one text each, but for one as that of who filled a table in. */
function isText(lines: readonly Line[]): boolean {
  const counts = lines.map((line) => textsOf(line).length).filter((count) => count > 2)
  return counts.length < 2 && counts.every((count) => count < 4)
}

/**
 * The rows of a page; `undefined` when a text stands beside several of a column. A title is a block of its own, whatever is
 * written below it, and no heading goes on in what is below.
 */
function toRows(
  {titles, head, body}: PageLines,
  borders: readonly number[],
  rules: readonly number[]
): PageRows | undefined {
  const top = [...titles.flatMap((line) => findBlocks([line], borders)), ...findBlocks(head, borders, rules)]
  const blocks = findBlocks(body, borders, rules)
  if (isCrowded(top) || isCrowded(blocks)) return
  const [front, below] = [findRows(top), findRows(splitBlocks(blocks))]
  const isClear = front.overs.length + below.overs.length === 0 && isRuledEvenly([...front.rows, ...below.rows], rules)
  return isClear ? {front: front.rows, body: below.rows} : undefined
}

/** Whether lines are drawn between all rows, or between few; where but some have none, a text may reach over the line of its row. */
function isRuledEvenly(rows: readonly Row[], rules: readonly number[]): boolean {
  const [lowest, highest] = [rules[0] ?? 0, rules.at(-1) ?? 0]
  const inner = rows.filter(({low, high}) => low > lowest && high < highest)
  const parted = inner
    .slice(1)
    .filter(({high}, index) => (rules[lowerBound(rules, high)] ?? highest) < inner[index]!.low)
  return parted.length === Math.max(0, inner.length - 1) || parted.length < inner.length * ruledShare
}

/** The heights of lines that go across most of a table, in order. */
function findAcross({rules}: PageContent, {left, right}: Columns): readonly number[] {
  const across = rules.filter(({isHorizontal, from, to}) => isHorizontal && to - from >= (right - left) * acrossShare)
  return across.map(({at}) => at).toSorted((a, b) => a - b)
}

function withoutPageNumber(lines: readonly Line[]): readonly Line[] {
  return lines.filter((line, index) => {
    const isOutermost = index === 0 || index === lines.length - 1
    return !(isOutermost && isPageNumber(textOf(line)))
  })
}
