import type {LayoutRow} from '../layout/layout.js'
import {toAmount} from './amount.js'

/** The rows of one budget unit. */
export interface UnitRows {
  /** The row with the unit's own name and total; left out where the table has none. */
  readonly row?: LayoutRow
  readonly projects: LayoutRow[]
}

/** The rows of a table, by what they stand for. */
export interface GroupedRows {
  /** The row of the grand total. */
  readonly total?: LayoutRow
  readonly units: UnitRows[]
}

/**
 * Tell units from projects.
 *
 * A column for the unit settles it; else the indent, where the document keeps it; else a row with neither goal nor
 * indicators is a unit. A row like that with no project under it is a project that lacks both, when the unit above
 * needs its money to add up.
 */
export function groupRows(rows: readonly LayoutRow[]): GroupedRows {
  const total = rows.find((row) => row.isTotal)
  const others = rows.filter((row) => row !== total)
  const units = others.some((row) => row.unit) ? groupByColumn(others) : groupByRow(others)
  return {...(total && {total}), units}
}

function groupByColumn(rows: readonly LayoutRow[]): UnitRows[] {
  const units: UnitRows[] = []
  let name: string | undefined
  for (const row of rows) {
    const current = row.unit?.value ?? name
    if (units.length === 0 || current !== name) units.push({projects: []})
    name = current
    units.at(-1)!.projects.push(row)
  }
  return units
}

function groupByRow(rows: readonly LayoutRow[]): UnitRows[] {
  const units: UnitRows[] = []
  for (const [index, row] of rows.entries()) {
    const current = units.at(-1)
    if (!isUnit(row) || (current && isProjectWithoutContent(row, rows[index + 1], current))) {
      if (current) current.projects.push(row)
      else units.push({projects: [row]})
    } else {
      units.push({row, projects: []})
    }
  }
  return units
}

function isUnit(row: LayoutRow): boolean {
  const hasContent = row.goal !== undefined || row.indicators !== undefined
  return !hasContent && row.indented !== true
}

/** Whether a row without goal and indicators has no projects of its own, and the unit above lacks just its money. */
function isProjectWithoutContent(row: LayoutRow, next: LayoutRow | undefined, unit: UnitRows): boolean {
  if (row.indented === false || (next && !isUnit(next))) return false
  const unitTotal = totalOf(unit.row)
  const rowTotal = totalOf(row)
  if (unitTotal === undefined || rowTotal === undefined) return false
  const sum = unit.projects.reduce((cents, project) => cents + (totalOf(project) ?? 0), 0)
  return sum + rowTotal <= unitTotal
}

/** The first amount of a row, in hundredths. */
function totalOf(row: LayoutRow | undefined): number | undefined {
  const [first] = row?.amounts ?? []
  const amount = first && toAmount(first.text.value)
  return amount === undefined ? undefined : Math.round(amount * 100)
}
