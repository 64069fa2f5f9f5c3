import {maxOf, minOf} from '@perf-lint/source'
import {lowerBound} from '../../lower-bound.js'
import {columnOf} from './find-borders.js'
import type {Run} from './find-runs.js'

/** What stands between two borders. */
interface Strip {
  readonly runs: readonly Run[]
  /** The heights of its runs on all pages, in order. */
  readonly heights: readonly number[]
}

/** Texts stand beside each other when their heights differ by no more, in sizes of the font: two lines and one in their middle. */
const besideTolerance = 0.75

/** More than pages are high, in points. */
const pageHeight = 100_000

/** Edges that differ by less, in sizes of the font, are aligned. */
const alignment = 0.25

/** Text ends close to what is on its right when less space than this is between, in sizes of the font. */
const closeGap = 0.6

/**
 * Leave out the borders between a heading and what stands below it, aside: a heading on the left and amounts on the right of a
 * column have space between them as columns have, but never stand in one line.
 *
 * @returns `undefined` when a text has as much to do with the heading on its left as with that on its right.
 */
export function joinHalves(
  pages: readonly (readonly Run[])[],
  borders: readonly number[]
): readonly number[] | undefined {
  const strips = toStrips(pages, borders)
  const isSplit = borders.map((_, index) => isNeverBeside(strips[index]!, strips[index + 1]!))
  if (!isSplit.includes(true)) return borders
  const joined = new Set<number>()
  const order = strips.map((_, index) => index).toSorted((a, b) => strips[b]!.runs.length - strips[a]!.runs.length)
  const isTaken = (index: number) => joined.has(index) || joined.has(index - 1)
  for (const index of order) {
    if (isTaken(index) || strips[index]!.runs.length === 0) continue
    const left = index > 0 && isSplit[index - 1] === true && !isTaken(index - 1)
    const right = isSplit[index] === true && !isTaken(index + 1)
    if (left && right) {
      const side = sideOf(strips[index]!, strips[index + 1]!)
      if (side === undefined) return
      joined.add(side === 'left' ? index - 1 : index)
    } else if (left) joined.add(index - 1)
    else if (right) joined.add(index)
  }
  return borders.filter((_, index) => !joined.has(index))
}

function toStrips(pages: readonly (readonly Run[])[], borders: readonly number[]): readonly Strip[] {
  const strips = borders.concat(0).map(() => ({runs: [] as Run[], heights: [] as number[]}))
  for (const [page, runs] of pages.entries()) {
    for (const run of runs) {
      const strip = strips[columnOf(borders, run.left)]!
      strip.runs.push(run)
      strip.heights.push(run.base - page * pageHeight)
    }
  }
  return strips.map(({runs, heights}) => ({runs, heights: heights.toSorted((a, b) => a - b)}))
}

/** Whether no text of a strip stands beside one of the other. */
function isNeverBeside(a: Strip, b: Strip): boolean {
  if (a.runs.length === 0 || b.runs.length === 0) return false
  const near = a.runs[0]!.size * besideTolerance
  return b.heights.every((height) => (a.heights[lowerBound(a.heights, height - near)] ?? Infinity) > height + near)
}

/** On which side the heading of a strip stands: away from the edge at which its text is aligned. */
function sideOf({runs}: Strip, next: Strip): 'left' | 'right' | undefined {
  const size = runs[0]!.size
  const isAligned = (edges: readonly number[]) => maxOf(edges, Number) - minOf(edges, Number) <= size * alignment
  const isLeft = isAligned(runs.map(({left}) => left))
  const isRight = isAligned(runs.map(({right}) => right))
  if (isLeft !== isRight) return isRight ? 'left' : 'right'
  if (!isLeft) return
  const gap = minOf(next.runs, ({left}) => left) - maxOf(runs, ({right}) => right)
  return gap < size * closeGap ? 'left' : undefined
}
