import {fc, test as propertyTest} from '@fast-check/vitest'
import {describe, expect, test} from 'vitest'
import {WriteError} from '../write-error.js'
import {parseValue} from './parse-value.js'
import type {PdfValue} from './pdf-value.js'

/** A value as data; strings as they are written. */
function show(text: string, value: PdfValue): unknown {
  switch (value.kind) {
    case 'array':
      return value.items.map((item) => show(text, item))
    case 'dictionary':
      return Object.fromEntries([...value.entries].map(([name, entry]) => [name, show(text, entry.value)]))
    case 'reference':
      return `→${value.number} ${value.generation}`
    case 'string':
      return text.slice(value.start, value.end)
    case 'name':
      return `/${value.value}`
    default:
      return value.value
  }
}

describe('parseValue', () => {
  test.each<[text: string, expected: unknown]>([
    ['12', 12],
    [' -.5 ', -0.5],
    ['+4.', 4],
    ['true', 'true'],
    ['/Type', '/Type'],
    ['/A#20B#2', '/A B#2'],
    ['/', '/'],
    ['12 3 R', '→12 3'],
    ['12 3 Rx', 12],
    ['(a (b) \\) \\\\) c', '(a (b) \\) \\\\)'],
    ['<4E 00>', '<4E 00>'],
    ['[1 2 0 R /A(b)<00>[]]', [1, '→2 0', '/A', '(b)', '<00>', []]],
    ['<</A 1/B<</C[1]>>/A 2>>', {A: 2, B: {C: [1]}}],
    ['% a >> comment\n<< /A % b\r /B >>', {A: '/B'}],
    ['<< /A null /B () >>', {A: 'null', B: '()'}]
  ])('reads %j', (text, expected) => {
    expect(show(text, parseValue(text, 0))).toEqual(expected)
  })

  test('keeps the places of a value and of its entries', () => {
    const text = 'x << /A [1] /B 2 >> y'
    const value = parseValue(text, 1)
    expect(text.slice(value.start, value.end)).toBe('<< /A [1] /B 2 >>')
    const entry = value.kind === 'dictionary' ? value.entries.get('A')! : undefined
    expect(text.slice(entry!.start, entry!.value.end)).toBe('/A [1]')
  })

  test.each(['', '[1', '<< /A', '<< /A >>', '<< 1 2 >>', '(a', '<4G>', ')', '[1}', '['.repeat(500)])(
    'refuses %j',
    (text) => {
      expect(() => parseValue(text, 0)).toThrow(WriteError)
    }
  )

  const signs = fc.constantFrom('<<', '>>', '[', ']', '(', ')', '<', '>', '/A', '1', '0 R', ' ', '\\', '%', '\n', 'obj')

  propertyTest.prop([fc.array(signs, {maxLength: 60})])('reads a value, or says that there is none', (pieces) => {
    const text = pieces.join('')
    try {
      const {start, end} = parseValue(text, 0)
      expect(start).toBeLessThan(end)
      expect(end).toBeLessThanOrEqual(text.length)
    } catch (error) {
      expect(error).toBeInstanceOf(WriteError)
    }
  })
})
