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
 * with its sign and what it counts, and a Latin word whole, unless it is longer than a line. No line begins with a closing sign or ends with
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
    for (const part of piece.room > width - used ? split(piece, width) : [piece]) {
      if (used > 0 && used + part.room > width) {
        lines.push(line.trimEnd())
        line = ''
        used = 0
      }
      line += part.text
      used += part.width
    }
  }

  lines.push(line.trimEnd())
  return lines
}

/** A part of a text that stays on one line. */
interface Piece {
  readonly text: string
  readonly width: number
  /** The width without the spaces at the end: what it takes at the end of a line. */
  readonly room: number
}

/** The parts of a text between which a line may break; each keeps the spaces behind it. */
function toPieces(text: string): Piece[] {
  const pieces: Piece[] = []
  let characters: string[] = []
  for (const {segment} of graphemes.segment(text)) {
    if (characters.length > 0 && mayBreak(characters.at(-1)!, segment)) {
      pieces.push(toPiece(characters))
      characters = []
    }
    characters.push(segment)
  }
  if (characters.length > 0) pieces.push(toPiece(characters))
  return pieces
}

function toPiece(characters: readonly string[]): Piece {
  let width = 0
  let room = 0
  for (const character of characters) {
    width += widthOf(character)
    if (character !== ' ') room = width
  }
  return {text: characters.join(''), width, room}
}

function mayBreak(before: string, after: string): boolean {
  if (after === ' ' || closing.has(after) || opening.has(before) || isDigit(before)) return false
  return before === ' ' || widthOf(before) > 1 || widthOf(after) > 1
}

/** `2024年`, `95分`, `88号`: a number stays with what it counts. */
function isDigit(character: string): boolean {
  return character >= '0' && character <= '9'
}

/** Break a piece that is longer than a line wherever it must. */
function split(piece: Piece, width: number): Piece[] {
  if (piece.room <= width) return [piece]
  return [...graphemes.segment(piece.text)].map(({segment}) => toPiece([segment]))
}

/** Widths of characters, of which there are some thousands: measuring one takes longer than all else here. */
const widths = new Map<string, number>()

function widthOf(character: string): number {
  let width = widths.get(character)
  if (width === undefined) {
    width = stringWidth(character)
    widths.set(character, width)
  }
  return width
}
