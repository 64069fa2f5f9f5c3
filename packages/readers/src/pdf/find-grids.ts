import {maxOf, minOf} from '@perf-lint/source'
import {lowerBound} from '../lower-bound.js'
import {cluster, findNearestIndex, tolerance, type Box, type Rule} from './geometry.js'

/** A table that lines are drawn around. */
export interface Grid extends Box {
  /** The borders of its columns, from the left on. */
  readonly columns: readonly number[]
  readonly cells: readonly GridCell[]
  /** How many rows it has. */
  readonly rowCount: number
}

/** A cell, by its first row and column (0-based), and where it stands. */
export interface GridCell extends Box {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

/** More crossings than this are no table that a person made. */
const maximumPlaces = 200_000

/**
 * Find the tables of a page by their lines: those that cross or meet are one table, and where a line is missing between two
 * places of its grid, they are one cell.
 *
 * Where the lines along a table reach beyond its first and last line down, it is open at the sides, and its columns are too.
 *
 * @returns From the top of the page on.
 */
export function findGrids(rules: readonly Rule[]): readonly Grid[] {
  return groupRules(joinRules(rules))
    .map(toGrid)
    .filter((grid) => grid !== undefined)
    .toSorted((a, b) => b.top - a.top || a.left - b.left)
}

/** Join lines that go on in each other, as those of one border that is drawn cell by cell. */
function joinRules(rules: readonly Rule[]): readonly Rule[] {
  const sorted = rules.toSorted(
    (a, b) => Number(a.isHorizontal) - Number(b.isHorizontal) || a.at - b.at || a.from - b.from
  )
  const joined: Rule[] = []
  // Of one place, or nearly so; a border may be drawn twice, a little aside.
  let open: Rule[] = []
  for (const rule of sorted) {
    open = open.filter((each) => each.isHorizontal === rule.isHorizontal && rule.at - each.at <= tolerance)
    const index = open.findIndex((each) => rule.from <= each.to + tolerance && rule.to >= each.from - tolerance)
    const before = open[index]
    const whole = before
      ? {...before, from: Math.min(before.from, rule.from), to: Math.max(before.to, rule.to)}
      : {...rule}
    if (before) {
      open[index] = whole
      joined[joined.indexOf(before)] = whole
    } else {
      open.push(whole)
      joined.push(whole)
    }
  }
  return joined
}

/** Put lines together that cross or meet, directly or by others. */
function groupRules(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const group = rules.map((_, index) => index)
  const find = (index: number): number => {
    while (group[index] !== index) index = group[index] = group[group[index]!]!
    return index
  }
  const along = rules.flatMap((rule, index) => (rule.isHorizontal ? {rule, index} : []))
  const down = rules
    .flatMap((rule, index) => (rule.isHorizontal ? [] : {rule, index}))
    .toSorted((a, b) => a.rule.at - b.rule.at)
  const places = down.map(({rule}) => rule.at)
  for (const {rule, index} of along) {
    const start = lowerBound(places, rule.from - tolerance)
    for (let each = start; each < down.length && places[each]! <= rule.to + tolerance; each++) {
      const other = down[each]!
      if (rule.at >= other.rule.from - tolerance && rule.at <= other.rule.to + tolerance)
        group[find(index)] = find(other.index)
    }
  }
  return [...Map.groupBy(rules, (_, index) => find(index)).values()]
}

function toGrid(rules: readonly Rule[]): Grid | undefined {
  const along = rules.filter(({isHorizontal}) => isHorizontal)
  const down = rules.filter(({isHorizontal}) => !isHorizontal)
  if (along.length < 2 || down.length === 0) return
  const left = minOf(along, ({from}) => from)
  const right = maxOf(along, ({to}) => to)
  const columns = cluster([left, ...down.map(({at}) => at), right])
  const rows = cluster(along.map(({at}) => at)).toReversed()
  if (columns.length < 3 || rows.length < 2 || columns.length * rows.length > maximumPlaces) return
  const cells = toCells(columns, rows, createBorders(columns, rows, rules))
  return {left, right, top: rows[0]!, bottom: rows.at(-1)!, columns, cells, rowCount: rows.length - 1}
}

/** Whether there is a line on the right of a place of the grid, or below it. */
interface Borders {
  right(row: number, column: number): boolean
  below(row: number, column: number): boolean
}

function createBorders(columns: readonly number[], rows: readonly number[], rules: readonly Rule[]): Borders {
  const ascending = rows.toReversed()
  const byColumn = Map.groupBy(
    rules.filter(({isHorizontal}) => !isHorizontal),
    ({at}) => findNearestIndex(columns, at)
  )
  const byRow = Map.groupBy(
    rules.filter(({isHorizontal}) => isHorizontal),
    ({at}) => rows.length - 1 - findNearestIndex(ascending, at)
  )
  const covers = (found: readonly Rule[] | undefined, place: number) =>
    found?.some(({from, to}) => from <= place && place <= to) === true
  return {
    right: (row, column) => covers(byColumn.get(column + 1), (rows[row]! + rows[row + 1]!) / 2),
    below: (row, column) => covers(byRow.get(row + 1), (columns[column]! + columns[column + 1]!) / 2)
  }
}

function toCells(columns: readonly number[], rows: readonly number[], borders: Borders): readonly GridCell[] {
  const [height, width] = [rows.length - 1, columns.length - 1]
  const taken = new Set<number>()
  const cells: GridCell[] = []
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (taken.has(row * width + column)) continue
      const columnSpan = reach(column, width, (next) => !taken.has(row * width + next) && !borders.right(row, next - 1))
      const rowSpan = reach(row, height, (next) => {
        for (let each = column; each < column + columnSpan; each++) if (borders.below(next - 1, each)) return false
        return true
      })
      for (let down = row; down < row + rowSpan; down++) {
        for (let along = column; along < column + columnSpan; along++) taken.add(down * width + along)
      }
      cells.push({
        row,
        column,
        rowSpan,
        columnSpan,
        left: columns[column]!,
        right: columns[column + columnSpan]!,
        top: rows[row]!,
        bottom: rows[row + rowSpan]!
      })
    }
  }
  return cells
}

/** How many places from one on belong together. */
function reach(start: number, end: number, goesOn: (next: number) => boolean): number {
  let next = start + 1
  while (next < end && goesOn(next)) next++
  return next - start
}
