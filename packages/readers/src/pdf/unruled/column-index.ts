import {partitionPoint} from '@perf-lint/source'
import type {Block} from './find-blocks.js'

/** The heights between which a block stands. */
export interface Extent {
  /** Of its letters. */
  readonly low: number
  readonly high: number
  /** Of the middles of its characters. */
  readonly lowest: number
  readonly highest: number
}

/** How far a line reaches above its base and below it, in sizes of the font; a little less than a letter, lines may be dense. */
const [rise, fall] = [0.75, 0.1]

/** What two blocks have to share of their heights to stand beside each other, in sizes of the font. */
const minimumShare = 0.1

/** The heights between which a block stands. */
export function extentOf({lines}: Block): Extent {
  const [first, last] = [lines[0]!, lines.at(-1)!]
  return {
    high: first.base + first.size * rise,
    low: last.base - last.size * fall,
    highest: first.high,
    lowest: last.low
  }
}

/** Whether two blocks stand beside each other. */
export function isBeside(a: Block, b: Block): boolean {
  const [x, y] = [extentOf(a), extentOf(b)]
  const share = Math.min(x.high, y.high) - Math.max(x.low, y.low)
  return share >= Math.min(a.lines[0]!.size, b.lines[0]!.size) * minimumShare
}

/** The blocks of each column, from the top on. */
export type ColumnIndex = readonly (readonly Block[])[]

/** Put blocks by the columns that they reach into. O(n log n). */
export function createColumnIndex(blocks: readonly Block[]): ColumnIndex {
  const end = blocks.reduce((column, {to}) => Math.max(column, to + 1), 0)
  const columns: Block[][] = Array.from({length: end}, () => [])
  for (const block of blocks.toSorted((a, b) => extentOf(b).high - extentOf(a).high)) {
    for (let column = block.from; column <= block.to; column++) columns[column]!.push(block)
  }
  return columns
}

/** The blocks beside one, by column, without columns that have none. */
export function besideByColumn(block: Block, index: ColumnIndex): readonly (readonly Block[])[] {
  const {high, low} = extentOf(block)
  return index.flatMap((column) => {
    const beside: Block[] = []
    const start = partitionPoint(column.length, (at) => extentOf(column[at]!).low > high)
    for (let at = start; at < column.length && extentOf(column[at]!).high > low; at++) {
      if (column[at] !== block && isBeside(block, column[at]!)) beside.push(column[at]!)
    }
    return beside.length > 0 ? [beside] : []
  })
}
