import {fc, test as propertyTest} from '@fast-check/vitest'
import type {PagePlace, PageQuad} from '@perf-lint/source'
import {describe, expect, test} from 'vitest'
import {objectsOf, pageOf, pdfFile, type PdfFileOptions} from '../fixtures/pdf-files.js'
import {readAnnotations} from '../fixtures/read-annotations.js'
import type {PdfNote} from '../note.js'
import {WriteError} from '../write-error.js'
import {annotatePdf} from './annotate-pdf.js'

const options = {locale: 'zh-CN'} as const

function quad(left: number, bottom: number, right: number, top: number): PageQuad {
  return [
    {x: left, y: top},
    {x: right, y: top},
    {x: left, y: bottom},
    {x: right, y: bottom}
  ]
}

/** Around `good` and `well` of the fixture's pages. */
const [good, well] = [quad(100, 696, 145, 716), quad(150, 696, 190, 716)]

function note(text: string, ...places: readonly (readonly [page: number, ...quads: readonly PageQuad[]])[]): PdfNote {
  return {
    address: '第 1 页',
    text,
    level: 'error',
    places: places.map(([page, ...quads]): PagePlace => ({page, extent: 'words', quads}))
  }
}

const annotate = (bytes: Uint8Array, ...notes: readonly PdfNote[]) => annotatePdf(bytes, notes, options).bytes
const toText = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const summary = async (bytes: Uint8Array) =>
  (await readAnnotations(bytes)).map(({page, kind, text, words}) => [page, kind, text, ...words].join(' '))

const styles: readonly (readonly [name: string, options: PdfFileOptions])[] = [
  ['a table', {}],
  ['a stream, objects packed', {kind: 'stream'}],
  ['a table and a stream', {kind: 'hybrid'}],
  ...([0, 1, 2, 3, 4] as const).map(
    (predictor) => [`a stream by predictor ${predictor}`, {kind: 'stream', predictor}] as const
  )
]

describe('annotatePdf', () => {
  describe.each(styles)('in a file whose objects are named by %s', (_, style) => {
    const before = pdfFile(objectsOf([pageOf(), pageOf()]), style)

    test('marks words on their pages, and keeps all bytes before', async () => {
      const {bytes, refused} = annotatePdf(before, [note('甲', [1, good, well]), note('“乙”', [2, well])], options)
      expect(refused).toEqual([])
      expect(Buffer.compare(bytes.subarray(0, before.length), before)).toBe(0)
      const found = await readAnnotations(bytes)
      expect(found).toMatchObject([
        {page: 1, kind: 'highlight', text: '【错误】甲', author: 'perf-lint', words: ['good', 'well'], isDrawn: true},
        {page: 2, kind: 'highlight', text: '【错误】“乙”', author: 'perf-lint', words: ['well'], isDrawn: true}
      ])
      expect(found[0]!.box).toEqual([100, 696, 190, 716])
      expect(new Set(found.map(({name}) => name)).size).toBe(2)
    })

    test('gives the same bytes the second time, and the file itself when nothing is left to say', () => {
      const once = annotate(before, note('甲', [1, good]))
      expect(Buffer.compare(annotate(once, note('甲', [1, good])), once)).toBe(0)
      expect(Buffer.compare(annotate(once), before)).toBe(0)
      expect(Buffer.compare(annotate(before), before)).toBe(0)
    })

    test('replaces only what is ours behind what another program wrote', async () => {
      const once = annotate(before, note('甲', [1, good]), note('乙', [2, good]))
      const others = appendPage(once)
      expect(await summary(others)).toEqual([
        '1 highlight 【错误】甲 good',
        '1 text 请核实',
        '2 highlight 【错误】乙 good'
      ])
      const twice = annotate(others, note('丙', [1, well]))
      expect(Buffer.compare(twice.subarray(0, others.length), others)).toBe(0)
      expect(await summary(twice)).toEqual(['1 text 请核实', '1 highlight 【错误】丙 well'])
      expect(Buffer.compare(annotate(twice, note('丙', [1, well])), twice)).toBe(0)
      expect(await summary(annotate(twice))).toEqual(['1 text 请核实'])
    })
  })

  /** Another program puts a comment behind what stands on the first page. */
  function appendPage(bytes: Uint8Array): Uint8Array {
    const text = toText(bytes)
    const previous = /startxref\n(\d+)\n%%EOF\n?$/.exec(text)![1]
    const page = text.slice(text.lastIndexOf('\n3 0 obj\n') + 1)
    const changed = page.slice(0, page.indexOf('\nendobj\n')).replace(' R]', ' R 90 0 R]')
    const comment =
      '90 0 obj\n<< /Type /Annot /Subtype /Text /Rect [9 9 29 29] /Contents <FEFF8BF768385B9E> >>\nendobj\n'
    const start = text.length
    const objects = `${changed}\nendobj\n${comment}`
    const at = (offset: number) => String(offset).padStart(10, '0')
    const xref = `xref\n3 1\n${at(start)} 00000 n \n90 1\n${at(start + changed.length + 8)} 00000 n \n`
    const trailer = `trailer\n<< /Size 91 /Root 1 0 R /Prev ${previous} >>\nstartxref\n${start + objects.length}\n%%EOF\n`
    return Uint8Array.from(Buffer.from(text + objects + xref + trailer, 'latin1'))
  }

  test('keeps annotations of people, in whatever way the page has them', async () => {
    const comment = '<< /Type /Annot /Subtype /Text /Rect [9 9 29 29] /Contents (ask) /NM (perf-linter) >>'
    for (const [list, more] of [
      ['[20 0 R]', {20: comment}],
      [`[ ${comment} ]`, {}],
      ['21 0 R', {20: comment, 21: '[20 0 R]'}]
    ] as const) {
      const before = pdfFile(objectsOf([pageOf({more: `/Annots ${list} `})], more))
      expect(await summary(annotate(before, note('甲', [1, good])))).toEqual([
        '1 text ask',
        '1 highlight 【错误】甲 good'
      ])
    }
  })

  test('knows what is ours in a file that another program has written anew', async () => {
    const more = {
      20: '<< /Type /Annot /Subtype /Highlight /Rect [9 9 29 29] /Contents (old) /NM <FEFF0070006500720066002D006C0069006E0074002D0037> /Popup 21 0 R >>',
      21: '<< /Type /Annot /Subtype /Popup /Rect [9 9 29 29] /Parent 20 0 R >>',
      22: String.raw`<< /Type /Annot /Subtype /Text /Rect [9 9 29 29] /Contents (p\151nned) /NM (perf\055lint-8) >>`,
      23: '<< /Type /Annot /Subtype /Text /Rect [9 9 29 29] /Contents (theirs) /NM (8) >>'
    }
    const before = pdfFile(objectsOf([pageOf({more: '/Annots [20 0 R 21 0 R 22 0 R 23 0 R]'})], more))
    expect(await summary(annotate(before))).toEqual(['1 text theirs'])
    expect(await summary(annotate(before, note('甲', [1, good])))).toEqual([
      '1 text theirs',
      '1 highlight 【错误】甲 good'
    ])
  })

  test('puts notes of the same words into one annotation, with the colour of the gravest', async () => {
    const mild = {...note('乙', [1, good]), level: 'warning'} as const
    const bytes = annotate(pdfFile(objectsOf([pageOf()])), mild, note('甲', [1, good]), {
      ...mild,
      ...note('丙', [1, well])
    })
    expect(await summary(bytes)).toEqual(['1 highlight 【警告】乙\n【错误】甲 good', '1 highlight 【错误】丙 well'])
    expect(toText(bytes).match(/\/C \[1 0\.71 0\.71\]/g)).toHaveLength(2)
  })

  test('has an annotation on each page that words are on', async () => {
    const bytes = annotate(pdfFile(objectsOf([pageOf(), pageOf()])), note('甲', [1, well], [2, good]))
    expect(await summary(bytes)).toEqual(['1 highlight 【错误】甲 well', '2 highlight 【错误】甲 good'])
  })

  test('puts what has no words at the top of the page, upright however it is turned', async () => {
    // The page is 600 by 400 points and begins at 50, 20; turned by a quarter it is shown on its side.
    const corners: PageQuad = [
      {x: 50, y: 20},
      {x: 50, y: 420},
      {x: 650, y: 20},
      {x: 650, y: 420}
    ]
    const place: PagePlace = {page: 1, extent: 'page', quads: [corners]}
    const whole = ['甲', '乙'].map((text): PdfNote => ({address: '第 1 页', text, level: 'warning', places: [place]}))
    const bytes = annotate(pdfFile(objectsOf([pageOf({box: '50 20 650 420', rotate: 90})])), ...whole)
    const [found, ...more] = await readAnnotations(bytes)
    expect(more).toEqual([])
    expect(found).toMatchObject({kind: 'text', text: '【警告】甲\n【警告】乙', box: [56, 26, 74, 44], isDrawn: true})
    expect(toText(bytes)).toContain('/Matrix [0 1 -1 0 0 0]')
  })

  test('puts notes at the top of a page beside each other, and below where there is no room', async () => {
    const at = (x: number): PagePlace => ({page: 1, extent: 'page', quads: [quad(0, 0, x, 842)]})
    const notes = [595, 596, 597].map((x): PdfNote => ({...note(String(x)), places: [at(x)]}))
    const bytes = annotate(pdfFile(objectsOf([pageOf()])), ...notes)
    expect((await readAnnotations(bytes)).map(({box}) => box)).toEqual([
      [6, 818, 24, 836],
      [30, 818, 48, 836],
      [54, 818, 72, 836]
    ])
    const narrow = notes.map((each, index): PdfNote => ({...each, places: [at(40 + index)]}))
    const below = await readAnnotations(annotate(pdfFile(objectsOf([pageOf()])), ...narrow))
    expect(below.map(({box}) => box[1])).toEqual([818, 794, 770])
  })

  test('counts offsets from where the file begins', async () => {
    const before = pdfFile(objectsOf([pageOf()]), {junk: 'HTTP/1.1 200 OK\r\n\r\n'})
    const bytes = annotate(before, note('甲', [1, good]))
    expect(Buffer.compare(bytes.subarray(0, before.length), before)).toBe(0)
    expect(await summary(bytes)).toEqual(['1 highlight 【错误】甲 good'])
    expect(Buffer.compare(annotate(bytes), before)).toBe(0)
  })

  test('finds pages in the order of their tree, whatever is in it', async () => {
    const objects = {
      ...objectsOf([pageOf()]),
      2: '<< /Type /Pages /Count 3 /Kids [12 0 R 3 0 R] >>',
      12: '<< /Type /Pages /Parent 2 0 R /Count 2 /Kids [13 0 R 14 0 R] >>',
      13: pageOf(),
      14: pageOf()
    }
    expect(await summary(annotate(pdfFile(objects), note('甲', [3, good]), note('乙', [2, well])))).toEqual([
      '2 highlight 【错误】乙 well',
      '3 highlight 【错误】甲 good'
    ])
  })

  test('counts a page that is there twice as two, and writes on it once', async () => {
    const objects = {
      ...objectsOf([pageOf()]),
      2: '<< /Type /Pages /Count 3 /Kids [3 0 R 3 0 R 14 0 R] >>',
      14: pageOf()
    }
    const {bytes, refused} = annotatePdf(
      pdfFile(objects),
      [1, 2, 3].map((page) => note(String(page), [page, good])),
      options
    )
    expect(refused).toMatchObject([{item: {text: '2'}, reason: 'no-place'}])
    expect(await summary(bytes)).toEqual([
      '1 highlight 【错误】1 good',
      '2 highlight 【错误】1 good',
      '3 highlight 【错误】3 good'
    ])
  })

  test('refuses a note whose page is not there', () => {
    const before = pdfFile(objectsOf([pageOf()]))
    const [lost, homeless, placed] = [note('甲', [2, good]), note('乙'), note('丙', [1, good], [2, good])]
    const {bytes, refused} = annotatePdf(before, [lost, homeless, placed], options)
    expect(refused).toEqual([lost, homeless].map((item) => ({item, reason: 'no-place'})))
    expect(toText(bytes)).toContain('4E19')
  })

  const certified = (level: string) => ({
    1: '<< /Type /Catalog /Pages 2 0 R /Perms << /DocMDP 20 0 R >> >>',
    20: `<< /Type /Sig /Reference [<< /TransformMethod /DocMDP /TransformParams << /Type /TransformParams ${level} >> >>] >>`
  })

  test('writes into a file whose signature lets it', async () => {
    const before = pdfFile(objectsOf([pageOf()], certified('/P 3')))
    expect(await summary(annotate(before, note('甲', [1, good])))).toHaveLength(1)
  })

  const plain = toText(pdfFile(objectsOf([pageOf()])))
  const fromText = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))

  test.each<{name: string; bytes: Uint8Array; code: string}>([
    {name: 'what is no PDF', bytes: fromText('PK'), code: 'unsupported-format'},
    {name: 'a password', bytes: pdfFile(objectsOf([pageOf()]), {trailer: '/Encrypt 9 0 R'}), code: 'protected'},
    {
      name: 'a password, behind a stream',
      bytes: pdfFile(objectsOf([pageOf()]), {kind: 'stream', trailer: '/Encrypt 9 0 R'}),
      code: 'protected'
    },
    {
      name: 'a signature that forbids changes',
      bytes: pdfFile(objectsOf([pageOf()], certified('/P 1'))),
      code: 'signed'
    },
    {name: 'a signature for forms', bytes: pdfFile(objectsOf([pageOf()], certified(''))), code: 'signed'},
    {name: 'half a file', bytes: fromText(plain.slice(0, 300)), code: 'damaged'},
    {
      name: 'a start that leads nowhere',
      bytes: fromText(plain.replace(/startxref\n\d+/, 'startxref\n7')),
      code: 'damaged'
    },
    {name: 'places that are wrong', bytes: fromText(plain.replace('1 0 obj', '7 0 obj')), code: 'damaged'}
  ])('refuses $name', ({bytes, code}) => {
    expect(() => annotate(bytes, note('甲', [1, good]))).toThrow(expect.objectContaining({code}))
    expect(() => annotate(bytes, note('甲', [1, good]))).toThrow(WriteError)
  })

  propertyTest.prop([fc.string({unit: 'binary', maxLength: 40})])('says any text', async (text) => {
    const [found] = await readAnnotations(annotate(pdfFile(objectsOf([pageOf()])), note(text, [1, good])))
    // A string of C ends at the first zero.
    expect(found!.text.split('\0')[0]).toBe(`【错误】${text.toWellFormed()}`.split('\0')[0])
  })
})
