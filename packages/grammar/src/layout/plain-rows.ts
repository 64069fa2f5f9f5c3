import type {ColumnRole} from '@perf-lint/ast/vocabulary'
import {isBlank, unwrap, type DerivedText, type Range} from '@perf-lint/source'
import {annualLabel, implementationLabel, itemStart} from '../table/patterns.js'
import type {LayoutRow} from './layout.js'
import {splitBody} from './split-body.js'
import {printedWidth, type TextLine} from './text-lines.js'

/** Columns that hold a name: narrow, one under the other in flattened text. */
const nameRoles = ['department', 'unit', 'project'] as const satisfies readonly ColumnRole[]
type NameRole = (typeof nameRoles)[number]

/** A line of indicators. */
const indicatorLine = new RegExp(`${itemStart}|${implementationLabel}|${annualLabel}`)

/** Wider than any column of names. */
const widestName = 60

/**
 * Lay out flattened text whose table has no columns of money.
 *
 * Nothing but the words tells where a row begins, so a row is known by its first cell: the same department stands in
 * each. Where it changes from row to row, a row begins behind the blank line that follows a list of indicators.
 * A cell ends at a blank line, at a blank before the next cell's text on the same line, or at a line too short to be
 * wrapped: it leaves room in its column.
 *
 * @param lines
 *   The lines under the first heading row, without repeated heading rows.
 */
export function layOutPlainRows(text: string, lines: readonly TextLine[], columns: readonly ColumnRole[]): LayoutRow[] {
  const roles = nameRoles.filter((role) => columns.includes(role))
  const blocks = splitRows(text, lines)
  const widths = measureColumns(blocks, roles)

  return blocks.map((block): LayoutRow => {
    const {cells, body} = readNames(text, block, roles, widths)
    const {project, ...others} = cells
    return {
      range: {start: block[0]!.start, end: block.at(-1)!.end},
      isTotal: false,
      ...others,
      ...(project && {name: project}),
      amounts: [],
      ...splitBody(text, body)
    }
  })
}

/** Cut the lines into rows. */
function splitRows(text: string, lines: readonly TextLine[]): TextLine[][] {
  const first = unwrap(text, untilBlank(lines, 0)).value
  const starts = [...lines.keys()].filter((index) => {
    if (index === 0) return true
    if (!isAfterList(lines, index) || !first.startsWith(lines[index]!.value)) return false
    return unwrap(text, untilBlank(lines, index)).value === first
  })
  const found = starts.length > 1 ? starts : findRowStarts(lines)
  return found.map((start, index) => lines.slice(start, found[index + 1])).filter((block) => block.length > 0)
}

/** The lines from an index to the next blank line. */
function untilBlank(lines: readonly TextLine[], index: number): readonly TextLine[] {
  let end = index + 1
  while (end < lines.length && !lines[end]!.afterBlank) end++
  return lines.slice(index, end)
}

/** Whether a line begins a new cell behind one that ended a sentence. */
function isAfterList(lines: readonly TextLine[], index: number): boolean {
  return lines[index]!.afterBlank && /[。；;]$/.test(lines[index - 1]!.value)
}

/** Rows told apart by a narrow line behind the list of indicators of the row before. */
function findRowStarts(lines: readonly TextLine[]): number[] {
  const starts = [0]
  let hasList = false
  for (const [index, line] of lines.entries()) {
    const isIndicator = indicatorLine.test(line.value)
    if (hasList && !isIndicator && isAfterList(lines, index) && printedWidth(line.value) <= widestName) {
      starts.push(index)
      hasList = false
    }
    hasList ||= isIndicator
  }
  return starts
}

/** The width of each column of names: that of its widest line which surely stands in it. */
function measureColumns(blocks: readonly TextLine[][], roles: readonly NameRole[]): ReadonlyMap<NameRole, number> {
  const widths = new Map<NameRole, number>()
  for (const block of blocks) {
    let index = 0
    for (const role of roles) {
      const line = block[index]
      if (!line) break
      const width = printedWidth(line.value.slice(0, cellEnd(line.value)))
      if (width <= widestName) widths.set(role, Math.max(widths.get(role) ?? 0, width))
      // Cells before the project's are set apart by blank lines.
      const next = block.findIndex(({afterBlank}, at) => at > index && afterBlank)
      index = next < 0 ? block.length : next
    }
  }
  return widths
}

function readNames(
  text: string,
  block: readonly TextLine[],
  roles: readonly NameRole[],
  widths: ReadonlyMap<NameRole, number>
): {cells: Partial<Record<NameRole, DerivedText>>; body: Range[]} {
  const cells: Partial<Record<NameRole, DerivedText>> = {}
  const lines: TextLine[] = [...block]

  for (const role of roles) {
    const limit = widths.get(role) ?? 0
    const cell: Range[] = []
    for (let line = lines.shift(); line; line = lines.shift()) {
      const end = cellEnd(line.value)
      const width = printedWidth(line.value.slice(0, end))
      if (cell.length > 0 && (width > limit || indicatorLine.test(line.value))) {
        lines.unshift(line)
        break
      }
      cell.push({start: line.start, end: line.start + end})
      const next = lines[0]
      if (end < line.value.length) {
        lines.unshift(restOf(line, end))
        break
      }
      // A line that leaves room for the next character is the last of its cell.
      if (!next || next.afterBlank || width + 2 < limit) break
    }
    if (cell.length > 0) cells[role] = unwrap(text, cell)
  }
  return {cells, body: lines}
}

/** Where the cell ends that a line begins with: at the first blank outside brackets, else at the line's end. */
function cellEnd(value: string): number {
  let depth = 0
  for (let index = 0; index < value.length; index++) {
    const character = value[index]!
    if ('（(【《“'.includes(character)) depth++
    else if ('）)】》”'.includes(character)) depth--
    else if (depth <= 0 && isBlank(value.charCodeAt(index))) return index
  }
  return value.length
}

function restOf(line: TextLine, end: number): TextLine {
  let start = line.start + end
  while (start < line.end && isBlank(line.value.charCodeAt(start - line.start))) start++
  return {...line, start, value: line.value.slice(start - line.start), afterBlank: false}
}
