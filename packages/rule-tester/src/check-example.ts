import type {AnyRule} from '@perf-lint/core'
import {createLineIndex} from '@perf-lint/source'
import {expandExample} from './examples.js'
import {addMarks, stripMarks} from './markers.js'
import {toRange} from './place.js'
import {runRule} from './run-rule.js'

/** A line of an example whose marks are not where something was found. */
export interface LineDifference {
  /** As marked in the example. */
  readonly expected: string
  /** With marks where something was found. */
  readonly found: string
}

/** Marks in a valid example, none in an invalid one, or something thrown. */
export type ExampleFault = {readonly kind: 'marked' | 'unmarked'} | {readonly kind: 'error'; readonly reason: string}

/** What came of an example. */
export interface ExampleOutcome {
  readonly isRight: boolean
  /** The lines that differ. */
  readonly differences: readonly LineDifference[]
  /** What the rule said, in the order of the text. */
  readonly messages: readonly string[]
  /** What is wrong with the example itself, or what the rule threw. */
  readonly fault?: ExampleFault
}

/**
 * Check that a rule finds what is marked in an example, and nothing else.
 *
 * It needs no test framework: the command and a page can run it too.
 *
 * @param example
 *   A whole table or the short form, as `expandExample` takes it.
 * @param kind
 *   Nothing may be found in a `valid` one; an `invalid` one has marks.
 */
export function checkExample(rule: AnyRule, example: string, kind: 'valid' | 'invalid'): ExampleOutcome {
  try {
    const {text, ranges} = stripMarks(expandExample(example))
    if (kind === 'valid' && ranges.length > 0) return toFault({kind: 'marked'})
    if (kind === 'invalid' && ranges.length === 0) return toFault({kind: 'unmarked'})
    const {messages, defects} = runRule(rule, text)
    const [defect] = defects
    if (defect) throw defect.error
    const lines = createLineIndex(text)
    const found = messages.map((message) => toRange(lines, message))
    const differences = compareLines(addMarks(text, ranges), addMarks(text, found))
    return {isRight: differences.length === 0, differences, messages: messages.map(({message}) => message)}
  } catch (error) {
    return toFault({kind: 'error', reason: error instanceof Error ? error.message : String(error)})
  }
}

function toFault(fault: ExampleFault): ExampleOutcome {
  return {isRight: false, differences: [], messages: [], fault}
}

/** Marks add no line, so the lines of both stand at the same index. */
function compareLines(expected: string, found: string): readonly LineDifference[] {
  const others = found.split('\n')
  return expected
    .split('\n')
    .map((line, index) => ({expected: line, found: others[index]!}))
    .filter((line) => line.expected !== line.found)
}
