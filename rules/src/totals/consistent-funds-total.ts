import {defineRule} from '@perf-lint/core'
import {basis} from '../basis.js'
import {reconcile, type Discrepancy} from './reconcile.js'
import {sumWords} from './words.js'

/** Enforce that the total of a row is the sum of its sources of money. */
export const consistentFundsTotal = defineRule({
  meta: {
    name: 'consistent-funds-total',
    category: 'totals',
    docs: {
      description: {
        'zh-CN': '校验总计等于各资金来源之和',
        en: 'Enforce that the total is the sum of the sources of money'
      },
      rationale: {
        'zh-CN': '总计与财政拨款、财政专户拨款、其他资金之和不等，必有一个金额录错，资金规模和来源都无法采信。',
        en: 'When the total is not what its sources add up to, one of the amounts is wrong, and neither size nor source of the money can be relied on.'
      },
      notes: {
        'zh-CN': '允许 0.01 的舍入误差。能由上下级合计看出是哪个金额录错时，报在该金额处。',
        en: 'A difference of 0.01 is rounding. Where the sums above and below show which amount is wrong, the message is placed there.'
      }
    },
    level: 'error',
    basis: [basis.budgetLaw],
    messages: {
      different: {
        'zh-CN':
          '{{owner}}的总计为 {{stated}} {{currency}}，各资金来源之和为 {{sum}} {{currency}}，相差 {{difference}} {{currency}}',
        en: 'Unexpected total of `{{stated}} {{currency}}` for {{owner}}, expected `{{sum}} {{currency}}`, the sum of its sources; the difference is `{{difference}} {{currency}}`'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['项目 教学设备购置 10.00 8.00 0.00 2.00\n合格率 ≥98%'],
      invalid: ['合计 90.00 90.00\n单位 90.00 90.00\n项目 教学设备购置 ⟦100.00⟧ 90.00\n合格率 ≥98%']
    }
  },

  create(context) {
    return {
      performanceTable(table) {
        for (const found of reconcile(table)) {
          if (found.kind !== 'row') continue
          context.report({
            messageId: 'different',
            data: {owner: ownerName(found, context.locale === 'zh-CN'), ...sumWords(table, found)},
            node: found.amount,
            certainty: 'certain'
          })
        }
      }
    }
  }
})

function ownerName({owner}: Discrepancy, isChinese: boolean): string {
  if (owner.type === 'performanceTable') return isChinese ? '合计行' : 'the grand total'
  return isChinese ? `“${owner.name}”` : `\`${owner.name}\``
}
