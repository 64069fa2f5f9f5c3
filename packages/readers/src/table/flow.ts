import {addAll} from '@perf-lint/source'
import {ReadError} from '../read-error.js'
import type {Limits} from '../limits.js'
import {renderTables, type CellContent, type Rendering, type RowContent, type TableContent} from './render-tables.js'

/** A paragraph outside tables. */
export type Paragraph = Required<Pick<CellContent, 'origin' | 'text'>>

/** The cells of a table, row by row. */
export type CellRows = readonly (readonly CellContent[])[]

/** A document that is read from top to bottom: paragraphs with tables between. */
export interface Flow {
  addParagraph(paragraph: Paragraph): void
  /** Add a table, and those that stand in its cells. */
  addTable(rows: CellRows, inner: readonly CellRows[]): void
  /** All tables; one with a row for each paragraph when there are none. */
  toTables(): readonly TableContent[]
  /** Whether there is any table. */
  hasTable(): boolean
}

/**
 * Put a document's paragraphs into its tables, as rows of one cell.
 *
 * A paragraph belongs to the table below it, which it is the title of, or the department or the unit of money; behind the
 * last table to that one.
 */
export function createFlow(): Flow {
  const tables: TableContent[] = []
  let above: RowContent[] = []
  let last: RowContent[] | undefined

  return {
    addParagraph: ({text, origin}) => void above.push({row: above.length, cells: [{column: 0, text, origin}]}),
    addTable(rows, inner) {
      last = [...above, ...toRows(rows, above.length)]
      tables.push({rows: last})
      for (const cells of inner) tables.push({rows: toRows(cells, 0)})
      above = []
    },
    toTables() {
      if (!last) return [{rows: above}]
      const behind = above.map(({cells}) => cells)
      addAll(last, toRows(behind, (last.at(-1)?.row ?? -1) + 1))
      above = []
      return tables
    },
    hasTable: () => last !== undefined
  }
}

function toRows(rows: CellRows, first: number): RowContent[] {
  return rows.map((cells, index) => ({row: first + index, cells}))
}

/**
 * Write paragraphs and tables as one text; where there are no tables, as plain text without cells.
 *
 * @throws {ReadError} `empty` when nothing is written in it; `too-large`.
 */
export function renderFlow(flow: Flow, limits: Limits): Rendering {
  const rendering = renderTables(flow.toTables(), limits)
  if (rendering.text.trim() === '') throw new ReadError('empty')
  return flow.hasTable() ? rendering : {...rendering, cells: [], tables: []}
}
