import {maxOf, minOf} from '@perf-lint/source'
import type {Box, Glyph} from './geometry.js'

/** Characters that stand in one line. */
export interface TextLine extends Box {
  readonly text: string
}

/** Characters stand in one line when they stand as high, but for this share of their height. */
const baseTolerance = 0.25

/** A gap wider than this share of a letter's height parts words; one much wider parts columns. */
const wordGap = 0.25

/**
 * Put characters into lines, from the top on, each from the left on.
 *
 * A blank is written where letters of a script that has blanks are parted by a gap; Chinese has none, and a gap in it is
 * how the line was spread.
 */
export function readLines(glyphs: readonly Glyph[]): readonly TextLine[] {
  return toRows(glyphs)
    .map(toLine)
    .filter(({text}) => text.trim() !== '')
}

/** Part characters by the line that they stand in, from the top on, each line's from the left on. O(n log n). */
export function toRows(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const rows: Glyph[][] = []
  for (const glyph of glyphs.toSorted((a, b) => b.base - a.base)) {
    const row = rows.at(-1)
    const [first] = row ?? []
    const isNear = first && first.base - glyph.base <= (glyph.top - glyph.bottom) * baseTolerance
    if (row && isNear) row.push(glyph)
    else rows.push([glyph])
  }
  return rows.map((row) => row.toSorted((a, b) => a.left - b.left))
}

function toLine(glyphs: readonly Glyph[]): TextLine {
  let text = ''
  let before: Glyph | undefined
  for (const glyph of glyphs) {
    // Bold is sometimes drawn as the same letter twice, a little aside.
    if (before && isRepeated(before, glyph)) continue
    if (before && isParted(before, glyph)) text += ' '
    text += glyph.text
    before = glyph
  }
  return {
    text,
    left: glyphs[0]!.left,
    right: maxOf(glyphs, ({right}) => right),
    bottom: minOf(glyphs, ({bottom}) => bottom),
    top: maxOf(glyphs, ({top}) => top)
  }
}

function isRepeated(before: Glyph, glyph: Glyph): boolean {
  return glyph.text === before.text && glyph.left - before.left < (before.right - before.left) * 0.3
}

/** Letters and digits of scripts that part words by blanks. */
const spaced = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]/u

function isParted(before: Glyph, glyph: Glyph): boolean {
  const gap = glyph.left - before.right
  const height = Math.max(1, before.top - before.bottom)
  if (gap <= height * wordGap || before.text === ' ' || glyph.text === ' ') return false
  return gap > height * 2 || (spaced.test(before.text) && spaced.test(glyph.text))
}
