import {fc, test as propertyTest} from '@fast-check/vitest'
import {Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, VerticalMergeType} from 'docx'
import {XmlDocument} from 'libxml2-wasm'
import {describe, expect, test} from 'vitest'
import {documentPart, p, plainWordFile, r, tbl, tc, wordFile} from '../fixtures/word-files.js'
import {changedParts, readPart, readZip} from '../fixtures/zip.js'
import type {Note} from '../note.js'
import {annotateWordFile} from './annotate-word-file.js'

const options = {locale: 'zh-CN'} as const
const note = (address: string, words?: string, text = '无法衡量'): Note => ({
  address,
  text,
  level: 'error',
  ...(words && {words})
})

/** The text with `⟦…⟧` around what each comment of ours is about; `¶` ends a paragraph, `|` parts runs. */
function showMarks(bytes: Uint8Array): string {
  const xml = readPart(bytes, documentPart)
  return xml
    .slice(xml.indexOf('<w:body>'))
    .replaceAll(/<w:r(?: [^>]*)?><w:commentReference [^>]*><\/w:r>/g, '')
    .replaceAll(/<w:commentRangeStart w:id="(?!4")\d+"\/>/g, '⟦')
    .replaceAll(/<w:commentRangeEnd w:id="(?!4")\d+"\/>/g, '⟧')
    .replaceAll('</w:r><w:r', '</w:r>|<w:r')
    .replaceAll('</w:p>', '¶')
    .replaceAll(/<[^>]*>/g, '')
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

describe('annotateWordFile', () => {
  const cells = tbl(tc(p('办结率')) + tc(p('指标值良好，') + p('持续提升')))

  test.each([
    ['a cell', cells, note('T1R1C2'), '办结率¶⟦指标值良好，¶持续提升⟧¶'],
    ['words within a run', cells, note('T1R1C2', '良好'), '办结率¶指标值⟦良好⟧，¶持续提升¶'],
    ['words at the edges of a run', cells, note('T1R1C1', '办结率'), '⟦办结率⟧¶指标值良好，¶持续提升¶'],
    ['words over a paragraph’s end', cells, note('T1R1C2', '良好，\n持续'), '办结率¶指标值⟦良好，¶持续⟧提升¶'],
    ['words with other blanks', cells, note('T1R1C2', '良 好，持续'), '办结率¶指标值⟦良好，¶持续⟧提升¶'],
    ['words that are not there', cells, note('T1R1C1', '合格率'), '⟦办结率⟧¶指标值良好，¶持续提升¶'],
    ['a paragraph', p('标题') + '<w:p/>' + p('说明：无'), note('P2', '无'), '标题¶说明：⟦无⟧¶'],
    ['an empty cell', tbl(tc('<w:p/>') + tc('<w:p><w:pPr/></w:p>')), note('T1R1C1'), '⟦⟧¶¶'],
    ['words over runs', `<w:p>${r('≥')}${r('95')}${r('%以上')}</w:p>`, note('P1', '95%'), '≥⟦95|%⟧以上¶'],
    [
      'words in a link, with all of it',
      `<w:p>${r('见')}<w:hyperlink>${r('管理办法')}</w:hyperlink></w:p>`,
      note('P1', '办法'),
      '见⟦管理办法⟧¶'
    ],
    ['words behind an entity', p('A&amp;B&#x2265;9'), note('P1', 'B≥'), 'A&amp;⟦B&#x2265;⟧9¶'],
    [
      'words behind a break',
      '<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙丙</w:t></w:r></w:p>',
      note('P1', '乙'),
      '甲⟦乙⟧丙¶'
    ],
    [
      'a text box, with the paragraph it stands in',
      `<w:p>${r('外')}<w:r><w:txbxContent>${p('框')}</w:txbxContent></w:r></w:p>`,
      note('P1', '框'),
      '⟦外|框¶⟧¶'
    ]
  ])('marks %s', (_, body, item, expected) => {
    const {bytes, refused} = annotateWordFile(wordFile(body), [item], options)
    expect(refused).toEqual([])
    expect(showMarks(bytes).replaceAll('|⟧', '⟧').replaceAll('⟦|', '⟦')).toBe(expected)
    expectWellFormed(bytes)
  })

  test('keeps the format of a run that it splits', () => {
    const {bytes} = annotateWordFile(wordFile(p('达到 良好 水平')), [note('P1', '良好')], options)
    const run = '<w:r w:rsidR="00A1"><w:rPr><w:rFonts w:eastAsia="仿宋_GB2312"/><w:sz w:val="24"/></w:rPr>'
    expect(readPart(bytes, documentPart)).toContain(
      `${run}<w:t xml:space="preserve">达到 </w:t></w:r><w:commentRangeStart w:id="5"/>` +
        `${run}<w:t xml:space="preserve">良好</w:t></w:r><w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r>` +
        `${run}<w:t xml:space="preserve"> 水平</w:t></w:r>`
    )
  })

  test('changes the text and the comments alone', () => {
    const before = wordFile(cells)
    const {bytes} = annotateWordFile(before, [note('T1R1C2', '良好')], options)
    expect(changedParts(before, bytes)).toEqual(['word/comments.xml', documentPart])
    expect(readPart(bytes, 'word/comments.xml')).toContain('w:author="张三"')
    expect(readPart(bytes, 'word/comments.xml')).toContain('<w:comment w:id="5" w:author="perf-lint" w:initials="PL">')
    expect(readPart(bytes, 'word/comments.xml')).toContain('【错误】无法衡量</w:t>')
  })

  test('gives a file without comments what they need', () => {
    const before = plainWordFile(cells)
    const {bytes} = annotateWordFile(before, [note('T1R1C1')], {...options, date: '2026-11-28T09:00:00Z'})
    expect(changedParts(before, bytes)).toEqual([
      '[Content_Types].xml',
      'word/_rels/document.xml.rels',
      'word/comments.xml',
      documentPart
    ])
    expect(readPart(bytes, 'word/comments.xml')).toContain('w:date="2026-11-28T09:00:00Z"')
    expectWellFormed(bytes)
    const after = annotateWordFile(bytes, [], options).bytes
    expect([...readZip(after)].map(([name, {content}]) => [name, content])).toEqual(
      [...readZip(before)].map(([name, {content}]) => [name, content])
    )
  })

  test('finds cells as the grid has them', () => {
    const body =
      p('标题') +
      tbl(
        tc(p('甲'), '<w:vMerge w:val="restart"/>') + tc(p('乙'), '<w:gridSpan w:val="2"/>') + tc(p('丙')),
        tc(p(''), '<w:vMerge/>') + tc(p('丁')) + tc(p('戊') + tbl(tc(p('内')))) + tc(p('己')),
        `<w:trPr><w:del/></w:trPr>${tc(p('删'))}`,
        `<w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc(p('庚'))}`
      ) +
      `<w:sdt><w:sdtContent>${tbl(tc(p('辛')))}</w:sdtContent></w:sdt>`
    const marked = (address: string) =>
      /⟦([^⟧]*)⟧/.exec(showMarks(annotateWordFile(wordFile(body), [note(address)], options).bytes))?.[1]
    const addresses = ['P1', 'T1R2C1', 'T1R1C3', 'T1R1C4', 'T1R2C3', 'T2R1C1', 'T1R3C2', 'T3R1C1']
    expect(addresses.map(marked)).toEqual(['标题', '甲', '乙', '丙', '戊', '内', '庚', '辛'])
  })

  test.each(['T1R1C3', 'T9R1C1', 'P1', 'E14', ''])('refuses %j, which is no place', (address) => {
    const before = wordFile(cells)
    expect(annotateWordFile(before, [note(address)], options)).toEqual({
      bytes: before,
      refused: [{item: note(address), reason: 'no-place'}]
    })
  })

  test('writes into what another library wrote, with merged cells', async () => {
    const cell = (text: string, more = {}) =>
      new TableCell({children: [new Paragraph({children: [new TextRun({text, size: 24})]})], ...more})
    const file = new Document({
      sections: [
        {
          children: [
            new Table({
              rows: [
                new TableRow({
                  children: [
                    cell('绩效指标', {verticalMerge: VerticalMergeType.RESTART}),
                    cell('数量', {columnSpan: 2})
                  ]
                }),
                new TableRow({
                  children: [cell('', {verticalMerge: VerticalMergeType.CONTINUE}), cell('≥3次'), cell('良好')]
                })
              ]
            })
          ]
        }
      ]
    })
    const before = new Uint8Array(await Packer.toArrayBuffer(file))
    const once = annotateWordFile(before, [note('T1R2C3', '好'), note('T1R2C1')], options).bytes
    expect(showMarks(once).replaceAll('|', '')).toContain('⟦绩效指标⟧¶数量¶¶≥3次¶良⟦好⟧¶')
    expectWellFormed(once)
  })

  const many = [note('T1R1C2', '良好'), note('T1R1C2', '好，'), note('T1R1C2'), note('T1R1C1', '办结率'), note('P9')]

  test('gives the same bytes the second time, and takes all away again', () => {
    const before = wordFile(cells)
    const once = annotateWordFile(before, many, options).bytes
    expectSame(annotateWordFile(once, many, options).bytes, once)
    const after = annotateWordFile(once, [], options).bytes
    expect(readPart(after, documentPart)).toBe(readPart(before, documentPart))
    expect(readPart(after, 'word/comments.xml')).toBe(readPart(before, 'word/comments.xml'))
  })

  test('keeps the marks of people’s comments', () => {
    const body = `<w:p><w:commentRangeStart w:id="4"/>${r('指标值')}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>${r('良好')}</w:p>`
    const before = wordFile(body)
    const once = annotateWordFile(before, [note('P1', '值良')], options).bytes
    expect(readPart(once, documentPart)).toContain('<w:commentReference w:id="4"/>')
    expectSame(annotateWordFile(once, [note('P1', '值良')], options).bytes, once)
    expect(readPart(annotateWordFile(once, [], options).bytes, documentPart)).toBe(readPart(before, documentPart))
  })

  const words = fc.stringMatching(/^[甲乙 &<\u{20000}]{1,8}$/u)

  propertyTest.prop([
    fc.array(words, {minLength: 1, maxLength: 4}),
    fc.nat(20),
    fc.nat(20),
    fc.string({unit: 'binary'})
  ])('marks any words, and takes the marks away again', (runs, from, length, text) => {
    const escape = (run: string) => run.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    const before = wordFile(
      `<w:p>${runs.map((run) => r(escape(run)).replace('<w:t>', '<w:t xml:space="preserve">')).join('')}</w:p>`
    )
    const whole = runs.join('')
    const notes = [
      note('P1', whole.slice(from % whole.length).slice(0, length + 1), text),
      note('P1', whole.slice(0, 2))
    ]
    const once = annotateWordFile(before, notes, options).bytes
    expectWellFormed(once)
    expectSame(annotateWordFile(once, notes, options).bytes, once)
    expect(showMarks(once).replaceAll(/[⟦⟧|]/g, '')).toBe(showMarks(before).replaceAll('|', ''))
  })
})
