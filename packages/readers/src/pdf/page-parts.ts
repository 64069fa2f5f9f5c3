import {partitionPoint} from '@perf-lint/source'
import {findGrids, type Grid, type GridCell} from './find-grids.js'
import {middleOf, type Glyph, type PageContent, type Place} from './geometry.js'
import {readLines, type TextLine} from './read-lines.js'

/** A table of a page, with the text of its cells. */
export interface TablePart {
  readonly kind: 'table'
  readonly grid: Grid
  /** In the order of the grid's cells; lines parted by `\n`. */
  readonly texts: readonly string[]
}

/** A line outside of tables. */
export interface LinePart {
  readonly kind: 'line'
  readonly line: TextLine
}

/** What a page is made of. */
export type PagePart = TablePart | LinePart

/** Take a page apart into its tables and the lines between them, from the top on. O(n log n). */
export function toPageParts({glyphs, rules}: Pick<PageContent, 'glyphs' | 'rules'>): readonly PagePart[] {
  const grids = findGrids(rules)
  const inGrids = grids.map((grid) => ({grid, glyphs: [] as Glyph[]}))
  const outside: Glyph[] = []
  for (const glyph of glyphs) {
    const {x, y} = middleOf(glyph)
    // Of a table within a cell the inner one, which is the smaller.
    const found = inGrids.findLast(({grid}) => x >= grid.left && x <= grid.right && y >= grid.bottom && y <= grid.top)
    if (found) found.glyphs.push(glyph)
    else outside.push(glyph)
  }
  const tables = inGrids.map(({grid, glyphs}): PagePart => ({kind: 'table', grid, texts: toTexts(grid, glyphs)}))
  const lines = readLines(outside).map((line): PagePart => ({kind: 'line', line}))
  return [...tables, ...lines].toSorted((a, b) => topOf(b) - topOf(a))
}

function topOf(part: PagePart): number {
  return part.kind === 'table' ? part.grid.top : part.line.top
}

function toTexts({cells, columns}: Grid, glyphs: readonly Glyph[]): readonly string[] {
  const byCell = new Map<number, Glyph[]>()
  const find = createCellFinder(cells, columns)
  for (const glyph of glyphs) {
    const cell = find(middleOf(glyph))
    if (cell === undefined) continue
    const inside = byCell.get(cell)
    if (inside) inside.push(glyph)
    else byCell.set(cell, [glyph])
  }
  return cells.map((_, cell) =>
    readLines(byCell.get(cell) ?? [])
      .map(({text}) => text.trim())
      .join('\n')
  )
}

/** Finds the cell around a place: by its column, then from the top on. */
function createCellFinder(
  cells: readonly GridCell[],
  columns: readonly number[]
): (place: Place) => number | undefined {
  const byColumn: {cell: GridCell; index: number}[][] = columns.map(() => [])
  for (const [index, cell] of cells.entries()) {
    for (let column = cell.column; column < cell.column + cell.columnSpan; column++)
      byColumn[column]!.push({cell, index})
  }
  return ({x, y}) => {
    const column = columns.findLastIndex((left) => left <= x)
    const inColumn = byColumn[Math.min(Math.max(column, 0), columns.length - 2)]!
    // Cells of a column are in order of their rows.
    const row = partitionPoint(inColumn.length, (index) => inColumn[index]!.cell.bottom > y)
    return inColumn[Math.min(row, inColumn.length - 1)]?.index
  }
}
