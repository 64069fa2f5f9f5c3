import {read, type CellObject} from '@e965/xlsx'
import {fc, test as propertyTest} from '@fast-check/vitest'
import {describe, expect, test} from 'vitest'
import {prefixedWorkbook, richParts, richWorkbook} from '../fixtures/workbooks.js'
import {changedParts, makeZip, readPart} from '../fixtures/zip.js'
import {toPlainText} from '../xml/escape.js'
import {editWorkbook, type CellEdit} from './edit-workbook.js'

const edit = (address: string, text: string, init: Partial<CellEdit> = {}): CellEdit => ({
  sheet: '绩效目标表',
  address,
  text,
  ...init
})
const part = 'xl/worksheets/sheet1.xml'

describe('editWorkbook', () => {
  test('writes into the cell, and keeps its style and what other cells share', () => {
    const before = richWorkbook()
    const {bytes, refused} = editWorkbook(before, [edit('B3', '≥90%', {before: '≥90％'})])
    expect(refused).toEqual([])
    expect(changedParts(before, bytes)).toEqual([part])
    expect(readPart(bytes, part)).toContain(
      '<c r="B3" s="2" t="inlineStr"><is><t xml:space="preserve">≥90%</t></is></c><c r="C3"'
    )
    const cells = read(bytes, {type: 'array'}).Sheets['绩效目标表']!
    expect([cells['B3'], cells['B4']].map((cell) => (cell as CellObject).v)).toEqual(['≥90%', '≥90％'])
  })

  test('finds cells that are written without an address, and those within a merged cell', () => {
    const {bytes, refused} = editWorkbook(richWorkbook(), [edit('B4', '≥95%'), edit('D1', '绩效目标表')])
    expect(refused).toEqual([])
    expect(readPart(bytes, part)).toContain('<c s="2" t="inlineStr"><is><t xml:space="preserve">≥95%')
    expect(readPart(bytes, part)).toContain('<c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">绩效目标表<')
  })

  test.each([
    ['a number', edit('D3', '≥95%'), 'not-a-text'],
    ['a formula', edit('E3', 'x'), 'formula'],
    ['a text with formats', edit('F3', '≥90％'), 'rich-text'],
    ['a cell that is not there', edit('Z99', 'x'), 'no-place'],
    ['an empty cell', edit('B5', 'x'), 'no-place'],
    ['no address', edit('P12', 'x', {address: '第1行'}), 'no-place'],
    ['another sheet', edit('A1', 'x', {sheet: '没有'}), 'no-sheet'],
    ['another text', edit('B3', 'x', {before: '≥95％'}), 'changed']
  ])('refuses %s', (_, item, reason) => {
    const before = richWorkbook()
    expect(editWorkbook(before, [item])).toEqual({bytes: before, refused: [{item, reason}]})
  })

  test('refuses the heading of a table object', () => {
    const rels = 'xl/worksheets/_rels/sheet1.xml.rels'
    const relationship = '<Relationship Id="rId9" Type="x/table" Target="../tables/table1.xml"/></Relationships>'
    const bytes = makeZip({
      ...richParts,
      [rels]: String(richParts[rels]).replace('</Relationships>', relationship),
      'xl/tables/table1.xml': '<table ref="A3:C9"/>'
    })
    const items = [edit('A3', '指标'), edit('A4', '指标')]
    expect(editWorkbook(bytes, items).refused).toEqual([{item: items[0], reason: 'table-heading'}])
  })

  test('refuses a second edit of a cell', () => {
    const second = edit('B3', '乙')
    expect(editWorkbook(richWorkbook(), [edit('B3', '甲'), second]).refused).toEqual([
      {item: second, reason: 'overlapping'}
    ])
  })

  test('writes with the prefix of the sheet', () => {
    const {bytes} = editWorkbook(prefixedWorkbook(), [edit('A1', '乙', {sheet: '表'})])
    expect(readPart(bytes, 'xl/sheets/one.xml')).toContain(
      '<x:c t="inlineStr"><x:is><x:t xml:space="preserve">乙</x:t></x:is></x:c>'
    )
  })

  propertyTest.prop([fc.string({unit: 'binary'})])('writes any text, and no formula', (text) => {
    const {bytes} = editWorkbook(richWorkbook(), [edit('A3', `=${text}`)])
    const again = editWorkbook(bytes, [edit('A3', 'x', {before: toPlainText(`=${text}`)})])
    expect(again.refused).toEqual([])
  })
})
