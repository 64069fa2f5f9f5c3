import {lowerBound} from '../lower-bound.js'
import type {Limits} from '../limits.js'
import {tooLarge} from '../read-error.js'
import type {CellContent, RowContent} from './render-tables.js'

/** A cell of a sheet that holds something; 0-based. */
export interface SheetCell {
  readonly row: number
  readonly column: number
  readonly text: string
}

/** Cells that are shown as one; 0-based. */
export interface Merge {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

/** What is known of a sheet: far fewer cells than it has places. */
export interface Sheet {
  readonly name: string
  readonly isHidden: boolean
  readonly cells: readonly SheetCell[]
  readonly merges: readonly Merge[]
}

/**
 * Give the rows of a sheet, with its empty cells.
 *
 * Rows and columns that hold nothing are left out, so that a cell far away costs no more than one row and one column. A
 * merged cell stands at its first place; what other cells under it hold is not shown, and left out.
 *
 * @throws {ReadError} `too-large` when the grid of used rows and columns has too many places.
 */
export function fillSheet({cells, merges}: Pick<Sheet, 'cells' | 'merges'>, limits: Limits): RowContent[] {
  const rows = distinct(cells.map(({row}) => row))
  const columns = distinct(cells.map(({column}) => column))
  if (rows.length * columns.length > limits.cells) throw tooLarge('cells', limits.cells)
  const texts = new Array<string>(rows.length * columns.length).fill('')
  const rowIndexes = new Map(rows.map((row, index) => [row, index]))
  const columnIndexes = new Map(columns.map((column, index) => [column, index]))
  for (const {row, column, text} of cells) {
    texts[rowIndexes.get(row)! * columns.length + columnIndexes.get(column)!] = text
  }

  const spans = new Map(merges.map((merge) => [toKey(merge.row, merge.column), merge]))
  const covered = findCovered(merges, rows, columns)
  return rows.map((row, rowIndex) => ({row, cells: toCells(row, rowIndex)}))

  function toCells(row: number, rowIndex: number): CellContent[] {
    return columns.flatMap((column, columnIndex) => {
      const place = rowIndex * columns.length + columnIndex
      if (covered[place]) return []
      const {rowSpan = 1, columnSpan = 1} = spans.get(toKey(row, column)) ?? {}
      return [{column, rowSpan, columnSpan, text: texts[place]!}]
    })
  }
}

/** Which places of the grid lie under a merged cell, its first one left out: 1 for those that do. */
function findCovered(merges: readonly Merge[], rows: readonly number[], columns: readonly number[]): Uint8Array {
  const covered = new Uint8Array(rows.length * columns.length)
  // Merged cells do not lie over each other; in a file where they do, no more is looked at than if they did not.
  let left = covered.length
  for (const merge of merges) {
    const [top, bottom] = [lowerBound(rows, merge.row), lowerBound(rows, merge.row + merge.rowSpan)]
    const [first, behind] = [lowerBound(columns, merge.column), lowerBound(columns, merge.column + merge.columnSpan)]
    left -= (bottom - top) * (behind - first)
    if (left < 0) break
    for (let row = top; row < bottom; row++) {
      covered.fill(1, row * columns.length + first, row * columns.length + behind)
    }
    if (rows[top] === merge.row && columns[first] === merge.column) covered[top * columns.length + first] = 0
  }
  return covered
}

function distinct(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b)
}

/** A workbook has at most 2¹⁴ columns. */
function toKey(row: number, column: number): number {
  return row * 0x4000 + column
}
