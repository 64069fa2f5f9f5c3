import {defineRule, type Certainty} from '@perf-lint/core'
import {indicatorsOf} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {findFunds, formatAmount} from '../totals/reconcile.js'
import {nameNodeOf} from './categories-of.js'

/** Money in 万元 from which so many indicators are expected. */
interface Options {
  readonly smallFunds: number
  readonly pairFunds: number
  readonly mediumFunds: number
  readonly largeFunds: number
}

/** Require enough indicators for the money of a project. */
export const minIndicators = defineRule({
  meta: {
    name: 'min-indicators',
    category: 'coverage',
    docs: {
      description: {
        'zh-CN': '要求指标数量与项目金额相称',
        en: 'Require enough indicators for the money of a project'
      },
      rationale: {
        'zh-CN': '上百万元的项目只设一个指标，反映不了资金使用的数量、质量、时效和效果，评审时必然退回补充。',
        en: 'One indicator for a project of millions cannot show quantity, quality, timeliness and effect of the money; it is sent back to be completed.'
      },
      notes: {
        'zh-CN': '国家没有规定最低个数，阈值是评审的惯例：只有 1 个指标多半退回（金额很小的除外）；2 个指标在金额大时多半退回，中等金额时可商榷；3 个指标在金额较大时可商榷。',
        en: 'No national minimum exists; the thresholds are what reviewers practise. One indicator is likely sent back unless the project is tiny; two likely for large sums and arguably for middling ones; three arguably for larger sums.'
      }
    },
    level: 'warn',
    basis: [basis.practice],
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: {
        smallFunds: {
          type: 'number',
          minimum: 0,
          description: '低于此金额（万元），只有 1 个指标也仅可商榷 / Below this (万元), one indicator is merely arguable'
        },
        pairFunds: {
          type: 'number',
          minimum: 0,
          description: '达到此金额（万元），2 个指标可商榷 / From this (万元), two indicators are arguably too few'
        },
        mediumFunds: {
          type: 'number',
          minimum: 0,
          description: '达到此金额（万元），3 个指标可商榷 / From this (万元), three indicators are arguably too few'
        },
        largeFunds: {
          type: 'number',
          minimum: 0,
          description: '达到此金额（万元），2 个指标多半退回 / From this (万元), two indicators are likely sent back'
        }
      }
    },
    defaultOptions: {smallFunds: 5, pairFunds: 50, mediumFunds: 200, largeFunds: 1000},
    messages: {
      tooFew: {
        'zh-CN': '金额 {{funds}} 万元，只设 {{count}} 个指标，难以反映资金使用的数量、质量、时效和效益',
        en: 'Unexpected number of indicators, {{count}}, for `{{funds}} 万元`, expected enough to show quantity, quality, timeliness and effect'
      },
      tooFewOfAny: {
        'zh-CN': '只设 {{count}} 个指标，难以反映资金使用的数量、质量、时效和效益',
        en: 'Unexpected number of indicators, {{count}}, expected enough to show quantity, quality, timeliness and effect'
      }
    },
    examples: {
      valid: ['项目 校舍维修 120.00 120.00\n维修面积 ≥3000平方米\n验收合格率 100%\n完工时间 8月31日前\n师生满意度 ≥90%'],
      invalid: ['项目 ⟦校舍维修⟧ 120.00 120.00\n维修面积 ≥3000平方米']
    }
  },

  create(context) {
    return {
      project(project) {
        const count = indicatorsOf(project).length
        const funds = findFunds(project)?.total
        const certainty = judge(count, funds, context.options)
        if (certainty === undefined) return
        const node = nameNodeOf(project)
        if (funds === undefined) {
          context.report({messageId: 'tooFewOfAny', data: {count}, node, certainty})
        } else {
          const data = {count, funds: formatAmount(funds)}
          context.report({messageId: 'tooFew', data, node, certainty})
        }
      }
    }
  }
})

/** How sure a reviewer would find so many indicators too few; `undefined` when they are enough, or none at all. */
function judge(count: number, amount: number | undefined, options: Options): Certainty | undefined {
  if (count === 1) return amount !== undefined && amount < options.smallFunds ? 'arguable' : 'likely'
  if (count === 2 && amount === undefined) return 'arguable'
  if (count === 2 && amount! >= options.pairFunds) return amount! >= options.largeFunds ? 'likely' : 'arguable'
  if (count === 3 && amount !== undefined && amount >= options.mediumFunds) return 'arguable'
  return
}
