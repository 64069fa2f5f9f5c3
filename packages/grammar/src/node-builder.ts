import type {NodeData} from '@perf-lint/ast'
import {type DerivedText, maxOf, minOf, type Range, type SourceDocument, type SourcePosition} from '@perf-lint/source'

/** What every leaf has besides its type. */
interface LeafBase {
  value: string
  position: SourcePosition
  data?: NodeData
}

/** Makes leaves of parts of one derived text. */
export interface NodeBuilder {
  /** The text the parts are taken from. */
  readonly text: DerivedText
  /** Value, position and, for a wrapped value, segments of a half-open part of the text. */
  leaf(start: number, end: number): LeafBase
  /** The position in the document of a half-open part of the text. */
  positionOf(start: number, end: number): SourcePosition
}

/** Make a builder for a derived text of a document. */
export function createNodeBuilder(source: SourceDocument, text: DerivedText): NodeBuilder {
  const isOrdered = text.map.segments.every(({origin}, index, all) => index === 0 || origin > all[index - 1]!.origin)
  return {text, leaf, positionOf}

  function leaf(start: number, end: number): LeafBase {
    const part = text.slice(start, end)
    const {segments} = part.map
    return {
      value: part.value,
      ...(segments.length > 1 && {data: {segments: segments.map((segment) => ({...segment}))}}),
      position: positionOf(start, end)
    }
  }

  function positionOf(start: number, end: number): SourcePosition {
    const range = isOrdered ? text.toOriginRange(start, end) : around(text.slice(start, end))
    return source.positionOf(range.start, range.end)
  }
}

/** The range around all pieces of a text that is joined of cells which stand in another order. */
function around({map: {segments}}: DerivedText): Range {
  return {
    start: minOf(segments, ({origin}) => origin),
    end: maxOf(segments, ({origin, length}) => origin + length)
  }
}
