import stringWidth from 'string-width'

/** Signs that may not begin a line: 避头. */
const closing = new Set('，。、；：？！…—·～％‰℃）》〉」』】〕｝］”’,.;:?!%)]}')

/** Signs that may not end a line: 避尾. */
const opening = new Set('（《〈「『【〔｛［“‘([{')

/** Holds its neighbours together; comes out as a common space. */
export const noBreakSpace = '\u00a0'

const graphemes = new Intl.Segmenter('zh', {granularity: 'grapheme'})

/**
 * Break a text into lines that fit a width.
 *
 * A line may break between two Chinese characters, beside one, and at a space, which is then left out; a number stays
 * with its sign and what it counts, and a Latin word whole, unless it is longer than a line. No line begins with a closing
 * sign or ends with an opening one, and the last holds more than one Chinese character where it can.
 *
 * @param width
 *   In terminal columns, of which a Chinese character takes two.
 * @returns
 *   The lines; at least one.
 */
export function wrap(text: string, width: number): string[] {
  let line: Piece[] = []
  const lines = [line]
  let used = 0

  for (const piece of toPieces(text)) {
    for (const part of piece.room > width - used ? split(piece, width) : [piece]) {
      if (used > 0 && used + part.room > width) {
        line = []
        lines.push(line)
        used = 0
      }
      line.push(part)
      used += part.width
    }
  }

  keepCompany(lines, width)
  return lines.map((pieces) =>
    pieces
      .map((piece) => piece.text)
      .join('')
      .trimEnd()
      .replaceAll(noBreakSpace, ' ')
  )
}

/** Take a character from the line before to one that would stand alone on the last line: 孤字. */
function keepCompany(lines: readonly Piece[][], width: number): void {
  const [before, last] = lines.slice(-2)
  const [alone, ...others] = last ?? []
  const companion = before?.at(-1)
  if (!alone || !companion || others.length > 0 || alone.room > 2 || before!.length < 2) return
  if (companion.width + alone.room <= width) last!.unshift(before!.pop()!)
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
  let previous = ''
  let isQuoted = false
  for (const {segment} of graphemes.segment(text)) {
    if (segment === '`') isQuoted = !isQuoted
    // A backtick opens or closes, by turns; no character tells which.
    const character = segment === '`' ? (isQuoted ? '(' : ')') : segment
    if (characters.length > 0 && mayBreak(previous, character)) {
      pieces.push(toPiece(characters))
      characters = []
    }
    characters.push(segment)
    previous = character
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
  if (before === noBreakSpace || after === noBreakSpace) return false
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
