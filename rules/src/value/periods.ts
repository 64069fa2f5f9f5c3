import type {Indicator, TargetValue} from '@perf-lint/ast'
import {findTargetValue} from '@perf-lint/meaning'

/** A fault of a target value, and the other period's value where it has the same. */
export interface FoundInPeriods<Found> {
  /** The annual value, unless only the implementation period's has the fault. */
  readonly value: TargetValue
  readonly found: Found
  /** The implementation period's value, when it has the fault beside the annual one. */
  readonly also?: TargetValue
}

/** Look for a fault in both values of an indicator; in both it is one fault, told on the annual value. */
export function findInPeriods<Found>(
  indicator: Indicator,
  find: (value: TargetValue) => Found | undefined
): FoundInPeriods<Found> | undefined {
  const annual = findTargetValue(indicator, 'annual')
  const implementation = findTargetValue(indicator, 'implementation')
  const inAnnual = annual && find(annual)
  // Written alike, both have the fault or neither has.
  const isAlike = implementation?.value === annual?.value
  const inImplementation = isAlike ? inAnnual : implementation && find(implementation)
  if (annual && inAnnual) {
    return {value: annual, found: inAnnual, ...(implementation && inImplementation && {also: implementation})}
  }
  return implementation && inImplementation && {value: implementation, found: inImplementation}
}

/** The sentence for the other period's value. */
export const alsoHere = {
  'zh-CN': '实施周期指标值“{{value}}”也是如此',
  en: 'So does the implementation-period target `{{value}}`'
} as const

/** The other period's value, as the other half of a message; the rule has {@link alsoHere} among its sentences. */
export function alsoIn({also}: FoundInPeriods<unknown>) {
  return also ? [{messageId: 'alsoHere', data: {value: quote(also)}, node: also} as const] : []
}

/** The sentences for a value of the other period that has not the fault, by the period. */
export const otherValues = {
  annual: {'zh-CN': '年度指标值是“{{value}}”', en: 'The annual target is `{{value}}`'},
  implementation: {
    'zh-CN': '实施周期指标值是“{{value}}”',
    en: 'The implementation-period target is `{{value}}`'
  }
} as const

/** The other period's value, as it is; the rule has {@link otherValues} among its sentences. */
export function asItIs(value: TargetValue) {
  return [{messageId: value.period, data: {value: quote(value)}, node: value} as const]
}

/** A value's words, without the signs that end it. */
export function quote({value}: {readonly value: string}): string {
  return value.trim().replace(/[。；;，,、\s]{1,9}$/, '')
}
