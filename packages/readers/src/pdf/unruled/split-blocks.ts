import {maxOf} from '@perf-lint/source'
import {besideByColumn, createColumnIndex, type ColumnIndex} from './column-index.js'
import {toBlock, type Block, type BlockLine} from './find-blocks.js'

/** Finds the lines of a block with which cells begin, by the cells beside it; `undefined` when they do not stand so. */
type FindStarts = (lines: readonly BlockLine[], beside: readonly Block[]) => readonly number[] | undefined

/** How the cells of a row stand to each other: their first lines, their last or their middles are as high. */
const alignments: readonly FindStarts[] = [findByTop, findByBottom, findByMiddle]

/** As high, but for this, in sizes of the font. */
const tolerance = 0.4

/**
 * Part blocks that are the cells of several rows: spreadsheet programs write what is not wrapped first, so that wrapped cells
 * below each other are written one after the other, with nothing between.
 *
 * Where one cell ends is told by the cells beside it, when all are aligned in one way.
 */
export function splitBlocks(blocks: readonly Block[]): readonly Block[] {
  if (!isWrittenTwice(blocks)) return blocks
  const index = createColumnIndex(blocks)
  const found = blocks.map((block) => findAllStarts(block, index))
  const counts = alignments.map((_, alignment) => found.filter((starts) => starts[alignment]).length)
  const best = counts.indexOf(maxOf(counts, Number))
  return blocks.flatMap((block, each) => cut(block, found[each]![best] ?? []))
}

/** Whether all that is wrapped is written behind all that is not. */
function isWrittenTwice(blocks: readonly Block[]): boolean {
  const first = blocks.findIndex(({lines}) => lines.length > 1)
  return first >= 0 && blocks.findLastIndex(({lines}) => lines.length === 1) < first
}

/** The beginnings of cells by each alignment. */
function findAllStarts(block: Block, index: ColumnIndex): readonly (readonly number[] | undefined)[] {
  if (block.lines.length < 2) return []
  const beside = besideByColumn(block, index).reduce<readonly Block[]>(
    (most, each) => (each.length > most.length ? each : most),
    []
  )
  return beside.length < 2 ? [] : alignments.map((find) => find(block.lines, beside))
}

function findByTop(lines: readonly BlockLine[], beside: readonly Block[]): readonly number[] | undefined {
  const starts = findInTurn(
    lines,
    beside.map((each) => each.lines[0]!.base)
  )
  return starts?.[0] === 0 ? starts : undefined
}

function findByBottom(lines: readonly BlockLine[], beside: readonly Block[]): readonly number[] | undefined {
  const ends = findInTurn(
    lines,
    beside.map((each) => each.lines.at(-1)!.base)
  )
  return ends?.at(-1) === lines.length - 1 ? [0, ...ends.slice(0, -1).map((end) => end + 1)] : undefined
}

/** The lines at heights, from the top on. O(n). */
function findInTurn(lines: readonly BlockLine[], heights: readonly number[]): readonly number[] | undefined {
  const found: number[] = []
  let next = 0
  for (const height of heights) {
    while (next < lines.length && isAbove(lines[next]!, lines[next]!.base, height)) next++
    const line = lines[next]
    if (!line || isAbove(line, height, line.base)) return
    found.push(next++)
  }
  return found
}

function findByMiddle(lines: readonly BlockLine[], beside: readonly Block[]): readonly number[] | undefined {
  const starts: number[] = []
  let start = 0
  for (const {lines: others} of beside) {
    const middle = (others[0]!.base + others.at(-1)!.base) / 2
    const first = lines[start]
    if (!first) return
    let end = start
    while (end < lines.length && isAbove(first, (first.base + lines[end]!.base) / 2, middle)) end++
    const last = lines[end]
    if (!last || isAbove(first, middle, (first.base + last.base) / 2)) return
    starts.push(start)
    start = end + 1
  }
  return start === lines.length ? starts : undefined
}

/** Whether a height is above another, by more than a little. */
function isAbove({size}: BlockLine, height: number, other: number): boolean {
  return height - other > size * tolerance
}

function cut(block: Block, starts: readonly number[]): readonly Block[] {
  if (starts.length < 2) return [block]
  return starts.map((start, index) => toBlock(block.lines.slice(start, starts[index + 1])))
}
