import {toConfigError, within} from '../../config-place.js'
import {signOf} from '../node-text.js'
import type {RequiredDefinition} from '../rule-definition.js'
import {createSearch, createSelector} from '../selector.js'
import type {Check, CheckSite} from './check.js'

/**
 * There must be so many nodes below a node.
 *
 * @throws {ConfigError} `rule-bounds`, and what is wrong in the selector
 */
export function createRequiredCheck(definition: RequiredDefinition, {place}: CheckSite): Check {
  const {of, max} = definition
  const min = definition.min ?? (max === undefined ? 1 : 0)
  if (max !== undefined && min > max) throw toConfigError('rule-bounds', place, {min, max})
  const selector = createSelector(of, within(place, 'of'))
  return {
    words: ['actual', 'expected'],
    start() {
      const search = createSearch(selector.createTest())
      return (node, ancestors) => {
        const found = search(node, ancestors)
        const data = {actual: found.length, expected: toExpected(min, max)}
        if (found.length < min) return [{node: signOf(node), data}]
        const excess = max === undefined ? undefined : found[max]
        return excess ? [{node: signOf(excess), data}] : []
      }
    }
  }
}

/** `≥1`, `≤2`, `1～3`, `2` */
function toExpected(min: number, max: number | undefined): string {
  if (max === undefined) return `≥${min}`
  if (min === 0) return max === 0 ? '0' : `≤${max}`
  return min === max ? String(min) : `${min}～${max}`
}
