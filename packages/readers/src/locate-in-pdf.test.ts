import {fc, test as prop} from '@fast-check/vitest'
import type {PagePlace, PageQuad} from '@perf-lint/source'
import {describe, expect, test} from 'vitest'
import {createPdf, drawTable, latinFont, type PdfPage} from './fixtures/pdf.js'
import {locateInPdf, openDocument} from './index.js'

/** Where words stand the nth time, by the text of the document. */
async function locate(pages: readonly PdfPage[], words: string, nth = 0, font?: string): Promise<readonly PagePlace[]> {
  const bytes = createPdf(pages, font)
  const source = await openDocument(bytes)
  let start = -1
  for (let each = 0; each <= nth; each++) start = source.text.indexOf(words, start + 1)
  expect(start).toBeGreaterThanOrEqual(0)
  const [places] = await locateInPdf(bytes, {source, ranges: [{start, end: start + words.length}]})
  return places!
}

const columns = [40, 200, 360]
const table = drawTable({
  columns,
  top: 500,
  rows: [
    ['指标', '指标值'],
    ['办结率', '良好'],
    ['满意率', '良好，\n良好']
  ]
})

/** A quad by its sides; the corners must stand as they are named. */
function toSides([topLeft, topRight, bottomLeft, bottomRight]: PageQuad): readonly number[] {
  expect([topRight.y, bottomRight.x, bottomLeft.x]).toEqual([topLeft.y, topRight.x, topLeft.x])
  return [topLeft.x, bottomLeft.y, topRight.x, topLeft.y].map(Math.round)
}

// Each character of the fixture's font is as wide as it is high, and reaches 1.2 points below its line.
describe('locateInPdf', () => {
  test('finds words, and tells the same words of other cells apart', async () => {
    for (const [nth, x, base] of [
      [0, 202, 471],
      [1, 202, 453],
      [2, 202, 439]
    ] as const) {
      const [place, ...more] = await locate([table], '良好', nth)
      expect(more).toEqual([])
      expect(place).toMatchObject({page: 1, extent: 'words'})
      const [left, bottom, right, top] = toSides(place!.quads[0]!)
      expect([left, right]).toEqual([x, x + 20])
      expect(bottom).toBeLessThan(base)
      expect(top).toBeGreaterThan(base + 7)
      expect(top! - bottom!).toBeLessThan(14)
    }
  })

  test('finds a part of a cell, without what stands beside it', async () => {
    const [place] = await locate([table], '意')
    expect(place!.quads.map(toSides)).toMatchObject([[52, expect.any(Number), 62, expect.any(Number)]])
  })

  test('gives a quad for each line that words are wrapped over', async () => {
    const [place] = await locate([table], '好，\n良')
    expect(place!.quads.map(toSides).map(([left, , right]) => [left, right])).toEqual([
      [212, 232],
      [202, 212]
    ])
  })

  test('finds lines above a table, and lines where there is no table', async () => {
    const title = {x: 300, y: 560, text: '项目支出绩效目标表', size: 16}
    const [above] = await locate([{...table, texts: [title, ...table.texts]}], '绩效')
    expect(toSides(above!.quads[0]!).filter((_, index) => index % 2 === 0)).toEqual([364, 396])
    const [plain] = await locate(
      [
        {},
        {
          texts: [
            {x: 40, y: 500, text: '甲项目'},
            {x: 40, y: 480, text: '乙项目'}
          ]
        }
      ],
      '乙项'
    )
    expect(plain).toMatchObject({page: 2, extent: 'words'})
    expect(toSides(plain!.quads[0]!).filter((_, index) => index % 2 === 0)).toEqual([40, 60])
  })

  test('has a place on each page for words that a page’s end cuts in two', async () => {
    const rows = (name: string, amount: string) => [
      ['项目名称', '金额'],
      [name, amount]
    ]
    const first = drawTable({columns, top: 200, rows: [...rows('甲项目', '10'), ['乙项目', '20']]})
    const second = drawTable({columns, top: 500, rows: rows('后半', '')})
    const bytes = createPdf([first, second])
    const source = await openDocument(bytes)
    const range = {start: source.text.indexOf('乙项目'), end: source.text.indexOf('后半') + 2}
    const [places] = await locateInPdf(bytes, {source, ranges: [range]})
    expect(places).toMatchObject([
      {page: 1, extent: 'words'},
      {page: 2, extent: 'words'}
    ])
  })

  test('gives the cell where there are no words', async () => {
    const page = drawTable({
      columns,
      top: 500,
      rows: [
        ['指标', '指标值'],
        ['办结率', '']
      ]
    })
    const bytes = createPdf([page])
    const source = await openDocument(bytes)
    const [empty] = source.cells.filter(({start, end}) => start === end)
    const [places] = await locateInPdf(bytes, {source, ranges: [empty!]})
    expect(places).toMatchObject([{page: 1, extent: 'area'}])
    expect(toSides(places![0]!.quads[0]!)).toEqual([200, 464, 360, 482])
  })

  test('gives the page for what is about the whole document', async () => {
    const bytes = createPdf([table])
    const source = await openDocument(bytes)
    const [places] = await locateInPdf(bytes, {source, ranges: [{start: 0, end: source.text.length}]})
    expect(places).toMatchObject([{page: 1, extent: 'page'}])
  })

  test('gives the page where the document does not tell the area, and nothing for a document of another kind', async () => {
    const bytes = createPdf([{...table, origin: [100, 50]}])
    const source = await openDocument(bytes)
    const range = {start: 0, end: 2}
    const without = {...source, originAt: () => ({kind: 'page', page: 1, line: 1}) as const}
    const [places] = await locateInPdf(bytes, {source: without, ranges: [range]})
    expect(places).toMatchObject([{page: 1, extent: 'page'}])
    expect(toSides(places![0]!.quads[0]!)).toEqual([100, 50, 942, 645])
    const other = {...source, originAt: () => ({kind: 'line', line: 1, column: 1}) as const}
    expect(await locateInPdf(bytes, {source: other, ranges: [range]})).toEqual([[]])
  })

  describe('has places in the page’s own coordinates', () => {
    /** Where a place of a page of 842 by 595 points is on paper that is turned against the clock before it is drawn on. */
    const turns = {
      0: (x: number, y: number) => [x, y] as const,
      90: (x: number, y: number) => [595 - y, x] as const,
      180: (x: number, y: number) => [842 - x, 595 - y] as const,
      270: (x: number, y: number) => [y, 842 - x] as const
    }
    test.each([0, 90, 180, 270] as const)('on a page that is turned by %i', async (rotate) => {
      const turn = turns[rotate]
      for (const origin of [
        [0, 0],
        [-30, 70]
      ] as const) {
        const {texts, lines} = drawTable({
          columns,
          top: 500,
          rows: [
            ['ab', 'cd'],
            ['ef', 'ghij']
          ]
        })
        const move = (x: number, y: number) => {
          const [a, b] = turn(x, y)
          return [a + origin[0], b + origin[1]] as const
        }
        const page: PdfPage = {
          ...(rotate % 180 === 0 ? {} : {width: 595, height: 842}),
          origin,
          rotate,
          texts: texts.map((each) => {
            const [x, y] = move(each.x, each.y)
            return {...each, x, y, angle: rotate}
          }),
          lines: lines.map(([x1, y1, x2, y2]) => [...move(x1, y1), ...move(x2, y2)] as const)
        }
        const [place] = await locate([page], 'hi', 0, latinFont)
        expect(place).toMatchObject({page: 1, extent: 'words'})
        const [topLeft, topRight, bottomLeft] = place!.quads[0]!
        // “g” of Helvetica is 5.56 wide; “hi” are 5.56 and 2.22; the line is at 471.
        const [x, y] = move(207.56, 471)
        const [endX, endY] = move(215.34, 471)
        const along = [endX - x, endY - y].map(Math.round)
        expect([topRight.x - topLeft.x, topRight.y - topLeft.y].map(Math.round)).toEqual(along)
        const distance = Math.hypot(bottomLeft.x - x, bottomLeft.y - y)
        expect(distance).toBeLessThan(3.5)
      }
    })
  })

  test('does not look for ever at cells without end over glyphs without end', async () => {
    const bytes = createPdf([table])
    const source = await openDocument(bytes)
    const range = {start: 0, end: 2}
    const ranges = Array.from({length: 2000}, () => range)
    const cell = {...source, originAt: () => ({kind: 'page', page: 1, line: 1, area: wholePage()}) as const}
    const places = await locateInPdf(bytes, {source: cell, ranges, limits: {pageObjects: 200}})
    expect([places[0]![0]!.extent, places.at(-1)![0]!.extent]).toEqual(['words', 'area'])
    function wholePage() {
      return {left: 0, right: 842, bottom: 0, top: 595}
    }
  })
})

// PDFium has no width for a character by itself: each line has two at least.
const line = '[甲乙丙aB1≥][甲乙丙aB1≥ ]{1,7}'
const cellText = fc.stringMatching(new RegExp(`^(?:${line}\n){0,2}$`))

prop.prop([fc.array(fc.tuple(cellText, cellText), {minLength: 2, maxLength: 5})])(
  'finds each character where it was drawn',
  async (rows) => {
    const drawn = drawTable({columns, top: 500, rows: rows.map(([a, b]) => [`${a}一二`, `${b}三四`])})
    const bytes = createPdf([drawn])
    const source = await openDocument(bytes)
    const characters = [...source.text.matchAll(/\S/g)].map(({index}) => ({start: index, end: index + 1}))
    const places = await locateInPdf(bytes, {source, ranges: characters})
    const expected = new Set(
      drawn.texts.flatMap(({x, y, text}) =>
        [...text].flatMap((character, index) => (character === ' ' ? [] : [`${character} ${x + index * 10} ${y}`]))
      )
    )
    const found = places.map(([place], index) => {
      const [topLeft, , bottomLeft] = place!.quads[0]!
      expect(place!.extent).toBe('words')
      const base = drawn.texts.find(({y}) => y > bottomLeft.y && y < topLeft.y)!.y
      return `${source.text[characters[index]!.start]} ${Math.round(topLeft.x)} ${base}`
    })
    expect(new Set(found)).toEqual(expected)
  }
)
