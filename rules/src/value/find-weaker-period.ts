import type {Dimension, Indicator, Measure, TargetValue} from '@perf-lint/ast'
import type {Certainty} from '@perf-lint/core'
import {
  boundOf,
  findName,
  findOnlyMeasure,
  findTargetValue,
  unitOf,
  type Direction,
  type Lexicon,
  type NameMeaning
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
export function findWeakerPeriod(indicator: Indicator, lexicon: Lexicon): WeakerPeriod | undefined {
  const name = findName(indicator)?.value ?? ''
  const annual = findTargetValue(indicator, 'annual')
  const implementation = findTargetValue(indicator, 'implementation')
  const own = annual && findOnlyMeasure(annual)
  const other = implementation && findOnlyMeasure(implementation)
  if (!annual || !own || !implementation || !other || !isSameScale(own, other)) return
  if ([name, annual.value, implementation.value].some((text) => perPeriod.test(text))) return

  const [year, period] = [boundOf(own), boundOf(other)]
  const meaning = lexicon.understandName(name)
  const better = betterOf(meaning, own, other)
  if (year === undefined || period === undefined || !better) return
  // 900% is told by valid-percentage.
  if (meaning.kind === 'rate' && own.dimension === 'percentage' && Math.max(year, period) > 100) return
  if ((better === 'more' ? period >= year : period <= year) || findSlip(indicator)) return
  const isSurelySum = better === 'more' && isSum(meaning, own) && !stocks.test(name)
  return {implementation, annual, better, certainty: isSurelySum ? 'certain' : 'likely'}
}

function betterOf({direction, kind}: NameMeaning, own: Measure, other: Measure): Direction | undefined {
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

/** Whether the figures of two spans of time add up. */
function isSum({nature}: NameMeaning, {dimension}: Measure): boolean {
  return (nature === 'quantity' || nature === 'size') && additive.has(dimension)
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
