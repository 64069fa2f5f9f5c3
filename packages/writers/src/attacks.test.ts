import {fc, test as propertyTest} from '@fast-check/vitest'
import {deflateSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import {annotatePdf, annotateWordFile, annotateWorkbook, editWordFile, editWorkbook, WriteError} from './index.js'
import {objectsOf, pageOf, pdfFile} from './fixtures/pdf-files.js'
import {p, tbl, tc, wordFile} from './fixtures/word-files.js'
import {richParts, richWorkbook} from './fixtures/workbooks.js'
import {makeZip} from './fixtures/zip.js'

const options = {locale: 'zh-CN'} as const
const note = {sheet: '绩效目标表', address: 'B3', text: '甲', level: 'error', words: '良好'} as const

const workbookActs = [
  (bytes: Uint8Array) => annotateWorkbook(bytes, [note], {...options, highlight: true, summary: []}),
  (bytes: Uint8Array) => editWorkbook(bytes, [note])
]
const wordActs = [
  (bytes: Uint8Array) => annotateWordFile(bytes, [{...note, address: 'T1R1C1'}], options),
  (bytes: Uint8Array) => editWordFile(bytes, [{address: 'T1R1C1', before: '良好', after: '≥90%'}])
]

const pdfAct = (bytes: Uint8Array) => {
  const points = [0, 1, 2, 3].map((x) => ({x, y: x})) as [Point, Point, Point, Point]
  const places = [{page: 1, extent: 'words', quads: [points]}] as const
  return annotatePdf(bytes, [{...note, places}], options)
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Either a result, or an error that says what is wrong with the file. */
function expectNoDefect(act: (bytes: Uint8Array) => unknown, bytes: Uint8Array): void {
  try {
    act(bytes)
  } catch (error) {
    expect(error).toBeInstanceOf(WriteError)
  }
}

const flips = fc.array(fc.record({at: fc.nat(), to: fc.nat(255)}), {minLength: 1, maxLength: 6})

function flip(bytes: Uint8Array, changes: ReadonlyArray<{readonly at: number; readonly to: number}>): Uint8Array {
  const flipped = bytes.slice()
  for (const {at, to} of changes) flipped[at % flipped.length] = to
  return flipped
}

describe('a damaged file', () => {
  const workbook = richWorkbook()
  const word = wordFile(tbl(tc(p('良好'))))

  propertyTest.prop([flips])('is told, and never makes a writer crash', (changes) => {
    for (const act of workbookActs) expectNoDefect(act, flip(workbook, changes))
    for (const act of wordActs) expectNoDefect(act, flip(word, changes))
  })

  const pdfs = (['table', 'stream'] as const).map((kind) =>
    pdfFile(objectsOf([pageOf({more: '/Annots 20 0 R '})], {20: '[21 0 R]', 21: '<< /Parent 21 0 R >>'}), {kind})
  )

  propertyTest.prop([flips])('of PDF is told, too', (changes) => {
    for (const pdf of pdfs) expectNoDefect(pdfAct, flip(pdf, changes))
  })

  propertyTest.prop([fc.nat(), fc.nat(60), fc.constantFrom('', '<<', '>>', '(', ' R', '9', '[', '20 0 R')])(
    'of PDF is told when a part of it is broken',
    (at, length, text) => {
      for (const pdf of pdfs) {
        const content = Buffer.from(pdf).toString('latin1')
        const place = at % content.length
        expectNoDefect(pdfAct, Buffer.from(content.slice(0, place) + text + content.slice(place + length), 'latin1'))
      }
    }
  )

  propertyTest.prop([
    fc.constantFrom(...Object.keys(richParts)),
    fc.nat(),
    fc.nat(60),
    fc.constantFrom('', '<', '"', '</a>', '9', '&#1;')
  ])('is told when a part of it is broken', (part, at, length, text) => {
    const content = Buffer.from(richParts[part]!).toString('latin1')
    const place = at % content.length
    const broken = content.slice(0, place) + text + content.slice(place + length)
    const bytes = makeZip({...richParts, [part]: Buffer.from(broken, 'latin1')})
    for (const act of workbookActs) expectNoDefect(act, bytes)
  })
})

describe('an attack', () => {
  const elements = 20_000
  test.each([
    ['deeply nested elements', '<a>'.repeat(elements)],
    ['many open tags', '<a '.repeat(elements)],
    ['many open comments', '<!--'.repeat(elements)],
    ['an attribute without an end', `<a ${'b="c" '.repeat(elements)}d="`],
    ['many references', `<a>${'&'.repeat(elements)}</a>`]
  ])('by %s is refused', (_, xml) => {
    const bytes = makeZip({...richParts, 'xl/worksheets/sheet1.xml': xml})
    for (const act of workbookActs) expectNoDefect(act, bytes)
  })

  test('by a part that says it is larger than it is, or smaller, is refused', () => {
    const bytes = Buffer.from(richWorkbook())
    const record = bytes.lastIndexOf(Buffer.from('xl/workbook.xml')) - 46
    for (const size of [0x7fffffff, 10]) {
      bytes.writeUInt32LE(size, record + 24)
      expect(() => workbookActs[0]!(bytes)).toThrow(WriteError)
    }
  })
})

describe('an attack by PDF', () => {
  const toBytes = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))
  const header = '%PDF-1.7\n'
  /** A file of one section, given as text or as a stream’s dictionary and data. */
  const withSection = (section: string, objects = '') =>
    toBytes(`${header}${objects}${section}\nstartxref\n${header.length + objects.length}\n%%EOF\n`)
  const toStream = (dictionary: string, data: Uint8Array) =>
    `9 0 obj\n<< ${dictionary} /Filter /FlateDecode /Length ${data.length} >>\nstream\n${Buffer.from(data).toString('latin1')}\nendstream\nendobj\n`
  const bomb = deflateSync(new Uint8Array(80 * 1024 * 1024))
  const loop = {1: '<< /Type /Catalog /Pages 2 0 R >>', 2: '<< /Kids [2 0 R 3 0 R 3 0 R] >>', 3: '<< /Kids [2 0 R] >>'}

  test.each<[string, Uint8Array]>([
    ['a section that unpacks to far more', withSection(toStream('/Type /XRef /Size 2 /W [1 1 1] /Root 1 0 R', bomb))],
    ['objects without end', withSection(`xref\n0 0\ntrailer\n<< /Size 9999999 /Root 1 0 R >>`)],
    ['a number beyond all', withSection(`xref\n9999999999 1\n0000000000 00000 n \ntrailer\n<< /Size 1 /Root 1 0 R >>`)],
    ['values without end', pdfFile(objectsOf([pageOf({more: `/A ${'['.repeat(100_000)}`})]))],
    ['a string without end', pdfFile(objectsOf([pageOf({more: `/A (${'('.repeat(100_000)}`})]))],
    ['pages without end', pdfFile({...objectsOf([pageOf()]), 2: `<< /Kids [${'3 0 R '.repeat(150_000)}] >>`})],
    ['references in a ring', pdfFile(objectsOf([pageOf({more: '/Annots 20 0 R '})], {20: '21 0 R', 21: '20 0 R'}))]
  ])('%s is refused', (_, bytes) => {
    expect(() => pdfAct(bytes)).toThrow(WriteError)
  })

  test.each<[string, Uint8Array]>([
    ['pages in a ring', pdfFile(loop)],
    ['sections in a ring', withSection(`xref\n0 0\ntrailer\n<< /Size 1 /Prev ${header.length} >>`)],
    [
      'an annotation that is its own parent',
      pdfFile(objectsOf([pageOf({more: '/Annots [20 0 R] '})], {20: '<< /Parent 20 0 R >>'}))
    ]
  ])('%s comes to an end', (_, bytes) => {
    expect(pdfAct(bytes).bytes.length).toBeGreaterThanOrEqual(bytes.length)
  })
})
