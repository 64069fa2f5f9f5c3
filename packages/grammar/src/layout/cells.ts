import {headings, type ColumnRole} from '@perf-lint/ast/vocabulary'
import {unwrap, type Cell, type DerivedText, type Range, type SourceDocument} from '@perf-lint/source'
import {readFrontMatter} from './front-matter.js'
import {fundsRoles, type AmountCell, type Layout, type LayoutRow, type RestText} from './layout.js'

/** Column indexes by what they hold. */
type Columns = ReadonlyMap<ColumnRole, number>

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
export function layOutCells(source: SourceDocument): Layout | undefined {
  const {text} = source
  const rows = joinHeadings(text, groupRows(source.cells))
  const first = rows.findIndex((row) => readHeading(text, row) !== undefined)
  if (first < 0) return
  let columns = readHeading(text, rows[first]!)!
  const roles = [...columns].toSorted(([, a], [, b]) => a - b).map(([role]) => role)
  const above = rows.slice(0, first)
  const front = readFrontMatter(
    text,
    above.flat().flatMap((cell) => splitLabels(text, cell))
  )
  const aboveWords = new Set(above.map((row) => wordsOf(text, row)))

  const laidOut: RowCells[] = []
  const rest: RestText[] = [...front.rest]
  const unknownHeadings = new Set<string>()
  for (const row of rows.slice(first)) {
    const heading = readHeading(text, row)
    if (heading) {
      columns = heading
      addUnknownHeadings(row)
      continue
    }
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
  return {...front, columns: roles, rows: laidOut.map((row) => toRow(text, row)), rest}

  /** Tell of each column that is not known, once; where its heading is repeated on a later page, it is kept. */
  function addUnknownHeadings(row: readonly Cell[]): void {
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

/** The ranges of a row's cells; several where a cell goes on in the next row. */
interface RowCells {
  readonly cells: Map<ColumnRole, Range[]>
  range: Range
}

/** Cells by rows, empty ones and empty rows left out; those of one table behind those of the other. */
function groupRows(cells: readonly Cell[]): Cell[][] {
  const rows: Cell[][] = []
  let open: Cell | undefined
  for (const cell of cells) {
    if (cell.end === cell.start) continue
    if (open?.row === cell.row && open.table === cell.table) rows.at(-1)!.push(cell)
    else rows.push([cell])
    open = cell
  }
  return rows
}

/** Make one row of a heading that takes two, as 资金来源 over 总计 and 财政拨款: what has headings below it is left out. */
function joinHeadings(text: string, rows: readonly Cell[][]): Cell[][] {
  const joined: Cell[][] = []
  for (const row of rows) {
    const above = joined.at(-1)
    if (above && isSubheading(text, row, above)) {
      const isOver = ({column, columnSpan = 1}: Cell) =>
        row.some((cell) => cell.column >= column && cell.column < column + columnSpan)
      const rest = above.filter((cell) => !isOver(cell))
      joined[joined.length - 1] = [...rest, ...row].toSorted((a, b) => a.column - b.column)
    } else {
      joined.push(row)
    }
  }
  return joined
}

/** Whether all cells of a row are headings of money, below a row that has the heading of the projects. */
function isSubheading(text: string, row: readonly Cell[], above: readonly Cell[]): boolean {
  const isFunds = (cell: Cell) => (fundsRoles as readonly (ColumnRole | undefined)[]).includes(roleOf(text, cell))
  return row.length > 1 && row.every(isFunds) && above.some((cell) => roleOf(text, cell) === 'project')
}

/** The lines of a cell that has title, department and unit of money in it, each in a line; else the cell. */
function splitLabels(text: string, cell: Cell): readonly Range[] {
  const lines = [...text.slice(cell.start, cell.end).matchAll(/[^\n]+/g)]
  if (!lines.slice(1).some(([line]) => /[:：]/.test(line))) return [cell]
  return lines.map(({0: line, index}) => ({start: cell.start + index, end: cell.start + index + line.length}))
}

/** The words of some cells, without blanks. */
function wordsOf(text: string, cells: readonly Cell[]): string {
  return cells.map(({start, end}) => text.slice(start, end).replaceAll(/\s/g, '')).join('\t')
}

function readHeading(text: string, row: readonly Cell[]): Columns | undefined {
  const columns = new Map<ColumnRole, number>()
  for (const cell of row) {
    const role = roleOf(text, cell)
    if (role && !columns.has(role)) columns.set(role, cell.column)
  }
  const isHeading = columns.size >= 3 && columns.has('project') && (columns.has('goal') || columns.has('indicators'))
  return isHeading ? columns : undefined
}

/** What the column below a heading cell holds. */
function roleOf(text: string, cell: Cell): ColumnRole | undefined {
  const words = wordsOf(text, [cell]).replace(/(?<=.)[（(](?:单位[:：])?[百千万亿]{0,2}元[）)]$/, '')
  return Object.entries(headings).find(([, names]) => names.includes(words))?.[0] as ColumnRole | undefined
}

function readCells(row: readonly Cell[], columns: Columns): Map<ColumnRole, Range[]> {
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

function append(row: RowCells, cells: ReadonlyMap<ColumnRole, Range[]>, added: readonly Cell[]): void {
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
