import type {Amount, BudgetUnit, Funds, Nodes, PerformanceTable, Project} from '@perf-lint/ast'
import {addAll, maxOf, minOf} from '@perf-lint/source'

/** A sum of the table that does not come out. */
export interface Discrepancy {
  /** Total of a row against its sources, a unit against its projects, the table against its units. */
  readonly kind: 'row' | 'unit' | 'table'
  /** The row whose sum it is. */
  readonly owner: PerformanceTable | BudgetUnit | Project
  /** The amount to look at: the one that explains most sums that do not come out, else the sum itself. */
  readonly amount: Amount
  /** What the sum says, and what its parts add up to, in the table's currency unit. */
  readonly stated: number
  readonly sum: number
  /** How many parts there are. */
  readonly count: number
}

interface Equation {
  readonly kind: Discrepancy['kind']
  readonly owner: Discrepancy['owner']
  readonly total: Amount
  readonly parts: readonly Amount[]
  /** How many rows were added up, those with an empty cell among them. */
  readonly count: number
  /** Total less parts, in hundredths. */
  readonly delta: number
}

/**
 * Find the sums of a table that do not come out, each fault once.
 *
 * One wrong amount breaks every sum it stands in: that of its row, that of the row above, and its own. So an amount whose
 * correction would mend at least two broken sums, and break none that comes out, is told once, in their place. A row that is
 * wrong by what the rows below it are wrong by was added up from them, and is not told. Of the rest, a sum wrong by the same
 * in several columns is told once.
 */
export function reconcile(table: PerformanceTable): Discrepancy[] {
  const equations = equationsOf(table)
  let broken = withoutCarried(equations.filter((equation) => Math.abs(equation.delta) > toleranceOf(equation)))
  const whole = new Set(equations.filter((equation) => !broken.includes(equation)).flatMap(amountsOf))
  const found: Discrepancy[] = []

  for (let culprit = findCulprit(broken, whole); culprit; culprit = findCulprit(broken, whole)) {
    const {amount, explained} = culprit
    // A total that differs from its own sources is plainer to see than a sum over rows.
    const plainest = explained.find((equation) => equation.kind === 'row') ?? explained[0]!
    found.push(toDiscrepancy(plainest, amount))
    broken = broken.filter((equation) => !explained.includes(equation))
  }
  const told = new Set<string>()
  for (const equation of broken) {
    const key = `${equation.kind} ${equation.owner.position?.start.offset} ${equation.delta}`
    if (!told.has(key)) found.push(toDiscrepancy(equation, equation.total))
    told.add(key)
  }
  return found
}

/** Leave out totals that are wrong only because the rows below are, and were added up from them. */
function withoutCarried(broken: readonly Equation[]): readonly Equation[] {
  const rows = new Map(broken.filter(({kind}) => kind === 'row').map((equation) => [equation.owner, equation]))
  return broken.filter(({kind, owner, delta}) => {
    if (kind !== 'row' || owner.type === 'project') return true
    const below = owner.children.flatMap((child) =>
      child.type === 'project' || child.type === 'budgetUnit' ? (rows.get(child)?.delta ?? []) : []
    )
    return below.length === 0 || below.reduce((sum, each) => sum + each, 0) !== delta
  })
}

/** The money of a row. */
export function findFunds(row: {readonly children: readonly Nodes[]}): Funds | undefined {
  return row.children.find((child) => child.type === 'funds')
}

const amountFormat = new Intl.NumberFormat('en-US', {minimumFractionDigits: 2, maximumFractionDigits: 2})

/** An amount as tables write it: `1,234.50`. */
export function formatAmount(amount: number): string {
  return amountFormat.format(amount)
}

function equationsOf(table: PerformanceTable): Equation[] {
  const units = table.children.filter((child) => child.type === 'budgetUnit')
  const equations: Equation[] = [...rowEquations(table), ...columnEquations('table', table, units)]
  for (const unit of units) {
    const projects = unit.children.filter((child) => child.type === 'project')
    addAll(equations, rowEquations(unit))
    addAll(equations, columnEquations('unit', unit, projects))
    for (const project of projects) addAll(equations, rowEquations(project))
  }
  return equations
}

function rowEquations(owner: Discrepancy['owner']): Equation[] {
  const funds = findFunds(owner)
  // Where a source of money is not known, the known ones are not the whole.
  const amounts = funds?.partial ? [] : (funds?.children ?? [])
  const total = amounts.find((amount) => amount.source === 'total')
  const parts = amounts.filter((amount) => amount.source !== 'total')
  return total && parts.length > 0 ? [toEquation('row', owner, total, parts, parts.length)] : []
}

function columnEquations(
  kind: 'unit' | 'table',
  owner: Discrepancy['owner'],
  rows: readonly {readonly children: readonly Nodes[]}[]
): Equation[] {
  const funds = rows.map(findFunds)
  // Where no row below has money of its own, there is nothing to add up.
  if (!funds.some(Boolean)) return []
  return (findFunds(owner)?.children ?? []).map((total) => {
    const parts = funds.flatMap((each) => each?.children.filter((amount) => amount.source === total.source) ?? [])
    return toEquation(kind, owner, total, parts, rows.length)
  })
}

function toEquation(
  kind: Discrepancy['kind'],
  owner: Discrepancy['owner'],
  total: Amount,
  parts: readonly Amount[],
  count: number
): Equation {
  const sum = parts.reduce((cents, part) => cents + toCents(part.amount), 0)
  return {kind, owner, total, parts, count, delta: toCents(total.amount) - sum}
}

/** Rounding may put each part off by half a hundredth; a sum is never told for one hundredth. */
function toleranceOf({parts}: Equation): number {
  return Math.max(1, Math.ceil(parts.length / 2))
}

/** The amount that explains most broken sums, at least two, and stands in none that comes out. */
function findCulprit(
  broken: readonly Equation[],
  whole: ReadonlySet<Amount>
): {amount: Amount; explained: Equation[]} | undefined {
  let best: {amount: Amount; explained: Equation[]} | undefined
  for (const amount of new Set(broken.flatMap(amountsOf))) {
    if (whole.has(amount)) continue
    const around = broken.filter((equation) => amountsOf(equation).includes(amount))
    const corrections = around.map((equation) => (equation.total === amount ? -equation.delta : equation.delta))
    // Sums may each be off by their own rounding.
    const slack = maxOf(around, toleranceOf)
    const isOneFault = maxOf(corrections, Number) - minOf(corrections, Number) <= slack
    if (isOneFault && around.length >= 2 && around.length > (best?.explained.length ?? 0)) {
      best = {amount, explained: around}
    }
  }
  return best
}

function amountsOf({total, parts}: Equation): Amount[] {
  return [total, ...parts]
}

function toDiscrepancy({kind, owner, total, parts, count}: Equation, amount: Amount): Discrepancy {
  const sum = parts.reduce((cents, part) => cents + toCents(part.amount), 0) / 100
  return {kind, owner, amount, stated: total.amount, sum, count}
}

function toCents(amount: number): number {
  return Math.round(amount * 100)
}
