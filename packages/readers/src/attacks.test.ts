import {fc, test as prop} from '@fast-check/vitest'
import {strToU8, zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {pack, wordFile, workbook, workbookParts, type Parts} from './fixtures/packages.js'
import {openDocument, ReadError, type Limits} from './index.js'

const cell = '<row><c t="inlineStr"><is><t>甲</t></is></c></row>'
const parts = workbookParts({sheets: {表: cell}})
const simple = workbook({sheets: {表: cell}})
const html = (body: string) => strToU8(`<html><table><tr><td>甲</td></tr></table>${body}`)

/** Change the directory's record of the sheet: the field at an offset, four bytes. */
function forge(bytes: Uint8Array, field: number, value: number): Uint8Array {
  const forged = bytes.slice()
  const view = new DataView(forged.buffer)
  const name = strToU8('xl/worksheets/sheet1.xml')
  for (let offset = 0; offset + 70 < forged.length; offset++) {
    const isEntry = view.getUint32(offset, true) === 0x02014b50
    if (isEntry && name.every((code, index) => forged[offset + 46 + index] === code)) {
      view.setUint32(offset + field, value, true)
      return forged
    }
  }
  throw new Error('expected an entry of the sheet')
}

const sheetOf = (xml: string): Parts => ({...parts, 'xl/worksheets/sheet1.xml': xml})
const bomb = zipSync({
  ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  'xl/sharedStrings.xml': new Uint8Array(40 * 1024 * 1024),
  'xl/_rels/workbook.xml.rels': strToU8(
    parts['xl/_rels/workbook.xml.rels']!.replace(
      '</Relationships>',
      '<Relationship Id="s" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>'
    )
  )
})

// docs/security.md says the same in words.
describe('what a hostile file does', () => {
  const attacks: readonly [name: string, bytes: Uint8Array, error: object, limits?: Partial<Limits>][] = [
    ['a part that unpacks to far more', bomb, {code: 'too-large', data: {what: 'ratio'}}],
    [
      'a part over the limit',
      pack(sheetOf(' '.repeat(5000))),
      {code: 'too-large', data: {what: 'part'}},
      {partBytes: 4096}
    ],
    ['many parts together', simple, {code: 'too-large', data: {what: 'unpacked'}}, {unpackedBytes: 300}],
    ['a size that is forged to be small', forge(simple, 24, 10), {code: 'damaged'}],
    ['a size that is forged to be large', forge(simple, 24, 4000), {code: 'damaged'}],
    ['a packed size beyond the file', forge(simple, 20, 1_000_000), {code: 'damaged'}],
    ['another checksum', forge(simple, 16, 1), {code: 'damaged'}],
    ['parts that share their bytes', forge(simple, 42, 0), {code: 'damaged'}],
    ['an encrypted part', forge(simple, 8, 1), {code: 'encrypted'}],
    ['many parts', simple, {code: 'too-large', data: {what: 'parts'}}, {parts: 3}],
    ['two parts of one name', pack({...parts, 'XL/workbook.xml': ''}), {code: 'damaged'}],
    [
      'an entity',
      pack(sheetOf('<!DOCTYPE x [<!ENTITY a "甲">]><worksheet><sheetData>&a;</sheetData></worksheet>')),
      {code: 'damaged', data: {part: 'xl/worksheets/sheet1.xml'}}
    ],
    [
      'an outside entity',
      pack(sheetOf('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><worksheet>&a;</worksheet>')),
      {code: 'damaged'}
    ],
    ['an entity that is not declared', pack(sheetOf('<worksheet>&a;</worksheet>')), {code: 'damaged'}],
    ['XML that breaks off', pack(sheetOf('<worksheet><sheetData><row>')), {code: 'damaged'}],
    ['elements nested deep', pack(sheetOf('<a>'.repeat(1000))), {code: 'too-large', data: {what: 'depth'}}],
    ['tags of a page nested deep', html('<div>'.repeat(100_000)), {code: 'too-large', data: {what: 'depth'}}],
    ['a long page', html('x'.repeat(99)), {code: 'too-large', data: {what: 'page'}}, {pageLength: 99}],
    [
      'elements of a page without end',
      html('<p>'.repeat(50)),
      {code: 'too-large', data: {what: 'nodes'}},
      {pageNodes: 100}
    ],
    [
      'elements that are opened again and again',
      html('<p><b><i>'.repeat(5)),
      {code: 'too-large', data: {what: 'nodes'}},
      {pageNodes: 60}
    ],
    [
      'attributes without end',
      html(`<p ${'a b c d e f g '.repeat(9)}>`.repeat(9)),
      {code: 'too-large', data: {what: 'nodes'}},
      {pageNodes: 70}
    ],
    ['tables of a Word file nested deep', wordFile('<w:tbl><w:tr><w:tc>'.repeat(500)), {code: 'too-large'}],
    [
      'cells far away from each other',
      workbook({sheets: {表: diagonal(3000)}}),
      {code: 'too-large', data: {what: 'cells'}}
    ],
    [
      'a long text in many cells',
      workbook({
        sheets: {表: '<row><c t="s"><v>0</v></c></row>'.repeat(2000)},
        strings: `<si><t>${'长'.repeat(30_000)}</t></si>`
      }),
      {code: 'too-large', data: {what: 'text'}}
    ],
    ['a cell over very many columns', html('<table><tr>' + '<td colspan=1000>x'.repeat(9)), {code: 'too-large'}],
    ['a sheet that is not there', pack(omit(parts, 'xl/worksheets/sheet1.xml')), {code: 'damaged'}],
    ['links that are not there', pack(omit(parts, 'xl/_rels/workbook.xml.rels')), {code: 'damaged'}],
    ['an empty workbook', workbook({sheets: {表: ''}}), {code: 'empty'}],
    [
      'a zip file of other things',
      pack({'../../etc/passwd': 'x'}),
      {code: 'unsupported-format', data: {format: 'zip'}}
    ],
    ['a presentation', pack({'ppt/presentation.xml': ''}), {code: 'unsupported-format', data: {format: 'pptx'}}],
    ['a cut zip file', simple.subarray(0, simple.length - 30), {code: 'damaged'}]
  ]

  test.each(attacks)('%s', async (_, bytes, error, limits = {}) => {
    await expect(openDocument(bytes, {limits})).rejects.toMatchObject(error)
    await expect(openDocument(bytes, {limits})).rejects.toBeInstanceOf(ReadError)
  })

  test('names that lead out of the package are only names', async () => {
    const bytes = pack({...parts, '../../evil.xml': 'x', '/etc/passwd': 'x'})
    expect((await openDocument(bytes)).text).toBe('甲')
  })
})

describe('openDocument', () => {
  const seeds = [
    simple,
    wordFile('<w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'),
    html('<p>乙')
  ]
  const mutated = fc
    .tuple(fc.constantFrom(...seeds), fc.array(fc.tuple(fc.nat(), fc.nat(255)), {maxLength: 6}), fc.option(fc.nat()))
    .map(([seed, changes, cut]) => {
      const bytes = seed.slice()
      for (const [place, value] of changes) bytes[place % bytes.length] = value
      return cut === null ? bytes : bytes.subarray(0, cut % bytes.length)
    })
  const magic = fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  const random = fc
    .tuple(magic, fc.uint8Array({maxLength: 2000}))
    .map(([head, rest]) => Uint8Array.of(...head, ...rest))

  prop.prop([fc.oneof(mutated, random)])(
    'throws nothing but a ReadError, and ranges are within the text',
    async (bytes) => {
      try {
        const {text, cells} = await openDocument(bytes)
        for (const {start, end} of cells) expect(start <= end && end <= text.length).toBe(true)
      } catch (error) {
        if (!(error instanceof ReadError)) throw error
      }
    }
  )

  const texts = fc.array(
    fc.array(fc.string({unit: fc.constantFrom('甲', '≥', '9', '%', ' ', '\n', 'a')}), {maxLength: 4})
  )

  prop.prop([texts])('each cell’s range slices to its text', async (rows) => {
    const xml = rows.map(
      (row) => `<row>${row.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`
    )
    const wanted = rows
      .flat()
      .map((text) => text.trim())
      .filter((text) => text !== '')
    if (wanted.length === 0) return
    const bytes = workbook({sheets: {表: xml.join('')}})
    const {text, cells} = await openDocument(bytes)
    expect(cells.map(({start, end}) => text.slice(start, end)).filter((each) => each !== '')).toEqual(wanted)
    expect((await openDocument(bytes)).text).toBe(text)
  })
})

function diagonal(length: number): string {
  const column = (index: number): string =>
    (index < 26 ? '' : column(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26))
  return Array.from({length}, (_, index) => `<row><c r="${column(index)}${index + 1}"><v>1</v></c></row>`).join('')
}

function omit(all: Parts, name: string): Parts {
  return Object.fromEntries(Object.entries(all).filter(([each]) => each !== name))
}
