import {findCell, type Cell, type Origin, type SourceDocumentInit, type SourceTable} from '@perf-lint/source'
import {isSpace} from '../is-space.js'
import type {Limits} from '../limits.js'
import {tooLarge} from '../read-error.js'

/** A cell that is to be written into the text. */
export interface CellContent {
  readonly column: number
  /** Default: 1. */
  readonly rowSpan?: number
  /** Default: 1. */
  readonly columnSpan?: number
  /** Set when its row goes on from the one above. */
  readonly goesOn?: true
  /** Its lines are parted by `\n`. */
  readonly text: string
  /** Where a reader of the file would look. Default: the sheet and the address of the cell. */
  readonly origin?: Origin
}

/** A row of a table. */
export interface RowContent {
  /** 0-based; rows are given in order. */
  readonly row: number
  /** In order of their columns. */
  readonly cells: readonly CellContent[]
}

/** A table, row by row. */
export interface TableContent extends SourceTable {
  readonly rows: Iterable<RowContent>
}

/** What a document needs to be made of tables. */
export type Rendering = Pick<SourceDocumentInit, 'text' | 'cells' | 'tables' | 'originAt'> & {
  readonly cells: readonly Cell[]
}

/**
 * Write tables as one text: cells parted by a tab, rows by a line break, tables by an empty line.
 *
 * Tabs within a cell become blanks. The blanks around a cell's text are written, and are no part of its range.
 *
 * @throws {ReadError} `too-large`.
 */
export function renderTables(tables: readonly TableContent[], limits: Limits): Rendering {
  const cells: Cell[] = []
  const origins: (Origin | undefined)[] = []
  const pieces: string[] = []
  let length = 0

  for (const [table, {rows}] of tables.entries()) {
    let between = length === 0 ? '' : '\n\n'
    for (const {row, cells: contents} of rows) {
      for (const content of contents) {
        write(between)
        addCell(table, row, content)
        between = '\t'
      }
      between = '\n'
    }
  }

  return {
    text: pieces.join(''),
    cells,
    tables: tables.map(({name, isHidden}) => ({...(name !== undefined && {name}), ...(isHidden && {isHidden})})),
    originAt
  }

  function write(text: string): void {
    length += text.length
    if (length > limits.textLength) throw tooLarge('text', limits.textLength)
    pieces.push(text)
  }

  function addCell(
    table: number,
    row: number,
    {column, rowSpan = 1, columnSpan = 1, goesOn, text, origin}: CellContent
  ): void {
    if (cells.length >= limits.cells) throw tooLarge('cells', limits.cells)
    let [start, end] = [0, text.length]
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    while (start < end && isSpace(text.charCodeAt(start))) start++
    cells.push({
      ...(tables.length > 1 && {table}),
      row,
      column,
      ...(rowSpan > 1 && {rowSpan}),
      ...(columnSpan > 1 && {columnSpan}),
      ...(goesOn && {goesOn}),
      start: length + start,
      end: length + end
    })
    if (origin) origins[cells.length - 1] = origin
    write(text.replaceAll('\t', ' '))
  }

  function originAt(offset: number): Origin {
    const index = findCell(cells, offset)
    const {table = 0, row, column} = cells[index]!
    const sheet = tables[table]!.name
    return origins[index] ?? {kind: 'cell', ...(sheet !== undefined && {sheet}), address: toAddress(row, column)}
  }
}

/** The address of a cell by its 0-based row and column, as `AB12`. */
function toAddress(row: number, column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return `${letters}${row + 1}`
}
