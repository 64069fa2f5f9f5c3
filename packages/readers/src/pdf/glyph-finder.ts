import {partitionPoint} from '@perf-lint/source'
import {middleOf, type Box, type Glyph} from './geometry.js'

/** The glyphs that stand in a box, in the order in which they are drawn. */
export type FindGlyphs = (box: Box) => readonly Glyph[]

/**
 * Find glyphs of a page by where they stand: each costs the glyphs at its height.
 *
 * @param budget
 *   How many glyphs are looked at in all, over all calls; nothing is found when they are spent. A page of real text takes
 *   a hundredth; boxes without end over glyphs without end must not take the time of both.
 */
export function createGlyphFinder(glyphs: readonly Glyph[], budget: number): FindGlyphs {
  const placed = glyphs.map((glyph, order) => ({glyph, order, middle: middleOf(glyph)}))
  placed.sort((a, b) => b.middle.y - a.middle.y)
  let left = budget

  return ({left: from, right: to, bottom, top}) => {
    const first = partitionPoint(placed.length, (index) => placed[index]!.middle.y > top)
    const behind = partitionPoint(placed.length, (index) => placed[index]!.middle.y >= bottom)
    left -= behind - first
    if (left < 0) return []
    return placed
      .slice(first, behind)
      .filter(({middle}) => middle.x >= from && middle.x <= to)
      .toSorted((a, b) => a.order - b.order)
      .map(({glyph}) => glyph)
  }
}
