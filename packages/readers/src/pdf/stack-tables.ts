import {addAll, type Origin} from '@perf-lint/source'
import type {CellContent} from '../table/render-tables.js'
import {findCutRow} from './find-cut-row.js'
import {cluster, findNearestIndex, tolerance, type Box} from './geometry.js'
import type {TablePart} from './page-parts.js'

/** A table of a page, and where a cell of it stands in the document. */
export interface PlacedTable {
  readonly part: TablePart
  /** Where a reader of the file would look for a cell. */
  readonly originOf: (cell: Box) => Origin
}

/** Tables of pages that follow each other and are as wide, and so are one table. */
export type Stack = readonly PlacedTable[]

/** Whether a table goes on in one of a later page: between the same sides. */
export function goesOn({part: {grid: above}}: PlacedTable, {part: {grid: below}}: PlacedTable): boolean {
  return Math.abs(above.left - below.left) <= tolerance * 2 && Math.abs(above.right - below.right) <= tolerance * 2
}

/**
 * Make one table of those of several pages. Its columns are those of all of them: a page may lack the rows that part a
 * column in two. A row that the end of a page cuts in two stays two, the second marked as going on.
 */
export function stackTables(stack: Stack): readonly (readonly CellContent[])[] {
  const columns = cluster(stack.flatMap(({part}) => part.grid.columns))
  const parts = stack.map((table) => toRows(table, columns))
  const rows: (readonly CellContent[])[] = [...(parts[0] ?? [])]
  for (const part of parts.slice(1)) {
    const cut = findCutRow(rows, part)
    addAll(
      rows,
      part.map((row, index) => (index === cut ? row.map((cell) => ({...cell, goesOn: true as const})) : row))
    )
  }
  return rows
}

function toRows({part: {grid, texts}, originOf}: PlacedTable, columns: readonly number[]): readonly CellContent[][] {
  const rows: CellContent[][] = Array.from({length: grid.rowCount}, () => [])
  for (const [index, cell] of grid.cells.entries()) {
    const {row, rowSpan, left, right} = cell
    const column = findNearestIndex(columns, left)
    rows[row]!.push({
      column,
      rowSpan,
      columnSpan: Math.max(1, findNearestIndex(columns, right) - column),
      text: texts[index]!,
      origin: originOf(cell)
    })
  }
  return rows
}
