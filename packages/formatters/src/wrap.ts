import stringWidth from 'string-width'

/** Signs that may not begin a line: 避头. */
const closing = new Set('，。、；：？！…—·～％‰℃）》〉」』】〕｝］”’,.;:?!%)]}')

/** Signs that may not end a line: 避尾. */
const opening = new Set('（《〈「『【〔｛［“‘([{')

const graphemes = new Intl.Segmenter('zh', {granularity: 'grapheme'})

/**
 * Break a text into lines that fit a width.
 *
 * A line may break between two Chinese characters, beside one, and at a space, which is then left out; a number stays
 * with its sign and a Latin word whole, unless it is longer than a line. No line begins with a closing sign or ends with
 * an opening one.
 *
 * @param width
 *   In terminal columns, of which a Chinese character takes two.
 * @returns
 *   The lines; at least one.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0

  for (const piece of toPieces(text)) {
    for (const part of used + stringWidth(piece.trimEnd()) > width ? split(piece, width) : [piece]) {
      const needed = stringWidth(part.trimEnd())
      if (used > 0 && used + needed > width) {
        lines.push(line.trimEnd())
        line = ''
        used = 0
      }
      line += part
      used += stringWidth(part)
    }
  }

  lines.push(line.trimEnd())
  return lines
}

/** The parts of a text between which a line may break; each keeps the spaces behind it. */
function toPieces(text: string): string[] {
  const pieces: string[] = []
  let piece = ''
  let previous = ''
  for (const {segment} of graphemes.segment(text)) {
    if (piece && mayBreak(previous, segment)) {
      pieces.push(piece)
      piece = ''
    }
    piece += segment
    previous = segment
  }
  return piece ? [...pieces, piece] : pieces
}

function mayBreak(before: string, after: string): boolean {
  if (after === ' ' || closing.has(after) || opening.has(before)) return false
  return before === ' ' || stringWidth(before) > 1 || stringWidth(after) > 1
}

/** Break a piece that is longer than a line wherever it must. */
function split(piece: string, width: number): string[] {
  if (stringWidth(piece.trimEnd()) <= width) return [piece]
  return [...graphemes.segment(piece)].map(({segment}) => segment)
}
