import {minOf} from '@perf-lint/source'
import {lowerBound} from '../../lower-bound.js'
import type {Block} from './find-blocks.js'
import type {PageRows} from './check-rows.js'
import type {Row} from './find-rows.js'

/** Lines as high as each other differ by no more, in sizes of the font. */
const tolerance = 0.4

/** Lines of a cell are no further apart than this, of the least in its row. */
const widestGap = 1.3

/** Rows further apart, in sizes of the font, are none that lines of one cell could be. */
const widestPitch = 1.9

/**
 * Whether the lines of a cell are written one after the other. Programs that write line by line over all cells leave no trace
 * of where a cell ends: what seems a row may be the second line of one.
 *
 * It shows where a wrapped cell has another beside two of its lines; and it makes no difference where rows are too far apart to
 * be lines, or filled like those above.
 */
export function isWrittenByCell(pages: readonly PageRows[]): boolean {
  return (
    pages.some(({front, body}) => hasWrappedBeside([...front, ...body])) ||
    pages.every(({body}) => body.every((row, index) => index === 0 || !isRest(row, body[index - 1]!)))
  )
}

/**
 * Whether what was taken for one cell may be several below each other, written one after the other with nothing between: it
 * stands alone, or has a gap that none beside it fills. The first row of a page may be the rest of a cell.
 */
export function hasDoubtfulCell(bodies: readonly (readonly Row[])[]): boolean {
  return bodies.some((rows, page) =>
    rows.some(({blocks}, index) => {
      if (page > 0 && index === 0) return false
      const isAlone = blocks.length === 1 && blocks[0]!.lines.length > 1
      return isAlone || blocks.some((block) => hasOpenGap(block, blocks))
    })
  )
}

/** Whether two lines of a block are further apart than others, and no block beside it goes on there. */
function hasOpenGap(block: Block, blocks: readonly Block[]): boolean {
  const pitches = block.lines.slice(1).map(({base}, index) => block.lines[index]!.base - base)
  const usual = minOf(
    blocks.flatMap(({lines}) => lines.slice(1).map(({base}, index) => lines[index]!.base - base)),
    Number
  )
  return pitches.some((pitch, index) => {
    if (pitch <= usual * widestGap) return false
    const [above, below] = [block.lines[index]!, block.lines[index + 1]!]
    const fills = ({lines}: Block) =>
      lines[0]!.base >= above.base - above.size * tolerance && lines.at(-1)!.base <= below.base + below.size * tolerance
    return !blocks.some((other) => other !== block && fills(other))
  })
}

/** Whether a cell has two lines, and others stand beside both. */
function hasWrappedBeside(rows: readonly Row[]): boolean {
  return rows.some(({blocks}) =>
    blocks.some((block) => blocks.some((other) => other !== block && isBesideTwo(block, other)))
  )
}

function isBesideTwo({lines}: Block, other: Block): boolean {
  const bases = other.lines.map(({base}) => base).toReversed()
  const has = lines.map(
    ({base, size}) => (bases[lowerBound(bases, base - size * tolerance)] ?? Infinity) <= base + size * tolerance
  )
  return has.some((each, index) => each && has[index + 1] === true)
}

/** Whether a row may be further lines of the one above: as close as lines, and with less in it. */
function isRest(row: Row, above: Row): boolean {
  const [first, last] = [row.blocks[0]!.lines[0]!, above.blocks[0]!.lines.at(-1)!]
  const isClose = last.base - first.base <= first.size * widestPitch
  return isClose && (row.blocks[0]!.from > 0 || row.blocks.length * 2 < above.blocks.length)
}
