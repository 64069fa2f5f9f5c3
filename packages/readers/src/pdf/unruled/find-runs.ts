import {maxOf, minOf} from '@perf-lint/source'
import {isBlankText} from '../../is-space.js'
import {middleOf, type Box, type Glyph} from '../geometry.js'

/** Characters drawn one behind the other in a line, without a gap between. */
export interface Run extends Box {
  /** The height of the line that it stands on. */
  readonly base: number
  /** How wide a Chinese character is in it, in points: the size of its font. */
  readonly size: number
  /** Between which heights the middles of its characters lie, by which they are put into cells. */
  readonly low: number
  readonly high: number
  /** Its place in the order of drawing. */
  readonly order: number
  /** Whether it is written with the run before it as one text, with blanks between. */
  readonly isContinued: boolean
  readonly text: string
}

/** A gap wider than this share of the font's size ends a run. */
const maximumGap = 0.2

/** Characters of a line stand as high, but for this share of the font's size. */
const baseTolerance = 0.35

/** As wide as the font's size. */
const wide = /[\p{Script=Han}\u3000-\u303f\uff01-\uff5e]/u

/** A font's letters are as high as this share of their boxes, which leave room above and below. */
const letterShare = 0.7

/** Put the characters of a page into runs, in the order in which they are drawn; blanks are gaps. O(n log n). */
export function findRuns(glyphs: readonly Glyph[]): readonly Run[] {
  const usual = findSize(glyphs)
  const runs: {glyphs: Glyph[]; isContinued: boolean}[] = []
  let before: Glyph | undefined
  let isBlank = false
  for (const glyph of glyphs.toSorted((a, b) => a.order - b.order)) {
    if (isBlankText(glyph.text)) {
      isBlank = true
      continue
    }
    if (before && isNextOf(before, glyph, usual)) runs.at(-1)!.glyphs.push(glyph)
    else runs.push({glyphs: [glyph], isContinued: isBlank && before?.order === glyph.order})
    before = glyph
    isBlank = false
  }
  return runs.map((each, order) => ({...toRun(each.glyphs, usual), order, isContinued: each.isContinued}))
}

function isNextOf(before: Glyph, glyph: Glyph, usual: number): boolean {
  const size = sizeOf(before) ?? sizeOf(glyph) ?? usual
  const gap = glyph.left - before.right
  return Math.abs(before.base - glyph.base) <= size * baseTolerance && gap <= size * maximumGap && gap >= -size
}

function toRun(glyphs: readonly Glyph[], usual: number): Omit<Run, 'isContinued' | 'order'> {
  const middles = glyphs.map((glyph) => middleOf(glyph).y)
  return {
    text: glyphs.map(({text}) => text).join(''),
    base: glyphs[0]!.base,
    size: glyphs.map((glyph) => sizeOf(glyph)).find((size) => size !== undefined) ?? usual,
    low: minOf(middles, Number),
    high: maxOf(middles, Number),
    left: minOf(glyphs, ({left}) => left),
    right: maxOf(glyphs, ({right}) => right),
    bottom: minOf(glyphs, ({bottom}) => bottom),
    top: maxOf(glyphs, ({top}) => top)
  }
}

/** The size that most characters of a page have. */
function findSize(glyphs: readonly Glyph[]): number {
  const sizes = glyphs.flatMap((glyph) => sizeOf(glyph) ?? []).toSorted((a, b) => a - b)
  if (sizes.length > 0) return sizes[sizes.length >> 1]!
  const heights = glyphs.map(({top, bottom}) => top - bottom).toSorted((a, b) => a - b)
  return (heights[heights.length >> 1] ?? 1) * letterShare
}

function sizeOf({text, left, right}: Glyph): number | undefined {
  return wide.test(text) && right > left ? right - left : undefined
}
