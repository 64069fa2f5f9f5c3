import {createSourceDocument, type Cell, type SourceDocument, type SourceTable} from '@perf-lint/source'

/** A cell of a fixture; as in HTML it takes the first free place of its row. */
export type FixtureCell = string | {readonly text: string; readonly across?: number; readonly down?: number}

/** A sheet of a fixture. */
export interface FixtureSheet extends SourceTable {
  readonly rows: readonly (readonly FixtureCell[])[]
}

/** A cell merged over columns. */
export function wide(text: string, across: number, down = 1): FixtureCell {
  return {text, across, down}
}

/** A cell merged over rows. */
export function tall(text: string, down: number, across = 1): FixtureCell {
  return {text, across, down}
}

interface PlacedCell {
  readonly text: string
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

/** A document with merged cells, as a spreadsheet or a Word file has them. */
export function toSheets(...sheets: readonly FixtureSheet[]): SourceDocument {
  let text = ''
  const cells: Cell[] = []
  for (const [table, {rows}] of sheets.entries()) {
    for (const cell of placeCells(rows)) {
      text += text === '' ? '' : '\t'
      cells.push({table, ...cell, start: text.length, end: text.length + cell.text.length})
      text += cell.text
    }
    text += '\n'
  }
  const tables = sheets.map(({rows: _, ...sheet}) => sheet)
  return createSourceDocument({text, cells, tables, format: 'xlsx'})
}

/** The same as tab-separated text: what a merged cell covers is empty. */
export function toTsv(rows: readonly (readonly FixtureCell[])[]): SourceDocument {
  const placed = placeCells(rows)
  const width = Math.max(...placed.map(({column, columnSpan}) => column + columnSpan))
  let text = ''
  const cells: Cell[] = []
  for (const row of rows.keys()) {
    for (let column = 0; column < width; column++) {
      const cell = placed.find((each) => each.row === row && each.column === column)
      const written = cell?.text ?? ''
      const quote = written.includes('\n') ? '"' : ''
      text += quote
      cells.push({row, column, start: text.length, end: text.length + written.length})
      text += written + quote + (column < width - 1 ? '\t' : '\n')
    }
  }
  return createSourceDocument({text, cells, format: 'tsv'})
}

function placeCells(rows: readonly (readonly FixtureCell[])[]): PlacedCell[] {
  const taken = new Set<string>()
  return rows.flatMap((row, index) => {
    let column = 0
    return row.map((cell) => {
      const {text, across = 1, down = 1} = typeof cell === 'string' ? {text: cell} : cell
      while (taken.has(`${index} ${column}`)) column++
      for (let below = 0; below < down; below++) {
        for (let beside = 0; beside < across; beside++) taken.add(`${index + below} ${column + beside}`)
      }
      return {text, row: index, column, rowSpan: down, columnSpan: across}
    })
  })
}
