import {findCell} from './find-cell.js'
import {createSourceDocument, type Cell, type SourceDocument} from './source-document.js'

/** Other text for a half-open range of a document's text. */
export interface CellEdit {
  readonly range: readonly [start: number, end: number]
  readonly text: string
}

/** Whether a range lies within one cell. O(log n). */
export function isInCell({cells}: Pick<SourceDocument, 'cells'>, [start, end]: readonly [number, number]): boolean {
  const cell = cells[findCell(cells, start)]
  return cell !== undefined && start >= cell.start && end <= cell.end
}

/**
 * Make the document that comes of edits within cells, for a file whose text is a rendering of them: a workbook, a Word file.
 *
 * @param edits
 *   Sorted, each within one cell, none over another.
 * @returns The same cells, in their new places; a place is told as before.
 */
export function editCells(source: SourceDocument, edits: readonly CellEdit[]): SourceDocument {
  const cells: Cell[] = []
  const pieces: string[] = []
  let next = 0
  let copied = 0
  let shift = 0
  for (const cell of source.cells) {
    const start = cell.start + shift
    for (let edit = edits[next]; edit && edit.range[1] <= cell.end; edit = edits[++next]) {
      const [from, to] = edit.range
      pieces.push(source.text.slice(copied, from), edit.text)
      copied = to
      shift += edit.text.length - (to - from)
    }
    cells.push({...cell, start, end: cell.end + shift})
  }
  const text = pieces.join('') + source.text.slice(copied)
  return createSourceDocument({
    ...source,
    text,
    cells,
    originAt: (offset) => source.originAt(source.cells[findCell(cells, offset)]?.start ?? 0)
  })
}
