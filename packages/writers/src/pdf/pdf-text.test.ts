import {fc, test as propertyTest} from '@fast-check/vitest'
import {expect, test} from 'vitest'
import {formatText, toBytes, toByteText, toText} from './pdf-text.js'

test.each([
  ['(abc)', 'abc'],
  [String.raw`(a\(b\)\\)`, String.raw`a(b)\ `.trim()],
  [String.raw`(\101\7z\n)`, 'A\u0007z\n'],
  ['(a\\\r\nb)', 'ab'],
  ['<616>', 'a`'],
  ['<61 62>', 'ab'],
  ['<FEFF4E00>', '一'],
  ['(\u00fe\u00ffN\u0000)', '一']
])('reads %j', (written, expected) => {
  expect(toText(written)).toBe(expected)
})

propertyTest.prop([fc.string({unit: 'binary'})])('reads what it writes', (text) => {
  expect(toText(formatText(text))).toBe(text.toWellFormed())
})

propertyTest.prop([fc.uint8Array({maxLength: 300})])('has each byte as a unit', (bytes) => {
  expect(toBytes(toByteText(bytes))).toEqual(bytes)
})

test('has no limit to the length of a file', () => {
  const bytes = new Uint8Array(300_000).fill(0xff)
  expect(toBytes(toByteText(bytes))).toEqual(bytes)
})
