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

/** The lines of a text that hold something, without page numbers and without those in one of the ranges to skip. */
export function splitLines(text: string, skip: readonly Range[]): TextLine[] {
  const lines: TextLine[] = []
  let afterBlank = false
  let lineStart = 0
  let skipped = 0
  for (let index = 0; index <= text.length; index++) {
    const code = text.charCodeAt(index)
    if (index < text.length && code !== 0x0a && code !== 0x0d && code !== 0x0c) continue

    let start = lineStart
    let end = index
    while (start < end && isBlank(text.charCodeAt(start))) start++
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--
    const indent = start - lineStart
    lineStart = index + 1

    if (start === end) {
      // `\r\n` is one break, not a line and a blank one.
      if (!(code === 0x0a && text.charCodeAt(index - 1) === 0x0d)) afterBlank = true
      continue
    }
    while (skipped < skip.length && skip[skipped]!.end <= start) skipped++
    const gap = skip[skipped]
    if (gap && gap.start < end && start < gap.end) continue

    const value = text.slice(start, end)
    if (pageNumber.test(value)) continue
    lines.push({start, end, value, indent, afterBlank})
    afterBlank = false
  }
  return lines
}

/** How wide a text is printed: 2 for a character of the East Asian scripts and their punctuation, else 1. */
export function printedWidth(text: string): number {
  let width = 0
  for (let index = 0; index < text.length; index++) width += text.charCodeAt(index) < 0x2000 ? 1 : 2
  return width
}
