import type {Cell} from '@perf-lint/source'
import {isSpace} from './is-space.js'

/** What parts the cells of a row. */
export type Delimiter = '\t' | ',' | ';'

/**
 * Find the cells of text that is separated by tabs, commas or semicolons.
 *
 * A cell in quotes may hold delimiters and line breaks, as a spreadsheet writes it; a quote in it is written twice, and so
 * the cell's range has it. A line without delimiters is a row of one cell. Blanks at the ends of a cell, and its quotes, are
 * no part of it.
 */
export function findSeparatedCells(text: string, delimiter: Delimiter): Cell[] {
  const cells: Cell[] = []
  let row = 0
  let column = 0
  let start = 0
  while (start <= text.length) {
    const quoted = text[start] === '"' ? closingQuote(text, start, delimiter) : undefined
    let end = quoted === undefined ? start : quoted + 1
    while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++
    cells.push(
      toCell(text, row, column, ...(quoted === undefined ? ([start, end] as const) : ([start + 1, quoted] as const)))
    )
    if (text[end] === delimiter) {
      column++
    } else {
      row++
      column = 0
      if (text[end] === '\r' && text[end + 1] === '\n') end++
    }
    start = end + 1
  }
  return cells
}

/** The quote that closes a quoted cell: the first that a delimiter, a line break or the end follows. */
function closingQuote(text: string, start: number, delimiter: Delimiter): number | undefined {
  for (let index = text.indexOf('"', start + 1); index >= 0; index = text.indexOf('"', index + 1)) {
    const next = text[index + 1]
    if (next === '"') index++
    else if (next === undefined || next === delimiter || next === '\n' || next === '\r') return index
    else return
  }
  return
}

/**
 * Find the cells of the tables in Markdown text, written with pipes (GFM).
 *
 * The line of dashes under a heading is no row. A line outside a table is a row of one cell. `\|` is no pipe.
 */
export function findPipeCells(text: string): Cell[] {
  const cells: Cell[] = []
  for (const [row, match] of [...text.matchAll(/[^\r\n]+/g)].entries()) {
    const line = match[0]
    const offset = match.index
    if (!isPipeRow(line)) {
      cells.push(toCell(text, row, 0, offset, offset + line.length))
      continue
    }
    if (isDelimiterRow(line)) continue
    const pipes = [...line.matchAll(/\\.|\|/g)].filter(([sign]) => sign === '|').map(({index}) => index)
    const inner = line.trimStart().startsWith('|') ? pipes : [-1, ...pipes]
    const ends = [...inner.slice(1), ...(line.trimEnd().endsWith('|') ? [] : [line.length])]
    for (const [column, end] of ends.entries()) {
      cells.push(toCell(text, row, column, offset + inner[column]! + 1, offset + end))
    }
  }
  return cells
}

/** Whether a line is a row of a Markdown table: it has at least two pipes. */
export function isPipeRow(line: string): boolean {
  const first = line.indexOf('|')
  return first >= 0 && line.includes('|', first + 1)
}

/** Whether a line is the one of dashes that makes the line above a heading row. */
export function isDelimiterRow(line: string): boolean {
  return line.includes('-') && /^[\s|:-]+$/.test(line)
}

function toCell(text: string, row: number, column: number, start: number, end: number): Cell {
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return {row, column, start, end}
}
