import type {Execution, ExecutionFigure, Project} from '@perf-lint/ast'
import {defineRule} from '@perf-lint/core'
import {basis} from '../basis.js'
import {findExecution, formatPoints, pointsOf} from './points.js'

/** Enforce that the total score and the execution rate are what they are worked out of. */
export const consistentScoreTotal = defineRule({
  meta: {
    name: 'consistent-score-total',
    category: 'totals',
    docs: {
      description: {
        'zh-CN': '校验总分、预算执行率及其得分计算正确',
        en: 'Enforce that total score, execution rate and its score are worked out right'
      },
      rationale: {
        'zh-CN': '总分等于各项得分之和，执行率等于全年执行数除以全年预算数，算错一处，评价等级就可能不同。',
        en: 'The total is the sum of the scores, the execution rate is what was spent of the budget; one slip may change the grade.'
      },
      notes: {
        'zh-CN': '总分含不含执行率得分都可以；有一项没有得分的不检查总分。执行率的得分低于折算的，只在全部执行时报。',
        en: 'The total may hold the score of the execution rate or not; where a score is missing it is not checked. A score of the execution rate below its share is told only where all was spent.'
      }
    },
    level: 'error',
    basis: [basis.practice],
    defaultOptions: {},
    messages: {
      total: {
        'zh-CN': '总分为“{{actual}}”，各项得分之和为 {{expected}}',
        en: 'Unexpected total score `{{actual}}`, expected `{{expected}}`, the sum of the scores'
      },
      rate: {
        'zh-CN': '执行率为“{{actual}}”，全年执行数除以全年预算数为 {{expected}}%',
        en: 'Unexpected execution rate `{{actual}}`, expected `{{expected}}%` of the budget'
      },
      rateScore: {
        'zh-CN': '预算执行率的得分为“{{actual}}”，按执行率 {{rate}}% 应为 {{expected}}',
        en: 'Unexpected score `{{actual}}` of the execution rate, expected `{{expected}}` for `{{rate}}%`'
      }
    },
    examples: {
      valid: [
        '项目支出绩效自评表\n项目名称\t业务培训经费\n项目资金（万元）\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n\t年度资金总额\t50\t50\t45\t10\t90%\t9\n绩效指标\t一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n\t产出指标\t数量指标\t举办培训班场次\t≥10场\t10场\t90\t90\n总分\t\t\t\t\t\t100\t99'
      ],
      invalid: [
        '项目支出绩效自评表\n项目名称\t业务培训经费\n项目资金（万元）\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n\t年度资金总额\t50\t50\t50\t10\t⟦0⟧\t⟦0⟧\n绩效指标\t一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n\t产出指标\t数量指标\t举办培训班场次\t≥10场\t10场\t90\t90\n总分\t\t\t\t\t\t100\t90'
      ]
    }
  },

  create(context) {
    return {
      project(project) {
        const execution = findExecution(project)
        const rate = execution && rateOf(execution)
        if (rate !== undefined) {
          checkRate(execution!, rate)
          checkRateScore(execution!, rate)
        }
        checkTotal(project, execution?.score)
      }
    }

    function checkRate(execution: Execution, expected: number): void {
      const node = figureOf(execution, 'rate')
      const initial = execution.initialBudget ? ((execution.spent ?? 0) / execution.initialBudget) * 100 : expected
      // Rates are rounded to whole percents, and capped at a hundred.
      const isRight = (right: number) => Math.abs(node!.amount! - right) <= 0.6 || (right > 100 && node!.amount === 100)
      if (node?.amount === undefined || isRight(expected) || isRight(initial)) return
      const data = {actual: node.value, expected: formatPoints(expected)}
      context.report({messageId: 'rate', data, node, certainty: 'likely'})
    }

    function checkRateScore(execution: Execution, rate: number): void {
      const node = figureOf(execution, 'score')
      const {weight} = execution
      if (node?.amount === undefined || !weight) return
      const expected = (weight * Math.min(rate, 100)) / 100
      const isTooHigh = node.amount > expected + weight * 0.05 && node.amount <= weight
      const isTooLow = rate > 99.5 && rate < 100.5 && node.amount < weight - weight * 0.05
      if (!isTooHigh && !isTooLow) return
      const data = {actual: node.value, rate: formatPoints(rate), expected: formatPoints(expected)}
      context.report({messageId: 'rateScore', data, node, certainty: 'likely'})
    }

    function checkTotal(project: Project, ofExecution = 0): void {
      const total = project.children.find((child) => child.type === 'totalScore')
      const scores = pointsOf(project).flatMap(({score}) => score ?? [])
      if (total?.amount === undefined || scores.length === 0) return
      if (scores.some(({amount}) => amount === undefined)) return
      const sum = scores.reduce((all, {amount = 0}) => all + amount, 0)
      const slack = 0.05 + 0.01 * scores.length
      if ([sum, sum + ofExecution].some((right) => Math.abs(total.amount! - right) <= slack)) return
      const data = {actual: total.value, expected: formatPoints(sum + ofExecution)}
      context.report({messageId: 'total', data, node: total, certainty: 'likely'})
    }
  }
})

/** What was spent of the budget, in percent. */
function rateOf({budget, spent}: Execution): number | undefined {
  return budget && spent !== undefined ? (spent / budget) * 100 : undefined
}

function figureOf({children}: Execution, field: ExecutionFigure['field']): ExecutionFigure | undefined {
  return children.find((child) => child.field === field)
}
