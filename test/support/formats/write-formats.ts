import {encode} from '../../../packages/perf-lint/src/encode.js'
import type {Encoding} from '@perf-lint/source'
import type {PublicationTable} from './publication-table.js'
import {writeDocx} from './write-docx.js'
import {writeHtml} from './write-html.js'
import {writePdf} from './write-pdf.js'
import {writeCsv, writeMarkdown, writeTsv} from './write-text.js'
import {writeXlsx} from './write-xlsx.js'

/** The formats that a table is written in, by the end of their files' names. */
export const formatNames = ['tsv', 'csv', 'gbk.csv', 'html', 'md', 'xlsx', 'docx', 'pdf'] as const

export type FormatName = (typeof formatNames)[number]

/** Whether a format has all characters of a table: GBK has none for those that an extraction lost. */
export function canWrite(table: PublicationTable, format: FormatName): boolean {
  return format !== 'gbk.csv' || !writeCsv(table).includes('\ufffd')
}

/** Write a table in a format. */
export async function writeFormat(table: PublicationTable, format: FormatName): Promise<Uint8Array> {
  switch (format) {
    case 'tsv':
      return encodeText(writeTsv(table))
    case 'csv':
      return encodeText(writeCsv(table), {name: 'utf-8', bom: true})
    case 'gbk.csv':
      return encodeText(writeCsv(table), {name: 'gb18030', bom: false})
    case 'html':
      return encodeText(writeHtml(table))
    case 'md':
      return encodeText(writeMarkdown(table))
    case 'xlsx':
      return writeXlsx(table)
    case 'docx':
      return writeDocx(table)
    case 'pdf':
      return writePdf(table).bytes
  }
}

/** Encode a text, by default as UTF-8. */
export function encodeText(text: string, encoding: Encoding = {name: 'utf-8', bom: false}): Uint8Array {
  const bytes = encode(text, encoding)
  if (!bytes) throw new Error(`expected only characters that ${encoding.name} has`)
  return bytes
}
