import {createLineIndex, type Point} from './line-index.js'

/** The file formats that can be read. */
export type Format = 'text' | 'tsv' | 'markdown' | 'json'

/** One cell of a table, in the document's text. */
export interface Cell {
  /** Place in the grid, 0-based. */
  readonly row: number
  readonly column: number
  /** Half-open range of the cell's text, blanks at its ends left out; UTF-16, 0-based. */
  readonly start: number
  readonly end: number
}

/** Where a reader of the file would look. Lines, columns and pages are 1-based. */
export type Origin =
  | {readonly kind: 'line'; readonly line: number; readonly column: number}
  | {readonly kind: 'cell'; readonly sheet?: string; readonly address: string}
  | {readonly kind: 'page'; readonly page: number; readonly line: number}

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
  /** Cells in reading order; empty for formats without a grid. */
  readonly cells: readonly Cell[]
  /** Whether an edit of `text` is an edit of the file. */
  readonly editable: boolean
  /** How the bytes were decoded, for writing back. */
  readonly encoding: Encoding
  /** Line and column of an offset, both 1-based. O(log n). */
  toPoint(offset: number): Point
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
  /** Default: `true`. */
  readonly editable?: boolean
  /** Default: UTF-8 without a byte order mark. */
  readonly encoding?: Encoding
}

/** Make a document of decoded text. */
export function createSourceDocument(init: SourceDocumentInit): SourceDocument {
  const {text, path = '', format = 'text', cells = [], editable = true} = init
  const encoding = init.encoding ?? {name: 'utf-8', bom: false}
  const lines = createLineIndex(text)

  return {
    path,
    format,
    text,
    cells,
    editable,
    encoding,
    toPoint: lines.toPoint,
    positionOf(start, end) {
      return {start: {...lines.toPoint(start), offset: start}, end: {...lines.toPoint(end), offset: end}}
    },
    originAt(offset) {
      return {kind: 'line', ...lines.toPoint(offset)}
    }
  }
}
