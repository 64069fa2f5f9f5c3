import type {Glyph} from './geometry.js'
import {readLines, type TextLine} from './read-lines.js'

/**
 * Read a page without tables as it is written: cell by cell, line by line, in the order in which characters are drawn.
 *
 * @returns Its lines.
 */
export function readStreamLines(glyphs: readonly Glyph[]): readonly TextLine[] {
  const lines: Glyph[][] = []
  let before: Glyph | undefined
  for (const glyph of glyphs) {
    if (before && isNextOf(before, glyph)) lines.at(-1)!.push(glyph)
    else lines.push([glyph])
    before = glyph
  }
  return lines.flatMap(readLines)
}

/** Whether a character goes on in the line of the one before it. */
function isNextOf(before: Glyph, glyph: Glyph): boolean {
  const height = Math.max(before.top - before.bottom, glyph.top - glyph.bottom)
  const isSameLine = Math.abs(before.base - glyph.base) < height * 0.25
  return isSameLine && glyph.left >= before.left - height * 0.5
}
