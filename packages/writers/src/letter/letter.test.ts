import {read, utils, type CellObject} from '@e965/xlsx'
import {createLintResult} from '@perf-lint/core'
import {fc, test as propertyTest} from '@fast-check/vitest'
import {XmlDocument} from 'libxml2-wasm'
import {describe, expect, test} from 'vitest'
import {message, results} from '../fixtures/results.js'
import {readPart, readZip} from '../fixtures/zip.js'
import {toPlainText} from '../xml/escape.js'
import {formatDocxLetter} from './format-docx-letter.js'
import {formatXlsxLetter} from './format-xlsx-letter.js'

const options = {locale: 'zh-CN'} as const

/** The rows of the first sheet, as another program reads them. */
function readRows(bytes: Uint8Array): string[][] {
  const workbook = read(bytes, {type: 'array'})
  return utils.sheet_to_json(workbook.Sheets[workbook.SheetNames[0]!]!, {header: 1, blankrows: false, defval: ''})
}

/** The rows of the table: the texts of cells, their paragraphs joined. */
function readTable(bytes: Uint8Array): string[][] {
  const xml = readPart(bytes, 'word/document.xml')
  return [...xml.matchAll(/<w:tr>(.*?)<\/w:tr>/gs)].map(([, row]) =>
    [...row!.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([, cell]) =>
      cell!.replaceAll('</w:p><w:p>', '\n').replaceAll(/<[^>]*>/g, '')
    )
  )
}

function expectWellFormed(bytes: Uint8Array): void {
  for (const [, {content}] of readZip(bytes)) XmlDocument.fromString(content.toString('utf8')).dispose()
}

const headings = ['序号', '预算单位', '项目', '指标', '位置', '问题', '依据', '修改建议', '级别']

describe('formatXlsxLetter', () => {
  test('lists all findings between a title and lines to sign on', () => {
    const rows = readRows(formatXlsxLetter(results, {...options, date: '2026年11月28日'}))
    expect(rows[0]![0]).toBe('绩效目标审核意见表')
    expect(rows[1]![0]).toBe('共审核 2 个文件，提出 6 条意见（错误 5 条，警告 1 条）。审核日期：2026年11月28日')
    expect(rows[2]).toEqual(headings)
    expect(rows.slice(3, 9).map(([ordinal]) => ordinal)).toEqual(['1', '2', '3', '4', '5', '6'])
    expect(rows[9]!.filter(Boolean)).toEqual([
      '审核人：______________',
      '复核人：______________',
      '日期：______年____月____日'
    ])
  })

  test('prints on landscape A4, with the headings and the number on each page', () => {
    const bytes = formatXlsxLetter(results, options)
    const xml = readPart(bytes, 'xl/worksheets/sheet1.xml')
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>')
    expect(xml).toContain('<oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter>')
    expect(readPart(bytes, 'xl/workbook.xml')).toContain(">'审核意见'!$3:$3</definedName>")
    expectWellFormed(bytes)
  })

  test('holds no formulas', () => {
    const sheet = read(formatXlsxLetter(results, options), {type: 'array'}).Sheets['审核意见']!
    const cells = Object.values(sheet) as CellObject[]
    expect(cells.find(({v}) => v === '=1+1')).toMatchObject({t: 's'})
    expect(cells.every(({f}) => f === undefined)).toBe(true)
  })
})

describe('formatDocxLetter', () => {
  test('lists all findings under headings that come again on each page', () => {
    const bytes = formatDocxLetter(results, options)
    const table = readTable(bytes)
    expect(table[0]).toEqual(headings)
    expect(table.slice(1)).toEqual(readRows(formatXlsxLetter(results, options)).slice(3, 9))
    const xml = readPart(bytes, 'word/document.xml')
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(xml).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>')
    expect(readPart(bytes, 'word/footer1.xml')).toContain(' NUMPAGES ')
    expectWellFormed(bytes)
  })

  test('has columns as wide as the page', () => {
    const widths = [...readPart(formatDocxLetter([], options), 'word/document.xml').matchAll(/<w:gridCol w:w="(\d+)"/g)]
    expect(widths.reduce((sum, [, width]) => sum + Number(width), 0)).toBe(16_838 - 2 * 850)
  })
})

describe.each([
  ['xlsx', formatXlsxLetter, readRows],
  ['docx', formatDocxLetter, readTable]
])('a letter as %s', (_, format, readBack) => {
  test('says that there is nothing to say', () => {
    const bytes = format([createLintResult('a.xlsx', [])], options)
    expect(readBack(bytes).flat()).toContain('未发现问题')
    expectWellFormed(bytes)
  })

  test('takes a title of one’s own, and speaks English', () => {
    const bytes = format(results, {locale: 'en', title: '2026 <review> & more'})
    expectWellFormed(bytes)
    expect(readBack(bytes).flat()).toContain('Suggestion')
  })

  test('gives the same bytes each time', () => {
    expect(Buffer.compare(format(results, options), format(results, options))).toBe(0)
  })

  propertyTest.prop([fc.string({unit: 'binary', minLength: 1})])('holds any text', (text) => {
    const bytes = format([createLintResult(text, [message({message: `x${text}x`, subject: {unit: text}})])], options)
    expectWellFormed(bytes)
    const parts = [...readZip(bytes)].map(([, {content}]) => content.toString('utf8')).join('')
    expect(parts).toContain('x')
    expect(toPlainText(parts)).toBe(parts)
  })
})
