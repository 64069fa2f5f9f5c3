import {describe, expect, test} from 'vitest'
import type {Glyph} from './geometry.js'
import {matchGlyphs} from './match-glyphs.js'

/** Lines of glyphs, ten points wide each. */
function toRows(...lines: readonly string[]): readonly (readonly Glyph[])[] {
  return lines.map((line, row) =>
    [...line].map((text, index) => ({
      text,
      base: -row * 12,
      order: row,
      left: index * 10,
      right: index * 10 + 10,
      bottom: -row * 12 - 2,
      top: -row * 12 + 10
    }))
  )
}

describe('matchGlyphs', () => {
  test.each<{name: string; text: string; rows: readonly string[]; expected: readonly string[]}>([
    {name: 'lines', text: '甲乙\n丙', rows: ['甲乙', '丙'], expected: ['0甲0', '1乙0', '3丙1']},
    {name: 'blanks put in', text: 'a b', rows: ['ab'], expected: ['0a0', '2b0']},
    {name: 'blanks left out', text: 'ab', rows: [' a b '], expected: ['0a0', '1b0']},
    {name: 'letters drawn twice', text: '甲乙', rows: ['甲甲乙乙'], expected: ['0甲0', '1乙0']},
    {name: 'letters written twice', text: '甲甲乙', rows: ['甲甲乙'], expected: ['0甲0', '1甲0', '2乙0']},
    {name: 'a character of two units', text: '𠮷甲', rows: ['𠮷甲'], expected: ['0𠮷0', '2甲0']},
    {name: 'nothing of another text', text: '甲丙', rows: ['甲乙丙'], expected: []},
    {name: 'nothing of a longer text', text: '甲乙', rows: ['甲'], expected: []},
    {name: 'nothing of no text', text: ' \n', rows: ['甲'], expected: []}
  ])('matches $name', ({text, rows, expected}) => {
    const matched = matchGlyphs(text, toRows(...rows))
    expect(matched.map(({start, glyph, row}) => `${start}${glyph.text}${row}`)).toEqual(expected)
    for (const {start, end, glyph} of matched) expect(text.slice(start, end)).toBe(glyph.text)
  })
})
