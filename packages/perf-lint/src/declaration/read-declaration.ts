import {defaultLimits, ReadError} from '@perf-lint/readers'
import {createLineIndex, createSourceDocument, partitionPoint, type Cell, type SourceDocument} from '@perf-lint/source'
import {findNodeAtLocation, parseTree} from 'jsonc-parser'
import {isRecord} from '../is-record.js'
import {checkDeclaration} from './check-declaration.js'
import type {Declaration} from './declaration.js'
import {layOutDeclaration, type CellParts, type ValuePath} from './lay-out-declaration.js'

/**
 * Read a table that is given as data, as `perf-lint export` and budget systems write it: a document laid out as a table, whose
 * places are the lines of the file.
 *
 * @returns `undefined` when the text is no JSON object.
 * @throws {ReadError} `no-declaration`, when it is an object of another shape; `too-large`.
 */
export function readDeclaration(text: string, path: string): SourceDocument | undefined {
  const value = parse(text)
  if (!isRecord(value)) return
  checkDeclaration(value)
  checkSize(value)
  const {text: rendered, cells, starts, paths} = render(layOutDeclaration(value))
  // Only findings ask for lines, and many tables have none.
  let lineOf: ReturnType<typeof createLineOf> | undefined
  return createSourceDocument({
    text: rendered,
    path,
    format: 'json',
    cells,
    tables: [{}],
    editable: false,
    originAt(offset) {
      const index = partitionPoint(starts.length, (each) => starts[each]! <= offset) - 1
      lineOf ??= createLineOf(text)
      return {kind: 'line', ...lineOf(paths[Math.max(0, index)] ?? [])}
    }
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The most cells that a row has. */
const widestRow = 7

/** @throws {ReadError} `too-large`, before anything is made of it. */
function checkSize({units}: Declaration): void {
  const {cells: limit} = defaultLimits
  const rows = units.reduce((sum, {projects}) => sum + 1 + projects.length, 0)
  if (rows * widestRow > limit) throw new ReadError('too-large', {data: {what: 'cells', limit}})
}

/** The table as text: cells parted by tabs, rows by line breaks; and where each part of it was written from. */
function render(rows: readonly (readonly CellParts[])[]) {
  const cells: Cell[] = []
  const starts: number[] = []
  const paths: ValuePath[] = []
  // A text that grows is slow to look into; it is joined when it is whole.
  const pieces: string[] = []
  let length = 0
  for (const [row, parts] of rows.entries()) {
    if (row > 0) add('\n')
    for (const [column, cell] of parts.entries()) {
      if (column > 0) add('\t')
      const start = length
      const words = cell.map(({text}) => text.replaceAll('\t', ' '))
      for (const [index, {path}] of cell.entries()) {
        starts.push(length)
        paths.push(path)
        add(words[index]!)
      }
      cells.push({row, column, ...trim(words.join(''), start)})
    }
  }
  return {text: pieces.join(''), cells, starts, paths}

  function add(piece: string): void {
    pieces.push(piece)
    length += piece.length
  }
}

/** The range of a cell that begins at an offset, blanks at its ends left out. */
function trim(written: string, start: number): {readonly start: number; readonly end: number} {
  const first = start + written.length - written.trimStart().length
  return {start: first, end: Math.max(first, start + written.trimEnd().length)}
}

/** Tells where a value begins in the file. */
function createLineOf(text: string): (path: ValuePath) => {readonly line: number; readonly column: number} {
  // It was parsed already, and is no deeper than a declaration.
  const root = parseTree(text)!
  const lines = createLineIndex(text)
  return (path) => lines.toPoint(findNodeAtLocation(root, [...path])?.offset ?? 0)
}
