import {partitionPoint} from '@perf-lint/source'
import type {Line} from './find-lines.js'
import type {Run} from './find-runs.js'

/** A border may be crossed by so many lines for each that keeps clear of it: titles, and cells over several columns. */
const maximumCrossings = 0.3

/** So many lines keep clear of a border that some cross. */
const minimumLines = 2

/** The least width of the space between columns, and the space that one line at least has to leave, in sizes of the font. */
const [leastGap, wideGap] = [0.15, 0.9]

/** A part of the page's width: how many lines cover it, and how many have text on both sides of it. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly covers: number
  readonly gaps: number
  /** Those that leave much space. */
  readonly wideGaps: number
}

/**
 * Find the places that lines keep clear of, with text on both sides: where fewest lines cover the page between two parts that
 * are covered by more. O(n log n).
 *
 * @returns From the left on.
 */
export function findBorders(lines: readonly Line[], size: number): readonly number[] {
  const strips: Stretch[][] = []
  let isOpen = false
  for (const stretch of toStretches(lines)) {
    const isClear = isKeptClear(stretch)
    if (isClear && isOpen) strips.at(-1)!.push(stretch)
    else if (isClear) strips.push([stretch])
    isOpen = isClear
  }
  return strips.flatMap((strip) => findClearest(strip, size))
}

/** Whether lines keep clear of a part: several do, or one does, by much, and none covers it. */
function isKeptClear({covers, gaps, wideGaps}: Stretch): boolean {
  return gaps >= minimumLines ? covers <= gaps * maximumCrossings : covers === 0 && wideGaps > 0
}

/** Whether there is a border under a run. */
export function crosses({left, right}: Pick<Run, 'left' | 'right'>, borders: readonly number[]): boolean {
  const next = borders[columnOf(borders, left)]
  return next !== undefined && next < right
}

/** The column in which a place lies, by the borders between columns. O(log n). */
export function columnOf(borders: readonly number[], x: number): number {
  return partitionPoint(borders.length, (index) => borders[index]! <= x)
}

/** The middles of the parts of a strip that fewest lines cover. */
function findClearest(strip: readonly Stretch[], size: number): readonly number[] {
  const fewest = strip.reduce((count, {covers}) => Math.min(count, covers), Number.POSITIVE_INFINITY)
  const borders: number[] = []
  let open: Stretch[] = []
  for (const stretch of [...strip, undefined]) {
    if (stretch?.covers === fewest) {
      open.push(stretch)
      continue
    }
    const [first, last] = [open[0], open.at(-1)]
    const isWide = first && last && last.to - first.from >= size * leastGap
    if (isWide && open.some(({wideGaps}) => wideGaps > 0)) borders.push((first.from + last.to) / 2)
    open = []
  }
  return borders
}

/** A place where the counts of what covers it change. */
interface Change {
  readonly at: number
  readonly covers: number
  readonly gaps: number
  readonly wideGaps: number
}

function toStretches(lines: readonly Line[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  let [covers, gaps, wideGaps, from] = [0, 0, 0, Number.NEGATIVE_INFINITY]
  for (const change of lines.flatMap((line) => toChanges(line)).toSorted((a, b) => a.at - b.at)) {
    if (change.at > from && Number.isFinite(from)) stretches.push({from, to: change.at, covers, gaps, wideGaps})
    from = change.at
    covers += change.covers
    gaps += change.gaps
    wideGaps += change.wideGaps
  }
  return stretches
}

function toChanges(line: Line): readonly Change[] {
  return line.flatMap(({left, right, size}, index) => {
    const cover = toPair(left, right, {covers: 1, gaps: 0, wideGaps: 0})
    const next = line[index + 1]
    if (!next || next.left <= right) return cover
    const isWide = !next.isContinued && next.left - right >= size * wideGap
    return [...cover, ...toPair(right, next.left, {covers: 0, gaps: 1, wideGaps: isWide ? 1 : 0})]
  })
}

/** What begins at a place and ends at another. */
function toPair(from: number, to: number, {covers, gaps, wideGaps}: Omit<Change, 'at'>): readonly Change[] {
  return [
    {at: from, covers, gaps, wideGaps},
    {at: to, covers: -covers, gaps: -gaps, wideGaps: -wideGaps}
  ]
}
