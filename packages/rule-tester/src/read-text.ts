import {createSourceDocument, type Cell, type SourceDocument} from '@perf-lint/source'

/** Make a document of a case's text: tab-separated when it has a tab, flattened text otherwise. */
export function readText(text: string): SourceDocument {
  if (!text.includes('\t')) return createSourceDocument({text, path: 'case.txt', format: 'text'})
  return createSourceDocument({text, path: 'case.tsv', format: 'tsv', cells: readCells(text)})
}

/** `a`, `"wrapped\nor quoted"`; what follows is the end of the cell: a tab, a line end or the end of the text. */
const tsvCell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\r\n|[\t\r\n]|$)/gy

function readCells(text: string): Cell[] {
  const cells: Cell[] = []
  let row = 0
  let column = 0
  for (const {index, 0: whole, 1: quoted, 2: bare, 3: end} of text.matchAll(tsvCell)) {
    if (whole === '') break
    const value = quoted ?? bare ?? ''
    const first = index + (quoted === undefined ? 0 : 1)
    const start = first + value.length - value.trimStart().length
    cells.push({row, column, start, end: Math.max(start, first + value.trimEnd().length)})
    column = end === '\t' ? column + 1 : 0
    if (end !== '\t') row++
  }
  return cells
}
