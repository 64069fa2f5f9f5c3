import {createSourceDocument, type Cell, type SourceDocument} from '@perf-lint/source'
import {decode, type Decoded} from './decode.js'
import {defaultLimits, type Limits} from './limits.js'
import {ReadError, tooLarge} from './read-error.js'
import {findCsvCells} from './csv.js'
import {findPipeCells, findSeparatedCells, isDelimiterRow, isPipeRow} from './separated.js'
import {findForeignText, tellContainer} from './tell-format.js'

/** What is known of a file beside its bytes. */
export interface ReadOptions {
  /** For messages only: the format is told by the content. Default: `''`. */
  readonly path?: string
  readonly limits?: Partial<Limits>
}

/**
 * Read a text file: decode its bytes and find its cells.
 *
 * Workbooks, Word files and web pages are read by `openDocument`, which waits until their reader is there.
 *
 * @throws {ReadError} `empty`, `too-large`, `unsupported-format`, `binary`.
 */
export function readDocument(bytes: Uint8Array, options: ReadOptions = {}): SourceDocument {
  const {path = '', limits} = options
  const {text, encoding} = decodeDocument(bytes, {...defaultLimits, ...limits})
  return readText(text, {path, encoding})
}

/**
 * Decode a text file, or say why it is none.
 *
 * @throws {ReadError} `empty`, `too-large`, `unsupported-format`, `binary`.
 */
export function decodeDocument(bytes: Uint8Array, limits: Limits): Decoded {
  if (bytes.length > limits.bytes) throw tooLarge('file', limits.bytes, bytes.length)
  const {container, format} = tellContainer(bytes)
  if (container !== 'text') throw new ReadError('unsupported-format', {data: {format}})
  const decoded = decode(bytes)
  const {text} = decoded
  if (text.trim() === '') throw new ReadError('empty')
  if (text.includes('\u0000')) throw new ReadError('binary')
  const foreign = findForeignText(text)
  if (foreign !== undefined) throw new ReadError('unsupported-format', {data: {format: foreign}})
  return decoded
}

/** Find the cells of decoded text: separated by tabs or commas, a Markdown table, or flattened text that has none. */
export function readText(
  text: string,
  options: {readonly path?: string; readonly encoding?: SourceDocument['encoding']} = {}
): SourceDocument {
  const cells = text.includes('\t') ? findSeparatedCells(text, '\t') : []
  if (isTable(cells)) return createSourceDocument({...options, text, format: 'tsv', cells})
  if (isMarkdownTable(text.split(/[\r\n]+/))) {
    return createSourceDocument({...options, text, format: 'markdown', cells: findPipeCells(text)})
  }
  const values = findCsvCells(text)
  if (values) return createSourceDocument({...options, text, format: 'csv', cells: values})
  return createSourceDocument({...options, text, format: 'text'})
}

/** At least two rows with as many cells as a table of three columns has; a tab or two in flattened text makes none. */
function isTable(cells: readonly Cell[]): boolean {
  return cells.filter((cell) => cell.column === 2).length >= 2
}

function isMarkdownTable(lines: readonly string[]): boolean {
  return lines.some((line, index) => isDelimiterRow(line) && isPipeRow(line) && isPipeRow(lines[index - 1] ?? ''))
}
