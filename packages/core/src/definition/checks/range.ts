import type {NodeType} from '@perf-lint/ast'
import {toConfigError, within, type ConfigPlace} from '../../config-place.js'
import {hasNumber, numbersOf, toScale, type Scale} from '../figures.js'
import type {RangeDefinition} from '../rule-definition.js'
import {checkField} from '../selector.js'
import type {Check, CheckSite} from './check.js'

/**
 * Figures must lie between bounds.
 *
 * @throws {ConfigError} `rule-choice`, `rule-bounds`, `rule-unit`, `rule-field`, `rule-no-number`
 */
export function createRangeCheck(definition: RangeDefinition, {types, place}: CheckSite): Check {
  const {field, min, max, unit, dimension} = definition
  if (min === undefined && max === undefined) throw toConfigError('rule-choice', place, {expected: 'min, max'})
  if (min !== undefined && max !== undefined && min > max) throw toConfigError('rule-bounds', place, {min, max})
  checkNumber(field, types, place)
  const scale = toScale(unit, dimension, within(place, 'unit'))
  const expected = toExpected(definition, scale)
  return {
    words: ['actual', 'expected'],
    start: (lexicon) => (node, ancestors) =>
      numbersOf(node, {field, scale, root: ancestors[0] ?? node, lexicon})
        .filter(({amount}) => (min !== undefined && amount < min) || (max !== undefined && amount > max))
        .map((figure) => ({node: figure.node, data: {actual: `${figure.amount}${scale?.sign ?? ''}`, expected}}))
  }
}

/**
 * Check that nodes have a number.
 *
 * @throws {ConfigError} `rule-field`, `rule-no-number`
 */
export function checkNumber(field: string | undefined, types: readonly NodeType[], place: ConfigPlace): void {
  if (field !== undefined) checkField(field, types, within(place, 'field'))
  else if (!types.some(hasNumber)) throw toConfigError('rule-no-number', place, {type: types.join(', ')})
}

/** `≥90%`, `≤30天`, `1～3` */
function toExpected({min, max}: RangeDefinition, scale: Scale | undefined): string {
  const sign = scale?.sign ?? ''
  if (min !== undefined && max !== undefined) return min === max ? `${min}${sign}` : `${min}${sign}～${max}${sign}`
  return min === undefined ? `≤${max}${sign}` : `≥${min}${sign}`
}
