import {describe, expect, test} from 'vitest'
import {decode, readDocument, ReadError, readText} from './index.js'

const text = '项目名称\t总计\t绩效目标\n校舍维修\t3.00\t维修校舍\n'
const utf8 = new TextEncoder().encode(text)

function utf16(value: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(value.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < value.length; index++) view.setUint16(index * 2, value.charCodeAt(index), littleEndian)
  return bytes
}

/** 项目 / 校舍 in GBK, with ASCII between. */
const gbk = Uint8Array.of(0xcf, 0xee, 0xc4, 0xbf, 0x09, 0x31, 0x0a, 0xd0, 0xa3, 0xc9, 0xe1)

describe('decode', () => {
  test.each([
    ['UTF-8', utf8, text, {name: 'utf-8', bom: false}],
    ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8), text, {name: 'utf-8', bom: true}],
    ['UTF-16 LE with a mark', Uint8Array.of(0xff, 0xfe, ...utf16(text, true)), text, {name: 'utf-16le', bom: true}],
    ['UTF-16 BE with a mark', Uint8Array.of(0xfe, 0xff, ...utf16(text, false)), text, {name: 'utf-16be', bom: true}],
    ['UTF-16 LE without a mark', utf16(text, true), text, {name: 'utf-16le', bom: false}],
    ['UTF-16 BE without a mark', utf16(text, false), text, {name: 'utf-16be', bom: false}],
    ['GBK', gbk, '项目\t1\n校舍', {name: 'gb18030', bom: false}],
    ['GB18030 beyond GBK', Uint8Array.of(0xcf, 0xee, 0x95, 0x32, 0x82, 0x36), '项𠀀', {name: 'gb18030', bom: false}],
    ['nothing', new Uint8Array(), '', {name: 'utf-8', bom: false}]
  ] as const)('%s', (_, bytes, expected, encoding) => {
    expect(decode(bytes)).toEqual({text: expected, encoding})
  })

  /** 职业学校 in GBK, which is valid as UTF-8. */
  const school = [0xd6, 0xb0, 0xd2, 0xb5, 0xd1, 0xa7, 0xd0, 0xa3]
  const ascii = (words: string) => [...new TextEncoder().encode(words)]

  test.each([
    '<meta charset=gb2312>',
    '<html><head><META http-equiv="Content-Type" content="text/html; charset=GBK">',
    '<?xml version="1.0" encoding="gb18030"?>'
  ])('a page with %s and few words', (head) => {
    const {text: found, encoding} = decode(Uint8Array.from([...ascii(head), ...school, ...ascii('<p>1')]))
    expect(found).toBe(`${head}职业学校<p>1`)
    expect(encoding.name).toBe('gb18030')
  })

  test('a page in UTF-8 that says it is GBK', () => {
    const page = '<meta charset="gb2312"><p>职业学校</p>'
    expect(decode(new TextEncoder().encode(page))).toEqual({text: page, encoding: {name: 'utf-8', bom: false}})
  })

  test('UTF-8 cut inside a character stays UTF-8', () => {
    const cut = decode(utf8.subarray(0, utf8.length - 2))
    expect(cut.encoding.name).toBe('utf-8')
    expect(cut.text).toBe(`${text.slice(0, -2)}\ufffd`)
  })
})

describe('readDocument', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['blanks only', new TextEncoder().encode(' \n　\n'), 'empty'],
    ['a workbook', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0), 'unsupported-format'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7'), 'unsupported-format'],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'unsupported-format'],
    ['bytes that are no text', Uint8Array.of(1, 0, 0, 2, 0, 3, 0, 0), 'binary']
  ])('refuses %s', (_, bytes, code) => {
    expect(() => readDocument(bytes)).toThrow(expect.objectContaining({constructor: ReadError, code}) as Error)
  })

  test('refuses a file over the limit', () => {
    expect(() => readDocument(utf8, {limits: {bytes: 10}})).toThrow(
      expect.objectContaining({code: 'too-large'}) as Error
    )
  })
})

describe('readText', () => {
  const cellsOf = (value: string) => {
    const {cells, format} = readText(value)
    return {format, cells: cells.map(({row, column, start, end}) => `${row},${column} ${value.slice(start, end)}`)}
  }

  test('tab-separated text', () => {
    expect(cellsOf('标题\n甲\t乙\t丙\n1\t\t3\n')).toEqual({
      format: 'tsv',
      cells: ['0,0 标题', '1,0 甲', '1,1 乙', '1,2 丙', '2,0 1', '2,1 ', '2,2 3', '3,0 ']
    })
  })

  test('quoted cells with tabs and line breaks', () => {
    expect(cellsOf('甲\t"一\n二"\t丙\r\n1\t"他说""好""\t了"\t3').cells).toEqual([
      '0,0 甲',
      '0,1 一\n二',
      '0,2 丙',
      '1,0 1',
      '1,1 他说""好""\t了',
      '1,2 3'
    ])
  })

  test('a quote inside a cell is text', () => {
    expect(cellsOf('"甲"乙\t丙\t丁\n1\t2\t3').cells[0]).toBe('0,0 "甲"乙')
  })

  test('a Markdown table', () => {
    expect(cellsOf('# 标题\n\n| 甲 | 乙 |\n| --- | :-: |\n| 1 \\| 2 | 3 |\n')).toEqual({
      format: 'markdown',
      cells: ['0,0 # 标题', '1,0 甲', '1,1 乙', '3,0 1 \\| 2', '3,1 3']
    })
  })

  test('flattened text has no cells', () => {
    expect(cellsOf('项目名称 总计 绩效目标\n校舍维修 3.00 维修校舍')).toEqual({format: 'text', cells: []})
  })
})
