import {addAll, type Cell, type SourceDocument} from '@perf-lint/source'

/** A cell in the grid, with the words it is known by if it is a heading. */
export interface GridCell extends Cell {
  readonly rowSpan: number
  readonly columnSpan: number
  /** Its text without blanks and breaks; `''` for an empty cell and for one that is too long to be a heading. */
  readonly words: string
  readonly isBlank: boolean
}

/** A row of the grid. */
export interface GridRow {
  /** The 0-based place of its table. */
  readonly table: number
  /** 0-based, in its table. */
  readonly index: number
  /** The cells that begin in this row, empty ones among them. */
  readonly own: readonly GridCell[]
  /** The cells that cover this row: its own, and merged ones that begin above; by column. */
  readonly cells: readonly GridCell[]
}

/** Rows that are read as one: a sheet of a workbook, or all tables of a document that has no sheets. */
export interface Grid {
  readonly name?: string
  readonly isHidden: boolean
  readonly rows: readonly GridRow[]
}

/** Headings and labels are no longer than this, blanks left out. */
const longestWords = 60

/**
 * Make grids of a document's cells: a merged cell covers all rows and columns that it is merged over.
 *
 * O(cells + places covered by merged cells); more places than a table has room for are not looked at.
 */
export function createGrids(source: SourceDocument): Grid[] {
  const rows = groupRows(source)
  const grids: {name?: string; isHidden: boolean; rows: GridRow[]; table: number}[] = []
  for (const row of rows) {
    const {name, isHidden = false} = source.tables[row.table] ?? {}
    const last = grids.at(-1)
    // Tables of a document without sheets belong together: a table goes on behind a page, a title stands before it.
    const isSame = last && (last.table === row.table || (last.name === undefined && name === undefined))
    if (isSame) last.rows.push(row)
    else grids.push({...(name !== undefined && {name}), isHidden, rows: [row], table: row.table})
  }
  return grids.map(({name, isHidden, rows}) => ({...(name !== undefined && {name}), isHidden, rows}))
}

/** The cell that covers a column of a row. */
export function cellAt(row: GridRow, column: number): GridCell | undefined {
  return row.cells.find((cell) => cell.column <= column && column < cell.column + cell.columnSpan)
}

function groupRows({text, cells}: SourceDocument): GridRow[] {
  const rows = new Map<string, {table: number; index: number; own: GridCell[]}>()
  for (const cell of cells) {
    const {table = 0, row: index} = cell
    const key = `${table} ${index}`
    const row = rows.get(key)
    if (row) row.own.push(toGridCell(text, cell))
    else rows.set(key, {table, index, own: [toGridCell(text, cell)]})
  }
  let open: GridCell[] = []
  let table = -1
  // In a table whose merged cells do not lie over each other, no more places than these are covered for long.
  let places = 1000 + cells.length * 20
  return [...rows.values()].map((row) => {
    if (row.table !== table) open = []
    table = row.table
    open = open.filter((cell) => cell.row + cell.rowSpan > row.index)
    const covering = places > 0 ? open : []
    places -= covering.length
    const own = new Set(row.own.map(({column}) => column))
    const merged = [...covering.filter(({column}) => !own.has(column)), ...row.own].toSorted(
      (a, b) => a.column - b.column
    )
    addAll(
      open,
      row.own.filter(({rowSpan}) => rowSpan > 1)
    )
    return {...row, cells: merged}
  })
}

function toGridCell(text: string, cell: Cell): GridCell {
  const {rowSpan = 1, columnSpan = 1, start, end} = cell
  const isShort = end - start <= longestWords * 4
  const words = isShort ? text.slice(start, end).replace(/\s/g, '') : ''
  return {
    ...cell,
    rowSpan,
    columnSpan,
    words: words.length <= longestWords ? words : '',
    isBlank: isShort ? words === '' : false
  }
}
