import type {Project, Weight} from '@perf-lint/ast'
import {defineRule} from '@perf-lint/core'
import {findCategoryNode} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {findExecution, formatPoints, pointsOf} from './points.js'

/** All of it, without the execution rate, without it where it weighs 20; the same as shares of one. */
const sums = [100, 90, 80, 1, 0.9, 0.8]

/** Enforce that the points of the indicators add up to 100, 90 or 80. */
export const consistentWeightSum = defineRule({
  meta: {
    name: 'consistent-weight-sum',
    category: 'totals',
    docs: {
      description: {
        'zh-CN': '校验分值（权重）合计为 100、90 或 80',
        en: 'Enforce that the points of the indicators add up to 100, 90 or 80'
      },
      rationale: {
        'zh-CN': '分值合计不对，得分就无法折算，系统也存不了。',
        en: 'Where the points do not add up, no score can be worked out, and the system does not take the form.'
      },
      notes: {
        'zh-CN': '100 含预算执行率，90、80 不含。每个一级指标各自合计为 100 的也可以；有指标没有填分值的不检查。',
        en: '100 holds the execution rate, 90 and 80 do not. First levels of 100 each will do, too; where an indicator has no points, nothing is said.'
      }
    },
    level: 'error',
    basis: [basis.practice],
    defaultOptions: {},
    messages: {
      different: {
        'zh-CN': '{{count}} 项指标的分值合计为 {{sum}}，应为 100，不含预算执行率的应为 90 或 80',
        en: 'Unexpected sum `{{sum}}` of the points of {{count}} indicators, expected 100, or 90 or 80 without the execution rate'
      }
    },
    examples: {
      valid: [
        '项目名称\t业务培训经费\n一级指标\t二级指标\t三级指标\t指标值\t分值\n产出指标\t数量指标\t举办培训班场次\t≥10场\t50\n效益指标\t社会效益指标\t业务差错率\t≤1%\t30\n满意度指标\t服务对象满意度指标\t学员满意度\t≥90%\t10'
      ],
      invalid: [
        '项目名称\t业务培训经费\n一级指标\t二级指标\t三级指标\t指标值\t分值\n产出指标\t数量指标\t举办培训班场次\t≥10场\t⟦50⟧\n效益指标\t社会效益指标\t业务差错率\t≤1%\t30\n满意度指标\t服务对象满意度指标\t学员满意度\t≥90%\t15'
      ]
    }
  },

  create(context) {
    return {
      project(project) {
        const weights = weightsOf(project)
        const [first] = weights
        if (!first || isRight(weights, project) || hasWholeCategories(project)) return
        const sum = sumOf(weights)
        const data = {count: weights.length, sum: formatPoints(sum)}
        context.report({messageId: 'different', data, node: first, certainty: 'likely'})
      }
    }
  }
})

/** The points of a project's indicators; none where one of them has no number. */
function weightsOf(project: Project): Weight[] {
  const weights = pointsOf(project).flatMap(({weight}) => weight ?? [])
  return weights.every(({amount}) => amount !== undefined) ? weights : []
}

function sumOf(weights: readonly Weight[]): number {
  return weights.reduce((sum, {amount = 0}) => sum + amount, 0)
}

function isRight(weights: readonly Weight[], project: Project): boolean {
  const sum = sumOf(weights)
  const execution = findExecution(project)?.weight ?? 0
  return [sum, sum + execution].some((each) =>
    sums.some((right) => Math.abs(each - right) < 0.015 * Math.min(right, 2))
  )
}

/** Whether each first level is weighed by itself. */
function hasWholeCategories(project: Project): boolean {
  const byCategory = new Map<string, number>()
  for (const {indicator, weight} of pointsOf(project)) {
    const name = findCategoryNode(indicator, 1)?.name ?? ''
    byCategory.set(name, (byCategory.get(name) ?? 0) + (weight?.amount ?? 0))
  }
  return [...byCategory.values()].every((sum) => Math.abs(sum - 100) < 0.03)
}
