import type {Goal, Indicator, Measure, Period, Project, TargetValue} from '@perf-lint/ast'
import {boundOf, findName, findOnlyMeasure, findTargetValue, normalizeText, targetValuesOf, unitOf, type Lexicon} from '@perf-lint/meaning'
import {changeWords} from '../vocabulary/value-kinds.js'

/** A figure in a goal, and the words around it that may name what is counted. */
export interface GoalFigure {
  readonly measure: Measure
  /** The figure, in the base unit of its dimension. */
  readonly amount: number
  /** The unit's standard writing; `''` when there is none. */
  readonly unit: string
  /** The words of the same clause before and after the figure, punctuation left out. */
  readonly before: string
  readonly after: string
}

/** An indicator with one figure to compare. */
export interface IndicatorFigure {
  readonly indicator: Indicator
  readonly name: string
  /** The period of the value that has the figure, left out where it is the only one, of the year. */
  readonly period?: Period
  readonly measure: Measure
  readonly amount: number
  readonly unit: string
  /** The figure of the whole period, where the annual one is a stage of it. */
  readonly periodAmount?: number
}

/** What may be counted out: shares, times, dates, levels and money of a goal are no counts of what it delivers. */
const counted: ReadonlySet<Measure['dimension']> = new Set(['count', 'area', 'length', 'mass', 'volume', 'frequency'])

const shares: ReadonlySet<Measure['dimension']> = new Set(['percentage'])

/** The figures of a goal that count what is delivered. */
export function figuresOf(goal: Goal): GoalFigure[] {
  return findFigures(goal, counted)
}

/** The percentages of a goal. */
export function sharesOf(goal: Goal): GoalFigure[] {
  return findFigures(goal, shares)
}

function findFigures(goal: Goal, dimensions: ReadonlySet<Measure['dimension']>): GoalFigure[] {
  return goal.children.flatMap((child, index) => {
    if (child.type !== 'measure' || !dimensions.has(child.dimension)) return []
    const amount = boundOf(child)
    if (amount === undefined) return []
    const before = goal.children[index - 1]
    const after = goal.children[index + 1]
    return {
      measure: child,
      amount,
      unit: unitOf(child)?.unit ?? '',
      before: before?.type === 'unknown' ? (clauses(before.value).at(-1) ?? '') : '',
      after: after?.type === 'unknown' ? (clauses(after.value)[0] ?? '') : ''
    }
  })
}

/** The indicators of a project whose annual value (else that of the period) is one figure. */
export function indicatorFiguresOf(project: Project): IndicatorFigure[] {
  return project.children.flatMap((child) => {
    if (child.type !== 'indicator') return []
    const value = findTargetValue(child, 'annual') ?? findTargetValue(child, 'implementation')
    const measure = value && findOnlyMeasure(value)
    const amount = amountOf(value)
    const name = findName(child)?.value
    const isOnly = value?.period === 'annual' && targetValuesOf(child).length === 1
    if (!measure || amount === undefined || name === undefined) return []
    const unit = unitOf(measure)?.unit ?? ''
    const periodAmount = amountOf(findTargetValue(child, 'implementation'))
    return {
      indicator: child,
      name: normalizeText(name),
      ...(!isOnly && {period: value.period}),
      measure,
      amount,
      unit,
      ...(periodAmount !== undefined && {periodAmount})
    }
  })
}

/** The one figure of a value, in the base unit of its dimension. */
function amountOf(value: TargetValue | undefined): number | undefined {
  const measure = value && findOnlyMeasure(value)
  return measure && boundOf(measure)
}

/** What may stand at the end of a name and is no part of the thing counted: verbs of delivery. */
const deliveryVerbs: readonly string[] = [
  '建成',
  '建设',
  '完成',
  '新增',
  '新建',
  '改造',
  '购置',
  '采购',
  '实施',
  '发放',
  '举办',
  '开展',
  '编制',
  '配备',
  '维修',
  '更新',
  '铺设',
  '上线'
]

/** The least length of a word that says that goal and name speak of the same thing. */
const wordLength = 3

/**
 * How many characters a figure of the goal shares with the thing that an indicator's name ends in, its head and verbs
 * left out; 0 when it counts another thing. 建成20个社区养老驿站 and 社区养老驿站建成数, 铺设供水管网12公里 and
 * 铺设供水管网长度 share some; 1个智慧大脑 and 智慧大脑展示专题数量 none.
 */
export function sharedLength({before, after}: GoalFigure, name: string, lexicon: Lexicon): number {
  const {head = ''} = lexicon.understandName(name)
  const thing = withoutVerbs(name.slice(0, name.length - head.length))
  const done = withoutVerbs(before)
  for (let length = thing.length; length >= wordLength; length--) {
    const words = thing.slice(-length)
    if (before.endsWith(words) || done.endsWith(words) || after.startsWith(words)) return length
  }
  return 0
}

/** Whether a figure of the goal stands beside a word of an indicator's name: enough where the numbers are alike. */
export function sharesWord({before, after}: GoalFigure, name: string): boolean {
  const around = before.slice(-leastAround) + after.slice(0, leastAround)
  return Array.from({length: name.length - 1}, (_, at) => name.slice(at, at + 2)).some((word) => around.includes(word))
}

/** How far from a figure its noun may stand, in characters. */
const leastAround = 6

/**
 * The words of a goal, from the name of a rate on to its percentage, where that rate is an indicator's; `undefined` when
 * it is another. 故障技术响应率与故障处理率达95% speaks of 故障响应率: the same rate at the end, of the same thing.
 */
export function findShareName({before, measure}: GoalFigure, name: string, lexicon: Lexicon): string | undefined {
  const {head = '', kind} = lexicon.understandName(name)
  if (kind !== 'rate' || head.length < wordLength || changeWords.test(before)) return
  const thing = name.slice(0, name.length - head.length)
  const parts = before.split(/[与和]|及(?!时)/)
  const part = parts.find((each) => each.includes(head) && sameThing(each.slice(0, each.indexOf(head)), thing))
  return part === undefined ? undefined : before.slice(before.indexOf(part)) + measure.value
}

/** Whether the words before a rate are the same in goal and name, or the goal puts some in between. */
function sameThing(words: string, thing: string): boolean {
  return words.endsWith(thing) || (thing.length >= 2 && words.startsWith(thing))
}

function withoutVerbs(name: string): string {
  const verb = deliveryVerbs.find((each) => name.endsWith(each))
  return verb === undefined ? name : withoutVerbs(name.slice(0, -verb.length))
}

function clauses(text: string): string[] {
  return text.split(/[，,。；;：:！？（）()、]/).map(normalizeText)
}
