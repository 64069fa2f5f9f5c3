import type {Period} from '@perf-lint/ast'
import type {Range} from '@perf-lint/source'
import type {IndicatorRanges, TargetRanges} from './form.js'
import {cellAt, type GridCell, type GridRow} from './grid.js'
import type {IndicatorColumn} from './indicator-heading.js'

/** What a row says of one indicator, its categories left out. */
export interface IndicatorCells extends Omit<IndicatorRanges, 'categories' | 'name'> {
  readonly name?: GridCell
  /** Set when the row only goes on with the indicator above: its name is merged over both. */
  readonly isContinuation: boolean
}

/** Cells of a template that nobody filled in: `指标1：`, `……`. */
const placeholderName = /^(?:指标[\d一二三四五]{0,3}[:：]?|[.…]+)$/

/**
 * Read the cells of one indicator.
 *
 * @param columns
 *   The columns of one half.
 * @returns
 *   `undefined` when the row holds none: an unused line of the template.
 */
export function readIndicator(row: GridRow, columns: readonly IndicatorColumn[]): IndicatorCells | undefined {
  const cells = columns.map((column) => ({column, cell: cellAt(row, column.column)}))
  const place = placeOf(row, columns)
  const find = (role: IndicatorColumn['role']) => cells.find(({column}) => column.role === role)
  const isFilled = (cell: GridCell | undefined): cell is GridCell => cell !== undefined && !cell.isBlank
  const isOwn = (cell: GridCell) => cell.row === row.index

  const name = find('name')?.cell
  // A cell over names and values is a heading in the rows, as 一、产出指标, or a remark.
  if (name && cells.some(({column, cell}) => cell === name && column.role === 'value')) return
  const values = cells.filter(({column}) => column.role === 'value' || column.role === 'actual')
  const hasValue = values.some(({cell}) => isFilled(cell) && isOwn(cell))
  const hasName = isFilled(name) && isOwn(name) && !(placeholderName.test(name.words) && !hasValue)
  if (!hasName && !hasValue) return

  const part = (role: 'weight' | 'actual' | 'score' | 'deviationReason') => {
    const found = find(role)
    // A cell merged over several indicators is that of the first.
    if (!found || (found.cell && !isOwn(found.cell))) return {}
    return {[role]: found.cell ?? {start: place, end: place}}
  }
  return {
    isContinuation: !hasName && isFilled(name) && !isOwn(name),
    ...(isFilled(name) && isOwn(name) && {name}),
    targets: readTargets(cells, place),
    regions: cells.flatMap(({column, cell}) =>
      column.role === 'region' && isFilled(cell) && isOwn(cell) ? [{region: column.cell.words, range: cell}] : []
    ),
    ...part('weight'),
    ...part('actual'),
    ...part('score'),
    ...part('deviationReason'),
    notes: cells.flatMap(({column, cell}) =>
      (column.role === 'note' || column.role === 'unknown') && isFilled(cell) && isOwn(cell) ? [cell] : []
    )
  }
}

function readTargets(
  cells: readonly {readonly column: IndicatorColumn; readonly cell: GridCell | undefined}[],
  place: number
): TargetRanges[] {
  const empty: Range = {start: place, end: place}
  const periods = [...new Set(cells.flatMap(({column}) => (column.role === 'value' ? [column.period!] : [])))]
  return periods.map((period) => {
    const find = (role: 'sign' | 'unit' | 'value') =>
      cells.find(({column}) => column.role === role && (column.period ?? period) === period)
    const sign = find('sign')
    const unit = find('unit')
    return {
      period,
      ...(sign && {sign: sign.cell ?? empty}),
      figure: find('value')!.cell ?? empty,
      ...(unit && {unit: unit.cell ?? empty})
    }
  })
}

/** Where a part stands that has no cell: behind the last cell of the row that has text. */
function placeOf(row: GridRow, columns: readonly IndicatorColumn[]): number {
  const own = row.own.filter(({isBlank}) => !isBlank)
  const last =
    own.findLast((cell) => columns.some(({column}) => column === cell.column)) ?? own.at(-1) ?? row.cells.at(-1)!
  return last.end
}

/** Give a target that names no period the one that stands left of its rows. */
export function withPeriod(cells: IndicatorCells, period: Period): IndicatorCells {
  const [target, ...others] = cells.targets
  return target && others.length === 0 ? {...cells, targets: [{...target, period}]} : cells
}
