import {partitionPoint} from './partition-point.js'

/** A place in a text, both 1-based; the column counts UTF-16 units. */
export interface Point {
  readonly line: number
  readonly column: number
}

/** Line and column of every offset of a text, and back. */
export interface LineIndex {
  /** How many lines the text has; at least 1. */
  readonly lineCount: number
  /** @throws {RangeError} when the offset is outside `0..text.length`. */
  toPoint(offset: number): Point
  /** @throws {RangeError} when there is no such line or column. */
  toOffset(point: Point): number
}

/**
 * Index the lines of a text.
 *
 * `\n`, `\r\n` and `\r` end a line. Building costs O(n), a look-up O(log lines).
 */
export function createLineIndex(text: string): LineIndex {
  const starts = [0]
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length)

  return {lineCount: starts.length, toPoint, toOffset}

  function toPoint(offset: number): Point {
    if (!(offset >= 0 && offset <= text.length)) {
      throw new RangeError(`Unexpected offset ${offset}, expected 0 to ${text.length}`)
    }
    const line = partitionPoint(starts.length, (index) => starts[index]! <= offset)
    return {line, column: offset - starts[line - 1]! + 1}
  }

  function toOffset({line, column}: Point): number {
    const start = starts[line - 1]
    const end = starts[line] ?? text.length + 1
    if (start === undefined || !(column >= 1 && start + column - 1 < end)) {
      throw new RangeError(`Unexpected place ${line}:${column}, expected one within the text`)
    }
    return start + column - 1
  }
}
