import {createLineIndex} from '@perf-lint/core'

/** A text by lines, which are 1-based, as are columns; these count UTF-16 units unless it is said. */
export interface SourceLines {
  readonly lineCount: number
  /** A line without its end; `''` where there is no such line. */
  line(line: number): string
  /** Where an offset is; one outside the text is taken for the nearest inside. */
  toPoint(offset: number): {readonly line: number; readonly column: number}
}

/** Take a text apart into lines. */
export function createSourceLines(text: string): SourceLines {
  const index = createLineIndex(text)
  return {
    lineCount: index.lineCount,
    line(line) {
      if (line < 1 || line > index.lineCount) return ''
      const start = index.toOffset({line, column: 1})
      const end = line < index.lineCount ? index.toOffset({line: line + 1, column: 1}) : text.length
      return text.slice(start, end).replace(/(?:\r\n?|\n)$/, '')
    },
    toPoint: (offset) => index.toPoint(Math.min(Math.max(offset, 0), text.length))
  }
}
