import {defineRule} from '@perf-lint/core'
import {basis} from '../basis.js'
import {reconcile} from './reconcile.js'
import {sourceName, sumWords} from './words.js'

/** Enforce that a budget unit's amounts are the sums of its projects'. */
export const consistentUnitTotal = defineRule({
  meta: {
    name: 'consistent-unit-total',
    category: 'totals',
    docs: {
      description: {
        'zh-CN': '校验预算单位的金额等于所属项目之和',
        en: "Enforce that a budget unit's amounts are the sums of its projects'"
      },
      rationale: {
        'zh-CN': '单位金额与所属项目之和不等，说明漏列、重列了项目或录错了金额；表一公开，人人可以验算。',
        en: 'A unit whose projects do not add up has a project missing, listed twice or mistyped; anyone can check it once the table is published.'
      },
      notes: {
        'zh-CN':
          '每个项目允许半个 0.01 的舍入误差。一个金额录错会同时影响本行、单位和合计，只在能同时解释它们的那个金额处报一次。涉密项目可以不公开，此时差额即未公开的部分，由人判断。',
        en: 'Each project may be off by half of 0.01 from rounding. One wrong amount breaks the sums of its row, its unit and the table; it is told once, at the amount that explains them all. Secret projects may be left out of a published table; the difference is then what was left out, and left to a person.'
      }
    },
    level: 'error',
    basis: [basis.budgetLaw],
    messages: {
      different: {
        'zh-CN':
          '“{{unit}}”的{{source}}为 {{stated}} {{currency}}，所属 {{count}} 个项目之和为 {{sum}} {{currency}}，相差 {{difference}} {{currency}}',
        en: 'Unexpected {{source}} of `{{stated}} {{currency}}` for `{{unit}}`, expected `{{sum}} {{currency}}`, the sum of its projects ({{count}}); the difference is `{{difference}} {{currency}}`'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['单位 30.00 30.00\n项目 教学设备购置 10.00 10.00\n合格率 ≥98%\n项目 校舍维修 20.00 20.00\n合格率 ≥98%'],
      invalid: [
        '合计 31.00 31.00\n单位 ⟦31.00⟧ 31.00\n项目 教学设备购置 10.00 10.00\n合格率 ≥98%\n项目 校舍维修 20.00 20.00\n合格率 ≥98%'
      ]
    }
  },

  create(context) {
    return {
      performanceTable(table) {
        for (const found of reconcile(table)) {
          if (found.kind !== 'unit' || found.owner.type !== 'budgetUnit') continue
          context.report({
            messageId: 'different',
            data: {
              unit: found.owner.name,
              source: sourceName(found.amount.source, context.locale),
              count: found.count,
              ...sumWords(table, found)
            },
            node: found.amount,
            certainty: 'certain'
          })
        }
      }
    }
  }
})
