import type {Dimension, Indicator, Measure, TargetValue} from '@perf-lint/ast'
import type {Certainty} from '@perf-lint/core'
import {
  boundOf,
  findName,
  findOnlyMeasure,
  findTargetValue,
  understandName,
  unitOf,
  type Direction
} from '@perf-lint/meaning'
import {compareUnits, isSameNumber} from './compare-periods.js'
import {findSlip} from './find-slip.js'
import {cumulativeIncident, perPeriod, stocks} from '../vocabulary/period-words.js'

/** A target of the whole period that asks less than that of the year. */
export interface WeakerPeriod {
  readonly implementation: TargetValue
  readonly annual: TargetValue
  /** Which way the figure should go. */
  readonly better: Direction
  readonly certainty: Certainty
}

/** Dimensions whose figures add up over the years. */
const additive: ReadonlySet<Dimension> = new Set(['count', 'area', 'length', 'mass', 'volume', 'number'])

/**
 * Find a target of the implementation period that is weaker than the annual one, which is part of it.
 *
 * What adds up must not be smaller over the whole period; a rate must not be lower, nor a limit wider. Left alone: figures
 * per year or month, units that cannot be told in each other (天 and 工作日), costs and incidents, which add up too, and
 * durations without a known direction.
 */
export function findWeakerPeriod(indicator: Indicator): WeakerPeriod | undefined {
  const name = findName(indicator)?.value ?? ''
  const annual = findTargetValue(indicator, 'annual')
  const implementation = findTargetValue(indicator, 'implementation')
  const own = annual && findOnlyMeasure(annual)
  const other = implementation && findOnlyMeasure(implementation)
  if (!annual || !own || !implementation || !other || !isSameScale(own, other)) return
  if ([name, annual.value, implementation.value].some((text) => perPeriod.test(text))) return

  const [year, period] = [boundOf(own), boundOf(other)]
  const better = betterOf(name, own, other)
  if (year === undefined || period === undefined || !better) return
  if ((better === 'more' ? period >= year : period <= year) || findSlip(indicator)) return
  return {implementation, annual, better, certainty: certaintyOf(name, own, better)}
}

function betterOf(name: string, own: Measure, other: Measure): Direction | undefined {
  const {direction, kind} = understandName(name)
  const isCeiling = [own, other].some(({comparison}) => comparison === 'atMost' || comparison === 'lessThan')
  if (own.dimension === 'money' || kind === 'money') return
  if (direction === 'less') {
    const addsUp = additive.has(own.dimension) && [own, other].some((each) => isOccurrence(each))
    return isCeiling && !addsUp ? 'less' : undefined
  }
  if (isCeiling) return
  if (direction === 'more') return 'more'
  return additive.has(own.dimension) && kind !== 'state' && kind !== 'level' ? 'more' : undefined
}

function certaintyOf(name: string, {dimension}: Measure, better: Direction): Certainty {
  const {nature} = understandName(name)
  const addsUp = nature === 'quantity' || nature === 'size'
  return better === 'more' && addsUp && additive.has(dimension) && !stocks.test(name) ? 'certain' : 'likely'
}

/** What happens, and so adds up: 次, 起, 件. */
function isOccurrence(measure: Measure): boolean {
  return cumulativeIncident.has(unitOf(measure)?.unit ?? '')
}

function isSameScale(own: Measure, other: Measure): boolean {
  const [ownUnit, otherUnit] = [unitOf(own), unitOf(other)]
  if (own.dimension !== other.dimension || own.dimension === 'frequency' || own.dimension === 'date') return false
  if (ownUnit?.per !== otherUnit?.per || ownUnit?.per !== undefined) return false
  return compareUnits(own, other) !== 'likely' && !isSameNumber(own, other)
}
