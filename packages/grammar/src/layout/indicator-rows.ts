import {findCategory, findSubcategory, formLabels} from '@perf-lint/ast/vocabulary'
import type {Period} from '@perf-lint/ast'
import {addAll, type Range} from '@perf-lint/source'
import {readCategory} from '../table/read-category.js'
import {createCategoryFollower} from './follow-categories.js'
import type {IndicatorRanges, Rest} from './form.js'
import {cellAt, type GridCell, type GridRow} from './grid.js'
import {findPeriod, readIndicatorHeading, type IndicatorHeading} from './indicator-heading.js'
import {readIndicator, withPeriod, type IndicatorCells} from './read-indicator.js'
import {splitIndicator} from './split-indicator.js'
import {isTitle} from './title.js'
import {createLookup} from './words.js'

/** A row of indicators: one, or one for each half. */
export interface IndicatorRow {
  readonly row: GridRow
  readonly indicators: readonly IndicatorRanges[]
  readonly rest: readonly Rest[]
}

/** The rows below a heading. */
export interface IndicatorBlock {
  readonly rows: readonly IndicatorRow[]
  /** The first row behind the block. */
  readonly end: number
  /** The points of all indicators, where a row below sums them up. */
  readonly totalScore?: Range
  readonly rest: readonly Rest[]
}

interface Draft {
  readonly row: GridRow
  readonly indicators: {readonly cells: IndicatorCells; readonly categories: readonly (GridCell | undefined)[]}[]
  readonly rest: Rest[]
}

const label = createLookup(formLabels)
const totalLabel =
  /^(?:总分|总得分|自评总分|合计|总计|总分合计|合计得分|分值合计|得分合计)(?:[（(].{0,20}[）)])?[:：]?$/
const note = /^(?:备?注|说明|填表说明|填报说明)[\d:：、.]/
/** `填报人：…`, `联系电话：…` */
const labelInCell = /^[\u4e00-\u9fff（）()]{2,10}[:：]./

/**
 * Read the rows below a heading of indicators, up to one that is none: the head of the next form, a note, another table.
 *
 * Headings repeated at the top of a page are passed over.
 */
export function readIndicatorRows(
  text: string,
  rows: readonly GridRow[],
  start: number,
  heading: IndicatorHeading
): IndicatorBlock {
  const {columns, firstColumn} = heading
  const nameColumn = columns.find(({role}) => role === 'name')!.column
  const first = rows[start - 1]!
  const blockCell = heading.labels.find(({rowSpan}) => rowSpan > heading.depth)
  const categories = createCategoryFollower()
  const drafts: Draft[] = []
  const rest: Rest[] = []
  let totalScore: Range | undefined
  let period = heading.labels.map(({words}) => findPeriod(words)).find((found) => found !== undefined)
  let at = start

  for (; at < rows.length; at++) {
    const row = rows[at]!
    const filled = row.own.filter(({isBlank}) => !isBlank)
    if (filled.length === 0) continue
    const repeated = readIndicatorHeading(rows, at, [])
    if (repeated) {
      if (!isSameHeading(repeated, heading)) break
      at += repeated.depth - 1
      continue
    }
    const total = filled.find(({words, column}) => column <= nameColumn && totalLabel.test(words))
    if (!total && isEnd(row, filled)) break
    period = periodOfRow(row) ?? period
    if (total) {
      totalScore ??= findTotalScore(row, total)
      addAll(
        rest,
        filled.filter((cell) => cell !== total && cell !== totalScore).map((range) => ({range}))
      )
      continue
    }
    const level = levelOf(row, filled)
    if (level !== undefined) categories.begin(filled[0]!, level)
    else drafts.push(readRow(row, filled))
  }

  const uses = countUses(drafts)
  const unused = [...categories.met].filter((cell) => !uses.has(cell))
  return {
    rows: drafts.map(({row, indicators, rest: own}) => ({
      row,
      indicators: indicators.map((each) => toRanges(each.cells, each.categories, uses)),
      rest: own
    })),
    end: at,
    ...(totalScore && {totalScore}),
    rest: [...rest, ...unused.map((range) => ({range}))]
  }

  function isEnd(row: GridRow, filled: readonly GridCell[]): boolean {
    const [only] = filled.length === 1 ? filled : []
    if (row.table !== first.table && !only && widthOf(row) !== widthOf(first)) return true
    if (only && (note.test(only.words) || isTitle(only.words))) return true
    if (filled[0]!.column < nameColumn && filled.every(({words}) => labelInCell.test(words))) return true
    const isHead = ({words}: GridCell) => !['block', undefined].includes(label(words))
    if (filled.some((cell) => cell.column < nameColumn && isHead(cell))) return true
    const left = filled.filter(({column}) => column < firstColumn)
    const isBehind = blockCell?.table === row.table && row.index >= blockCell.row + blockCell.rowSpan
    return isBehind && left.length > 0 && !left.some(({words}) => label(words) === 'block' || findPeriod(words))
  }

  /** The level of a category that stands in a row of its own, over the columns of what it is for. */
  function levelOf(row: GridRow, filled: readonly GridCell[]): 0 | 1 | undefined {
    const [cell, ...others] = filled
    if (!cell || others.length > 0 || cell !== cellAt(row, nameColumn)) return
    const {name} = readCategory(cell.words)
    if (findCategory(name)) return 0
    return findSubcategory(name) && 1
  }

  /** The period that a label left of the row names. */
  function periodOfRow({cells}: GridRow): Period | undefined {
    const left = cells.filter(({column}) => column < firstColumn)
    return left.map(({words}) => findPeriod(words)).find((found) => found !== undefined)
  }

  function findTotalScore(row: GridRow, total: GridCell): Range | undefined {
    const column = columns.find(({role}) => role === 'score')?.column
    const cell = column === undefined ? undefined : cellAt(row, column)
    return cell && cell !== total && !cell.isBlank ? cell : undefined
  }

  function readRow(row: GridRow, filled: readonly GridCell[]): Draft {
    const draft: Draft = {row, indicators: [], rest: []}
    const isOneHalf = columns.every(({half}) => half === 0)
    const taken = new Set<Range>(heading.projectColumns.flatMap(({column}) => cellAt(row, column) ?? []))
    for (const half of new Set(columns.map((column) => column.half))) {
      const own = columns.filter((column) => column.half === half)
      // A half without a column for the first level shares that of the other.
      const levels = (['category', 'subcategory'] as const).map(
        (role) => (own.find((each) => each.role === role) ?? columns.find((each) => each.role === role))?.column
      )
      const found = categories.follow(row, levels)
      const read = readIndicator(row, own)
      if (!read || read.isContinuation) continue
      const isNamed = own.some(({role, cell}) => role === 'value' && findPeriod(cell.words))
      // Of two halves each has its period; what stands left of both says nothing of one.
      const cells = period && !isNamed && isOneHalf ? withPeriod(read, period) : read
      for (const range of rangesOf(cells)) taken.add(range)
      const parts = isOneHalf ? splitIndicator(text, cells) : [cells]
      if (parts.length > 1) {
        for (const part of parts) draft.indicators.push({cells: part, categories: found})
        continue
      }
      const other = draft.indicators.at(-1)
      if (other && isSameName(other.cells, cells))
        draft.indicators.splice(-1, 1, {...other, cells: join(other.cells, cells)})
      else draft.indicators.push({cells, categories: found})
    }
    for (const cell of filled) {
      if (taken.has(cell) || categories.met.has(cell)) continue
      if (cell.column < firstColumn && label(cell.words) === 'block') continue
      const isPart = columns.some(
        ({role, column}) => role !== 'unknown' && role !== 'note' && cellAt(row, column) === cell
      )
      draft.rest.push({range: cell, ...(isPart && isJudged(cell, row) && {messageId: 'outsideIndicator' as const})})
    }
    return draft
  }

  /** Whether text that belongs to no indicator would have said something of one. */
  function isJudged(cell: GridCell, row: GridRow): boolean {
    const column = columns.find((each) => cellAt(row, each.column) === cell)
    return column?.role === 'value' || column?.role === 'actual'
  }
}

/** Whether the halves of a row are the two periods of one indicator. */
function isSameName({name: a}: IndicatorCells, {name: b}: IndicatorCells): boolean {
  return a !== undefined && b !== undefined && a.words !== '' && a.words === b.words
}

function join(first: IndicatorCells, second: IndicatorCells): IndicatorCells {
  const targets = [...first.targets, ...second.targets]
  // What is written twice stays, and says nothing new.
  const notes = [...first.notes, ...second.notes, ...(second.name ? [second.name] : [])]
  return {
    ...first,
    ...second,
    ...(first.name && {name: first.name}),
    targets,
    notes,
    regions: [...first.regions, ...second.regions]
  }
}

function isSameHeading(a: IndicatorHeading, b: IndicatorHeading): boolean {
  const words = ({columns}: IndicatorHeading) => columns.map(({column, cell}) => `${column} ${cell.words}`).join('\n')
  return words(a) === words(b)
}

function widthOf({cells}: GridRow): number {
  const last = cells.at(-1)
  return last ? last.column + last.columnSpan : 0
}

function rangesOf(cells: IndicatorCells): Range[] {
  const targets = cells.targets.flatMap(({sign, figure, unit}) => [sign, figure, unit])
  const {name, weight, actual, score, deviationReason, notes, regions} = cells
  const parts = [name, weight, actual, score, deviationReason, ...notes, ...regions.map(({range}) => range), ...targets]
  return parts.filter((range) => range !== undefined)
}

function countUses(drafts: readonly Draft[]): ReadonlyMap<GridCell, number> {
  const uses = new Map<GridCell, number>()
  for (const cell of drafts.flatMap(({indicators}) => indicators.flatMap(({categories}) => categories))) {
    if (cell) uses.set(cell, (uses.get(cell) ?? 0) + 1)
  }
  return uses
}

function toRanges(
  {isContinuation: _, ...cells}: IndicatorCells,
  categories: readonly (GridCell | undefined)[],
  uses: ReadonlyMap<GridCell, number>
): IndicatorRanges {
  return {
    ...cells,
    categories: categories.flatMap((cell, index) =>
      cell ? [{start: cell.start, end: cell.end, level: index === 0 ? 1 : 2, isShared: uses.get(cell)! > 1}] : []
    )
  }
}
