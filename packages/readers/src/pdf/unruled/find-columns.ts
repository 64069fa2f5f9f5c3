import {columnOf, crosses, findBorders} from './find-borders.js'
import {countFront, textOf, textsOf, type Line} from './find-lines.js'
import type {Run} from './find-runs.js'
import {joinHalves} from './join-halves.js'

/** What crosses the borders is left out, and borders are looked for anew, so many times at most. */
const maximumRounds = 5

/**
 * Find the borders of columns by the space between them. The pages are taken together: what is between two columns on one is
 * so on all. O(n log n).
 *
 * @returns The places, from the left on, without the outer sides; `undefined` when it cannot be told which of two columns a
 *   text belongs to.
 */
export function findColumns(pages: readonly (readonly Line[])[]): readonly number[] | undefined {
  const bodies = toBodies(pages)
  const lines = bodies.flat()
  const size = findSize(lines.flat())
  let borders: readonly number[] = []
  for (let round = 0; round < maximumRounds; round++) {
    const within = lines.map((line) => line.filter((run) => !crosses(run, borders)))
    const found = findBorders(within, size)
    const isSame = found.length === borders.length
    borders = found
    if (isSame) break
  }
  const joined = joinHalves(
    bodies.map((body) => body.flat().filter((run) => !crosses(run, borders))),
    borders
  )
  return joined && refine(lines, joined, size)
}

/** Add the borders that lines tell of which have several texts in a column; most have one there, over several columns. */
function refine(lines: readonly Line[], borders: readonly number[], size: number): readonly number[] {
  const parts = lines.flatMap((line) => [
    ...Map.groupBy(textsOf(line), (text) => columnOf(borders, text[0]!.left)).values()
  ])
  const several = parts.filter(({length}) => length > 1).map((texts) => texts.flat())
  return [...borders, ...findBorders(several, size)].toSorted((a, b) => a - b)
}

/** The lines without those above the table, which are over all columns, also where they are repeated. */
function toBodies(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const first = pages.find((lines) => lines.length > 0) ?? []
  const front = new Set(first.slice(0, countFront(first)).map((line) => textOf(line)))
  return pages.map((lines) => lines.filter((line) => !front.has(textOf(line))))
}

function findSize(runs: readonly Run[]): number {
  const sizes = runs.map(({size}) => size).toSorted((a, b) => a - b)
  return sizes[sizes.length >> 1] ?? 1
}
