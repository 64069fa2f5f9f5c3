import type {FundsSource} from '@perf-lint/ast'
import {describe, expect, test} from 'vitest'
import {inferColumns, type FundsRow} from './infer-columns.js'

const columns: readonly FundsSource[] = ['total', 'fiscalAppropriation', 'specialAccount', 'other']
const row = (amounts: number[], ...parts: FundsRow[]): FundsRow => ({amounts, parts})

/** The sources of each row, in the order of the table, as initials: t, f, s, o. */
function read(root: FundsRow): string[] {
  const found = inferColumns(root, columns)
  const visit = (each: FundsRow): string[] => [
    found
      .get(each)!
      .columns.map((source) => source[0])
      .join(''),
    ...each.parts.flatMap(visit)
  ]
  return visit(root)
}

describe('inferColumns', () => {
  test('all amounts are there: nothing to infer', () => {
    const root = row([10, 5, 3, 2])
    expect(inferColumns(root, columns).get(root)).toEqual({columns, inferred: false})
  })

  test('one source throughout is 财政拨款', () => {
    expect(read(row([30, 30], row([30, 30], row([10, 10]), row([20, 20]))))).toEqual(['tf', 'tf', 'tf', 'tf'])
  })

  test('two sources: rows with one get the one that makes the sums come out', () => {
    expect(read(row([30, 10, 20], row([30, 10, 20], row([10, 10]), row([20, 20]))))).toEqual(['tfo', 'tfo', 'tf', 'to'])
  })

  test('a row with both sources among rows with one', () => {
    const unit = row([60, 25, 35], row([30, 10, 20]), row([15, 15]), row([15, 15]))
    expect(sumOf(unit)).toEqual({f: 25, o: 35})
  })

  test('three sources in use by some row: two amounts may be any two of them', () => {
    const unit = row([60, 10, 20, 30], row([30, 10, 20]), row([30, 30]))
    expect(read(unit)).toEqual(['tfso', 'tfs', 'to'])
  })

  test('sums that do not come out leave the leftmost source', () => {
    expect(read(row([30, 10, 20], row([11, 11]), row([20, 20])))).toEqual(['tfo', 'tf', 'tf'])
  })

  test('a total alone', () => {
    expect(read(row([30]))).toEqual(['t'])
  })

  test('many rows that add up in many ways are not searched for ever', () => {
    const parts = Array.from({length: 200}, (_, index) => row([index + 0.37, index + 0.37]))
    const sum = parts.reduce((total, part) => total + part.amounts[0]!, 0)
    expect(read(row([sum, sum - 100, 100], ...parts))).toHaveLength(201)
  })

  function sumOf(unit: FundsRow): Record<string, number> {
    const found = inferColumns(unit, columns)
    const sums: Record<string, number> = {}
    for (const part of unit.parts) {
      for (const [index, source] of found.get(part)!.columns.entries()) {
        if (source !== 'total') sums[source[0]!] = (sums[source[0]!] ?? 0) + part.amounts[index]!
      }
    }
    return sums
  }
})
