import type {CellContent} from '../table/render-tables.js'

/** A table of a Word file while it is read; the methods follow its elements. */
export interface TableBuilder {
  startRow(): void
  /** The row is not there any more once changes are accepted. */
  removeRow(): void
  /** The row begins so many columns further on. */
  gridBefore(columns: number): void
  startCell(): void
  /** The cell takes so many columns. */
  gridSpan(columns: number): void
  /** The cell is merged: the first of several below each other, or one more of them. */
  mergeDown(isFirst: boolean): void
  addLine(line: string): void
  endCell(): void
  endRow(): void
  toRows(): readonly (readonly CellContent[])[]
}

interface OpenCell {
  column: number
  columnSpan: number
  merged?: 'first' | 'more'
  readonly lines: string[]
}

/** Start a table; its number in the document is 1-based. */
export function createTableBuilder(table: number): TableBuilder {
  const rows: CellContent[][] = []
  /** The merged cells that go on in the next row, by column. */
  let above = new Map<number, CellContent & {rowSpan: number}>()
  let below = new Map<number, CellContent & {rowSpan: number}>()
  let row: CellContent[] = []
  let column = 0
  let isRemoved = false
  let cell: OpenCell | undefined

  return {
    startRow() {
      row = []
      column = 0
      isRemoved = false
      below = new Map()
    },
    removeRow() {
      isRemoved = true
    },
    gridBefore(columns) {
      column = toSpan(columns, 0)
    },
    startCell() {
      cell = {column, columnSpan: 1, lines: []}
    },
    gridSpan(columns) {
      if (cell) cell.columnSpan = toSpan(columns, 1)
    },
    mergeDown(isFirst) {
      if (cell) cell.merged = isFirst ? 'first' : 'more'
    },
    addLine: (line) => void cell?.lines.push(line),
    endCell() {
      if (cell) addCell(cell)
      cell = undefined
    },
    endRow() {
      if (isRemoved) return
      rows.push(row)
      above = below
    },
    toRows: () => rows
  }

  function addCell({column: at, columnSpan, merged, lines}: OpenCell): void {
    column = at + columnSpan
    const first = merged === 'more' ? above.get(at) : undefined
    if (first) {
      if (!isRemoved) first.rowSpan++
      below.set(at, first)
      return
    }
    const content = {
      column: at,
      columnSpan,
      rowSpan: 1,
      text: lines.join('\n'),
      origin: {kind: 'table', table, row: rows.length + 1, column: at + 1} as const
    }
    row.push(content)
    if (merged) below.set(at, content)
  }
}

function toSpan(columns: number, least: number): number {
  return Number.isInteger(columns) ? Math.min(Math.max(columns, least), maximumColumns) : least
}

/** More than Word allows. */
const maximumColumns = 1024
