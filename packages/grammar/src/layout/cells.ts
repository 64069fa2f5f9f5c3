import {headings, type ColumnRole} from '@perf-lint/ast/vocabulary'
import {deriveText, unwrap, type DerivedText, type Range, type SourceDocument} from '@perf-lint/source'
import {findCurrencyUnit} from './find-currency-unit.js'
import {readFrontMatter} from './front-matter.js'
import type {GridCell, GridRow} from './grid.js'
import {fundsRoles, type AmountCell, type Layout, type LayoutRow, type RestText} from './layout.js'

/** Column indexes by what they hold. */
type Columns = ReadonlyMap<ColumnRole, number>

/** A unit of money behind a heading, as in 总计（万元）. */
const unitBehind = /(?<=.)[（(](?:单位[:：])?[百千万亿]{0,2}元[）)]$/

/** Headings of a column that counts the rows, and holds no part of a project. */
const counting: ReadonlySet<string> = new Set(['序号', '编号', '行次'])

/** `注：…`, `（续表）`, and what stands in one cell. */
const note = /^(?:注|备注|说明|[（(]?续表)/

/** Who filled the table in, `填表人：…`, and notes in several cells. */
const signature =
  /^(?:注|备注|说明|(?:填[表报]|制表|经办|审核|复核|联系|(?:单位)?负责)人|联系电话|填[表报](?:日期|时间))[ \u3000]*[:：]/

/** Names of the row that sums up the table. */
const totalName = /^(?:合[ \u3000]*计|总[ \u3000]*计)$/

/**
 * Lay out a document that keeps its cells: tab-separated text, a Markdown table.
 *
 * Columns are found by their heading words, not by place; repeated heading rows are left out. A row without a name and
 * amounts continues the cells of the row above.
 *
 * @returns `undefined` when no row is a heading row.
 */
export function layOutCells(source: SourceDocument, gridRows: readonly GridRow[]): Layout | undefined {
  const {text} = source
  const rows = withoutBlanks(gridRows)
  const first = rows.findIndex((row) => readHeading(row) !== undefined)
  if (first < 0) return
  let columns = withSubHeading(readHeading(rows[first]!)!, rows[first]!, rows[first + 1])
  const roles = [...columns].toSorted(([, a], [, b]) => a - b).map(([role]) => role)
  const above = rows.slice(0, first)
  const front = readFrontMatter(
    text,
    above.flat().flatMap((cell) => splitLabels(text, cell))
  )
  const currencyUnit = front.currencyUnit ?? findUnitOfHeading(rows.slice(first, first + 2))
  const aboveWords = new Set(above.map((row) => wordsOf(text, row)))

  const laidOut: RowCells[] = []
  const rest: RestText[] = [...front.rest]
  const unknownHeadings = new Set<string>()
  for (const [index, row] of rows.entries()) {
    if (index < first) continue
    const heading = readHeading(row)
    if (heading) {
      const next = rows[index + 1]
      columns = withSubHeading(heading, row, next)
      const groups = columns === heading ? [] : row.filter((cell) => isAbove(cell, next))
      addUnknownHeadings(row.filter((cell) => !groups.includes(cell)))
      for (const cell of groups) if (!columnRole(cell.words)) rest.push({text: unwrap(text, [cell])})
      continue
    }
    if (index > first && isSubHeading(row) && readHeading(rows[index - 1]!)) continue
    // Title and department above the heading of a later page or sheet are the form's.
    if (aboveWords.has(wordsOf(text, row))) continue
    const cells = readCells(row, columns)
    const previous = laidOut.at(-1)
    if (previous && (row[0]!.goesOn || isContinuation(cells))) {
      append(previous, cells, row)
    } else if (cells.size === 0 || (row.length === 1 && columns.size > 2)) {
      const isNote = note.test(wordsOf(text, row))
      rest.push({text: unwrap(text, row), ...(!isNote && {messageId: 'outsideTable'})})
      continue
    } else if (signature.test(wordsOf(text, row))) {
      for (const cell of row) rest.push({text: unwrap(text, [cell])})
      continue
    } else {
      laidOut.push({cells, range: {start: row[0]!.start, end: row.at(-1)!.end}})
    }
    // A column whose heading is not known was told of at its heading.
    const known = new Set([...cells.values()].flat())
    for (const cell of row) if (!known.has(cell)) rest.push({text: unwrap(text, [cell])})
  }
  return {
    ...front,
    ...(currencyUnit && {currencyUnit}),
    columns: roles,
    rows: laidOut.map((row) => toRow(text, row)),
    rest
  }

  /** The unit of money that a heading has in brackets, as in 总计（万元）. */
  function findUnitOfHeading([heading = [], below = []]: readonly (readonly GridCell[])[]): DerivedText | undefined {
    const cells = isSubHeading(below) ? [...heading, ...below] : heading
    const found = cells.map((cell) => findCurrencyUnit(text, cell)).find((range) => range !== undefined)
    return found && deriveText(text, [found])
  }

  /** Tell of each column that is not known, once; where its heading is repeated on a later page, it is kept. */
  function addUnknownHeadings(row: readonly GridCell[]): void {
    const known = new Set(columns.values())
    for (const cell of row) {
      if (known.has(cell.column)) continue
      const words = wordsOf(text, [cell])
      const isTold = unknownHeadings.has(words) || counting.has(words)
      rest.push({text: unwrap(text, [cell]), ...(!isTold && {messageId: 'unknownColumn'})})
      unknownHeadings.add(words)
    }
  }
}

/** The lines of a cell that has title, department and unit of money in it, each in a line; else the cell. */
function splitLabels(text: string, cell: Range): readonly Range[] {
  const lines = [...text.slice(cell.start, cell.end).matchAll(/[^\n]+/g)]
  if (!lines.slice(1).some(([line]) => /[:：]/.test(line))) return [cell]
  return lines.map(({0: line, index}) => ({start: cell.start + index, end: cell.start + index + line.length}))
}

/** The words of some cells, without blanks. */
function wordsOf(text: string, cells: readonly Range[]): string {
  return cells.map(({start, end}) => text.slice(start, end).replaceAll(/\s/g, '')).join('\t')
}

/** The ranges of a row's cells; several where a cell goes on in the next row. */
interface RowCells {
  readonly cells: Map<ColumnRole, Range[]>
  range: Range
}

/** Whether a row is the heading of a table whose rows are projects. */
export function hasHeadingRow(rows: readonly GridRow[]): boolean {
  return withoutBlanks(rows).some((row) => readHeading(row) !== undefined)
}

/** Cells by rows, empty ones and empty rows left out. */
function withoutBlanks(rows: readonly GridRow[]): GridCell[][] {
  return rows.map(({own}) => own.filter(({isBlank}) => !isBlank)).filter((row) => row.length > 0)
}

function readHeading(row: readonly GridCell[]): Columns | undefined {
  const columns = new Map<ColumnRole, number>()
  for (const cell of row) {
    const role = columnRole(cell.words.replace(unitBehind, ''))
    if (role && !columns.has(role)) columns.set(role, cell.column)
  }
  const isHeading = columns.size >= 3 && columns.has('project') && (columns.has('goal') || columns.has('indicators'))
  return isHeading ? columns : undefined
}

/** 总计, 财政拨款 and the like in a row of their own, below a heading that covers them. */
function isSubHeading(row: readonly GridCell[]): boolean {
  const roles: readonly string[] = fundsRoles
  return row.length > 1 && row.every(({words}) => roles.includes(columnRole(words.replace(unitBehind, '')) ?? ''))
}

function isAbove({column, columnSpan}: GridCell, row: readonly GridCell[] = []): boolean {
  return row.some((cell) => column <= cell.column && cell.column < column + columnSpan)
}

function withSubHeading(columns: Columns, row: readonly GridCell[], next: readonly GridCell[] = []): Columns {
  if (!isSubHeading(next)) return columns
  const money: readonly string[] = fundsRoles
  const above = new Set(row.filter((cell) => isAbove(cell, next)).map(({column}) => column))
  const kept = [...columns].filter(([role, column]) => !(money.includes(role) && above.has(column)))
  return new Map([
    ...kept,
    ...next.map((cell) => [columnRole(cell.words.replace(unitBehind, ''))!, cell.column] as const)
  ])
}

function columnRole(words: string): ColumnRole | undefined {
  return Object.entries(headings).find(([, names]) => names.includes(words))?.[0] as ColumnRole | undefined
}

function readCells(row: readonly GridCell[], columns: Columns): Map<ColumnRole, Range[]> {
  const cells = new Map<ColumnRole, Range[]>()
  for (const [role, column] of columns) {
    const cell = row.find((each) => each.column === column)
    if (cell) cells.set(role, [cell])
  }
  return cells
}

/** Whether a row has text of a goal or indicators only, and so goes on from the row above. */
function isContinuation(cells: ReadonlyMap<ColumnRole, Range[]>): boolean {
  return cells.size > 0 && [...cells.keys()].every((role) => role === 'goal' || role === 'indicators')
}

function append(row: RowCells, cells: ReadonlyMap<ColumnRole, Range[]>, added: readonly GridCell[]): void {
  for (const [role, ranges] of cells) row.cells.set(role, [...(row.cells.get(role) ?? []), ...ranges])
  row.range = {start: row.range.start, end: added.at(-1)!.end}
}

function toRow(text: string, {cells, range}: RowCells): LayoutRow {
  const read = (role: ColumnRole): DerivedText | undefined => {
    const ranges = cells.get(role)
    return ranges && unwrap(text, ranges)
  }
  const amounts = fundsRoles.flatMap((role): AmountCell[] => {
    const cell = read(role)
    return cell ? [{text: cell, role}] : []
  })
  const [department, unit, name, goal, indicators] = [
    read('department'),
    read('unit'),
    read('project'),
    read('goal'),
    read('indicators')
  ]
  return {
    range,
    isTotal: totalName.test(name?.value ?? ''),
    ...(department && {department}),
    ...(unit && {unit}),
    ...(name && {name}),
    amounts,
    ...(goal && {goal}),
    ...(indicators && {indicators})
  }
}
