import {fc, test as propertyTest} from '@fast-check/vitest'
import {describe, expect, test} from 'vitest'
import {annotateWordFile, annotateWorkbook, editWordFile, editWorkbook, WriteError} from './index.js'
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
