import type {Run} from './find-runs.js'

/** Runs that stand as high as each other, from the left on. */
export type Line = readonly Run[]

/** How much the heights of runs in a line may differ, in sizes of the font. */
const baseTolerance = 0.4

/** Between words, and between the characters of a word that is spaced out, there is no more space than this, in sizes of the font. */
const [columnGap, spacedGap] = [1, 3]

/** Texts of a line reach no further into each other, in sizes of the font. */
const overlap = 0.5

/** Words of a text are no further apart, in sizes of the font. */
const wordGap = 0.9

/** A line with so many runs is one of a table. */
const tableRuns = 3

/** Put runs into lines, from the top of the page on. O(n log n). */
export function findLines(runs: readonly Run[]): readonly Line[] {
  const lines: Run[][] = []
  for (const run of runs.toSorted((a, b) => b.base - a.base)) {
    const line = lines.at(-1)
    if (line && line[0]!.base - run.base <= Math.min(line[0]!.size, run.size) * baseTolerance) line.push(run)
    else lines.push([run])
  }
  return lines.map((line) => line.toSorted((a, b) => a.left - b.left))
}

/** How many lines there are above the first that a table has. */
export function countFront(lines: readonly Line[]): number {
  const first = lines.findIndex((line) => line.length >= tableRuns)
  return first < 0 ? lines.length : first
}

/** Whether one text of a line is written over another; the same twice, a little aside, is bold. */
export function isOverwritten(line: Line): boolean {
  let before: Run | undefined
  for (const run of line) {
    if (before && before.right - run.left > run.size * overlap && before.text !== run.text) return true
    if (!before || run.right > before.right) before = run
  }
  return false
}

/** The texts of a line, from the left on: runs with gaps between as columns have. A word that is spaced out is one text. */
export function textsOf(line: Line): readonly Line[] {
  const texts: Run[][] = []
  for (const run of line) {
    const before = texts.at(-1)?.at(-1)
    if (before && !isColumnGap(before, run)) texts.at(-1)!.push(run)
    else texts.push([run])
  }
  return texts
}

/** Whether there is as much space between two runs as between columns. */
function isColumnGap(before: Run, run: Run): boolean {
  const isSpacedOut = before.text.length === 1 && run.text.length === 1
  return run.left - before.right > run.size * (isSpacedOut ? spacedGap : columnGap)
}

/** Whether a line is one text, without a gap as between columns. */
export function isOneText(line: Line): boolean {
  return line.every(({left, size}, index) => index === 0 || left - line[index - 1]!.right < size * wordGap)
}

/** What is written in a line, to tell it from others. */
export function textOf(line: Line): string {
  return line.map(({text}) => text).join('')
}
