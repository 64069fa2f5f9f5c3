import type {Dimension, Measure, TargetValue} from '@perf-lint/ast'
import type {Certainty} from '@perf-lint/core'
import {measuresOf, unitOf, type Lexicon, type NameMeaning} from '@perf-lint/meaning'
import {changeWords, lessonUnits, otherRates, timeUnits, type PromisedKind} from '../vocabulary/value-kinds.js'

/** What a name promises, and how surely. */
export interface NamePromise {
  readonly kind: PromisedKind
  readonly certainty: Certainty
  /** Set when people, times or pieces are counted, which are no length, area, mass or volume. */
  readonly discrete?: true
}

/** A figure of a kind that the name does not promise. */
export interface Misfit {
  readonly measure: Measure
  readonly promise: NamePromise
  readonly certainty: Certainty
}

/** What a name promises, when it promises one kind of value; 及时性, 情况 and 效果 do not. */
export function promiseOf(name: string, lexicon: Lexicon): NamePromise | undefined {
  const {kind, head = '', isAdded} = lexicon.understandName(name)
  // 名称里带公式的，算出来的是另一个量。
  if (/[=＝÷]/.test(name) || (otherKindOf(name, lexicon) ?? kind) !== kind) return
  switch (kind) {
    case 'rate':
      if (!isAdded && !/(?:率|满意度|认可度|比例|占比|百分比|比重)$/.test(head)) return
      if (otherRates.test(name.split(/[（(]/)[0] ?? '')) return
      return {kind: 'percentage', certainty: head === '率' ? 'likely' : 'certain'}
    case 'growthRate':
      return isAdded || head.endsWith('率') ? {kind: 'percentage', certainty: 'certain'} : undefined
    case 'count':
      return {
        kind: 'count',
        certainty: /(?:[数次场]|数量)$/.test(head) ? 'certain' : 'likely',
        ...(/^[人名户家次件份篇场台辆册套期座所栋幢艘架例头株]/.test(head) && {discrete: true})
      }
    case 'duration':
      if (head.endsWith('速度')) return
      return {kind: 'duration', certainty: 'likely'}
    case 'area':
    case 'length':
      return {kind, certainty: 'likely'}
    case 'money':
      // 经济效益、产业规模也可以用别的量来衡量。
      if (!isAdded && !/成本|费用|金额|单价|造价|收入|产值|税收|利润|支出|销售额|营业额/.test(head)) return
      return {kind: 'money', certainty: 'likely'}
    default:
      return
  }
}

/** The kind of the first of two measures in one name, as 修缮效果与修缮成本; `undefined` where there is one. */
export function otherKindOf(name: string, lexicon: Lexicon): NameMeaning['kind'] {
  const before = /^(.+)(?:[与和、]|及(?!时))/.exec(name)?.[1]
  return before === undefined ? undefined : lexicon.understandName(before).kind
}

/** Find a figure of the wrong kind; `undefined` when one of the value's figures is of the right kind. */
export function findMisfit(value: TargetValue, promise: NamePromise): Misfit | undefined {
  const measures = measuresOf(value)
  const [measure] = measures
  if (!measure || measures.some((each) => fits(promise, each, value))) return
  return {measure, promise, certainty: isDoubtful(promise, measure) ? 'likely' : promise.certainty}
}

/** Whether a figure may be what the name promises. */
export function fits({kind, discrete}: NamePromise, measure: Measure, value: TargetValue): boolean {
  const {dimension} = measure
  if (dimension === 'number') return kind !== 'percentage' || isUpToHundred(measure)
  switch (kind) {
    case 'percentage':
      return isShareOfMany(measure) || isOneOf(dimension, 'percentage', 'score', 'level', 'rank', 'multiple')
    case 'count':
      if (dimension === 'percentage') return changeWords.test(value.value)
      if (isOneOf(dimension, 'date', 'score', 'level', 'rank')) return false
      return !(discrete && isOneOf(dimension, 'length', 'area', 'mass', 'volume', 'data', 'dataRate'))
    case 'duration':
      if (dimension === 'count') return lessonUnits.has(unitOf(measure)?.unit ?? '')
      return !isOneOf(dimension, 'money', 'area', 'length', 'mass', 'volume', 'score', 'data')
    case 'area':
    case 'length':
      if (dimension === 'percentage') return changeWords.test(value.value)
      return isOneOf(dimension, kind, 'count', 'multiple', 'physical', 'frequency')
    case 'money':
      return isOneOf(dimension, 'money', 'percentage', 'multiple', 'frequency', 'level', 'rank')
  }
}

/** `3件/百万人次`, `2起/万车`: a share, told of so many; not `2次/日`. */
function isShareOfMany(measure: Measure): boolean {
  const per = unitOf(measure)?.per
  return per !== undefined && !timeUnits.test(per)
}

/** Whether a figure is of just the kind that the name promises. */
export function fitsWell(promise: NamePromise, measure: Measure): boolean {
  const {kind} = promise
  const {dimension} = measure
  if (dimension === 'number') return kind !== 'percentage' || isUpToHundred(measure)
  return dimension === kind || (kind === 'count' && dimension === 'frequency')
}

/** A rate of more than a hundred is none, and 40万 is a count. */
function isUpToHundred({interval, children}: Measure): boolean {
  const hasMagnitude = children.some((child) => child.type === 'number' && child.magnitude !== undefined)
  return !hasMagnitude && (interval.max ?? interval.min ?? 0) <= 100
}

/** A bare number may only lack its percent sign; what is counted is told from a percentage alone without doubt. */
function isDoubtful({kind}: NamePromise, {dimension, children}: Measure): boolean {
  if (dimension === 'number') return !children.some((child) => child.type === 'number' && child.magnitude !== undefined)
  return kind === 'count' && dimension !== 'percentage'
}

function isOneOf(dimension: Dimension, ...dimensions: readonly Dimension[]): boolean {
  return dimensions.includes(dimension)
}
