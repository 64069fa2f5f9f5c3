/**
 * Target values, as `≥95%`, `不少于300个`, `2024年12月底前`, `良好以上`: from text to nodes.
 *
 * The text is cut into tokens (`lexer.ts`), grouped into figures with what stands around them (`parser.ts`), and
 * understood by pure functions (`read-*.ts`, `understand-*.ts`). What is not understood stays, as `unknown` nodes.
 */
import type {TargetValuePart} from '@perf-lint/ast'
import {unitsOfMeasure} from '@perf-lint/ast/vocabulary'
import {createLineIndex} from '@perf-lint/source'
import {cover} from './cover.js'
import {tokenize} from './lexer.js'
import {createNodeBuilder, type Position} from './node-builder.js'
import {ValueParser} from './parser.js'
import {createUnitReader, type UnitReader} from './read-unit.js'
import {toParts} from './to-parts.js'
import type {Units} from './units.js'

/** What was understood of a target value: the fields of a `targetValue` that its text gives. */
export interface ParsedValue {
  /** The text as given. */
  value: string
  /** Its parts in order; every UTF-16 unit of the text is in exactly one. */
  children: TargetValuePart[]
}

/** How to parse a value. */
export interface ParseValueOptions {
  /**
   * Map a half-open range of the text, in UTF-16 units, to a position.
   *
   * By default the position is that in the text itself. Nodes are without one where it gives `undefined`.
   */
  readonly positionOf?: (start: number, end: number) => Position | undefined
  /** The units that are known, by spelling. Default: the built-in ones. */
  readonly units?: Units
}

let parser: ValueParser | undefined

/**
 * Parse a target value.
 *
 * Total: any text gives a result. Cost O(n); the lexer and the parser are made on the first call and kept.
 *
 * @param text
 *   The value, unwrapped.
 */
export function parseValue(
  text: string,
  {positionOf = positionIn(text), units = unitsOfMeasure}: ParseValueOptions = {}
): ParsedValue {
  parser ??= new ValueParser({skipValidations: true})
  parser.units = unitReader(units)
  // Blanks at the end are part of nothing, and no pattern should have to look past them.
  parser.input = tokenize(text.trimEnd(), units).tokens
  const builder = createNodeBuilder(text, positionOf, parser.units)
  return {value: text, children: cover(toParts(parser.value(), builder), 0, text.length, builder.unknown)}
}

const readers = new WeakMap<Units, UnitReader>()

function unitReader(units: Units): UnitReader {
  let reader = readers.get(units)
  if (!reader) {
    reader = createUnitReader(units)
    readers.set(units, reader)
  }
  return reader
}

/** Positions within a text. */
function positionIn(text: string): (start: number, end: number) => Position {
  const lines = createLineIndex(text)
  return (start, end) => ({start: toPoint(start), end: toPoint(end)})

  function toPoint(offset: number): Position['start'] {
    return {...lines.toPoint(offset), offset}
  }
}
