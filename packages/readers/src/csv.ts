import type {Cell} from '@perf-lint/source'
import {findSeparatedCells} from './separated.js'

/**
 * Find the cells of a text whose values are separated by commas or semicolons.
 *
 * Flattened text has both signs within sentences, so there must be a row that looks like the heading of a table, and rows
 * below that have as many cells.
 *
 * @returns `undefined` when it is no such text.
 */
export function findCsvCells(text: string): Cell[] | undefined {
  for (const delimiter of [',', ';'] as const) {
    if (!text.includes(delimiter)) continue
    const cells = findSeparatedCells(text, delimiter)
    if (hasHeading(text, groupRows(cells))) return cells
  }
  return
}

/** A heading stands near the top; a title, a department and notes may come before. */
const searchedRows = 30
const fewestColumns = 3
/** `绩效指标（实施周期指标值/年度指标值）` has 20 characters. */
const longestHeading = 30

function hasHeading(text: string, rows: readonly (readonly Cell[])[]): boolean {
  return rows.slice(0, searchedRows).some((row, index) => {
    if (!isHeading(text, row)) return false
    // Lines of notes may follow, but rows are the rule.
    const below = rows.slice(index + 1)
    const alike = below.filter((each) => each.length === row.length)
    return alike.length > 0 && alike.length * 2 >= below.length
  })
}

/** Several short cells, all different, none of which is a figure or a sentence. */
function isHeading(text: string, row: readonly Cell[]): boolean {
  const words = row.map(({start, end}) => text.slice(start, end)).filter((word) => word !== '')
  return (
    words.length >= fewestColumns &&
    words.length * 2 > row.length &&
    new Set(words).size === words.length &&
    words.every((word) => word.length <= longestHeading && !/^[\d.,%\s-]+$|[。；;！？]/.test(word))
  )
}

/** Cells by rows; lines without any text are no rows. */
function groupRows(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const rows = new Map<number, Cell[]>()
  for (const cell of cells) {
    const row = rows.get(cell.row)
    if (row) row.push(cell)
    else rows.set(cell.row, [cell])
  }
  return [...rows.values()].filter((row) => row.some(({start, end}) => end > start))
}
