import type {Indicator, Measure, Period, Project, TargetValue} from '@perf-lint/ast'
import type {Certainty, RunKnowledge} from '@perf-lint/core'
import {findName, findOnlyMeasure, findTargetValue, indicatorsOf, unitOf, type Lexicon} from '@perf-lint/meaning'
import {findMisfit, fitsWell, promiseOf, type NamePromise} from './value-kind.js'

/** One of two neighbours whose values stand in each other's place. */
export interface SwapSide {
  readonly indicator: Indicator
  readonly name: string
  readonly promise: NamePromise
  readonly value: TargetValue
  readonly measure: Measure
  /** The classifier that the name is counted in, as 种 in 报刊种数. */
  readonly counter?: string
}

/** Two neighbours whose values were exchanged. */
export interface Swap {
  readonly period: Period
  readonly first: SwapSide
  readonly second: SwapSide
  readonly certainty: Certainty
}

/**
 * Find neighbouring indicators whose values fit each other's names and not their own.
 *
 * `certain` when neither value can stand where it does; `likely` when each is only of the other's kind, as 公里 for a
 * count of people. An indicator is in one swap only; both periods of a pair are one swap, told of the annual values.
 */
export function findSwaps(project: Project, {lexicon}: RunKnowledge): Swap[] {
  const indicators = indicatorsOf(project)
  const rows = periods.map((period) => ({
    period,
    sides: indicators.map((indicator) => toSide(indicator, period, lexicon))
  }))
  const swaps: Swap[] = []
  const taken = new Set<Indicator>()
  for (const [index, second] of indicators.entries()) {
    const first = indicators[index - 1]
    if (!first || taken.has(first)) continue
    const [swap] = rows.flatMap(({period, sides}) => findSwap(sides[index - 1], sides[index], period) ?? [])
    if (!swap) continue
    swaps.push(swap)
    taken.add(second)
  }
  return swaps
}

/** Both periods of a pair are one swap, told of the annual values. */
const periods: readonly Period[] = ['annual', 'implementation']

function findSwap(first: SwapSide | undefined, second: SwapSide | undefined, period: Period): Swap | undefined {
  if (!first || !second) return
  if (haveOthersCounter(first, second)) return {period, first, second, certainty: 'likely'}
  if (first.promise.kind === second.promise.kind) return
  if (fitsWell(first.promise, first.measure) || fitsWell(second.promise, second.measure)) return
  if (!fitsWell(first.promise, second.measure) || !fitsWell(second.promise, first.measure)) return
  const impossible = [first, second].every(({value, promise}) => findMisfit(value, promise))
  return {period, first, second, certainty: impossible ? 'certain' : 'likely'}
}

function toSide(indicator: Indicator, period: Period, lexicon: Lexicon): SwapSide | undefined {
  const name = findName(indicator)?.value ?? ''
  const promise = promiseOf(name, lexicon)
  const value = findTargetValue(indicator, period)
  const measure = value && findOnlyMeasure(value)
  const counter = counted.exec(name)?.[1]
  return promise && measure && {indicator, name, promise, value, measure, ...(counter !== undefined && {counter})}
}

const counted = /([册篇份卷页幅辆台座株头盏种个户家期件条项处套所]|人次|场次)数?$/

/** Whether each value is counted in what the other's name says: 报刊种数 9个 beside 数据库个数 420种. */
function haveOthersCounter(first: SwapSide, second: SwapSide): boolean {
  const {counter: one, measure: a} = first
  const {counter: other, measure: b} = second
  if (one === undefined || other === undefined || one === other) return false
  return unitOf(a)?.unit === other && unitOf(b)?.unit === one
}
