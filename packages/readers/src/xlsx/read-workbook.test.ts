import * as XLSX from '@e965/xlsx'
import {describe, expect, test} from 'vitest'
import {workbook} from '../fixtures/packages.js'
import {showCells, textsOf} from '../fixtures/show.js'
import {openDocument} from '../index.js'

const sheet = (rows: string, rest = '') => ({sheets: {表: rest === '' ? rows : `${rows}|||${rest}`}})
const inline = (address: string, text: string) => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`

async function read(bytes: Uint8Array): Promise<string[]> {
  return showCells(await openDocument(bytes, {path: '表.xlsx'}))
}

describe('a workbook of another program', () => {
  const rows = [
    ['2024年项目支出绩效目标表', null, null],
    ['项目名称', '总计', '绩效目标'],
    ['校舍维修', 3, '维修校舍\n改善条件'],
    ['合格率', 0.95, true]
  ]

  test.each(['xlsx', 'biff8'] as const)('%s: cells as shown, merged ones once', async (bookType) => {
    const content = XLSX.utils.aoa_to_sheet(rows)
    content['!merges'] = [XLSX.utils.decode_range('A1:C1'), XLSX.utils.decode_range('A3:A4')]
    ;(content['B3'] as XLSX.CellObject).z = '#,##0.00'
    ;(content['B4'] as XLSX.CellObject).z = '0%'
    const hidden = XLSX.utils.aoa_to_sheet([[new Date(Date.UTC(2024, 11, 31))]], {
      UTC: true,
      dateNF: 'yyyy"年"m"月"d"日"'
    })
    const book = XLSX.utils.book_new()
    XLSX.utils.book_append_sheet(book, content, '绩效目标')
    XLSX.utils.book_append_sheet(book, hidden, '附表')
    book.Workbook = {Sheets: [{Hidden: 0}, {Hidden: 1}]}
    const bytes = new Uint8Array(XLSX.write(book, {bookType, type: 'array', compression: true}) as ArrayBuffer)

    const source = await openDocument(bytes)
    expect(source.format).toBe(bookType === 'xlsx' ? 'xlsx' : 'xls')
    expect(source.tables).toEqual([{name: '绩效目标'}, {name: '附表', isHidden: true}])
    expect(source.editable).toBe(bookType === 'xlsx')
    expect(showCells(source)).toEqual([
      '绩效目标!A1:1x3 2024年项目支出绩效目标表',
      '绩效目标!A2 项目名称 | 绩效目标!B2 总计 | 绩效目标!C2 绩效目标',
      '绩效目标!A3:2x1 校舍维修 | 绩效目标!B3 3.00 | 绩效目标!C3 维修校舍\n改善条件',
      '绩效目标!B4 95% | 绩效目标!C4 TRUE',
      '附表!A1 2024年12月31日'
    ])
    expect(source.text).toBe(
      '2024年项目支出绩效目标表\n项目名称\t总计\t绩效目标\n校舍维修\t3.00\t维修校舍\n改善条件\n95%\tTRUE\n\n2024年12月31日'
    )
  })

  test('many shared texts, one of them long', async () => {
    const texts = Array.from({length: 3000}, (_, index) => [`指标${index}${'值'.repeat(index % 50)}`, `plain ${index}`])
    texts.push(['长'.repeat(3000), 'end'])
    for (const bookType of ['xlsx', 'biff8'] as const) {
      const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet(texts), '表')
      const bytes = new Uint8Array(XLSX.write(book, {bookType, type: 'array', bookSST: true}) as ArrayBuffer)
      expect(textsOf(await openDocument(bytes))).toEqual(texts)
    }
  })
})

describe('the cells of a sheet', () => {
  test.each([
    ['an inline text', inline('A1', '甲'), ['表!A1 甲']],
    [
      'rich text in a cell',
      '<c r="A1" t="inlineStr"><is><r><t>≥</t></r><r><rPr><b/></rPr><t>95%</t></r></is></c>',
      ['表!A1 ≥95%']
    ],
    ['a number stored as text', '<c r="A1" t="str"><v>007</v></c>', ['表!A1 007']],
    ['a formula by its last value', '<c r="A1"><f>SUM(B1:B9)</f><v>12.300000000000001</v></c>', ['表!A1 12.3']],
    ['a formula that gives text', '<c r="A1" t="str"><f>B1&amp;"个"</f><v>3个</v></c>', ['表!A1 3个']],
    ['a formula never calculated', '<c r="A1"><f>SUM(B1:B9)</f></c>', ['表!A1 =SUM(B1:B9)']],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', ['表!A1 #REF!']],
    ['a truth value', '<c r="A1" t="b"><v>0</v></c>', ['表!A1 FALSE']],
    ['a line break written as a code', inline('A1', '甲_x000D_&#10;乙'), ['表!A1 甲\n乙']],
    ['a tab', inline('A1', '甲&#9;乙'), ['表!A1 甲 乙']],
    ['blanks at the ends', inline('A1', ' &#12288;甲 &#10;'), ['表!A1 甲']],
    ['cells without addresses', '<c t="str"><v>甲</v></c><c/><c t="str"><v>丙</v></c>', ['表!A1 甲 | 表!C1 丙']],
    ['a CDATA section', '<c r="A1" t="inlineStr"><is><t><![CDATA[<甲>]]></t></is></c>', ['表!A1 <甲>']]
  ])('%s', async (_, cells, expected) => {
    expect(await read(workbook(sheet(`<row r="1">${cells}</row>`)))).toEqual(expected)
  })

  test('shared texts without what says how they are pronounced', async () => {
    const strings =
      '<si><t>甲</t></si><si><r><t>东</t></r><r><t>京</t></r><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>'
    const bytes = workbook({...sheet('<row><c t="s"><v>1</v></c><c t="s"><v>0</v></c></row>'), strings})
    expect(await read(bytes)).toEqual(['表!A1 东京 | 表!B1 甲'])
  })

  test('number formats of the workbook, and those known by their number', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="176" formatCode="0.0&quot;分&quot;"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="10"/><xf numFmtId="31"/></cellXfs>'
    const cells = [1, 2, 3].map((style) => `<c s="${style}"><v>${style === 3 ? 45657 : 0.985}</v></c>`).join('')
    expect(await read(workbook({...sheet(`<row>${cells}</row>`), styles}))).toEqual([
      '表!A1 1.0分 | 表!B1 98.50% | 表!C1 2024年12月31日'
    ])
  })

  test('days counted from 1904', async () => {
    const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>'
    const bytes = workbook({...sheet('<row><c s="0"><v>44195</v></c></row>'), styles, properties: 'date1904="1"'})
    expect(await read(bytes)).toEqual(['表!A1 2024/12/31'])
  })

  test('empty cells between, and none of rows and columns that hold nothing', async () => {
    const rows = `<row r="2">${inline('B2', '甲')}<c r="C2" s="1"/>${inline('XFD2', '乙')}</row><row r="1048576">${inline('B1048576', '丙')}</row>`
    expect(await read(workbook(sheet(rows)))).toEqual(['表!B2 甲 | 表!XFD2 乙', '表!B1048576 丙 | 表!XFD1048576 '])
  })

  test('what lies under a merged cell is not shown', async () => {
    const rows = `<row r="1">${inline('A1', '甲')}${inline('B1', '藏')}</row><row r="2">${inline('A2', '藏')}${inline('B2', '乙')}</row>`
    const bytes = workbook(sheet(rows, '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2"/></mergeCells>'))
    expect(await read(bytes)).toEqual(['表!A1:1x2 甲', '表!A2 藏 | 表!B2 乙'])
  })

  test('hidden rows, columns and sheets', async () => {
    const bytes = workbook({
      sheets: {
        '*藏': `<row r="1" hidden="1">${inline('A1', '甲')}</row>`,
        空: '',
        表: `<row>${inline('A1', '乙')}</row>`
      }
    })
    const source = await openDocument(bytes)
    expect(showCells(source)).toEqual(['藏!A1 甲', '表!A1 乙'])
    expect(source.tables).toEqual([{name: '藏', isHidden: true}, {name: '空'}, {name: '表'}])
    expect(source.cells.map(({table}) => table)).toEqual([0, 2])
  })
})
