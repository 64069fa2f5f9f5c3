import {isBlank, type Range} from '@perf-lint/source'

/** A line of flattened text, blanks at its ends left out. */
export interface TextLine extends Range {
  readonly value: string
  /** How many blanks stand before it. */
  readonly indent: number
  /** Whether a blank line stands before it. */
  readonly afterBlank: boolean
}

/** Page numbers on a line of their own: `- 3 -`, `第 3 页`, `第3页 共10页`, `3 / 10`. */
const pageNumber = /^(?:[-—–] ?\d{1,4} ?[-—–]|第 ?\d{1,4} ?页(?:[ ，,/]{0,2}共 ?\d{1,4} ?页)?|\d{1,4} ?\/ ?\d{1,4})$/

/**
 * The lines of a text that hold something, without page numbers and without the ranges to skip.
 *
 * @param skip
 *   Half-open ranges, in order and disjoint; a line that holds one ends before it, and another begins behind it.
 */
export function splitLines(text: string, skip: readonly Range[]): TextLine[] {
  const lines: TextLine[] = []
  let afterBlank = false
  let from = 0
  for (const range of [...skip, {start: text.length, end: text.length}]) {
    split(from, range.start)
    from = range.end
  }
  return lines

  function split(from: number, to: number): void {
    let lineStart = from
    for (let index = from; index <= to; index++) {
      const code = text.charCodeAt(index)
      if (index < to && code !== 0x0a && code !== 0x0d && code !== 0x0c) continue
      const isSecondHalf = code === 0x0a && text.charCodeAt(index - 1) === 0x0d
      // `\r\n` is one break, not a line and a blank one; a range to skip is no blank line either.
      if (!add(lineStart, index) && index < to && !isSecondHalf && lineStart !== from) afterBlank = true
      lineStart = index + 1
    }
  }

  /** Add a line unless it is blank. */
  function add(lineStart: number, lineEnd: number): boolean {
    let start = lineStart
    let end = lineEnd
    while (start < end && isBlank(text.charCodeAt(start))) start++
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--
    if (start === end) return false
    const value = text.slice(start, end)
    if (pageNumber.test(value)) return true
    lines.push({start, end, value, indent: start - lineStart, afterBlank})
    afterBlank = false
    return true
  }
}

/** How wide a text is printed: 2 for a character of the East Asian scripts and their punctuation, else 1. */
export function printedWidth(text: string): number {
  let width = 0
  for (let index = 0; index < text.length; index++) width += text.charCodeAt(index) < 0x2000 ? 1 : 2
  return width
}
