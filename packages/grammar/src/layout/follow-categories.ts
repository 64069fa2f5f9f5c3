import {cellAt, type GridCell, type GridRow} from './grid.js'

/** Follows the categories down the rows of a block. */
export interface CategoryFollower {
  /**
   * The cells that stand for the categories of a row, by column; `undefined` where there is none.
   *
   * Rows are given from the top; a row may be asked for more than once.
   */
  follow(row: GridRow, columns: readonly (number | undefined)[]): readonly (GridCell | undefined)[]
  /** Begin a category that stands in a row of its own, above those that it is for; a level is a place in their columns. */
  begin(cell: GridCell, level: 0 | 1): void
  /** Every category cell that was met, in order. */
  readonly met: ReadonlySet<GridCell>
}

/**
 * Make a follower of categories.
 *
 * A merged category covers its rows; a blank below one continues it, unless the level above it has changed.
 */
export function createCategoryFollower(): CategoryFollower {
  const current = new Map<number, GridCell | undefined>()
  /** By level: the cells in rows of their own. */
  let above: readonly (GridCell | undefined)[] = []
  const met = new Set<GridCell>()
  return {
    met,
    begin(cell, level) {
      met.add(cell)
      current.clear()
      above = level === 0 ? [cell] : [above[0], cell]
    },
    follow(row, columns) {
      const found: (GridCell | undefined)[] = []
      let isChanged = false
      for (const [level, column] of columns.entries()) {
        if (column === undefined) {
          found.push(above[level])
          continue
        }
        const cell = cellAt(row, column)
        const previous = current.get(column)
        if (cell && !cell.isBlank) {
          // Some tables write the category anew in each row.
          if (cell !== previous && cell.words !== previous?.words) isChanged = true
          met.add(cell)
          current.set(column, cell)
          if (level === 0) above = []
        } else if (isChanged) {
          current.set(column, undefined)
        }
        found.push(current.get(column) ?? above[level])
      }
      return found
    }
  }
}
