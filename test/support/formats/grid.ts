import * as XLSX from '@e965/xlsx'
import {Document, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType} from 'docx'
import {headingOf, showCell, type PublicationTable} from './publication-table.js'
import {writeBook} from './write-xlsx.js'

/** What stands in the places of a sheet, as a person filled them in. */
export type Grid = readonly (readonly (string | number | null)[])[]

/** A published table with its title in the first row, department and unit of money in the second, the heading in the third. */
export function toGrid({title, department, currencyUnit, columns, rows}: PublicationTable): Grid {
  const front = columns.map((_, index) => [department, null, null, null, null, currencyUnit][index] ?? null)
  return [
    [title],
    front,
    columns.map((column) => headingOf[column]),
    ...rows.map(({cells}) => columns.map((column) => cells[column] ?? null))
  ]
}

/** Change the places that a function gives something for. */
export function mapGrid(
  grid: Grid,
  change: (cell: string | number | null, row: number, column: number) => string | number | null
): Grid {
  return grid.map((cells, row) => cells.map((cell, column) => change(cell, row, column)))
}

/** The places as they are shown. */
export function showGrid(grid: Grid): string[][] {
  return grid.map((row) => row.map((cell) => showCell(cell ?? undefined)))
}

/** What is set in a workbook beside its values. */
export interface BookOptions {
  /** As `A1:G1`. */
  readonly merges?: readonly string[]
  /** By address: what a cell has beside its value. */
  readonly cells?: Readonly<Record<string, Partial<XLSX.CellObject>>>
  /** The format of all numbers. */
  readonly numberFormat?: string
  readonly hiddenRows?: readonly number[]
  /** Sheets before this one, by name; one that begins with `*` is hidden. */
  readonly sheets?: Readonly<Record<string, Grid>>
}

/** Write a grid as a workbook. */
export function gridToXlsx(grid: Grid, options: BookOptions = {}): Uint8Array {
  const {merges = [], cells = {}, numberFormat = '#,##0.00', hiddenRows = [], sheets = {}} = options
  const sheet = toSheet(grid, numberFormat)
  for (const [address, cell] of Object.entries(cells)) sheet[address] = {...(sheet[address] as object), ...cell}
  sheet['!merges'] = merges.map((range) => XLSX.utils.decode_range(range))
  const rows: XLSX.RowInfo[] = []
  for (const row of hiddenRows) rows[row - 1] = {hidden: true}
  sheet['!rows'] = rows
  const book = XLSX.utils.book_new()
  for (const [name, other] of Object.entries(sheets)) {
    XLSX.utils.book_append_sheet(book, toSheet(other, numberFormat), name.replace('*', ''))
  }
  XLSX.utils.book_append_sheet(book, sheet, '绩效目标表')
  book.Workbook = {Sheets: Object.keys(sheets).map((name) => ({Hidden: name.startsWith('*') ? 1 : 0}))}
  return writeBook(book)
}

function toSheet(grid: Grid, numberFormat: string): XLSX.WorkSheet {
  const sheet = XLSX.utils.aoa_to_sheet(grid.map((row) => [...row]))
  for (const cell of Object.values(sheet) as Partial<XLSX.CellObject>[]) if (cell.t === 'n') cell.z = numberFormat
  return sheet
}

/** A cell of a Word file's table: its lines, or what it has beside them. */
export type WordCell = string | {readonly text: string; readonly columnSpan?: number; readonly merge?: 'first' | 'more'}

/** Write paragraphs, and tables as rows of cells, in a Word file. */
export async function toDocx(parts: readonly (string | readonly (readonly WordCell[])[])[]): Promise<Uint8Array> {
  const children = parts.map((part) =>
    typeof part === 'string'
      ? new Paragraph(part)
      : new Table({rows: part.map((row) => new TableRow({children: row.map(toWordCell)}))})
  )
  return new Uint8Array(await Packer.toArrayBuffer(new Document({sections: [{children}]})))
}

function toWordCell(cell: WordCell): TableCell {
  const {text, columnSpan, merge} = typeof cell === 'string' ? {text: cell} : cell
  return new TableCell({
    children: text.split('\n').map((line) => new Paragraph(line)),
    ...(columnSpan !== undefined && {columnSpan}),
    ...(merge && {verticalMerge: merge === 'first' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE})
  })
}
