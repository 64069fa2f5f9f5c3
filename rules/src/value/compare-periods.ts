import type {Comparator, Indicator, Measure, TargetValue} from '@perf-lint/ast'
import {comparatorsBefore} from '@perf-lint/ast/vocabulary'
import type {Certainty, RunKnowledge} from '@perf-lint/core'
import {boundOf, comparatorsOf, findName, findTargetValue, measuresOf, numberOf, unitOf} from '@perf-lint/meaning'
import {findSlip} from './find-slip.js'
import {findMisfit, promiseOf} from './value-kind.js'
import {readWording} from './wording.js'

/** What two values of an indicator say differently though they should agree. */
export interface PeriodDifference {
  readonly kind: 'comparator' | 'dimension' | 'unit' | 'figure'
  readonly certainty: Certainty
  readonly implementation: TargetValue
  readonly annual: TargetValue
}

/**
 * Find out how the two values of an indicator differ in what should be the same: comparator, kind, unit.
 *
 * Figures may differ, as a year is a stage of the whole. Values that are wrong by themselves (of another kind than the
 * name, a comparator alone, words) are other rules'.
 */
export function comparePeriods(indicator: Indicator, {lexicon}: RunKnowledge): PeriodDifference | undefined {
  const annual = findTargetValue(indicator, 'annual')
  const implementation = findTargetValue(indicator, 'implementation')
  if (!annual || !implementation || annual.value === implementation.value) return
  const name = findName(indicator)?.value ?? ''
  const promise = promiseOf(name, lexicon)
  if (promise && (findMisfit(annual, promise) ?? findMisfit(implementation, promise))) return

  const [own] = measuresOf(annual)
  const [other] = measuresOf(implementation)
  if (!own || !other) {
    // One has a figure, the other plain text; other rules tell of every kind of text but this.
    const text = own ? implementation : annual
    if ((own ?? other) === undefined || readWording(text, name, lexicon)?.kind !== 'prose') return
    return {kind: 'figure', certainty: 'likely', implementation, annual}
  }

  // A hundred times as much, or more, is told by consistent-magnitude.
  if (findSlip(indicator)) return
  const difference = compareMeasures(own, other)
  return difference && {...difference, implementation, annual}
}

function compareMeasures(
  annual: Measure,
  implementation: Measure
): Pick<PeriodDifference, 'kind' | 'certainty'> | undefined {
  if (isOtherPer(annual, implementation)) return {kind: 'unit', certainty: 'likely'}
  if (annual.dimension !== implementation.dimension) {
    if (isLooselySame(annual, implementation)) return
    return {kind: 'dimension', certainty: 'certain'}
  }
  const differentUnits = compareUnits(annual, implementation)
  if (differentUnits) return {kind: 'unit', certainty: differentUnits}
  if (isSameNumber(annual, implementation)) return {kind: 'unit', certainty: 'likely'}
  if (boundOf(annual) !== boundOf(implementation) || unitOf(annual)?.per !== unitOf(implementation)?.per) return
  return compareComparisons(annual, implementation)
}

/** Whether two measures of one dimension are in units that cannot be told in each other, and how surely. */
export function compareUnits(a: Measure, b: Measure): Certainty | undefined {
  const [own, other] = [unitOf(a)?.unit, unitOf(b)?.unit]
  if (own === undefined || other === undefined || own === other || isConvertible(a, own, other)) return
  return [own, other].includes('个') ? 'arguable' : 'likely'
}

/** The same number in another unit, `2小时` and `2天`: no stage of the whole, but a slip of the pen. */
export function isSameNumber(annual: Measure, implementation: Measure): boolean {
  const [own, other] = [unitOf(annual), unitOf(implementation)]
  if (!own || !other || own.unit === other.unit || own.per !== other.per) return false
  return numberOf(annual) === numberOf(implementation) && boundOf(annual) !== boundOf(implementation)
}

/** `200元/人·月` and `200元/人·年`, `7000条` and `600条/月`: by the month in one place only. A year is the period itself. */
function isOtherPer(annual: Measure, implementation: Measure): boolean {
  const [own = '', other = ''] = [unitOf(annual)?.per, unitOf(implementation)?.per]
  if (own === other) return false
  if (own !== '' && other !== '') return numberOf(annual) === numberOf(implementation)
  return shorterThanYear.test(own + other)
}

const shorterThanYear = /^(?:[月周日天]|季度?)$/

/** A number that lacks its unit, and a count that is per year in one place only. */
function isLooselySame({dimension: a}: Measure, {dimension: b}: Measure): boolean {
  const pair = [a, b].toSorted().join(' ')
  return (
    a === 'number' || b === 'number' || pair === 'count frequency' || pair === 'level rank' || pair === 'date duration'
  )
}

/** Whether units of one dimension can be told in each other: 小时 in 天, 元 in 万元; not 人 in 次, 天 in 工作日. */
function isConvertible({dimension}: Measure, ...units: readonly string[]): boolean {
  if (dimension === 'count' || dimension === 'frequency' || dimension === 'physical') return false
  return dimension !== 'duration' || !units.includes('工作日')
}

/** Values with the same figure that let different results pass. */
function compareComparisons(
  annual: Measure,
  implementation: Measure
): Pick<PeriodDifference, 'kind' | 'certainty'> | undefined {
  const [own, other] = [comparisonOf(annual), comparisonOf(implementation)]
  if (own === other) return
  if (annual.dimension === 'percentage' && boundOf(annual) === 100 && isWhole(own) && isWhole(other)) return
  const both = [own, other]
  const isStrict = both.includes('moreThan') || both.includes('lessThan')
  const isOpposite = both.some((each) => isUp(each)) && both.some((each) => isDown(each))
  // Exactly 300 fails “more than 300”; that “at least” was left out in one place is a slip of the pen.
  const certain = isOpposite || (isStrict && both.includes('equal'))
  return {kind: 'comparator', certainty: certain ? 'certain' : 'likely'}
}

/** How a result compares; a word that only leads to the figure (达到, 为) says no more than none. */
function comparisonOf(measure: Measure): NonNullable<Measure['comparison']> {
  const {comparison = 'equal'} = measure
  return comparatorsOf(measure).every(isLeadIn) ? 'equal' : comparison
}

function isLeadIn({value, side}: Comparator): boolean {
  return side === 'before' && comparatorsBefore.get(value)?.kind === 'leadIn'
}

function isWhole(comparison: Measure['comparison']): boolean {
  return comparison === 'equal' || comparison === 'atLeast'
}

function isUp(comparison: Measure['comparison']): boolean {
  return comparison === 'atLeast' || comparison === 'moreThan'
}

function isDown(comparison: Measure['comparison']): boolean {
  return comparison === 'atMost' || comparison === 'lessThan'
}
