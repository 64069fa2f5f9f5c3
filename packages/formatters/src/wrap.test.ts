import {fc, test} from '@fast-check/vitest'
import stringWidth from 'string-width'
import {describe, expect} from 'vitest'
import {wrap} from './wrap.js'

describe('wrap', () => {
  const cases: readonly [name: string, text: string, width: number, lines: readonly string[]][] = [
    ['keeps a text that fits', '应写明标准', 10, ['应写明标准']],
    ['gives one line for an empty text', '', 10, ['']],
    ['breaks between Chinese characters', '应写明标准', 6, ['应写明', '标准']],
    ['does not begin a line with closing punctuation', '应写明。', 6, ['应写', '明。']],
    ['does not begin a line with two of them', '“应写明”，应', 9, ['“应写', '明”，应']],
    ['does not end a line with an opening bracket', '应写（明）', 6, ['应写', '（明）']],
    ['does not end a line with an opening quote', '应写“明”', 5, ['应写', '“明”']],
    ['keeps a number with its signs', '年度指标值≥95.5%以上', 14, ['年度指标值', '≥95.5%以上']],
    ['keeps a Latin word whole', 'expected a number here', 12, ['expected a', 'number here']],
    ['keeps a number with what it counts', '应为2024年底前', 9, ['应为', '2024年', '底前']],
    ['does not leave a character alone', '应写明标准值', 10, ['应写明标', '准值']],
    ['leaves it alone where it must', '应写', 2, ['应', '写']],
    ['keeps together what a no-break space joins', '见第\u00a012\u00a0行', 8, ['见', '第 12 行']],
    ['breaks a word longer than a line', 'abcdefgh', 3, ['abc', 'def', 'gh']],
    ['does not split an emoji', '👩‍👩‍👧👩‍👩‍👧', 3, ['👩‍👩‍👧', '👩‍👩‍👧']],
    ['keeps a backtick with what it quotes', 'of `某市教育局`, expected', 13, ['of `某市教育', '局`, expected']],
    ['does not end a line with an opening backtick', '为`明`', 4, ['为', '`明`']],
    ['leaves out the space at a break', '甲 乙', 3, ['甲', '乙']]
  ]

  test.each(cases)('%s', (_, text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines)
  })

  const texts = fc
    .array(fc.constantFrom('指', '标', '，', '。', '“', '”', '（', '）', '≥', '9', '%', ' ', 'a', '👍', '〔'), {
      maxLength: 60
    })
    .map((characters) => characters.join(''))

  test.prop([texts, fc.integer({min: 4, max: 40})])('loses nothing but spaces at breaks', (text, width) => {
    expect(wrap(text, width).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  })

  test.prop([texts, fc.integer({min: 4, max: 40})])('keeps every line within the width', (text, width) => {
    for (const line of wrap(text, width)) expect(stringWidth(line)).toBeLessThanOrEqual(width)
  })
})
