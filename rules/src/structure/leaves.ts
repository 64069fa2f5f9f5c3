import type {Goal, Indicator, IndicatorName, TargetValue} from '@perf-lint/ast'
import {findName, targetValuesOf} from '@perf-lint/meaning'

/** A node whose text a person wrote: a goal, a name or a value. */
export type Leaf = Goal | IndicatorName | TargetValue

/** The name and the values of an indicator, in order. */
export function leavesOf(indicator: Indicator): Leaf[] {
  const name = findName(indicator)
  return [...(name ? [name] : []), ...targetValuesOf(indicator)]
}
