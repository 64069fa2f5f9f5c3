import {maxOf, minOf} from '@perf-lint/source'
import {lowerBound} from '../../lower-bound.js'
import {columnOf} from './find-borders.js'
import {textsOf, type Line} from './find-lines.js'
import type {Run} from './find-runs.js'

/** A line of a cell. */
export interface BlockLine {
  readonly base: number
  readonly size: number
  /** Between which heights the middles of its characters lie. */
  readonly low: number
  readonly high: number
  readonly left: number
  readonly right: number
  /** The first and the last column that it reaches into, 0-based. */
  readonly from: number
  readonly to: number
}

/** The text of one cell, or what seems to be: lines drawn one after the other, each below the other. */
export interface Block {
  readonly lines: readonly BlockLine[]
  readonly from: number
  readonly to: number
  readonly left: number
  readonly right: number
}

/** In a cell, lines are no further apart than this many sizes of the font. */
const maximumPitch = 3.2

/** Words of a cell that goes over several columns are no further apart, in sizes of the font. */
const wordGap = 1

/** Lines of a cell have an edge or the middle in common, but for this, in sizes of the font; the first may be indented. */
const [alignment, indent] = [0.5, 2.2]

/**
 * Put the lines of a page into blocks: programs write a cell, all of its lines, then the next.
 *
 * @param rules
 *   The heights at which lines are drawn across the page, in order; no cell reaches over them.
 * @returns In the order of drawing.
 */
export function findBlocks(
  lines: readonly Line[],
  borders: readonly number[],
  rules: readonly number[] = []
): readonly Block[] {
  const blocks: BlockLine[][] = []
  for (const line of toBlockLines(lines, borders)) {
    const block = blocks.at(-1)
    const before = block?.at(-1)
    if (block && before && isBelow(before, line) && !isParted(before, line, rules)) block.push(line)
    else blocks.push([line])
  }
  return blocks.map((lines) => toBlock(lines))
}

/** Make a block of lines. */
export function toBlock(lines: readonly BlockLine[]): Block {
  return {
    lines,
    from: minOf(lines, ({from}) => from),
    to: maxOf(lines, ({to}) => to),
    left: minOf(lines, ({left}) => left),
    right: maxOf(lines, ({right}) => right)
  }
}

function isBelow(before: BlockLine, line: BlockLine): boolean {
  const pitch = before.base - line.base
  const size = Math.max(before.size, line.size)
  return (
    pitch > Math.min(before.size, line.size) * 0.4 &&
    pitch <= size * maximumPitch &&
    line.from <= before.to &&
    line.to >= before.from &&
    isAligned(before, line, size)
  )
}

/** Whether a line is drawn between two lines of text. */
function isParted(before: BlockLine, line: BlockLine, rules: readonly number[]): boolean {
  return (rules[lowerBound(rules, line.base)] ?? Number.POSITIVE_INFINITY) < before.base
}

function isAligned(before: BlockLine, line: BlockLine, size: number): boolean {
  const [left, right] = [Math.abs(before.left - line.left), Math.abs(before.right - line.right)]
  const middle = Math.abs(before.left + before.right - line.left - line.right) / 2
  return left <= size * indent || Math.min(right, middle) <= size * alignment
}

function toBlockLines(lines: readonly Line[], borders: readonly number[]): readonly BlockLine[] {
  const textOf = new Map(
    lines.flatMap((line) => textsOf(line)).flatMap((text, index) => text.map((run) => [run, index]))
  )
  const parts: Part[] = []
  for (const run of lines.flat().toSorted((a, b) => a.order - b.order)) {
    const text = textOf.get(run)!
    const [from, to] = [columnOf(borders, run.left), columnOf(borders, run.right)]
    const part = parts.at(-1)
    if (part && isOfPart(part, {run, text, from, to})) addTo(part, {run, from, to})
    else parts.push({runs: [run], text, from, to, left: run.left, right: run.right})
  }
  return parts.map(({runs, from, to, left, right}) => ({
    base: runs[0]!.base,
    size: maxOf(runs, ({size}) => size),
    low: minOf(runs, ({low}) => low),
    high: maxOf(runs, ({high}) => high),
    from,
    to,
    left,
    right
  }))
}

/** What of a line is drawn for one cell. */
interface Part {
  readonly runs: Run[]
  /** Which of the texts of the page it is. */
  readonly text: number
  from: number
  to: number
  left: number
  right: number
}

/** Whether a run goes on in a part: in the same column without a gap, or, over several, a word further. */
function isOfPart(part: Part, {run, text, from, to}: {run: Run} & Pick<Part, 'text' | 'from' | 'to'>): boolean {
  if (part.text !== text) return false
  if (part.from === part.to && from === to) return part.from === from
  return Math.max(run.left - part.right, part.left - run.right) <= run.size * wordGap
}

function addTo(part: Part, {run, from, to}: {run: Run} & Pick<Part, 'from' | 'to'>): void {
  part.runs.push(run)
  part.from = Math.min(part.from, from)
  part.to = Math.max(part.to, to)
  part.left = Math.min(part.left, run.left)
  part.right = Math.max(part.right, run.right)
}
