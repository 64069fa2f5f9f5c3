import {createOffsetMap, type OffsetMap, type Segment} from './offset-map.js'
import {partitionPoint} from './partition-point.js'

/** A text made of pieces of another one, with a map back. */
export interface DerivedText {
  readonly value: string
  readonly map: OffsetMap
  /** A part of the text, half-open, as `String.prototype.slice` with both offsets in `0..value.length`. O(log segments + segments of the part). */
  slice(start: number, end?: number): DerivedText
  /** The range in the origin that a half-open range of `value` came from. */
  toOriginRange(start: number, end: number): {readonly start: number; readonly end: number}
}

/** A half-open range of a text, UTF-16, 0-based. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Join ranges of a text, in order, into one derived text. Empty ranges are left out, but for the place of an empty result. */
export function deriveText(text: string, ranges: readonly Range[]): DerivedText {
  const segments: Segment[] = []
  let value = ''
  for (const {start, end} of ranges) {
    if (end <= start) continue
    segments.push({offset: value.length, origin: start, length: end - start})
    value += text.slice(start, end)
  }
  const first = ranges[0]
  if (segments.length === 0 && first) segments.push({offset: 0, origin: first.start, length: 0})
  return createDerivedText(value, segments)
}

function createDerivedText(value: string, segments: readonly Segment[]): DerivedText {
  const map = createOffsetMap(segments)
  return {
    value,
    map,
    slice(start, end = value.length) {
      const parts: Segment[] = []
      const first = partitionPoint(segments.length, (index) => endOf(segments[index]!) <= start)
      for (let index = first; index < segments.length && segments[index]!.offset < end; index++) {
        const segment = segments[index]!
        const from = Math.max(segment.offset, start)
        const to = Math.min(endOf(segment), end)
        if (from >= to) continue
        parts.push({offset: from - start, origin: segment.origin + from - segment.offset, length: to - from})
      }
      if (parts.length === 0 && segments.length > 0) {
        parts.push({offset: 0, origin: map.toOrigin(start, start === value.length ? 'end' : 'start'), length: 0})
      }
      return createDerivedText(value.slice(start, end), parts)
    },
    toOriginRange(start, end) {
      const from = map.toOrigin(start, start === value.length ? 'end' : 'start')
      // An empty range has one place, not two on either side of a wrap.
      return {start: from, end: end <= start ? from : map.toOrigin(end, 'end')}
    }
  }
}

function endOf({offset, length}: Segment): number {
  return offset + length
}
