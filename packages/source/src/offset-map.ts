import {partitionPoint} from './partition-point.js'

/** One run of text copied unchanged: `length` UTF-16 units from `origin` to `offset`. */
export interface Segment {
  readonly offset: number
  readonly origin: number
  readonly length: number
}

/** Which neighbour an offset between two segments belongs to: a range starts in the later one and ends in the earlier. */
export type Bias = 'start' | 'end'

/** From offsets of a derived text to offsets of the text it was made of. */
export interface OffsetMap {
  /** The runs, in order of both offsets. */
  readonly segments: readonly Segment[]
  /**
   * Map an offset in the derived text to one in its origin. O(log n).
   *
   * @throws {RangeError} when the derived text is empty and has no place at all.
   */
  toOrigin(offset: number, bias: Bias): number
}

/** Make a map of segments that are sorted, disjoint and not empty (one empty segment stands for an empty text). */
export function createOffsetMap(segments: readonly Segment[]): OffsetMap {
  return {segments, toOrigin}

  function toOrigin(offset: number, bias: Bias): number {
    const behind = partitionPoint(segments.length, (index) => {
      const start = segments[index]!.offset
      return bias === 'start' ? start <= offset : start < offset
    })
    const segment = segments[Math.max(0, behind - 1)]
    if (!segment) throw new RangeError('Cannot map an offset of an empty text')
    return segment.origin + offset - segment.offset
  }
}
