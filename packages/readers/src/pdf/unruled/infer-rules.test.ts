import {fc, test as prop} from '@fast-check/vitest'
import type {SourceDocument} from '@perf-lint/source'
import {describe, expect, test} from 'vitest'
import {createPdf, drawTable, type PdfPage, type TableLook} from '../../fixtures/pdf.js'
import {textsOf} from '../../fixtures/show.js'
import {openDocument} from '../../open-document.js'
import {ReadError} from '../../read-error.js'

const columns = [40, 160, 240, 420, 780]
const heading = ['项目名称', '总计', '绩效目标', '绩效指标']
const rows = [
  heading,
  ['合计', '390.67', '', ''],
  [
    '校舍维修\n改造',
    '370.67',
    '维修校舍\n三栋，消除\n安全隐患',
    '1、产出指标；维修面积；≥300平方米。\n2、效益指标；使用年限；≥10年。'
  ],
  ['教师培训', '20.00', '培训教师', '1、产出指标；培训人次；\n≥200人次。\n2、产出指标；培训课时；\n≥20课时。']
]

const read = (pages: readonly PdfPage[]) => openDocument(createPdf(pages))
const draw = (look: TableLook, space?: number) =>
  drawTable({columns, rows, top: 520, look, ...(space !== undefined && {space})})

const looks: fc.Arbitrary<TableLook> = fc.record({
  ruled: fc.constantFrom('along', 'none'),
  across: fc.constantFrom('left', 'center', 'right'),
  down: fc.constantFrom('top', 'middle', 'bottom'),
  order: fc.constantFrom('rows', 'wrapped-last')
})

describe('a table without lines', () => {
  test('is read as with them', async () => {
    expect(textsOf(await read([draw({ruled: 'none'})]))).toEqual(rows)
  })

  test('goes on on the next page, below the heading', async () => {
    const next = drawTable({
      columns,
      rows: [heading, ['图书购置', '10.00', '购置图书', '1、产出指标；册数；≥100册。']],
      top: 520,
      look: {ruled: 'none'}
    })
    const source = await read([draw({ruled: 'none'}), next])
    expect(source.cells.at(-4)).toMatchObject({row: 5, column: 0})
    expect(source.originAt(source.text.indexOf('图书购置'))).toMatchObject({kind: 'page', page: 2, line: 2})
  })

  test('may have rows as close as lines, written after all that is not wrapped', async () => {
    const close = [
      heading,
      ['教师培训', '20.00', '培训教师', '1、产出指标；\n≥200人次。'],
      ['图书购置', '10.00', '购置图书', '1、产出指标；\n≥100册。']
    ]
    const look = {ruled: 'none', order: 'wrapped-last'} as const
    for (const down of ['top', 'middle', 'bottom'] as const) {
      const page = drawTable({columns, rows: close, top: 520, space: 0, look: {...look, down}})
      expect(textsOf(await read([page]))).toEqual(close)
    }
  })

  test('may have a title, and the number of its page', async () => {
    const {texts} = draw({ruled: 'none'})
    const source = await read([
      {texts: [{x: 300, y: 560, text: '项目支出绩效目标表', size: 16}, ...texts, {x: 400, y: 20, text: '第 1 页'}]}
    ])
    expect(textsOf(source).map((row) => row.filter((text) => text !== ''))[0]).toEqual(['项目支出绩效目标表'])
    expect(source.text).not.toContain('第')
  })
})

/** Texts at places, as `[x, y, text]`. */
const write = (...texts: [number, number, string][]): PdfPage => ({texts: texts.map(([x, y, text]) => ({x, y, text}))})
const head: [number, number, string][] = heading.map((text, index) => [columns[index]!, 500, text])

describe('refused is', () => {
  test.each<{name: string; page: PdfPage}>([
    {name: 'a table written line by line over all cells', page: draw({ruled: 'none', order: 'lines'}, 0)},
    {
      name: 'a text over that of the next column',
      page: write(
        ...head,
        [40, 480, '一个比它所在的栏还长的项目名称'],
        [160, 480, '10.00'],
        [240, 480, '目标'],
        [420, 480, '指标']
      )
    },
    {
      name: 'a cell merged over rows',
      page: write(
        ...head,
        [160, 480, '10.00'],
        [240, 480, '目标'],
        [420, 480, '指标'],
        [40, 470, '项目'],
        [160, 460, '20.00'],
        [240, 460, '目标'],
        [420, 460, '指标']
      )
    },
    {
      name: 'a cell merged over columns',
      page: write(
        ...head,
        [40, 480, '项目'],
        [160, 480, '10.00'],
        [240, 480, '目标'],
        [420, 480, '指标'],
        [40, 460, '项目'],
        [160, 460, '目标和指标写在一起，在两栏之间没有分开'],
        [40, 440, '项目'],
        [160, 440, '1']
      )
    },
    {
      name: 'a text that reaches over the line below its row',
      page: {
        ...write(
          ...head,
          [40, 480, '前半'],
          [40, 466, '后半'],
          ...[160, 240, 420].map((x): [number, number, string] => [x, 480, '甲乙丙丁']),
          ...heading.map((_, index): [number, number, string] => [columns[index]!, 440, '甲乙丙丁'])
        ),
        lines: [515, 495, 476, 435].map((y) => [40, y, 780, y] as const)
      }
    },
    {
      name: 'a form, which has no heading at its top',
      page: write(
        ...['项目名称', '主管部门', '实施单位', '项目属性', '项目周期', '资金总额', '财政拨款'].flatMap(
          (text, index): [number, number, string][] => [
            [40, 700 - index * 20, text],
            [240, 700 - index * 20, '内容']
          ]
        ),
        ...head
      )
    }
  ])('$name', async ({page}) => {
    await expect(read([page])).rejects.toMatchObject({code: 'unclear-columns'})
  })
})

/** Characters of which none is taken for a number of a page. */
const line = fc.string({
  unit: fc.constantFrom('甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'),
  minLength: 2,
  maxLength: 7
})
const cell = fc.array(line, {maxLength: 4}).map((lines) => lines.join('\n'))
/** A row has a name and an amount; one with a single text is written as further lines of the one above would be. */
const row = (width: number) =>
  fc
    .tuple(
      fc.array(line, {minLength: 1, maxLength: 3}),
      line,
      fc.array(cell, {minLength: width - 2, maxLength: width - 2})
    )
    .map(([name, amount, others]) => [name.join('\n'), amount, ...others])
const table = fc
  .integer({min: 3, max: 6})
  .chain((width) =>
    fc.tuple(fc.array(line, {minLength: width, maxLength: width}), fc.array(row(width), {minLength: 2, maxLength: 8}))
  )
  .map(([head, body]) => [head, ...body])

prop.prop([table, looks, fc.constantFrom(0, 3, 8, 20)], {numRuns: 300})(
  'a table without lines is read as with them, or refused',
  async (rows, look, space) => {
    const columns = rows[0]!.concat('').map((_, index) => 20 + index * 90)
    const outcome = await read(
      [drawTable({columns, rows, top: 1200, look, space})].map((page) => ({...page, height: 1300}))
    ).catch((error: unknown) => error)
    if (outcome instanceof ReadError) {
      expect(outcome.code).toBe('unclear-columns')
      return
    }
    expect(textsOf(outcome as SourceDocument)).toEqual(rows)
  }
)
