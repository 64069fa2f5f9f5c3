import {lowerBound} from '../../lower-bound.js'
import {besideByColumn, createColumnIndex, extentOf, isBeside, type ColumnIndex} from './column-index.js'
import type {Block} from './find-blocks.js'

/** The blocks that stand beside each other, and between which heights the middles of their characters lie. */
export interface Row {
  /** From the left on. */
  readonly blocks: readonly Block[]
  readonly low: number
  readonly high: number
}

/** What a page has: rows from the top on, and blocks that stand beside several. */
export interface FoundRows {
  readonly rows: readonly Row[]
  readonly overs: readonly Block[]
}

/** No more blocks stand beside each, on average. */
const mostBeside = 200

/** As high, but for this, in sizes of the font. */
const tolerance = 0.4

/**
 * Put blocks into rows: those that stand beside each other, and whose first lines, middles or last lines are as high.
 *
 * A block that is as high as none is in the row that it stands beside, when that is one. O(n log n).
 */
export function findRows(blocks: readonly Block[]): FoundRows {
  const index = createColumnIndex(blocks)
  const overs = new Set(blocks.filter((block) => isOver(block, index)))
  const plain = blocks.filter((block) => !overs.has(block))
  const groups = createGroups(plain)
  const loose: Block[] = []
  for (const block of plain) {
    const beside = besideByColumn(block, index)
      .flat()
      .filter((each) => !overs.has(each))
    const aligned = beside.filter((each) => isAligned(block, each))
    for (const each of aligned) groups.join(block, each)
    if (aligned.length === 0 && beside.length > 0) loose.push(block)
  }
  for (const block of loose) {
    const beside = besideByColumn(block, index)
      .flat()
      .filter((each) => !overs.has(each))
    const first = beside[0]!
    if (beside.every((each) => groups.isSame(each, first))) groups.join(block, first)
    else overs.add(block)
  }
  const rows = groups
    .toLists()
    .map((each) => each.filter((block) => !overs.has(block)))
    .filter(({length}) => length > 0)
  return {rows: rows.map((each) => toRow(each)).toSorted((a, b) => b.high + b.low - a.high - a.low), overs: [...overs]}
}

/**
 * Whether more blocks stand beside each other than on a page that a person made: each beside hundreds. They are counted without
 * looking at each pair. O(n log n).
 */
export function isCrowded(blocks: readonly Block[]): boolean {
  const extents = blocks.map((block) => extentOf(block))
  const lows = extents.map(({low}) => low).toSorted((a, b) => a - b)
  const highs = extents.map(({high}) => high).toSorted((a, b) => a - b)
  const pairs = extents.reduce((sum, {low, high}) => sum + lowerBound(lows, high) - lowerBound(highs, low), 0)
  return pairs > blocks.length * mostBeside
}

/** Whether a block stands beside several of a column, one below the other. */
function isOver(block: Block, index: ColumnIndex): boolean {
  return besideByColumn(block, index).some((column) => column.some((each, at) => at > 0 && !isBeside(each, column[0]!)))
}

function isAligned(a: Block, b: Block): boolean {
  const near = Math.max(a.lines[0]!.size, b.lines[0]!.size) * tolerance
  const [x, y] = [edgesOf(a), edgesOf(b)]
  return x.some((height, each) => Math.abs(height - y[each]!) <= near)
}

/** The heights of a block's first line, its middle and its last line. */
function edgesOf({lines}: Block): readonly number[] {
  const [first, last] = [lines[0]!.base, lines.at(-1)!.base]
  return [first, (first + last) / 2, last]
}

/** Things that belong together, directly or by others. */
interface Groups {
  join(a: Block, b: Block): void
  isSame(a: Block, b: Block): boolean
  toLists(): readonly (readonly Block[])[]
}

function createGroups(blocks: readonly Block[]): Groups {
  const parents = new Map(blocks.map((block) => [block, block]))
  const find = (block: Block): Block => {
    let top = block
    while (parents.get(top) !== top) {
      const parent = parents.get(top)!
      parents.set(top, parents.get(parent)!)
      top = parent
    }
    return top
  }
  return {
    join: (a, b) => void parents.set(find(a), find(b)),
    isSame: (a, b) => find(a) === find(b),
    toLists: () => [...Map.groupBy(blocks, (block) => find(block)).values()]
  }
}

function toRow(blocks: readonly Block[]): Row {
  const extents = blocks.map((block) => extentOf(block))
  return {
    blocks: blocks.toSorted((a, b) => a.left - b.left),
    low: extents.reduce((low, each) => Math.min(low, each.lowest), Number.POSITIVE_INFINITY),
    high: extents.reduce((high, each) => Math.max(high, each.highest), Number.NEGATIVE_INFINITY)
  }
}
