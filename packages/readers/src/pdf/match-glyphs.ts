import type {Glyph} from './geometry.js'

/** A character of a text and the glyph that draws it. */
export interface DrawnCharacter {
  /** Half-open range of the text, in UTF-16 units. */
  readonly start: number
  readonly end: number
  readonly glyph: Glyph
  /** The 0-based line that it stands in. */
  readonly row: number
}

/**
 * Match the characters of a text with the glyphs that it was read from. O(n).
 *
 * Blanks and line breaks may have been put in, and blanks at the ends of lines and letters drawn twice left out.
 *
 * @param rows
 *   Glyphs by line, in order.
 * @returns All of the text but its blanks; nothing when it was not read from these glyphs.
 */
export function matchGlyphs(text: string, rows: readonly (readonly Glyph[])[]): readonly DrawnCharacter[] {
  const glyphs = rows.flatMap((inRow, row) => inRow.map((glyph) => ({glyph, row})))
  const matched: DrawnCharacter[] = []
  let next = 0
  let start = 0
  for (const character of text) {
    const end = start + character.length
    if (!isBlank(character)) {
      while (glyphs[next] && glyphs[next]!.glyph.text !== character && mayBeLeftOut(next)) next++
      const found = glyphs[next]
      if (found?.glyph.text !== character) return []
      matched.push({start, end, ...found})
      next++
    }
    start = end
  }
  return matched

  function mayBeLeftOut(index: number): boolean {
    const {text} = glyphs[index]!.glyph
    return isBlank(text) || text === glyphs[index - 1]?.glyph.text
  }
}

function isBlank(character: string): boolean {
  return character.trim() === ''
}
