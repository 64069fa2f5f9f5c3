import {createSourceDocument, type Cell, type SourceDocument} from '@perf-lint/source'
import {decode} from './decode.js'
import {defaultLimits, type Limits} from './limits.js'
import {ReadError} from './read-error.js'
import {findPipeCells, findTabCells, isDelimiterRow, isPipeRow} from './separated.js'

/** What is known of a file beside its bytes. */
export interface ReadOptions {
  /** For messages only: the format is told by the content. Default: `''`. */
  readonly path?: string
  readonly limits?: Partial<Limits>
}

/** The first bytes of files that are no text, and what they are. */
const signatures: readonly (readonly [bytes: readonly number[], format: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'xlsx/docx/zip'],
  [[0x50, 0x4b, 0x05, 0x06], 'zip'],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'pdf'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'xls/doc/et/wps'],
  [[0x89, 0x50, 0x4e, 0x47], 'png'],
  [[0xff, 0xd8, 0xff], 'jpeg'],
  [[0x1f, 0x8b], 'gzip']
]

/**
 * Read a file: decode its bytes and find its cells.
 *
 * @throws {ReadError} `empty`, `too-large`, `unsupported-format`, `binary`.
 */
export function readDocument(bytes: Uint8Array, options: ReadOptions = {}): SourceDocument {
  const {path = '', limits} = options
  const {bytes: limit} = {...defaultLimits, ...limits}
  if (bytes.length > limit) throw new ReadError('too-large', {data: {bytes: bytes.length, limit}})
  const format = signatures.find(([signature]) => signature.every((byte, index) => bytes[index] === byte))?.[1]
  if (format) throw new ReadError('unsupported-format', {data: {format}})

  const {text, encoding} = decode(bytes)
  if (text.trim() === '') throw new ReadError('empty')
  if (text.includes('\u0000')) throw new ReadError('binary')
  return readText(text, {path, encoding})
}

/** Find the cells of decoded text: tab-separated, a Markdown table, or flattened text that has none. */
export function readText(
  text: string,
  options: {readonly path?: string; readonly encoding?: SourceDocument['encoding']} = {}
): SourceDocument {
  const cells = text.includes('\t') ? findTabCells(text) : []
  if (isTable(cells)) return createSourceDocument({...options, text, format: 'tsv', cells})
  if (isMarkdownTable(text.split(/[\r\n]+/))) {
    return createSourceDocument({...options, text, format: 'markdown', cells: findPipeCells(text)})
  }
  return createSourceDocument({...options, text, format: 'text'})
}

/** At least two rows with as many cells as a table of three columns has; a tab or two in flattened text makes none. */
function isTable(cells: readonly Cell[]): boolean {
  return cells.filter((cell) => cell.column === 2).length >= 2
}

function isMarkdownTable(lines: readonly string[]): boolean {
  return lines.some((line, index) => isDelimiterRow(line) && isPipeRow(line) && isPipeRow(lines[index - 1] ?? ''))
}
