import type {ActualValue, Comparison, Dimension, Indicator, Measure, TargetValue} from '@perf-lint/ast'
import {boundOf, findName, findTargetValue, unitOf, type Lexicon} from '@perf-lint/meaning'

/** How a result stands to its target. */
export interface Result {
  readonly target: TargetValue
  readonly actual: ActualValue
  /** Which results meet the target. */
  readonly better: 'more' | 'less'
  readonly isMet: boolean
  /** The result by the target: 0.8 for 80 of 100; infinite where the target is nothing. */
  readonly ratio: number
}

/** What is the same in any of its units. */
const convertible: ReadonlySet<Dimension> = new Set([
  ...(['percentage', 'duration', 'money', 'area', 'length', 'mass', 'volume', 'data', 'dataRate'] as const)
])
const lowerBounds: readonly (Comparison | undefined)[] = ['atLeast', 'moreThan']
const upperBounds: readonly (Comparison | undefined)[] = ['atMost', 'lessThan']

/**
 * Hold the result of an indicator against the target of the year.
 *
 * @returns
 *   `undefined` where either is no single figure, they are not in the same unit, or it is open whether more is better.
 */
export function compareResult(indicator: Indicator, lexicon: Lexicon): Result | undefined {
  const target = findTargetValue(indicator, 'annual')
  const actual = indicator.children.find((child) => child.type === 'actualValue')
  const [wanted, reached] = [target, actual].map((value) => value && findOnlyFigure(value))
  if (!target || !actual || !wanted || !reached) return
  const [goal, result] = inSameUnit(wanted, reached)
  const better = betterOf(wanted, findName(indicator)?.value ?? '', lexicon)
  if (goal === undefined || result === undefined || !better) return
  const isStrict = wanted.comparison === 'moreThan' || wanted.comparison === 'lessThan'
  const isMet = isStrict && result === goal ? false : better === 'more' ? result >= goal : result <= goal
  return {target, actual, better, isMet, ratio: goal === 0 ? Number.POSITIVE_INFINITY : result / goal}
}

/** The figure of a value that is nothing else. */
function findOnlyFigure({children}: TargetValue | ActualValue): Measure | undefined {
  const [measure, ...others] = children
  if (measure?.type !== 'measure' || others.length > 0 || measure.contradictory) return
  const isPlain = measure.children.every(({type}) =>
    ['comparator', 'number', 'percentage', 'unitOfMeasure'].includes(type)
  )
  return isPlain && measure.comparison !== 'about' ? measure : undefined
}

/** Both figures in the base unit of their dimension, or as written where one of them names no unit. */
function inSameUnit(a: Measure, b: Measure): readonly (number | undefined)[] {
  if (a.dimension === b.dimension) {
    const [one, other] = [unitOf(a), unitOf(b)]
    // 场 and 人次 are both counts, and not the same.
    const isSame = convertible.has(a.dimension) || one?.unit === other?.unit
    return isSame && one?.per === other?.per ? [boundOf(a), boundOf(b)] : []
  }
  return a.dimension === 'number' || b.dimension === 'number' ? [a, b].map(figureOf) : []
}

function figureOf({children}: Measure): number | undefined {
  const figure = children.find((child) => child.type === 'number' || child.type === 'percentage')
  return figure?.amount
}

function betterOf({comparison}: Measure, name: string, lexicon: Lexicon): Result['better'] | undefined {
  if (lowerBounds.includes(comparison)) return 'more'
  if (upperBounds.includes(comparison)) return 'less'
  // Systems read = as ≥, but only where more is better.
  return lexicon.understandName(name).direction === 'more' ? 'more' : undefined
}
