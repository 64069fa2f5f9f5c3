import type {Nodes} from '@perf-lint/ast'
import type {Lexicon} from '@perf-lint/meaning'
import {within} from '../../config-place.js'
import {numbersOf, round, type Figure} from '../figures.js'
import {signOf} from '../node-text.js'
import type {NumbersDefinition, SumDefinition} from '../rule-definition.js'
import {checkField, createSearch, createSelector} from '../selector.js'
import type {Check, CheckSite} from './check.js'
import {checkNumber} from './range.js'

/**
 * Numbers below a node must add up to a number, a field of the node, or the sum of other numbers. Where there are none on
 * either side, nothing is said: that they are missing is for another rule to tell.
 *
 * @throws {ConfigError} `rule-field`, `rule-no-number`, and what is wrong in a selector
 */
export function createSumCheck(definition: SumDefinition, {types, place}: CheckSite): Check {
  const {equals, tolerance = 0.005} = definition
  const parts = createNumbers(definition, {place})
  const whole = createWhole(equals, {types, place: within(place, 'equals')})
  return {
    words: ['actual', 'expected'],
    start(lexicon) {
      const partsOf = parts(lexicon)
      const wholeOf = whole(lexicon)
      return (node, ancestors) => {
        const added = partsOf(node, ancestors)
        const expected = wholeOf(node, ancestors)
        if (added.length === 0 || expected.length === 0) return []
        const data = {actual: total(added), expected: total(expected)}
        if (Math.abs(data.actual - data.expected) <= tolerance) return []
        // The number that is wrong is most likely the one that was added up.
        return [{node: signOf(expected[0]?.node ?? node), data}]
      }
    }
  }
}

type FindNumbers = (lexicon: Lexicon) => (node: Nodes, ancestors: readonly Nodes[]) => readonly Figure[]

function createWhole(equals: SumDefinition['equals'], {types, place}: Omit<CheckSite, 'tables'>): FindNumbers {
  if (typeof equals === 'number') return () => (node) => [{node, amount: equals}]
  const {of, field} = equals
  if (of !== undefined) return createNumbers({of, ...(field !== undefined && {field})}, {place})
  if (field !== undefined) checkField(field, types, within(place, 'field'))
  return (lexicon) => (node, ancestors) =>
    numbersOf(node, {field, scale: undefined, root: ancestors[0] ?? node, lexicon})
}

function createNumbers({of, field}: NumbersDefinition, {place}: Pick<CheckSite, 'place'>): FindNumbers {
  const selector = createSelector(of, within(place, 'of'))
  checkNumber(field, selector.types, place)
  return (lexicon) => {
    const search = createSearch(selector.createTest())
    return (node, ancestors) =>
      search(node, ancestors).flatMap((each) =>
        // Of an interval that has two ends no sum can be made; the first is what is promised at least.
        numbersOf(each, {field, scale: undefined, root: ancestors[0] ?? node, lexicon}).slice(0, 1)
      )
  }
}

function total(figures: readonly Figure[]): number {
  return round(figures.reduce((sum, {amount}) => sum + amount, 0))
}
