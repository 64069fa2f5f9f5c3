import type {Rule} from '../geometry.js'
import type {Block} from './find-blocks.js'
import type {Row} from './find-rows.js'

/** The outer sides of a table, and the borders between its columns. */
export interface Columns {
  readonly left: number
  readonly right: number
  readonly borders: readonly number[]
}

/** Space above and below a table, in points. */
const margin = 6

/** Draw the lines that a table would have: between its rows, and between columns where no text crosses. */
export function drawRules(rows: readonly Row[], columns: Columns): readonly Rule[] {
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) return []
  const inner = rows.slice(1).map(({high}, index) => (rows[index]!.low + high) / 2)
  const heights = [first.high + margin, ...inner, last.low - margin]
  return [
    ...heights.map((at) => ({isHorizontal: true, at, from: columns.left, to: columns.right})),
    ...rows.flatMap(({blocks}, index) => {
      const [to, from] = [heights[index]!, heights[index + 1]!]
      return placesBetween(blocks, columns).map((at) => ({isHorizontal: false, at, from, to}))
    })
  ]
}

/** Where there are lines down in a row: at all borders that no text of it crosses, and between texts in one column. */
function placesBetween(blocks: readonly Block[], {left, right, borders}: Columns): readonly number[] {
  const crossed = new Set(blocks.flatMap(({from, to}) => Array.from({length: to - from}, (_, index) => from + index)))
  const between = blocks.slice(1).flatMap((block, index) => {
    const before = blocks[index]!
    return block.from <= before.to ? [(before.right + block.left) / 2] : []
  })
  return [left, ...borders.filter((_, index) => !crossed.has(index)), ...between, right]
}
