import type {Goal, Indicator, Measure, Project} from '@perf-lint/ast'
import {defineRule, type Certainty} from '@perf-lint/core'
import {boundOf, findName, findOnlyMeasure, findTargetValue, nodesOf, unitOf, wordPattern} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {isTransposed} from '../is-transposed.js'
import {costNames, otherMoney, partialCosts} from '../vocabulary/money-words.js'
import {findCurrency} from './currency.js'
import {findFunds, formatAmount} from './reconcile.js'

const costName = wordPattern(costNames)
const otherPurse = wordPattern(otherMoney)
const partialCost = wordPattern(partialCosts)

/** An amount in words that the project's money contradicts. */
interface Conflict {
  readonly kind: 'exceeds' | 'differs' | 'otherUnit'
  readonly measure: Measure
  readonly certainty: Certainty
  /** The indicator's name; left out for the goal. */
  readonly name?: string
}

/** Enforce that amounts in goal and cost indicators agree with the project's money. */
export const consistentAmountInText = defineRule({
  meta: {
    name: 'consistent-amount-in-text',
    category: 'totals',
    docs: {
      description: {
        'zh-CN': '校验目标和成本指标中的金额与项目资金一致',
        en: "Enforce that amounts in goal and cost indicators agree with the project's money"
      },
      rationale: {
        'zh-CN': '成本指标高于项目资金等于允许超支；预算调整后目标里的金额没有改，或者元、万元写错，公开后最易被质疑。',
        en: 'A cost target above the money allows overspending; amounts left over from an earlier version, or 元 for 万元, are what readers of a published table question first.'
      },
      notes: {
        'zh-CN':
          '只比较年度值中项目总的成本，人均、单价等单位成本不比；目标中只比较写明预算、安排、投入的金额，跨年度、总投资、上级资金和自筹不比，写明本年的多半退回，未写明的可商榷。',
        en: 'Of indicators only annual values of the cost as a whole are compared, no unit costs; of goals only amounts called budget or allotment, and none of other years, whole terms or other purses. Likely where this year is named, else arguable.'
      }
    },
    level: 'warn',
    basis: [basis.targetManagement],
    defaultOptions: {},
    messages: {
      exceeds: {
        'zh-CN': '成本指标“{{name}}”的指标值为“{{value}}”，高于项目资金 {{funds}} {{currency}}，应不高于项目资金',
        en: 'Unexpected target `{{value}}` of cost indicator `{{name}}` above the project’s `{{funds}} {{currency}}`, expected no more than its money'
      },
      differs: {
        'zh-CN': '绩效目标中的金额为“{{value}}”，项目资金为 {{funds}} {{currency}}，两者应一致',
        en: 'Unexpected amount `{{value}}` in the goal of a project of `{{funds}} {{currency}}`, expected the same amount'
      },
      otherUnit: {
        'zh-CN': '“{{value}}”与项目资金 {{funds}} {{currency}}数字相同而单位不同，应为同一金额',
        en: 'Unexpected unit of `{{value}}` with the figure of the project’s `{{funds}} {{currency}}`, expected the same amount'
      }
    },
    examples: {
      valid: [
        '项目 校舍维修 120.00 120.00\n4-成本指标；41-经济成本指标；维修总成本 ≤120万元',
        '项目 校舍维修 120.00 120.00\n4-成本指标；41-经济成本指标；每平方米维修成本 ≤400元'
      ],
      invalid: ['项目 校舍维修 120.00 120.00\n4-成本指标；41-经济成本指标；维修总成本 ⟦≤150万元⟧']
    }
  },

  create(context) {
    return {
      performanceTable(table) {
        const currency = findCurrency(table, context.source)
        if (!currency) return
        for (const project of nodesOf(table, 'project')) {
          const total = findFunds(project)?.total
          if (!total) continue
          for (const {kind, measure, certainty, name = ''} of findConflicts(project, total * currency.factor)) {
            const data = {value: measure.value, funds: formatAmount(total), currency: currency.name}
            if (kind === 'exceeds') {
              context.report({messageId: kind, data: {...data, name}, node: measure, certainty})
            } else {
              context.report({messageId: kind, data, node: measure, certainty})
            }
          }
        }
      }
    }
  }
})

/** Find the amounts that contradict a project's money, given in 元. */
function findConflicts(project: Project, funds: number): Conflict[] {
  return project.children.flatMap((child) => {
    if (child.type === 'indicator') return findCostConflict(child, project, funds) ?? []
    return child.type === 'goal' ? (findGoalConflict(child, project, funds) ?? []) : []
  })
}

function findCostConflict(indicator: Indicator, project: Project, funds: number): Conflict | undefined {
  const name = findName(indicator)?.value
  const value = findTargetValue(indicator, 'annual')
  const measure = value && findOnlyMeasure(value)
  if (name === undefined || !isWholeCost(name) || !measure || !isTotal(measure)) return
  const {max} = measure.interval
  // A price may stand in the words around the figure too: 每人不超过500元.
  if (max === undefined || partialCost.test(value.value)) return
  if (isOtherUnit(max, funds)) return {kind: 'otherUnit', measure, certainty: 'likely'}
  if (max <= funds || isRounded(max, funds)) return
  const isOfTerm = otherPurse.test(name + value.value) || isOfYears(project.name)
  return {kind: 'exceeds', measure, certainty: isOfTerm ? 'arguable' : 'likely', name}
}

function isWholeCost(name: string): boolean {
  return costName.test(name) && !partialCost.test(name) && !/[率比度]$/.test(name)
}

/** `本年度安排资金`, `年度预算`, `申请财政资金共`. */
const allotment = /(?:预算|安排|投入|申请|项目资金|财政资金|专项资金|经费)[^，,。；;]{0,8}$/
const thisYear = /(?:本年|年度|今年|当年)[^，,。；;]{0,12}$/

function findGoalConflict(goal: Goal, project: Project, funds: number): Conflict | undefined {
  const amounts = goal.children.flatMap((child, index) => {
    if (child.type !== 'measure' || !isTotal(child)) return []
    const before = goal.children[index - 1]
    const amount = boundOf(child)
    return amount === undefined
      ? []
      : [{measure: child, amount, before: before?.type === 'unknown' ? before.value : ''}]
  })
  // Several amounts are parts of the whole, or of other purses.
  const [only, ...more] = amounts
  if (!only || more.length > 0) return
  const {measure, amount, before} = only
  // Two figures changed places, which no rounding explains.
  if (isTransposed(Math.round(amount), Math.round(funds))) return {kind: 'differs', measure, certainty: 'likely'}
  if (!allotment.test(before)) return
  if (isOtherUnit(amount, funds)) return {kind: 'otherUnit', measure, certainty: 'likely'}
  if (otherPurse.test(goal.value) || partialCost.test(before.slice(-12)) || isOfYears(project.name)) return
  const {interval, comparison} = measure
  const agrees = comparison === 'about' || ((interval.max ?? Infinity) >= funds && (interval.min ?? 0) <= funds)
  if (agrees || isRounded(amount, funds)) return
  return {kind: 'differs', measure, certainty: thisYear.test(before) ? 'likely' : 'arguable'}
}

/** Money that is no price: 元, not 元/人. */
function isTotal(measure: Measure): boolean {
  return measure.dimension === 'money' && unitOf(measure)?.per === undefined
}

/** 元 for 万元, or the reverse. */
function isOtherUnit(amount: number, funds: number): boolean {
  return amount * 1e4 === funds || amount === funds * 1e4
}

/** Whether one amount is the other, rounded to what tables and texts write: 200万元 for 199.87. */
function isRounded(amount: number, funds: number): boolean {
  return Math.abs(amount - funds) <= Math.max(100, funds * 0.01)
}

/** 2023-2025年…: the money of a year is not that of the term. */
function isOfYears(name: string): boolean {
  return /20\d{2}年?度?[-—~～至到]+(?:20)?\d{2}|[二三四五]年|跨年/.test(name)
}
