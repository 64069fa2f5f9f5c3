import {Document, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType} from 'docx'
import {describe, expect, test} from 'vitest'
import {wordFile} from '../fixtures/packages.js'
import {showCells} from '../fixtures/show.js'
import {openDocument} from '../index.js'

const p = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const tc = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
const table = (...rows: string[]) => `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`

async function read(body: string): Promise<string[]> {
  return showCells(await openDocument(wordFile(body)))
}

test('a Word file of another program', async () => {
  const cell = (text: string, options = {}) => new TableCell({children: [new Paragraph(text)], ...options})
  const file = new Document({
    sections: [
      {
        children: [
          new Paragraph('项目支出绩效目标表'),
          new Table({
            rows: [
              new TableRow({
                children: [cell('绩效指标', {verticalMerge: VerticalMergeType.RESTART}), cell('数量', {columnSpan: 2})]
              }),
              new TableRow({children: [cell('', {verticalMerge: VerticalMergeType.CONTINUE}), cell('≥3次'), cell('')]})
            ]
          }),
          new Paragraph('注：金额单位为万元')
        ]
      }
    ]
  })
  const source = await openDocument(new Uint8Array(await Packer.toArrayBuffer(file)))
  expect(source.format).toBe('docx')
  expect(showCells(source)).toEqual([
    'P1 项目支出绩效目标表',
    'T1R1C1:2x1 绩效指标 | T1R1C2:1x2 数量',
    'T1R2C2 ≥3次 | T1R2C3 ',
    'P2 注：金额单位为万元'
  ])
  expect(source.cells.map(({row}) => row)).toEqual([0, 1, 1, 2, 2, 3])
})

describe('the text of a cell', () => {
  test.each([
    ['paragraphs and breaks', '<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r></w:p>' + p('丙'), '甲\n乙\n丙'],
    [
      'tabs, but not where they stop',
      '<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r></w:p>',
      '甲 乙'
    ],
    [
      'changes as accepted',
      '<w:p><w:ins><w:r><w:t>≥95%</w:t></w:r></w:ins><w:del><w:r><w:delText>≥90%</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom></w:p>',
      '≥95%'
    ],
    ['a content control', `<w:sdt><w:sdtContent>${p('甲')}</w:sdtContent></w:sdt>`, '甲'],
    [
      'one of two forms',
      `<w:p><w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>${p('框')}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback>${p('框')}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      '框'
    ],
    [
      'a field by its last value',
      '<w:p><w:r><w:instrText>SUM(ABOVE)</w:instrText></w:r><w:r><w:t>12</w:t></w:r></w:p>',
      '12'
    ],
    ['a tick', '<w:p><w:r><w:sym w:font="Wingdings 2" w:char="F052"/><w:t>是</w:t></w:r></w:p>', '☑是'],
    ['a formula', '<w:p><m:oMath><m:r><m:t>≥</m:t></m:r></m:oMath><w:r><w:t>3</w:t></w:r></w:p>', '≥3'],
    ['a note left out', '<w:p><w:r><w:t>甲</w:t><w:footnoteReference w:id="1"/></w:r></w:p>', '甲']
  ])('%s', async (_, content, expected) => {
    expect((await read(table(tc(content) + tc(p('尾')))))[0]).toBe(`T1R1C1 ${expected} | T1R1C2 尾`)
  })
})

describe('the cells of a table', () => {
  test('several tables, each with the paragraphs above it', async () => {
    const body = p('一') + table(tc(p('甲'))) + p('') + p('二') + table(tc(p('乙')))
    const source = await openDocument(wordFile(body))
    expect(showCells(source)).toEqual(['P1 一', 'T1R1C1 甲', 'P2 二', 'T2R1C1 乙'])
    expect(source.cells.map((cell) => cell.table)).toEqual([0, 0, 1, 1])
    expect(source.text).toBe('一\n甲\n\n二\n乙')
  })

  test('a table within a cell comes behind the table', async () => {
    expect(await read(table(tc(p('外') + table(tc(p('内'))) + p('后')) + tc(p('右'))))).toEqual([
      'T1R1C1 外\n后 | T1R1C2 右',
      'T2R1C1 内'
    ])
  })

  test('a row that begins further on, and one that was deleted', async () => {
    const shifted = `<w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc(p('乙'))}`
    const deleted = `<w:trPr><w:del/></w:trPr>${tc(p('删'))}`
    expect(await read(table(tc(p('甲')), shifted, deleted, tc(p('丙'))))).toEqual([
      'T1R1C1 甲',
      'T1R2C2 乙',
      'T1R3C1 丙'
    ])
  })

  test('cells merged over rows, one behind the other', async () => {
    const first = '<w:vMerge w:val="restart"/>'
    const rows = [tc(p('甲'), first), tc(p(''), '<w:vMerge/>'), tc(p('乙'), first), tc(p(''), '<w:vMerge/>')]
    expect(await read(table(...rows))).toEqual(['T1R1C1:2x1 甲', 'T1R3C1:2x1 乙'])
  })

  test('a file without tables is plain text', async () => {
    const source = await openDocument(wordFile(p('甲') + p('') + p('乙')))
    expect(source).toMatchObject({text: '甲\n乙', cells: [], tables: []})
    expect(source.originAt(2)).toEqual({kind: 'paragraph', paragraph: 2})
  })
})
