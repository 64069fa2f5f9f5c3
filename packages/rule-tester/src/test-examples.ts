import type {Messages, Rule} from '@perf-lint/core'
import {createLineIndex} from '@perf-lint/source'
import {assert, describe, expect, test} from 'vitest'
import {expandExample} from './examples.js'
import {addMarks, stripMarks} from './markers.js'
import {toRange} from './place.js'
import {runRule} from './run-rule.js'

/**
 * Register the examples of a rule's docs as vitest tests.
 *
 * A valid example gives no message; an invalid one gives at least one, and each of its marks is the place of a message or
 * of its other half.
 */
export function testExamples<const M extends Messages, Options>(rule: Rule<M, Options>): void {
  const {name, examples} = rule.meta
  describe(`examples of ${name}`, () => {
    test.each(examples.valid)('valid: %s', (example) => {
      testValidExample(rule, example)
    })
    test.each(examples.invalid)('invalid: %s', (example) => {
      testInvalidExample(rule, example)
    })
  })
}

/** Check that a rule finds nothing in an example. */
export function testValidExample<const M extends Messages, Options>(rule: Rule<M, Options>, example: string): void {
  const {text, ranges} = stripMarks(expandExample(example))
  assert(ranges.length === 0, 'Unexpected marks ⟦…⟧ in a valid example')
  expect(runRule(rule, text).messages.map(({message}) => message)).toEqual([])
}

/** Check that a rule finds something in an example, at least at its marks. */
export function testInvalidExample<const M extends Messages, Options>(rule: Rule<M, Options>, example: string): void {
  const {text, ranges} = stripMarks(expandExample(example))
  assert(ranges.length > 0, 'Missing marks ⟦…⟧ in an invalid example')

  const lines = createLineIndex(text)
  const {messages} = runRule(rule, text)
  const found = messages
    .flatMap((message) => [message, ...(message.related ?? [])])
    .map((place) => toRange(lines, place))
  const missed = ranges.some(({start, end}) => !found.some((place) => place.start === start && place.end === end))
  if (messages.length === 0 || missed) expect(addMarks(text, found)).toBe(addMarks(text, ranges))
}
