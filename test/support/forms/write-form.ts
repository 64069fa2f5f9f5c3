import {encodeText} from '../formats/write-formats.js'
import type {FormStyle} from './form-model.js'
import type {FormSheet, PlacedCell} from './form-sheet.js'
import {writeFormBook} from './write-form-book.js'
import {writeFormDocx} from './write-form-docx.js'
import {writeFormPdf} from './write-form-pdf.js'
import {writeFormHtml, writeFormMarkdown, writeFormSeparated, type WrittenText} from './write-form-text.js'

/** The formats that forms are written in, by the end of their files' names. */
export const formFormats = ['xlsx', 'xls', 'docx', 'html', 'gbk.html', 'md', 'csv', 'gbk.csv', 'tsv', 'pdf'] as const

export type FormFormat = (typeof formFormats)[number]

/** A file, and where a reader is sent to for some words of a cell. */
export interface WrittenForm {
  readonly bytes: Uint8Array
  /** As `where.text` of a message; the words that are not there begin where the cell does. */
  placeOf(sheet: number, cell: PlacedCell, words: string): string
}

/** Write the tables of a document in a format. */
export async function writeForm(
  sheets: readonly FormSheet[],
  format: FormFormat,
  style: FormStyle = {}
): Promise<WrittenForm> {
  switch (format) {
    case 'xlsx':
    case 'xls':
      return writeFormBook(sheets, format, style)
    case 'docx':
      return writeFormDocx(sheets)
    case 'html':
      return toBytes(writeFormHtml(sheets, 'utf-8'))
    case 'gbk.html':
      return toBytes(writeFormHtml(sheets, 'gb2312'), 'gb18030')
    case 'md':
      return toBytes(writeFormMarkdown(sheets))
    case 'csv':
      return toBytes(writeFormSeparated(sheets, ','), 'utf-8', true)
    case 'gbk.csv':
      return toBytes(writeFormSeparated(sheets, ','), 'gb18030')
    case 'tsv':
      return toBytes(writeFormSeparated(sheets, '\t'))
    case 'pdf':
      return writeFormPdf(sheets)
  }
}

function toBytes({text, lineOf}: WrittenText, name: 'utf-8' | 'gb18030' = 'utf-8', bom = false): WrittenForm {
  return {
    bytes: encodeText(text, {name, bom}),
    placeOf: (sheet, cell, words) => `第 ${lineOf(sheet, cell, words)} 行`
  }
}
