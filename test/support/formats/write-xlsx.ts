import * as XLSX from '@e965/xlsx'
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {headingOf, showCell, type PublicationColumn, type PublicationTable} from './publication-table.js'

/** The row of a workbook in which the heading stands, 1-based. */
export const headingRow = 3

/** A workbook: the title over all columns, amounts as numbers with a format, those that are not filled in empty. */
export function writeXlsx(table: PublicationTable): Uint8Array {
  return setForPrint(writeBook(XLSX.utils.book_new(toSheet(table), '绩效目标表')))
}

/** The bytes of a workbook, its texts shared as Excel writes them. */
export function writeBook(book: XLSX.WorkBook): Uint8Array {
  return new Uint8Array(
    XLSX.write(book, {bookType: 'xlsx', type: 'array', bookSST: true, compression: true}) as ArrayBuffer
  )
}

/** One sheet of a workbook. */
function toSheet({title, department, currencyUnit, columns, rows}: PublicationTable): XLSX.WorkSheet {
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
  sheet['!cols'] = columns.map((column) => ({wch: widthOf(column)}))
  const heights = rows.map(({cells}) => Math.max(...columns.map((column) => heightOf(cells[column], column))))
  sheet['!rows'] = [...Array.from({length: headingRow}, () => ({hpt: lineHeight})), ...heights.map((hpt) => ({hpt}))]
  for (const cell of Object.values(sheet) as Partial<XLSX.CellObject>[]) if (cell.t === 'n') cell.z = '#,##0.00'
  return sheet
}

/** In digits; a Chinese character takes two. */
function widthOf(column: PublicationColumn): number {
  return column === 'indicators' ? 100 : column === 'goal' ? 60 : 18
}

const lineHeight = 18
/** Excel makes no row higher. */
const maximumHeight = 409

function heightOf(cell: string | number | undefined, column: PublicationColumn): number {
  // As many lines as it takes where every character is a wide one, and one for what a line leaves free.
  const inLine = widthOf(column) / 2 - 2
  const lines = showCell(cell)
    .split('\n')
    .map((line) => Math.ceil(line.length / inLine))
  return Math.min(maximumHeight, lineHeight * lines.reduce((sum, count) => sum + count, 1))
}

const [sheetPart, stylePart] = ['xl/worksheets/sheet1.xml', 'xl/styles.xml']

/** Wrap texts, and print the sheet on pages as wide as it is with lines around its cells: what the library does not write. */
function setForPrint(bytes: Uint8Array): Uint8Array {
  const {[sheetPart]: sheet, [stylePart]: styles, ...rest} = unzipSync(bytes)
  const styleSheet = strFromU8(styles!)
  const count = Number(/<cellXfs count="(\d+)"/.exec(styleSheet)![1])
  const wrapped = `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment wrapText="1"/></xf>`
  const styled = styleSheet
    .replace(/<cellXfs count="\d+"/, `<cellXfs count="${count + 1}"`)
    .replace('</cellXfs>', `${wrapped}$&`)
  const printed = strFromU8(sheet!)
    .replace('<dimension', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension')
    .replaceAll(' t="s">', ` s="${count}" t="s">`)
    .replace(
      '</mergeCells>',
      '</mergeCells><printOptions gridLines="1"/><pageSetup paperSize="8" orientation="landscape" fitToHeight="0"/>'
    )
  return zipSync({...rest, [sheetPart]: strToU8(printed), [stylePart]: strToU8(styled)})
}
