import {tooLarge} from '../read-error.js'
import type {CellRows} from '../table/flow.js'
import type {CellContent} from '../table/render-tables.js'

/** A table of a web page while it is read. */
export interface TableGrid {
  startRow(): void
  /** Add a cell to the row, at the first place that no cell of the rows above covers; a row span of 0 is for all rows. */
  addCell(cell: Omit<CellContent, 'column'> & {readonly rowSpan: number; readonly columnSpan: number}): void
  toRows(): CellRows
}

/** As many as a browser takes in one cell; what has more is no table of ours. */
const maximumColumns = 1000

/**
 * Start the grid of a table.
 *
 * @see https://html.spec.whatwg.org/multipage/tables.html#forming-a-table
 */
export function createTableGrid(): TableGrid {
  const rows: CellContent[][] = []
  /** Up to which row, exclusive, each column is covered. */
  const covered: number[] = []
  let column = 0

  return {
    startRow() {
      rows.push([])
      column = 0
    },
    addCell({rowSpan, columnSpan, ...cell}) {
      if (rows.length === 0) rows.push([])
      const row = rows.length - 1
      while ((covered[column] ?? 0) > row) column++
      const behind = column + Math.min(columnSpan, maximumColumns)
      if (behind > maximumColumns * 2) throw tooLarge('cells', maximumColumns)
      rows[row]!.push({...cell, column, rowSpan: rowSpan || Number.POSITIVE_INFINITY, columnSpan: behind - column})
      for (; column < behind; column++) covered[column] = rowSpan === 0 ? Number.POSITIVE_INFINITY : row + rowSpan
    },
    // A cell cannot cover more rows than there are.
    toRows: () =>
      rows.map((cells, row) =>
        cells.map((cell) => ({...cell, rowSpan: Math.min(cell.rowSpan ?? 1, rows.length - row)}))
      )
  }
}
