import {createLineIndex, type Point} from './line-index.js'
import type {PageArea} from './page-place.js'

/** The file formats that can be read. */
export type Format = 'text' | 'tsv' | 'csv' | 'markdown' | 'html' | 'json' | 'xlsx' | 'xls' | 'docx' | 'pdf'

const textFormats: ReadonlySet<Format> = new Set(['text', 'tsv', 'csv', 'markdown'])

/** Whether the document's text is the file itself, decoded; of the others it is a rendering. */
export function isTextFormat(format: Format): boolean {
  return textFormats.has(format)
}

/** One cell of a table, in the document's text. */
export interface Cell {
  /** The 0-based place of its table in `SourceDocument.tables`. Default: 0. */
  readonly table?: number
  /** Place in the grid of its table, 0-based; of a merged cell its first row and column. */
  readonly row: number
  readonly column: number
  /** How many rows and columns a merged cell covers. Default: 1. */
  readonly rowSpan?: number
  readonly columnSpan?: number
  /** Set when the cell's row goes on from the one above it, which a page cut in two. */
  readonly goesOn?: true
  /** Half-open range of the cell's text, blanks at its ends left out; UTF-16, 0-based. */
  readonly start: number
  readonly end: number
}

/** A table of a document: a sheet of a workbook, a table of a web page or of a Word file. */
export interface SourceTable {
  /** The name of the sheet; left out where tables have none. */
  readonly name?: string
  /** Whether a person who opens the file does not see it. */
  readonly isHidden?: boolean
}

/** Where a reader of the file would look. Lines, columns, pages, and what is counted in a Word file are 1-based. */
export type Origin =
  | {readonly kind: 'line'; readonly line: number; readonly column: number}
  /** A cell of a workbook; the address as `E14`. */
  | {readonly kind: 'cell'; readonly sheet?: string; readonly address: string}
  /** A cell of a table in a Word file: the row and the column of its grid, those that merged cells cover counted. */
  | {readonly kind: 'table'; readonly table: number; readonly row: number; readonly column: number}
  /** A paragraph of a Word file outside its tables, empty ones not counted. */
  | {readonly kind: 'paragraph'; readonly paragraph: number}
  /** A line of a page; the area is that of the cell that begins there, of text outside tables that of the line. */
  | {readonly kind: 'page'; readonly page: number; readonly line: number; readonly area?: PageArea}

/** A place in the text as unist has it: lines and columns 1-based, offsets 0-based UTF-16, `end` behind the last unit. */
export interface SourcePosition {
  readonly start: {readonly line: number; readonly column: number; readonly offset: number}
  readonly end: {readonly line: number; readonly column: number; readonly offset: number}
}

/** A decoded document. Every position in perf-lint is a UTF-16 offset into `text`. */
export interface SourceDocument {
  readonly path: string
  readonly format: Format
  readonly text: string
  /** Cells in reading order, those of one table together; empty for formats without a grid. */
  readonly cells: readonly Cell[]
  /** The tables that cells are in; empty where there is but one and nothing is known of it. */
  readonly tables: readonly SourceTable[]
  /** Whether an edit of `text` is an edit of the file; of a rendering only within a cell. */
  readonly editable: boolean
  /** How the bytes were decoded, for writing back. */
  readonly encoding: Encoding
  /** Line and column of an offset, both 1-based. O(log n). */
  toPoint(offset: number): Point
  /**
   * The offset of a line and column.
   *
   * @throws {RangeError} when there is no such place.
   */
  toOffset(point: Point): number
  /** The position of a half-open range. */
  positionOf(start: number, end: number): SourcePosition
  /** Where a reader of the file would look: a line, a cell or a page. */
  originAt(offset: number): Origin
}

/** How a file's bytes make its text. */
export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'
  /** Whether the file begins with a byte order mark, which is no part of the text. */
  readonly bom: boolean
}

/** What `createSourceDocument` needs; all but the text has a default. */
export interface SourceDocumentInit {
  readonly text: string
  /** Default: `''`. */
  readonly path?: string
  /** Default: `'text'`. */
  readonly format?: Format
  /** Default: none. */
  readonly cells?: readonly Cell[]
  /** Default: none. */
  readonly tables?: readonly SourceTable[]
  /** Default: `true`. */
  readonly editable?: boolean
  /** Default: UTF-8 without a byte order mark. */
  readonly encoding?: Encoding
  /** Where a reader of the file would look for an offset. Default: its line in the text. */
  readonly originAt?: (offset: number) => Origin
}

/** Make a document of decoded text. */
export function createSourceDocument(init: SourceDocumentInit): SourceDocument {
  const {text, path = '', format = 'text', cells = [], tables = [], editable = true} = init
  const encoding = init.encoding ?? {name: 'utf-8', bom: false}
  const lines = createLineIndex(text)

  return {
    path,
    format,
    text,
    cells,
    tables,
    editable,
    encoding,
    toPoint: lines.toPoint,
    toOffset: lines.toOffset,
    positionOf(start, end) {
      return {start: {...lines.toPoint(start), offset: start}, end: {...lines.toPoint(end), offset: end}}
    },
    originAt: init.originAt ?? ((offset) => ({kind: 'line', ...lines.toPoint(offset)}))
  }
}
