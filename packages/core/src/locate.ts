import type {Nodes} from '@perf-lint/ast'

/** A half-open range of the document's text. */
export interface TextRange {
  readonly start: number
  readonly end: number
  /** Whether the range is written without a break of the cell in between. */
  readonly contiguous: boolean
  /** Set when the range runs over several cells. */
  readonly joined?: true
}

/**
 * Where a node, or a part of its value, stands in the document.
 *
 * @param node
 *   A node with a position; a built node has none.
 * @param range
 *   Half-open UTF-16 offsets into the node's `value`; default: the whole node.
 */
export function locate(node: Nodes, range?: readonly [start: number, end: number]): TextRange | undefined {
  const {position} = node
  if (position?.start.offset === undefined || position.end.offset === undefined) return
  const segments = node.data?.segments
  const whole = {start: position.start.offset, end: position.end.offset}
  if (!range) return {...whole, contiguous: !segments, ...(node.data?.joined && {joined: true})}

  const [start, end] = range
  if (!segments) return {start: whole.start + start, end: whole.start + end, contiguous: true}

  // A range starts in the later of two segments and ends in the earlier.
  const first = segments.findLast((segment) => segment.offset <= start) ?? segments[0]!
  const last = end > start ? segments.findLast((segment) => segment.offset < end)! : first
  return {
    start: first.origin + start - first.offset,
    end: last.origin + end - last.offset,
    contiguous: first === last,
    ...(node.data?.joined && first !== last && {joined: true})
  }
}
