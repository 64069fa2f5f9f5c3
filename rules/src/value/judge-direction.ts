import type {Comparator, Measure, TargetValue} from '@perf-lint/ast'
import type {Certainty} from '@perf-lint/core'
import {comparatorsOf, measuresOf, type Direction, type Lexicon, type NameMeaning} from '@perf-lint/meaning'
import {boundedRates, given, incidentTail, notFor, reducing, spans} from '../vocabulary/directions.js'
import {labelOf} from './clauses.js'
import {isCondition} from './find-multiple-measures.js'
import {changeWords} from '../vocabulary/value-kinds.js'

/** Which way a figure should go, against which its comparator points. */
export interface WrongDirection {
  readonly better: Direction
  readonly certainty: Certainty
}

/** Where in a value a comparator points the wrong way. */
export interface WrongComparator extends WrongDirection {
  readonly measure: Measure
  readonly comparator: Comparator
}

/** Natures of which nobody wants less. */
const surelyMore: ReadonlySet<NameMeaning['nature']> = new Set([
  'satisfaction',
  'quality',
  'availability',
  'punctuality',
  'coverage'
])

/** Natures of which nobody wants more. */
const surelyLess: ReadonlySet<NameMeaning['nature']> = new Set(['complaint', 'quality'])

/** The first figure of a value whose comparator points the wrong way. */
export function findWrongDirection(value: TargetValue, name: string, lexicon: Lexicon): WrongComparator | undefined {
  for (const measure of measuresOf(value)) {
    const wrong = judgeDirection(measure, value, {name, lexicon})
    const comparator = comparatorsOf(measure).at(-1)
    if (wrong && comparator) return {...wrong, measure, comparator}
  }
  return
}

/**
 * Judge whether a figure's comparator points against what its name means.
 *
 * A value that names its own measure is judged by that (提高办文质量: 退文率≤5%). Zero bounds, figures of a change
 * (投诉较上年下降≥10%) and amounts of money are left alone: a ceiling on income or on growth may be policy.
 */
function judgeDirection(
  measure: Measure,
  value: TargetValue,
  {name, lexicon}: {readonly name: string; readonly lexicon: Lexicon}
): WrongDirection | undefined {
  const {comparison, contradictory, interval} = measure
  const points = pointsTo(comparison)
  if (!points || contradictory || (interval.min ?? interval.max) === 0) return
  if (isCondition(value, value.children.indexOf(measure))) return
  const before = value.value.slice(0, value.value.indexOf(measure.value))
  if (changeWords.test(before)) return

  const label = labelOf(before)
  const own = lexicon.understandName(label)
  const [text, meaning] = own.head && own.kind !== 'state' ? [label, own] : [name, lexicon.understandName(name)]
  const {direction = directionOfGift(text, meaning), nature, kind, head = ''} = meaning
  if (!direction || direction === points) return
  if (kind === 'growthRate' || kind === 'money' || nature === 'execution' || /[=＝÷]/.test(text)) return
  if (!isOfKind(measure, meaning)) return

  if (direction === 'more') {
    if (boundedRates.test(head)) return
    return {better: 'more', certainty: surelyMore.has(nature) ? 'certain' : 'likely'}
  }
  const modifiers = text.slice(0, text.lastIndexOf(head))
  if (reducing.test(modifiers)) return
  if (kind === 'duration' || kind === 'timeliness')
    return spans.test(text) ? undefined : {better: 'less', certainty: 'likely'}
  if (nature === 'quantity' || nature === 'completion' || nature === 'share') {
    return isIncident(modifiers, lexicon) ? {better: 'less', certainty: 'likely'} : undefined
  }
  return {better: 'less', certainty: surelyLess.has(nature) ? 'certain' : 'likely'}
}

/** A count of what is given to people has no direction by its head, but is better the larger. */
function directionOfGift(text: string, {nature}: NameMeaning): Direction | undefined {
  return nature === 'quantity' && given.test(text) ? 'more' : undefined
}

function pointsTo(comparison: Measure['comparison']): Direction | undefined {
  if (comparison === 'atLeast' || comparison === 'moreThan') return 'more'
  if (comparison === 'atMost' || comparison === 'lessThan') return 'less'
  return
}

/** Whether a figure can be the measure that has the direction: a time limit of a rate is not. */
function isOfKind({dimension}: Measure, {kind}: NameMeaning): boolean {
  if (kind === 'rate') return dimension === 'percentage' || dimension === 'number' || dimension === 'score'
  return kind !== 'duration' || dimension === 'duration' || dimension === 'number'
}

/** Whether the words before a head end in something bad: 安全事故发生(数), not 渗漏房屋修缮(数), 零投诉(率). */
function isIncident(modifiers: string, {adverse}: Lexicon): boolean {
  return adverse.words.some((word) => {
    const at = modifiers.lastIndexOf(word)
    if (at < 0 || notFor.test(modifiers.slice(0, at))) return false
    return incidentTail.test(modifiers.slice(at + word.length))
  })
}
