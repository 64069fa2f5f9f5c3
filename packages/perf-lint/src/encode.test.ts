import {fc, test} from '@fast-check/vitest'
import {decode, readDocument} from '@perf-lint/readers'
import {describe, expect} from 'vitest'
import {encode, isFaithful} from './encode.js'

const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const

describe('encode', () => {
  test.each([
    ['utf-8', false, [0xe4, 0xb8, 0xad]],
    ['utf-8', true, [0xef, 0xbb, 0xbf, 0xe4, 0xb8, 0xad]],
    ['utf-16le', true, [0xff, 0xfe, 0x2d, 0x4e]],
    ['utf-16be', true, [0xfe, 0xff, 0x4e, 0x2d]],
    ['utf-16be', false, [0x4e, 0x2d]],
    ['gb18030', false, [0xd6, 0xd0]]
  ] as const)('writes 中 in %s (mark: %j)', (name, bom, bytes) => {
    expect([...encode('中', {name, bom})!]).toEqual(bytes)
  })

  test.each([
    ['€', [0xa2, 0xe3]],
    ['≧', [0xa8, 0x52]],
    ['㐀', [0x81, 0x39, 0xee, 0x39]],
    ['\u3000', [0xa1, 0xa1]],
    ['𠀀', [0x95, 0x32, 0x82, 0x36]],
    ['a', [0x61]]
  ])('writes %s in GB18030', (character, bytes) => {
    const encoded = encode(character, {name: 'gb18030', bom: false})!
    expect(new TextDecoder('gb18030').decode(encoded)).toBe(character)
    expect([...encoded]).toEqual(bytes)
  })

  const text = fc.string({unit: 'binary'}).filter((each) => !each.includes('\ufeff'))
  for (const name of encodings) {
    test.prop([text])(`is undone by decoding ${name}`, (each) => {
      const bytes = encode(each, {name, bom: false})
      if (bytes) expect(new TextDecoder(name, {ignoreBOM: true}).decode(bytes)).toBe(each)
      else expect(each).toMatch(/[\ue000-\uf8ff\ud800-\udfff]/)
    })
  }
})

describe('isFaithful', () => {
  const table = '项目支出绩效目标表\n部门名称：某局\n≧95%'

  test.each(encodings.flatMap((name) => [true, false].map((bom) => ({name, bom}))))(
    'holds for $name (mark: $bom)',
    (encoding) => {
      if (encoding.name === 'gb18030' && encoding.bom) return
      const bytes = encode(table, encoding)!
      expect(decode(bytes)).toEqual({text: table, encoding})
      expect(isFaithful(readDocument(bytes), bytes)).toBe(true)
    }
  )

  test('does not hold when a byte could not be decoded', () => {
    const bytes = Buffer.concat([Buffer.from(table), Uint8Array.of(0xff)])
    expect(isFaithful(readDocument(bytes), bytes)).toBe(false)
  })
})
