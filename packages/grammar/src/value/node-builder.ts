/** Making nodes of ranges of the text. */
import type {Unknown} from '@perf-lint/ast'
import type {Placed} from './cover.js'
import type {UnitReader} from './read-unit.js'

/** A unist position. */
export type Position = NonNullable<Unknown['position']>

/** Fields of a literal node beside those its place gives it. */
type Fields<Node> = Omit<Node, 'type' | 'value' | 'position' | 'data'>

interface LiteralNode {
  type: string
  value: string
  position?: Position | undefined
}

/** Makes the nodes of one text. */
export interface NodeBuilder {
  /** Reads the units of the text. */
  readonly units: UnitReader
  /** A node of the text from `start` to `end`. */
  place<Node extends LiteralNode>(
    type: Node['type'],
    [start, end]: readonly [number, number],
    fields: Fields<Node>
  ): Placed<Node>
  /** The node of text that was not understood. */
  unknown(start: number, end: number): Unknown
  /** The text of a range. */
  slice(start: number, end: number): string
}

/** Make a builder for a text; `positionOf` maps its ranges to positions, or leaves them out. */
export function createNodeBuilder(
  text: string,
  positionOf: (start: number, end: number) => Position | undefined,
  units: UnitReader
): NodeBuilder {
  return {units, place, unknown, slice: (start, end) => text.slice(start, end)}

  function place<Node extends LiteralNode>(
    type: Node['type'],
    [start, end]: readonly [number, number],
    fields: Fields<Node>
  ): Placed<Node> {
    const position = positionOf(start, end)
    // The fields are those of `Node` but for the ones given here, which the compiler cannot add up for a type variable.
    const node = {type, value: text.slice(start, end), ...fields, ...(position && {position})} as unknown as Node
    return {start, end, node}
  }

  function unknown(start: number, end: number): Unknown {
    return place<Unknown>('unknown', [start, end], {}).node
  }
}
