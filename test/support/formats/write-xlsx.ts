import * as XLSX from '@e965/xlsx'
import {headingOf, type PublicationTable} from './publication-table.js'

/** The row of a workbook in which the heading stands, 1-based. */
export const headingRow = 3

/** A workbook: the title over all columns, amounts as numbers with a format, those that are not filled in empty. */
export function writeXlsx(table: PublicationTable): Uint8Array {
  const book = XLSX.utils.book_new(toSheet(table), '绩效目标表')
  return new Uint8Array(XLSX.write(book, {bookType: 'xlsx', type: 'array', compression: true}) as ArrayBuffer)
}

/** One sheet of a workbook. */
export function toSheet({title, department, currencyUnit, columns, rows}: PublicationTable): XLSX.WorkSheet {
  const last = columns.length - 2
  const front = columns.map((_, index) => (index === 0 ? department : index === last ? currencyUnit : undefined))
  const sheet = XLSX.utils.aoa_to_sheet([
    [title],
    front.map((text) => text ?? null),
    columns.map((column) => headingOf[column]),
    ...rows.map(({cells}) => columns.map((column) => cells[column] ?? null))
  ])
  sheet['!merges'] = [
    {s: {r: 0, c: 0}, e: {r: 0, c: columns.length - 1}},
    {s: {r: 1, c: 0}, e: {r: 1, c: last - 1}},
    {s: {r: 1, c: last}, e: {r: 1, c: columns.length - 1}}
  ]
  sheet['!cols'] = columns.map((column) => ({wch: column === 'indicators' ? 60 : column === 'goal' ? 40 : 16}))
  for (const cell of Object.values(sheet) as Partial<XLSX.CellObject>[]) if (cell.t === 'n') cell.z = '#,##0.00'
  return sheet
}
