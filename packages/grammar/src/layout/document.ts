import {formLabels} from '@perf-lint/ast/vocabulary'
import type {SourceDocument} from '@perf-lint/source'
import {hasHeadingRow, layOutCells} from './cells.js'
import type {FormLayout} from './form.js'
import {hasIndicatorColumns, layOutForms} from './forms.js'
import {createGrids, type Grid, type GridCell} from './grid.js'
import type {Layout} from './layout.js'
import {createLookup} from './words.js'

/** A table of a document: one whose rows are projects, or forms. */
export type LaidOutTable =
  {readonly kind: 'rows'; readonly layout: Layout} | {readonly kind: 'forms'; readonly layout: FormLayout}

/** A document laid out: its tables in order, and the cells of what is none, sheet by sheet. */
export interface DocumentLayout {
  readonly tables: readonly LaidOutTable[]
  readonly skipped: readonly (readonly GridCell[])[]
}

const label = createLookup(formLabels)
/** So many different labels make a form, though it has no indicators. */
const fewestLabels = 4

/**
 * Lay out a document that keeps its cells, sheet by sheet. Each is told by its headings: columns for the parts of an
 * indicator make forms, a heading row with 项目名称 and 绩效指标 makes rows of projects; other sheets are passed over, and so
 * are hidden ones, unless there are no others.
 */
export function layOutDocument(source: SourceDocument): DocumentLayout {
  const grids = createGrids(source)
  const seen = grids.map((grid) => ({grid, table: layOutGrid(source, grid)}))
  const isShown = seen.some(({grid, table}) => table && !grid.isHidden)
  const tables: LaidOutTable[] = []
  const skipped: (readonly GridCell[])[] = []
  for (const {grid, table} of seen) {
    if (table && !(grid.isHidden && isShown)) tables.push(table)
    else skipped.push(grid.rows.flatMap(({own}) => own.filter(({isBlank}) => !isBlank)))
  }
  return {tables, skipped}
}

function layOutGrid(source: SourceDocument, grid: Grid): LaidOutTable | undefined {
  if (hasIndicatorColumns(grid)) return {kind: 'forms', layout: layOutForms(source, grid)}
  if (hasHeadingRow(grid.rows)) {
    const layout = layOutCells(source, grid.rows)
    return layout && {kind: 'rows', layout}
  }
  return countLabels(grid) >= fewestLabels ? {kind: 'forms', layout: layOutForms(source, grid)} : undefined
}

function countLabels({rows}: Grid): number {
  const found = new Set(rows.flatMap(({own}) => own.map(({words}) => words)).filter((words) => label(words)))
  const roles = new Set([...found].map((words) => label(words)))
  const isNamed = roles.has('project') || roles.has('wholeName') || roles.has('transferName')
  return isNamed && roles.size >= 3 ? found.size : 0
}
