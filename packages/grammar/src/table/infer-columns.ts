import type {FundsSource} from '@perf-lint/ast'
import {maxOf} from '@perf-lint/source'
import {fundsRoles} from '../layout/layout.js'

/** The columns of one row's amounts, in order, and whether they are a conclusion. */
export interface InferredColumns {
  readonly columns: readonly FundsSource[]
  readonly inferred: boolean
}

/** One row's amounts in order, and the rows whose money it sums up. */
export interface FundsRow {
  readonly amounts: readonly number[]
  readonly parts: readonly FundsRow[]
}

/** More ways to add up than this are not looked at. */
const searchLimit = 20_000

/**
 * Tell which columns a row's amounts stand in, where empty columns left no trace.
 *
 * The first amount is the total. As many sources as the longest row has are in use; where that is fewer than there are
 * columns, 财政拨款 is one, and 其他资金 comes before 财政专户拨款, which only schools have. A row that has fewer
 * amounts than sources in use gets those that make the sums of the row above come out.
 *
 * @param root
 *   The row of the grand total, with units and projects below it; a row without amounts of its own is passed through.
 * @param columns
 *   The columns of money that the heading row names, in order.
 */
export function inferColumns(root: FundsRow, columns: readonly FundsSource[]): ReadonlyMap<FundsRow, InferredColumns> {
  const result = new Map<FundsRow, InferredColumns>()
  const lead = columns.slice(0, columns[0] === 'total' ? 1 : 0)
  const sources = columns.slice(lead.length)
  const used = sourcesInUse(
    Math.max(
      0,
      maxOf(flatten(root), (row) => row.amounts.length - lead.length)
    ),
    sources
  )
  assign(root, undefined)
  return result

  function assign(row: FundsRow, chosen: readonly FundsSource[] | undefined): void {
    const count = row.amounts.length - lead.length
    const found = chosen ?? (count >= used.length ? used.slice(0, count) : used.slice(0, Math.max(0, count)))
    const placed = [...lead, ...found].slice(0, row.amounts.length)
    result.set(row, {columns: placed, inferred: row.amounts.length < columns.length})
    const choices = solve(row, placed)
    for (const [index, part] of row.parts.entries()) assign(part, choices?.[index])
  }

  /** The sources of each part such that they add up to the row; `undefined` when no way is found. */
  function solve(row: FundsRow, placed: readonly FundsSource[]): readonly (readonly FundsSource[])[] | undefined {
    const target = cents(row, placed)
    const open = row.parts.some((part) => part.amounts.length - lead.length < used.length)
    if (row.amounts.length === 0 || !open || used.length < 2) return
    let states = new Map<string, {sums: number[]; path: readonly (readonly FundsSource[])[]}>([
      ['', {sums: sources.map(() => 0), path: []}]
    ])
    for (const part of row.parts) {
      const next: typeof states = new Map()
      for (const {sums, path} of states.values()) {
        for (const option of subsets(used, part.amounts.length - lead.length)) {
          const added = cents(part, [...lead, ...option])
          const total = sums.map((sum, index) => sum + added[index]!)
          if (total.some((sum, index) => sum > target[index]!)) continue
          const key = total.join()
          if (!next.has(key)) next.set(key, {sums: total, path: [...path, option]})
        }
      }
      if (next.size > searchLimit) return
      states = next
    }
    return states.get(target.join())?.path
  }

  /** The amounts by source, in hundredths. */
  function cents(row: FundsRow, placed: readonly FundsSource[]): number[] {
    return sources.map((source) => {
      const index = placed.indexOf(source)
      return index < 0 ? 0 : Math.round((row.amounts[index] ?? 0) * 100)
    })
  }
}

function sourcesInUse(count: number, sources: readonly FundsSource[]): readonly FundsSource[] {
  if (count >= sources.length) return sources
  const preferred = (['fiscalAppropriation', 'other', 'specialAccount', 'total'] as const).filter((source) =>
    sources.includes(source)
  )
  const chosen = preferred.slice(0, count)
  return fundsRoles.filter((role) => chosen.includes(role))
}

function flatten(row: FundsRow): FundsRow[] {
  return [row, ...row.parts.flatMap(flatten)]
}

/** All ways to take `count` items in order; at most 3 of 3. */
function subsets<T>(items: readonly T[], count: number): T[][] {
  if (count <= 0) return [[]]
  if (items.length < count) return []
  const [first, ...rest] = items
  return [...subsets(rest, count - 1).map((subset) => [first!, ...subset]), ...subsets(rest, count)]
}
