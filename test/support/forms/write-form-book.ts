import * as XLSX from '@e965/xlsx'
import type {FormStyle} from './form-model.js'
import type {FormSheet} from './form-sheet.js'
import type {WrittenForm} from './write-form.js'

/** A workbook: cells merged, numbers and shares as numbers with a format. */
export function writeFormBook(
  sheets: readonly FormSheet[],
  format: 'xlsx' | 'xls',
  {isText = false, hiddenRows = [], hasHiddenSheet = false}: FormStyle
): WrittenForm {
  const book = XLSX.utils.book_new()
  if (hasHiddenSheet) {
    XLSX.utils.book_append_sheet(
      book,
      XLSX.utils.aoa_to_sheet([
        ['一级指标', '二级指标'],
        ['产出指标', '数量指标']
      ]),
      '字典'
    )
  }
  for (const sheet of sheets) XLSX.utils.book_append_sheet(book, toSheet(sheet, isText), sheet.name)
  book.Workbook = {Sheets: [...(hasHiddenSheet ? [{Hidden: 1 as const}] : [])]}
  const last = book.Sheets[sheets.at(-1)!.name]!
  const rows: XLSX.RowInfo[] = []
  for (const row of hiddenRows) rows[row + sheets.at(-1)!.above.length] = {hidden: true}
  last['!rows'] = rows
  const bytes = XLSX.write(book, {bookType: format, type: 'array', bookSST: true}) as ArrayBuffer
  return {
    bytes: new Uint8Array(bytes),
    placeOf(index, {row, column}) {
      const {name, above} = sheets[index]!
      return `${name}!${XLSX.utils.encode_cell({r: row + above.length, c: column})}`
    }
  }
}

function toSheet({cells, above, below, height, width}: FormSheet, isText: boolean): XLSX.WorkSheet {
  const sheet = XLSX.utils.aoa_to_sheet([
    ...above.map((line) => [line]),
    ...Array.from({length: height}, () => []),
    ...below.map((line) => [line])
  ])
  const merges = above.map((_, row) => ({s: {r: row, c: 0}, e: {r: row, c: width - 1}}))
  for (const {text, row, column, across, down} of cells) {
    const r = row + above.length
    if (text !== '') sheet[XLSX.utils.encode_cell({r, c: column})] = toCell(text, isText)
    if (across > 1 || down > 1) merges.push({s: {r, c: column}, e: {r: r + down - 1, c: column + across - 1}})
  }
  sheet['!merges'] = merges
  sheet['!ref'] = XLSX.utils.encode_range({
    s: {r: 0, c: 0},
    e: {r: above.length + height + below.length - 1, c: width - 1}
  })
  return sheet
}

/** `12`, `1,200.50`, `98.75%`, without anything else. */
const number = /^-?(?<whole>\d{1,3}(?:,\d{3})+|\d+)(?<decimals>\.\d+)?(?<percent>%)?$/

function toCell(text: string, isText: boolean): XLSX.CellObject {
  const {whole = '', decimals = '', percent = ''} = number.exec(text)?.groups ?? {}
  if (whole === '' || isText) return {t: 's', v: text}
  const value = Number(text.replaceAll(/[,%]/g, ''))
  const places = decimals.replaceAll(/\d/g, '0')
  return {
    t: 'n',
    v: percent ? Number((value / 100).toFixed(6)) : value,
    z: `${whole.includes(',') ? '#,##0' : '0'}${places}${percent}`
  }
}
