/** A cell of a form, and how many columns and rows it is merged over. */
export interface FormCell {
  readonly text: string
  readonly across?: number
  readonly down?: number
  /** What it holds, by `keyOf`. */
  readonly key?: string
}

/** A cell at its place; both 0-based. */
export interface PlacedCell extends FormCell {
  readonly row: number
  readonly column: number
  readonly across: number
  readonly down: number
}

/** A table of a document. */
export interface FormSheet {
  readonly name: string
  /** Lines above the table. */
  readonly above: readonly string[]
  readonly cells: readonly PlacedCell[]
  readonly height: number
  readonly width: number
  /** Lines below it. */
  readonly below: readonly string[]
}

/** Place the cells of rows as HTML does: each takes the first free place of its row. */
export function placeCells(rows: readonly (readonly FormCell[])[]): PlacedCell[] {
  const taken = new Set<string>()
  return rows.flatMap((row, index) => {
    let column = 0
    return row.map((cell) => {
      const {across = 1, down = 1} = cell
      while (taken.has(`${index} ${column}`)) column++
      for (let below = 0; below < down; below++) {
        for (let beside = 0; beside < across; beside++) taken.add(`${index + below} ${column + beside}`)
      }
      return {...cell, row: index, column, across, down}
    })
  })
}

/** The texts of a sheet row by row, what a merged cell covers empty. */
export function toTexts({cells, height, width}: FormSheet): PlacedCell[][] {
  const grid = Array.from({length: height}, (_, row) =>
    Array.from({length: width}, (_, column): PlacedCell => ({text: '', row, column, across: 1, down: 1}))
  )
  for (const cell of cells) grid[cell.row]![cell.column] = cell
  return grid
}
