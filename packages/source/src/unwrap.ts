import {deriveText, type DerivedText, type Range} from './derived-text.js'

/**
 * Join the lines of a wrapped cell into one text.
 *
 * Line breaks, and blanks an extraction put next to them, are left out; all else is kept as written.
 *
 * @param text
 *   The document's text.
 * @param ranges
 *   The cell's half-open ranges in `text`, in order; several when a page heading stands inside the cell.
 *   `\n`, `\r\n`, `\r` and form feeds are breaks; blanks are spaces, tabs and the ideographic space.
 * @returns
 *   The joined text, and a map from its UTF-16 offsets to those of `text`.
 * @see decisions/0004-unwrap.md
 */
export function unwrap(text: string, ranges: readonly Range[]): DerivedText {
  const lines: Range[] = []
  for (const range of ranges) {
    let start = range.start
    for (let index = range.start; index <= range.end; index++) {
      if (index < range.end && !isBreak(text.charCodeAt(index))) continue
      lines.push(trim(text, start, index))
      start = index + 1
    }
  }
  const filled = lines.filter((line) => line.end > line.start)
  return deriveText(text, filled.length > 0 ? filled : lines.slice(0, 1))
}

function trim(text: string, start: number, end: number): Range {
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return {start, end}
}

function isBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x0c
}

/** Whether a UTF-16 unit is a blank that an extraction may put at a break: space, tab, no-break space, ideographic space. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x3000
}
