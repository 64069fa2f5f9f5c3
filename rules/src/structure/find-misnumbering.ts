import type {Indicator, Ordinal, Project} from '@perf-lint/ast'
import {indicatorsOf} from '@perf-lint/meaning'

/** A number that is not the one after its neighbour's. */
export interface Misnumbering {
  /** Begins again at 1, says the same number twice, leaves numbers out, or goes back. */
  readonly kind: 'restart' | 'repeat' | 'gap' | 'back'
  readonly ordinal: Ordinal
  /** The number before; left out for the first indicator. */
  readonly previous?: number
  /** The number it should have. */
  readonly expected: number
}

/** The ordinals of a project that are wrong, and what they should be. */
export interface Numbering {
  /** The first fault, which the others may follow from. */
  readonly first: Misnumbering
  /** Every ordinal that must change for the numbers to run on, with its right number. */
  readonly corrections: ReadonlyMap<Ordinal, number>
}

/**
 * Find where the numbers of a project's indicators do not run on.
 *
 * @param start
 *   The number the list may begin with besides 1: the one after the last of the project before, where a table numbers on.
 * @returns `undefined` when they run on, or when an indicator has no number at all: then their count is not known.
 */
export function findMisnumbering(project: Project, start = 1): Numbering | undefined {
  const indicators = indicatorsOf(project)
  const ordinals = indicators.flatMap((indicator) => findOrdinal(indicator) ?? [])
  if (ordinals.length === 0 || ordinals.length < indicators.length) return

  const base = ordinals[0]!.number === start ? start : 1
  const corrections = new Map<Ordinal, number>()
  let first: Misnumbering | undefined
  for (const [index, ordinal] of ordinals.entries()) {
    const expected = base + index
    if (ordinal.number === expected) continue
    corrections.set(ordinal, expected)
    first ??= {...describe(ordinal, ordinals[index - 1]?.number), ordinal, expected}
  }
  return first && {first, corrections}
}

/** The last number of a project's indicators. */
export function lastNumberOf(project: Project): number | undefined {
  return indicatorsOf(project).at(-1)?.ordinal
}

function findOrdinal(indicator: Indicator): Ordinal | undefined {
  return indicator.children.find((child) => child.type === 'ordinal')
}

function describe({number}: Ordinal, previous?: number): Pick<Misnumbering, 'kind' | 'previous'> {
  if (previous === undefined) return {kind: 'gap'}
  if (number === previous) return {kind: 'repeat', previous}
  if (number === 1) return {kind: 'restart', previous}
  return {kind: number > previous ? 'gap' : 'back', previous}
}
