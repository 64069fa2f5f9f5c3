import {fc, test as prop} from '@fast-check/vitest'
import type {SourceDocument} from '@perf-lint/source'
import {describe, expect, test} from 'vitest'
import {createPdf, drawTable, latinFont, type PdfPage} from '../fixtures/pdf.js'
import {openDocument} from '../open-document.js'
import {ReadError} from '../read-error.js'

const read = (pages: readonly PdfPage[], font?: string) => openDocument(createPdf(pages, font))
const columns = [40, 200, 280, 480, 800]
const heading = ['项目名称', '总计', '绩效目标', '绩效指标']

/** The cells of a document by row, `text` or `text[rows×columns]` of a merged one. */
function show({cells, text}: SourceDocument): readonly string[] {
  const rows = Map.groupBy(cells, ({table = 0, row}) => table * 1000 + row)
  return [...rows.values()].map((row) =>
    row
      .map(({start, end, rowSpan = 1, columnSpan = 1}) => {
        const span = rowSpan * columnSpan > 1 ? `[${rowSpan}×${columnSpan}]` : ''
        return text.slice(start, end).replaceAll('\n', '/') + span
      })
      .join(' | ')
  )
}

describe('readPdf', () => {
  test('reads a table by the lines around it, wrapped cells, and what stands above', async () => {
    const {texts, lines} = drawTable({
      columns,
      top: 520,
      rows: [
        heading,
        ['校舍维修\n改造', '370.67', '维修校舍\n三栋', '1、产出指标；数量指标；维修面积；\n年度指标值：≥300平方米。']
      ]
    })
    const title = [
      {x: 300, y: 560, text: '项目支出绩效目标表', size: 16},
      {x: 40, y: 535, text: '部门名称：某市教育局'},
      {x: 600, y: 535, text: '单位：万元'}
    ]
    const source = await read([{texts: [...title, ...texts], lines}])
    expect(source).toMatchObject({format: 'pdf', editable: false})
    expect(show(source)).toEqual([
      '项目支出绩效目标表',
      '部门名称：某市教育局 单位：万元',
      '项目名称 | 总计 | 绩效目标 | 绩效指标',
      '校舍维修/改造 | 370.67 | 维修校舍/三栋 | 1、产出指标；数量指标；维修面积；/年度指标值：≥300平方米。'
    ])
  })

  test('says on which page and line something stands', async () => {
    const pages = ['第一页', '第二页'].map((name) =>
      drawTable({columns, top: 500, rows: [heading, [name, '1', '', '']]})
    )
    const source = await read(pages)
    expect(source.originAt(source.text.indexOf('第二页'))).toEqual({
      kind: 'page',
      page: 2,
      line: 2,
      area: {left: 40, right: 200, bottom: 464, top: 482}
    })
  })

  test('reads merged cells', async () => {
    const lines: PdfPage['lines'] = [
      [40, 500, 400, 500],
      [40, 480, 400, 480],
      [160, 460, 400, 460],
      [40, 440, 400, 440],
      [40, 500, 40, 440],
      [160, 480, 160, 440],
      [280, 480, 280, 440],
      [400, 500, 400, 440]
    ]
    const texts = ['绩效指标', '产出指标', '数量', '≥3个', '质量', '合格'].map((text, index) => ({
      text,
      x: [50, 50, 165, 285, 165, 285][index]!,
      y: [485, 455, 465, 465, 445, 445][index]!
    }))
    expect(show(await read([{texts, lines}]))).toEqual(['绩效指标[1×3]', '产出指标[2×1] | 数量 | ≥3个', '质量 | 合格'])
  })

  test('keeps a hyphen at the end of a line, which PDFium takes for the mark of a word cut in two', async () => {
    const {texts, lines} = drawTable({
      columns: [40, 200, 400],
      top: 500,
      rows: [['运维项目2024年-\n2025年', 'A标段-\nB标段']]
    })
    expect(show(await read([{texts, lines}]))).toEqual(['运维项目2024年-/2025年 | A标段-/B标段'])
  })

  test('takes thin filled bars for lines, as word processors draw them', async () => {
    const boxes: PdfPage['boxes'] = [
      ...[500, 480, 460].map((y) => [40, y, 360, 0.5] as const),
      ...[40, 220, 400].map((x) => [x, 460, 0.5, 40] as const)
    ]
    const texts = ['甲一', '乙二', '丙三', '丁四'].map((text, index) => ({
      text,
      x: index % 2 ? 230 : 50,
      y: index < 2 ? 485 : 465
    }))
    expect(show(await read([{boxes, texts}]))).toEqual(['甲一 | 乙二', '丙三 | 丁四'])
  })

  test('reads a page that is turned, and leaves out a watermark', async () => {
    const {texts, lines} = drawTable({
      columns: [40, 200, 400],
      top: 500,
      rows: [
        ['a1', 'b2'],
        ['c3', 'd4']
      ]
    })
    const turned = {
      width: 595,
      height: 842,
      rotate: 90 as const,
      texts: [
        ...texts.map(({x, y, ...rest}) => ({...rest, x: 595 - y, y: x, angle: 90})),
        {x: 100, y: 100, text: 'draft', size: 60, angle: 45}
      ],
      lines: lines.map(([x1, y1, x2, y2]) => [595 - y1, x1, 595 - y2, x2] as const)
    }
    expect(show(await read([turned], latinFont))).toEqual(['a1 | b2', 'c3 | d4'])
  })

  test('goes on on the next page, with the heading repeated, and joins a row that was cut', async () => {
    const list = (first: number, last: number) =>
      Array.from(
        {length: last - first + 1},
        (_, index) => `${first + index}、产出指标；项目数；年度指标值：≥1个。`
      ).join('\n')
    const pages = [
      drawTable({
        columns,
        top: 520,
        rows: [heading, ['甲项目', '10', '目标甲', list(1, 3)], ['乙项目名称', '20', '目标', list(1, 2)]]
      }),
      drawTable({
        columns,
        top: 520,
        rows: [heading, ['的后半', '', '乙二', list(3, 4)], ['丙项目', '30', '目标丙', list(1, 2)]]
      })
    ].map((page, index) => ({...page, texts: [...page.texts, {x: 400, y: 20, text: `第 ${index + 1} 页 共 2 页`}]}))
    const source = await read(pages)
    expect(source.tables.length).toBeLessThanOrEqual(1)
    expect(show(source)).toHaveLength(6)
    const cut = source.cells.filter(({goesOn}) => goesOn)
    expect(cut.map(({start, end}) => source.text.slice(start, end).split('\n')[0])).toEqual([
      '的后半',
      '',
      '乙二',
      '3、产出指标；项目数；年度指标值：≥1个。'
    ])
    expect(source.text).not.toContain('共')
  })

  test('reads text without lines as it is written', async () => {
    const texts = ['项目名称 绩效目标 绩效指标', '甲项目', '目标甲'].map((text, index) => ({
      text,
      x: 40,
      y: 500 - index * 20
    }))
    const source = await read([{texts}, {texts: [{text: '乙项目', x: 40, y: 500}]}])
    expect(source.cells).toEqual([])
    expect(source.text).toBe('项目名称 绩效目标 绩效指标\n甲项目\n目标甲\n\f乙项目')
    expect(source.originAt(source.text.length - 1)).toMatchObject({
      kind: 'page',
      page: 2,
      line: 1,
      area: {left: 40, right: 70}
    })
  })

  test('says of a character that PDFium cannot tell that it is there', async () => {
    const source = await read([
      {
        texts: [
          {x: 40, y: 40, text: '甲'},
          {x: 40, y: 20, text: '乙丙'}
        ]
      }
    ])
    expect(source.text).toBe('乙丙\n\ufffd')
  })

  test('says of words that PDFium cannot tell because they are turned that they are there', async () => {
    const source = await read([
      {
        width: 595,
        height: 842,
        rotate: 90,
        texts: [
          {x: 200, y: 40, text: '指标值', angle: 90},
          {x: 240, y: 40, text: '95以上', angle: 90}
        ]
      }
    ])
    expect(source.text).toBe('95以上\n\ufffd')
  })

  /** Its codes are places in a font that is not there. */
  const meaningless =
    '<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Own /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 ' +
    '/BaseFont /ABCDEF+Own /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 ' +
    '/FontDescriptor << /Type /FontDescriptor /FontName /ABCDEF+Own /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >> >>] >>'

  test.each<{name: string; bytes: () => Uint8Array; code: string}>([
    {name: 'a picture', bytes: () => createPdf([{isPicture: true}]), code: 'scanned'},
    {name: 'nothing', bytes: () => createPdf([{}]), code: 'empty'},
    {name: 'no pages', bytes: () => createPdf([]), code: 'empty'},
    {
      name: 'characters without meaning',
      bytes: () => createPdf([{texts: [{x: 40, y: 40, text: '绩效目标'}]}], meaningless),
      code: 'unmapped'
    },
    {name: 'half a file', bytes: () => new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<'), code: 'damaged'},
    {name: 'pages without end', bytes: () => createPdf(Array.from({length: 2001}, () => ({}))), code: 'too-large'},
    {
      name: 'lines without end',
      bytes: () => createPdf([{content: '0 0 m 9 9 l S\n'.repeat(150_000), texts: [{x: 40, y: 40, text: '字'}]}]),
      code: 'too-large'
    }
  ])('refuses $name', async ({bytes, code}) => {
    await expect(openDocument(bytes())).rejects.toMatchObject({code})
  })
})

const sample = createPdf([drawTable({columns, top: 500, rows: [heading, ['甲', '1', '乙', '丙']]})])

prop.prop([fc.array(fc.record({at: fc.nat(sample.length - 1), value: fc.nat(255)}), {maxLength: 12})])(
  'reads a file with any bytes changed, or says why not',
  async (changes) => {
    const bytes = Uint8Array.from(sample)
    for (const {at, value} of changes) bytes[at] = value
    const outcome = await openDocument(bytes).catch((error: unknown) => error)
    if (outcome instanceof ReadError) return
    const {cells, text} = outcome as SourceDocument
    expect(cells.every(({start, end}) => 0 <= start && start <= end && end <= text.length)).toBe(true)
  }
)
