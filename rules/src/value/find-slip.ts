import type {Indicator, TargetValue} from '@perf-lint/ast'
import {boundOf, findOnlyMeasure, findTargetValue, unitOf} from '@perf-lint/meaning'

/** Values of two periods of which one was written in another magnitude. */
export interface MagnitudeSlip {
  readonly implementation: TargetValue
  readonly annual: TargetValue
  /** How many times the one is the other, rounded. */
  readonly times: number
}

/** From so many times on, a difference between periods is a slip. */
const tooMany = 100

/** Two values of one kind, so many times apart that one is in another magnitude. */
export function findSlip(indicator: Indicator): MagnitudeSlip | undefined {
  const annual = findTargetValue(indicator, 'annual')
  const implementation = findTargetValue(indicator, 'implementation')
  const own = annual && findOnlyMeasure(annual)
  const other = implementation && findOnlyMeasure(implementation)
  if (!annual || !own || !implementation || own.dimension !== other?.dimension) return
  if (own.dimension === 'date' || own.dimension === 'physical' || unitOf(own)?.per !== unitOf(other)?.per) return
  const [year, period] = [boundOf(own) ?? 0, boundOf(other) ?? 0]
  if (year <= 0 || period <= 0) return
  const times = Math.round(Math.max(year / period, period / year))
  return times >= tooMany ? {implementation, annual, times} : undefined
}
