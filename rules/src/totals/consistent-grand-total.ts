import {defineRule} from '@perf-lint/core'
import {basis} from '../basis.js'
import {reconcile} from './reconcile.js'
import {sourceName, sumWords} from './words.js'

/** Enforce that the table's grand total is the sum of its budget units. */
export const consistentGrandTotal = defineRule({
  meta: {
    name: 'consistent-grand-total',
    category: 'totals',
    docs: {
      description: {
        'zh-CN': '校验合计等于各预算单位之和',
        en: 'Enforce that the grand total is the sum of the budget units'
      },
      rationale: {
        'zh-CN': '合计与各单位之和不等，说明漏列了单位或录错了金额；表一公开，人人可以验算。',
        en: 'A grand total that its units do not add up to means that a unit is missing or mistyped; anyone can check it once the table is published.'
      },
      notes: {
        'zh-CN': '每个单位允许半个 0.01 的舍入误差；一个金额录错只报一次，见 consistent-unit-total。',
        en: 'Each unit may be off by half of 0.01 from rounding; one wrong amount is told once, see consistent-unit-total.'
      }
    },
    level: 'error',
    basis: [basis.budgetLaw],
    messages: {
      different: {
        'zh-CN':
          '合计的{{source}}为 {{stated}} {{currency}}，{{count}} 个预算单位之和为 {{sum}} {{currency}}，相差 {{difference}} {{currency}}',
        en: 'Unexpected grand {{source}} of `{{stated}} {{currency}}`, expected `{{sum}} {{currency}}`, the sum of its budget units ({{count}}); the difference is `{{difference}} {{currency}}`'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['合计 10.00 10.00\n单位 10.00 10.00\n项目 教学设备购置 10.00 10.00\n合格率 ≥98%'],
      invalid: ['合计 ⟦11.00⟧ 11.00\n单位 10.00 10.00\n项目 教学设备购置 10.00 10.00\n合格率 ≥98%']
    }
  },

  create(context) {
    return {
      performanceTable(table) {
        for (const found of reconcile(table)) {
          if (found.kind !== 'table') continue
          context.report({
            messageId: 'different',
            data: {
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
