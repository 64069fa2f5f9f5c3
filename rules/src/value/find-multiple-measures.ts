import type {Measure, TargetValue} from '@perf-lint/ast'
import type {Certainty} from '@perf-lint/core'
import {measuresOf, unitOf, type Lexicon} from '@perf-lint/meaning'
import {labelOf} from './clauses.js'

/** The figures of a value that are targets of their own. */
export interface MultipleMeasures {
  /** Two or more, in order. */
  readonly measures: readonly Measure[]
  readonly certainty: Certainty
}

/** Behind a figure: it says when or of what. `（接通量不超过1200次）时`, `（不少于5‰）的抽样检查` */
const qualifies = /^(?:的|[^，,；;。]{0,6}(?:时|后|情况下|条件下|前提下)(?:[，,\d]|$))/

/** Before a figure: it describes each of another. `每期`, `每隔`, `占`; not `每年`, which is a period. */
const describes = /(?:每(?![年月季周日天]|半年|学[年期])[^，,；;。\d]{1,4}|占|平均|相当于|折合)$/

/** Between two figures of one target: nothing, the ends of a range, factors. */
const joins = /^(?:[-~～—至到且×xX*/、]|以及)?$/

/**
 * Find values that hold several targets, as `响应时间≤5秒，恢复时间≤4小时`.
 *
 * `certain` from three on, `likely` when two differ in kind or subject; `arguable` when two are alike, as they may be
 * parts of a sum, items of a list or alternatives. Left alone: conditions and deadlines of another figure, ranges, parts of a total
 * (其中), descriptions (3期，每期50人), and all in brackets.
 */
export function findMultipleMeasures(value: TargetValue, lexicon: Lexicon): MultipleMeasures | undefined {
  const measures = measuresOf(value)
  if (measures.length < 2) return
  const targets: {readonly measure: Measure; readonly subject: string}[] = []
  let hasAlternative = false
  let isList = true
  let openBrackets = 0
  for (const [index, child] of value.children.entries()) {
    if (child.type === 'measure') {
      const before = previousText(value, index)
      if (/其中|包括|含/.test(before)) break
      const isPart = openBrackets > 0 || describes.test(before) || (targets.length > 0 && joins.test(before.trim()))
      if (!isPart && !isCondition(value, index)) {
        hasAlternative ||= targets.length > 0 && before.includes('或')
        isList &&= child.dimension === 'count' && (targets.length === 0 || isListed(before))
        targets.push({measure: child, subject: subjectOf(child, before, lexicon)})
      }
    }
    openBrackets += countBrackets(child.value)
  }
  if (targets.length < 2) return
  return {measures: targets.map(({measure}) => measure), certainty: certaintyOf(targets, hasAlternative || isList)}
}

function certaintyOf(targets: readonly {readonly subject: string}[], mayBeOne: boolean): Certainty {
  if (mayBeOne) return 'arguable'
  if (targets.length > 2) return 'certain'
  return new Set(targets.map(({subject}) => subject)).size > 1 ? 'likely' : 'arguable'
}

/** Whether a figure is an item of a list: `1套CT、2台DR`. */
function isListed(before: string): boolean {
  return before.includes('、') && !/[，,；;。]/.test(before)
}

/** What a figure measures: its dimension, or what is counted, and the measure named before it. */
function subjectOf(measure: Measure, before: string, lexicon: Lexicon): string {
  const {dimension} = measure
  const counted = dimension === 'count' ? (unitOf(measure)?.unit ?? '') : ''
  const label = labelOf(before)
  return [dimension === 'frequency' ? 'count' : dimension, counted, lexicon.understandName(label).head ?? ''].join(' ')
}

/** A figure that only says when, how or how long for another: `接通量不超过1200次时`, `4小时内到场率≥95%`, `12月底前完成3公里`. */
export function isCondition(value: TargetValue, index: number): boolean {
  const measure = value.children[index]
  const after = value.children[index + 1]
  if (measure?.type !== 'measure') return false
  if (measure.dimension === 'date') return true
  if (after?.type !== 'unknown') return false
  if (qualifies.test(after.value)) return true
  const next = value.children[index + 2]
  const runsOn = !/[，,；;。、]/.test(after.value)
  return measure.dimension === 'duration' && runsOn && next?.type === 'measure' && next.dimension === 'percentage'
}

function previousText(value: TargetValue, index: number): string {
  const previous = value.children[index - 1]
  return previous?.type === 'unknown' ? previous.value : ''
}

/** How many more brackets a text opens than it closes. */
function countBrackets(text: string): number {
  return (text.match(/[（(]/g)?.length ?? 0) - (text.match(/[）)]/g)?.length ?? 0)
}
