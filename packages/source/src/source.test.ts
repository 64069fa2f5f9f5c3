import {fc, test as prop} from '@fast-check/vitest'
import {describe, expect, test} from 'vitest'
import {createLineIndex, createSourceDocument, deriveText, unwrap} from './index.js'

/** Text as it stands in wrapped cells: short lines, blanks at their ends, every kind of break. */
const wrappedText = fc
  .array(
    fc.tuple(
      fc.constantFrom('', ' ', '　', '\t', '  '),
      fc.string({unit: fc.constantFrom('合', '格', '率', '≥', '9', '5', '%', ' ', '𠀀', '。'), maxLength: 8}),
      fc.constantFrom('', ' ', '　', '   '),
      fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\f', '')
    ),
    {maxLength: 8}
  )
  .map((lines) => lines.flat().join(''))

describe('unwrap', () => {
  test.each([
    ['one line', '合格率', '合格率'],
    ['a wrap inside a word', '实施周期指标\n值:100%', '实施周期指标值:100%'],
    ['blanks next to a break', '全面推 \n　进', '全面推进'],
    ['a blank inside a line is kept', '底座支撑。 提供', '底座支撑。 提供'],
    ['blank lines', '政务\n\n\n服务', '政务服务'],
    ['Windows and old Mac breaks', 'a\r\nb\rc', 'abc'],
    ['a form feed is a break', 'a\fb', 'ab'],
    ['nothing but blanks', ' \n　', ''],
    ['empty', '', '']
  ])('%s', (_, text, expected) => {
    expect(unwrap(text, [{start: 0, end: text.length}]).value).toBe(expected)
  })

  test('leaves out what stands between its ranges', () => {
    const text = '政务\n页眉 页眉\n服务'
    const joined = unwrap(text, [
      {start: 0, end: 3},
      {start: 9, end: 11}
    ])
    expect(joined.value).toBe('政务服务')
    expect(joined.toOriginRange(1, 3)).toEqual({start: 1, end: 10})
  })

  test('starts a range behind a wrap and ends one before it', () => {
    const joined = unwrap('ab\ncd', [{start: 0, end: 5}])
    expect(joined.toOriginRange(2, 4)).toEqual({start: 3, end: 5})
    expect(joined.toOriginRange(0, 2)).toEqual({start: 0, end: 2})
  })

  prop.prop([wrappedText])('maps every unit back to itself', (text) => {
    const joined = unwrap(text, [{start: 0, end: text.length}])
    for (let offset = 0; offset < joined.value.length; offset++) {
      expect(text[joined.map.toOrigin(offset, 'start')]).toBe(joined.value[offset])
    }
  })

  prop.prop([wrappedText])('loses breaks and blanks only', (text) => {
    const squeeze = (value: string) => value.replace(/\s/g, '')
    expect(squeeze(unwrap(text, [{start: 0, end: text.length}]).value)).toBe(squeeze(text))
  })

  prop.prop([wrappedText, fc.nat(), fc.nat()])('a slice maps as its text does', (text, a, b) => {
    const joined = unwrap(text, [{start: 0, end: text.length}])
    const [start, end] = [a, b].map((n) => n % (joined.value.length + 1)).sort((x, y) => x - y) as [number, number]
    const part = joined.slice(start, end)
    expect(part.value).toBe(joined.value.slice(start, end))
    if (start < end) expect(part.toOriginRange(0, end - start)).toEqual(joined.toOriginRange(start, end))
  })
})

describe('deriveText', () => {
  test('an empty result still has a place', () => {
    expect(deriveText('abc', [{start: 2, end: 2}]).toOriginRange(0, 0)).toEqual({start: 2, end: 2})
  })
})

describe('createLineIndex', () => {
  test.each([
    ['', 0, 1, 1],
    ['a\nb', 1, 1, 2],
    ['a\nb', 2, 2, 1],
    ['a\r\nb', 3, 2, 1],
    ['a\rb', 2, 2, 1],
    ['a\n', 2, 2, 1]
  ])('%j at %i is %i:%i', (text, offset, line, column) => {
    expect(createLineIndex(text).toPoint(offset)).toEqual({line, column})
  })

  prop.prop([wrappedText, fc.nat()])('goes there and back', (text, n) => {
    const index = createLineIndex(text)
    const offset = n % (text.length + 1)
    expect(index.toOffset(index.toPoint(offset))).toBe(offset)
  })

  test('refuses places outside the text', () => {
    const index = createLineIndex('ab\nc')
    expect(() => index.toPoint(5)).toThrow(RangeError)
    expect(() => index.toOffset({line: 1, column: 4})).toThrow(RangeError)
    expect(() => index.toOffset({line: 3, column: 1})).toThrow(RangeError)
  })
})

describe('createSourceDocument', () => {
  test('gives unist positions and the place in words', () => {
    const source = createSourceDocument({text: '合计\n5 894.78'})
    expect(source.positionOf(3, 4)).toEqual({
      start: {line: 2, column: 1, offset: 3},
      end: {line: 2, column: 2, offset: 4}
    })
    expect(source.originAt(3)).toEqual({kind: 'line', line: 2, column: 1})
  })
  test('takes the places from the reader, who knows the cells', () => {
    const source = createSourceDocument({
      text: '项目名称\t总计',
      format: 'xlsx',
      tables: [{name: '绩效目标表'}],
      cells: [
        {row: 0, column: 0, start: 0, end: 4},
        {row: 0, column: 1, start: 5, end: 7, rowSpan: 2}
      ],
      originAt: (offset) => ({kind: 'cell', sheet: '绩效目标表', address: offset < 5 ? 'A1' : 'B1'})
    })
    expect(source.originAt(6)).toEqual({kind: 'cell', sheet: '绩效目标表', address: 'B1'})
    expect(source.tables).toEqual([{name: '绩效目标表'}])
  })
})
