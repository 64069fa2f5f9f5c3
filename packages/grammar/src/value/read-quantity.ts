/** What the tokens of a quantity amount to. */
import {magnitudes} from '@perf-lint/ast/vocabulary'
import {exact, readNumber} from './read-number.js'
import type {QuantitySyntax} from './syntax.js'

/** A number, and whether it is one of a hundred. */
export interface Quantity {
  /** Percent points where `percent` is set. */
  readonly amount: number
  readonly percent: boolean
}

/** How many percent points one is, by sign. */
const percentSigns: ReadonlyMap<string, number> = new Map([
  ['‰', 0.1],
  ['‱', 0.01]
])

/**
 * Read a quantity: `40万` is 400000; `5‰` is 0.5 percent points; `三分之二` is 66.7.
 *
 * In `百分之95%` the hundred is said twice and counts once.
 */
export function readQuantity({fraction, numeral, magnitude, percent}: QuantitySyntax): Quantity {
  const number = readNumber(numeral.image) * (magnitudes.get(magnitude?.image ?? '') ?? 1)
  if (fraction) return {amount: exact((number / readNumber(fraction.image.slice(0, -2)) || 0) * 100), percent: true}
  if (percent) return {amount: exact(number * (percentSigns.get(percent.image) ?? 1)), percent: true}
  return {amount: exact(number), percent: false}
}
