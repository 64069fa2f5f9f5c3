import {lowerBound} from '../lower-bound.js'

/** A place on a page in points, 1/72 inch; `y` grows upwards, as in PDF. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** A rectangle on a page, in points. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
}

/** A character of a page, where it stands: its box reaches as high and low as the font's letters do. */
export interface Glyph extends Box {
  readonly text: string
  /** The height of the line that it stands on. */
  readonly base: number
  /** How large its font is drawn, where that is known; some fonts’ letters reach far higher and lower. */
  readonly size?: number
  /** Which of the texts of a page it belongs to, in the order in which they are drawn. */
  readonly order: number
}

/** A straight line, along the page or down it. */
export interface Rule {
  readonly isHorizontal: boolean
  /** Its `y` when it is horizontal, else its `x`. */
  readonly at: number
  /** Its ends, in order. */
  readonly from: number
  readonly to: number
}

/** What is drawn on a page. */
export interface PageContent {
  readonly width: number
  readonly height: number
  /** In the order in which they are drawn, but that those of a line are in the order of the line. */
  readonly glyphs: readonly Glyph[]
  readonly rules: readonly Rule[]
  /** Characters that the font gives no meaning. */
  readonly unmapped: number
  /** Whether a picture takes most of the page. */
  readonly isPicture: boolean
}

/** Lines that are no further apart are one; borders are up to three points thick. */
export const tolerance = 2

/** The middle of a box. */
export function middleOf({left, right, bottom, top}: Box): Place {
  return {x: (left + right) / 2, y: (bottom + top) / 2}
}

/** Numbers that are near each other as one, in order. O(n log n). */
export function cluster(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b)
  const clusters: number[] = []
  let first = Number.NEGATIVE_INFINITY
  for (const value of sorted) {
    if (value - first <= tolerance) continue
    first = value
    clusters.push(value)
  }
  return clusters
}

/** The place of the number of a sorted list that is nearest. O(log n). */
export function findNearestIndex(sorted: readonly number[], value: number): number {
  const index = Math.max(0, Math.min(lowerBound(sorted, value), sorted.length - 1))
  const before = sorted[index - 1]
  return before !== undefined && value - before < sorted[index]! - value ? index - 1 : index
}
