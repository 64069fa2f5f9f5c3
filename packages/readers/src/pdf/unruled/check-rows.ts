import type {Block} from './find-blocks.js'
import type {Row} from './find-rows.js'

/** A heading has a text in so much of the columns. */
const headingShare = 0.8

/** No more rows are above a heading: a title, a department, a unit of money. Forms have more. */
const mostFront = 6

/** The rows of a page. */
export interface PageRows {
  /** The titles and the heading that pages have in common. */
  readonly front: readonly Row[]
  readonly body: readonly Row[]
}

/**
 * Whether rows are those of one table with a heading: below it each text is in one column, a column has one text in a row, and
 * no text stands alone between rows that have none in its column, as a merged cell's does.
 */
export function isList(pages: readonly PageRows[], bodies: readonly (readonly Row[])[], columns: number): boolean {
  return (
    pages.every(({front, body}) => isApart([...front, ...body])) &&
    bodies.every((rows) => rows.every((row, index) => isPlain(row) || isOutside(rows, index))) &&
    bodies.every((rows) => rows.every((_, index) => !isBetween(rows, index))) &&
    !hasTextsInMiddle(toWhole(bodies).flat(), columns)
  )
}

/** The rows that the ends of pages cannot have cut. */
export function toWhole(bodies: readonly (readonly Row[])[]): readonly (readonly Row[])[] {
  return bodies.map((rows, page) => rows.slice(page > 0 ? 1 : 0, page < bodies.length - 1 ? -1 : undefined))
}

/** The rows of pages below the heading, which is at the top of the first; `undefined` when there is none. */
export function withoutHeading(pages: readonly PageRows[], columns: number): readonly (readonly Row[])[] | undefined {
  const [first, ...others] = pages.filter(({body}) => body.length > 0)
  if (!first) return
  const rows = [...first.front, ...first.body]
  const heading = rows.slice(0, mostFront).findIndex(({blocks}) => blocks.length >= columns * headingShare)
  if (heading < 0) return
  return [rows.slice(Math.max(heading + 1, first.front.length)), ...others.map(({body}) => body)]
}

/** Whether no row reaches into the next. */
function isApart(rows: readonly Row[]): boolean {
  return rows.every(({high}, index) => index === 0 || rows[index - 1]!.low > high)
}

/** Whether each text of a row is in a column of its own. */
function isPlain({blocks}: Row): boolean {
  return blocks.every(({from, to}, index) => from === to && from !== blocks[index - 1]?.to)
}

/** Whether what is in a row is no part of the table: a title that is repeated, or a note at its end. */
function isOutside(rows: readonly Row[], index: number): boolean {
  return (index === 0 || index === rows.length - 1) && rows[index]!.blocks.length === 1
}

/** Whether what stands alone in its row has nothing above and below it in its column. */
function isBetween(rows: readonly Row[], index: number): boolean {
  const {blocks} = rows[index]!
  const [before, after] = [rows[index - 1], rows[index + 1]]
  return (
    blocks.length === 1 &&
    before !== undefined &&
    after !== undefined &&
    !has(before, blocks[0]!.from) &&
    !has(after, blocks[0]!.from)
  )
}

/** Whether a column on the left of one that is full may have texts in the middle of the rows that they are for. */
function hasTextsInMiddle(rows: readonly Row[], columns: number): boolean {
  for (let column = 0; column < columns; column++) {
    const filled = rows.map((row) => has(row, column))
    if (filled.every((each) => each)) return false
    const isInMiddle = filled.some((each, index) => each && filled[index - 1] === false && filled[index + 1] === false)
    if (isInMiddle && filled[0] === false) return true
  }
  return false
}

function has({blocks}: Row, column: number): boolean {
  return blocks.some(({from, to}) => from <= column && column <= to)
}

/** So much of the cells of a column have to stand in their rows in the same way; some have empty lines at their ends. */
const minimumAgreement = 0.85

/** As high, but for this, in sizes of the font. */
const tolerance = 0.5

/** Ways to stand in a row: how far the first lines, the middles and the last lines are apart. */
const alignments: readonly ((block: Block, tallest: Block) => number)[] = [
  (block, tallest) => tallest.lines[0]!.base - block.lines[0]!.base,
  (block, tallest) => middleOf(tallest) - middleOf(block),
  (block, tallest) => tallest.lines.at(-1)!.base - block.lines.at(-1)!.base
]

/**
 * Whether the cells of each column stand in their rows in one way: at the top, in the middle or at the bottom. Where two rows
 * were taken for one, or one for two, they do not.
 */
export function isAligned(rows: readonly Row[]): boolean {
  const byColumn = new Map<number, (readonly number[])[]>()
  for (const {blocks} of rows) {
    const tallest = blocks.reduce((most, block) => (block.lines.length > most.lines.length ? block : most), blocks[0]!)
    for (const block of blocks) {
      // Of cells as high as each other nothing can be told.
      if (tallest.lines.length === block.lines.length) continue
      const {size} = block.lines[0]!
      const distances = alignments.map((distance) => Math.abs(distance(block, tallest)) / size)
      const before = byColumn.get(block.from)
      if (before) before.push(distances)
      else byColumn.set(block.from, [distances])
    }
  }
  return [...byColumn.values()].every((all) =>
    alignments.some((_, index) => {
      const aligned = all.filter((distances) => distances[index]! <= tolerance)
      return aligned.length >= all.length * minimumAgreement
    })
  )
}

function middleOf({lines}: Block): number {
  return (lines[0]!.base + lines.at(-1)!.base) / 2
}
