import {read, utils, write, type CellObject} from '@e965/xlsx'
import {fc, test as propertyTest} from '@fast-check/vitest'
import {XmlDocument} from 'libxml2-wasm'
import {describe, expect, test} from 'vitest'
import {prefixedWorkbook, richParts, richWorkbook} from '../fixtures/workbooks.js'
import {changedParts, makeZip, readPart, readZip} from '../fixtures/zip.js'
import type {Note} from '../note.js'
import type {Opinion} from '../opinion.js'
import {annotateWorkbook} from './annotate-workbook.js'

const options = {locale: 'zh-CN'} as const
const sheet = '绩效目标表'
const note = (address: string, text = '指标值“良好”无法衡量', init: Partial<Note> = {}): Note => ({
  sheet,
  address,
  text,
  level: 'error',
  ...init
})
const opinion: Opinion = {
  ordinal: '1',
  unit: '=HYPERLINK("a")',
  project: '业务用房租赁经费',
  indicator: '指标1：合格率',
  place: `${sheet}!B3`,
  problem: '+1 “良好”无法衡量',
  grounds: '《办法》',
  suggestion: '-',
  severity: 2,
  level: '错误',
  sheet: "it's",
  address: 'B3'
}

/** The texts of comments by address, as another program reads them. */
function readComments(bytes: Uint8Array, name = sheet): Record<string, string> {
  const cells = read(bytes, {type: 'array'}).Sheets[name]!
  const commented = Object.entries(cells).filter(([, cell]) => (cell as CellObject).c)
  return Object.fromEntries(commented.map(([address, cell]) => [address, (cell as CellObject).c![0]!.t]))
}

function expectSame(actual: Uint8Array, expected: Uint8Array): void {
  expect(changedParts(expected, actual)).toEqual([])
  expect(Buffer.compare(actual, expected)).toBe(0)
}

function expectWellFormed(bytes: Uint8Array): void {
  for (const [name, {content}] of readZip(bytes)) {
    if (/\.(?:xml|rels)$/.test(name)) XmlDocument.fromString(content.toString('utf8')).dispose()
  }
}

describe('annotateWorkbook', () => {
  test('writes one comment for all notes of a cell', () => {
    const {bytes, refused} = annotateWorkbook(
      richWorkbook(),
      [note('C3', '甲'), note('D3', '丙'), note('C3', '乙', {level: 'warning'})],
      options
    )
    expect(refused).toEqual([])
    expect(readComments(bytes)).toMatchObject({
      C3: '──── perf-lint ────\n【错误】甲\n【警告】乙',
      D3: '──── perf-lint ────\n【错误】丙'
    })
    expectWellFormed(bytes)
  })

  test.each(['plain', 'streamed', 'stored', 'wide'] as const)(
    'leaves all other parts of an archive as they are packed (%s)',
    (style) => {
      const before = richWorkbook(style)
      const {bytes} = annotateWorkbook(before, [note('C3')], options)
      expect(changedParts(before, bytes)).toEqual(['xl/comments1.xml', 'xl/drawings/vmlDrawing1.vml'])
      expect([...readZip(bytes).keys()]).toEqual(Object.keys(richParts))
    }
  )

  test('leaves the bytes it is given as they are, also in a Buffer, whose parts are not copies', () => {
    const given = Buffer.from(richWorkbook())
    annotateWorkbook(given, [note('A3')], options)
    expect(given).toEqual(Buffer.from(richWorkbook()))
  })

  test('changes nothing when there is nothing to say', () => {
    const before = richWorkbook()
    expect(annotateWorkbook(before, [], options).bytes).toBe(before)
  })

  test('gives a sheet without comments what they need', () => {
    const before = richWorkbook()
    const {bytes} = annotateWorkbook(before, [note('A1', '甲', {sheet: '参数 & 选项'})], options)
    expect(changedParts(before, bytes)).toEqual([
      '[Content_Types].xml',
      'xl/comments2.xml',
      'xl/drawings/vmlDrawing3.vml',
      'xl/worksheets/_rels/sheet2.xml.rels',
      'xl/worksheets/sheet2.xml'
    ])
    expect(readComments(bytes, '参数 & 选项')).toEqual({A1: '──── perf-lint ────\n【错误】甲'})
    expectWellFormed(bytes)
  })

  test('keeps a person’s comment and writes below it', () => {
    const {bytes} = annotateWorkbook(richWorkbook(), [note('B3', '乙'), note('A3', '甲')], options)
    expect(readComments(bytes)).toMatchObject({
      A3: '名称不规范\n──── perf-lint ────\n【错误】甲',
      B3: '张三:\n请核实 & 补充\n──── perf-lint ────\n【错误】乙'
    })
    expect(readPart(bytes, 'xl/drawings/vmlDrawing1.vml')).toContain('<x:Anchor>5, 15, 1, 10, 7, 15, 8, 4</x:Anchor>')
  })

  test('refuses a cell with a conversation', () => {
    const before = richWorkbook()
    const {bytes, refused} = annotateWorkbook(before, [note('F3')], options)
    expect(refused).toEqual([{item: note('F3'), reason: 'threaded-comment'}])
    expect(bytes).toBe(before)
  })

  test('refuses what has no place', () => {
    const notes = [note('A1', '', {sheet: '没有'}), note('P12'), note('T1R1C1'), note('A0')]
    const {refused} = annotateWorkbook(richWorkbook(), notes, options)
    expect(refused.map(({reason}) => reason)).toEqual(['no-sheet', 'no-place', 'no-place'])
  })

  test('puts a note within a merged cell at its first', () => {
    const {bytes} = annotateWorkbook(richWorkbook(), [note('C6', '甲'), note('B5', '乙')], options)
    expect(readComments(bytes)['B5']).toBe('──── perf-lint ────\n【错误】甲\n【错误】乙')
  })

  test('gives each box a size, over hidden columns too', () => {
    const {bytes} = annotateWorkbook(richWorkbook(), [note('B5', '字'.repeat(200)), note('XFD9')], options)
    const anchors = [...readPart(bytes, 'xl/drawings/vmlDrawing1.vml').matchAll(/<x:Anchor>([^<]*)/g)]
    for (const [, anchor] of anchors.slice(-2)) {
      const [left, , top, , right, , bottom] = anchor!.split(',').map(Number)
      expect(right! - left!).toBeGreaterThan(1)
      expect(bottom! - top!).toBeGreaterThan(1)
      expect(right).toBeLessThanOrEqual(16_383)
    }
  })

  test.each([
    ['comments', {}],
    ['colours', {highlight: true}],
    ['a summary', {summary: [opinion]}],
    ['all', {highlight: true, summary: [opinion, opinion]}]
  ])('gives the same bytes when it has written %s before', (_, more) => {
    const notes = [note('B3'), note('C3', '甲\n乙'), note('A1', '丙', {sheet: '参数 & 选项', level: 'warning'})]
    const once = annotateWorkbook(richWorkbook(), notes, {...options, ...more}).bytes
    expectWellFormed(once)
    expectSame(annotateWorkbook(once, notes, {...options, ...more}).bytes, once)
  })

  test('takes all away again when there are no notes', () => {
    const before = richWorkbook()
    const notes = [note('B3'), note('A3'), note('C3'), note('A1', '丙', {sheet: '参数 & 选项'})]
    const {bytes} = annotateWorkbook(before, notes, {...options, highlight: true, summary: [opinion]})
    const after = annotateWorkbook(bytes, [], options).bytes
    // Styles stay, at the end of their lists: others may use them by now.
    expect(changedContents(before, after)).toEqual(['xl/styles.xml'])
  })

  test('replaces the notes of an earlier run', () => {
    const once = annotateWorkbook(richWorkbook(), [note('C3', '甲'), note('B3', '乙')], options).bytes
    const {F3: _conversation, ...comments} = readComments(annotateWorkbook(once, [note('D3', '丁')], options).bytes)
    expect(comments).toEqual({
      A3: '名称不规范',
      B3: '张三:\n请核实 & 补充',
      D3: '──── perf-lint ────\n【错误】丁'
    })
  })

  test('puts a drawing in the place of one that leads nowhere', () => {
    const part = 'xl/worksheets/sheet1.xml'
    const broken = String(richParts[part]).replace('<legacyDrawing r:id="rId2"/>', '<legacyDrawing r:id="rId77"/>')
    const {bytes} = annotateWorkbook(makeZip({...richParts, [part]: broken}), [note('C3')], options)
    expect(readPart(bytes, part).match(/<legacyDrawing r:id="rId6"\/>|<legacyDrawing /g)).toEqual([
      '<legacyDrawing r:id="rId6"/>'
    ])
    expectWellFormed(bytes)
  })

  test('knows its comments again when a program has dropped their authors and parted their runs', () => {
    const once = annotateWorkbook(richWorkbook(), [note('C3', '甲'), note('B3', '乙')], options).bytes
    const files = new Map([...readZip(once)].map(([name, {content}]) => [name, content]))
    const saved = readPart(once, 'xl/comments1.xml')
      .replace(/<authors>.*<\/authors>/, '<authors><author> </author></authors>')
      .replaceAll(/authorId="\d"/g, 'authorId="0"')
      .replaceAll('──── perf', '──── </t></r><r><t>perf')
      .replaceAll('\n</t></r><r><t>perf', '</t></r><r><t>\nperf')
    const bytes = makeZip({...Object.fromEntries(files), 'xl/comments1.xml': saved})
    const {B3, C3} = readComments(annotateWorkbook(bytes, [note('B3', '丙')], options).bytes)
    expect(B3).toBe('张三:\n请核实 & 补充\n──── perf-lint ────\n【错误】丙')
    expect(C3).toBeUndefined()
  })

  test('writes what another library reads, into what another library wrote', () => {
    const workbook = utils.book_new()
    utils.book_append_sheet(workbook, utils.aoa_to_sheet([['指标', '≥90%']]), '表')
    const before = new Uint8Array(write(workbook, {type: 'array', bookType: 'xlsx'}) as ArrayBuffer)
    const {bytes} = annotateWorkbook(before, [note('B1', '甲', {sheet: '表'})], {...options, highlight: true})
    expect(readComments(bytes, '表')).toEqual({B1: '──── perf-lint ────\n【错误】甲'})
  })

  test('writes into a strict workbook with prefixes', () => {
    const before = prefixedWorkbook()
    const {bytes} = annotateWorkbook(before, [note('A1', '甲', {sheet: '表'})], {
      ...options,
      highlight: true,
      summary: [opinion]
    })
    expectWellFormed(bytes)
    expect(readPart(bytes, 'xl/sheets/one.xml')).toContain(
      '</x:sheetData><x:conditionalFormatting sqref="A1"><x:cfRule type="expression" dxfId="0" priority="1">'
    )
    expect(readPart(bytes, 'xl/sheets/_rels/one.xml.rels')).toContain(
      'http://purl.oclc.org/ooxml/officeDocument/relationships/comments'
    )
    expect(readPart(bytes, '[Content_Types].xml')).toContain('<ct:Override PartName="/xl/comments1.xml"')
    expect(changedContents(before, annotateWorkbook(bytes, [], options).bytes)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml'
    ])
  })

  test('colours merged cells whole and keeps the styles of cells', () => {
    const before = richWorkbook()
    const {bytes} = annotateWorkbook(before, [note('B5'), note('A3', '', {level: 'warning'})], {
      ...options,
      highlight: true
    })
    const xml = readPart(bytes, 'xl/worksheets/sheet1.xml')
    expect(xml).toContain('<conditionalFormatting sqref="B5:C6"><cfRule type="expression" dxfId="1" priority="2">')
    expect(xml).toContain('<conditionalFormatting sqref="A3"><cfRule type="expression" dxfId="2" priority="3">')
    expect(readPart(bytes, 'xl/styles.xml')).toContain('<dxfs count="3">')
  })

  describe('the summary', () => {
    const {bytes} = annotateWorkbook(richWorkbook(), [], {...options, summary: [opinion]})

    test('is a sheet of texts, none of them a formula', () => {
      const cells = read(bytes, {type: 'array'}).Sheets['审核意见']!
      expect(utils.sheet_to_json(cells, {header: 1, blankrows: false}).slice(1)).toEqual([
        ['序号', '预算单位', '项目', '指标', '位置', '问题', '依据', '修改建议', '级别'],
        [
          '1',
          '=HYPERLINK("a")',
          '业务用房租赁经费',
          '指标1：合格率',
          '绩效目标表!B3',
          '+1 “良好”无法衡量',
          '《办法》',
          '-',
          '错误'
        ]
      ])
      expect(Object.values(cells).some((cell) => (cell as CellObject).f !== undefined)).toBe(false)
    })

    test('leads to the cells', () => {
      const cell = read(bytes, {type: 'array'}).Sheets['审核意见']!['E3'] as CellObject
      expect(cell.l?.Target).toBe("#'it''s'!B3")
    })

    test('does not take the place of a person’s sheet of that name', () => {
      const workbook = utils.book_new()
      utils.book_append_sheet(workbook, utils.aoa_to_sheet([['人写的']]), '审核意见')
      const before = new Uint8Array(write(workbook, {type: 'array', bookType: 'xlsx'}) as ArrayBuffer)
      const once = annotateWorkbook(before, [], {...options, summary: [opinion]}).bytes
      const twice = annotateWorkbook(once, [], {...options, summary: []}).bytes
      expect(read(twice, {type: 'array'}).SheetNames).toEqual(['审核意见', '审核意见 (2)'])
      expect(read(annotateWorkbook(twice, [], options).bytes, {type: 'array'}).SheetNames).toEqual(['审核意见'])
    })

    test('moves the names of sheets behind it up when it goes', () => {
      const moved = new Map([...readZip(bytes)].map(([name, {content}]) => [name, content.toString('latin1')]))
      const workbook = readPart(bytes, 'xl/workbook.xml')
        .replace(/(<sheet name="参数[^>]*>)(<sheet name="审核意见"[^>]*>)/, '$2$1')
        .replace('localSheetId="2"', 'localSheetId="1"')
        .replace(
          '</definedNames>',
          '<definedName name="_xlnm.Print_Area" localSheetId="2">x</definedName></definedNames>'
        )
        .replace('activeTab="0"', 'activeTab="2"')
      const files = Object.fromEntries([...moved].map(([name, text]) => [name, Buffer.from(text, 'latin1')]))
      const after = annotateWorkbook(makeZip({...files, 'xl/workbook.xml': workbook}), [], options).bytes
      expect(readPart(after, 'xl/workbook.xml')).toContain('name="_xlnm.Print_Area" localSheetId="1"')
      expect(readPart(after, 'xl/workbook.xml')).toContain('activeTab="1"')
    })
  })

  propertyTest.prop([fc.array(fc.string({unit: 'binary', maxLength: 40}), {minLength: 1, maxLength: 4})])(
    'writes any text, the same each time, and takes it away again',
    (texts) => {
      const before = richWorkbook()
      const notes = texts.map((text, index) => note(['B3', 'C3', 'A3', 'D3'][index]!, text))
      const once = annotateWorkbook(before, notes, options).bytes
      expectWellFormed(once)
      expectSame(annotateWorkbook(once, notes, options).bytes, once)
      expect(changedContents(before, annotateWorkbook(once, [], options).bytes)).toEqual([])
    }
  )

  test.each([
    ['no archive', new TextEncoder().encode('绩效目标表'), 'unsupported-format'],
    ['an old or protected file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'encrypted'],
    ['an archive of something else', makeZip({'a.txt': ''}), 'unsupported-format'],
    ['a signed workbook', makeZip({...richParts, '_xmlsignatures/sig1.xml': '<a/>'}), 'signed'],
    ['a Word file', makeZip({'[Content_Types].xml': '<Types/>'}), 'unsupported-format'],
    ['a cut workbook', richWorkbook().slice(0, -30), 'unsupported-format'],
    ['a broken part', makeZip({...richParts, 'xl/workbook.xml': '<workbook><sheets></workbook>'}), 'damaged'],
    ['a document type', makeZip({...richParts, 'xl/comments1.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>'}), 'damaged']
  ])('refuses %s', (_, bytes, code) => {
    expect(() => annotateWorkbook(bytes, [note('A1')], options)).toThrow(expect.objectContaining({code}))
  })
})

/** The names of the parts that hold something else. */
function changedContents(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [readZip(before), readZip(after)]
  const names = [...new Set([...old.keys(), ...now.keys()])]
  return names.filter((name) => !now.get(name) || !old.get(name)?.content.equals(now.get(name)!.content))
}
