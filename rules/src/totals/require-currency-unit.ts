import {defineRule} from '@perf-lint/core'
import {nodesOf} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {findCurrency} from './currency.js'

/** Require the table to say what its money is counted in. */
export const requireCurrencyUnit = defineRule({
  meta: {
    name: 'require-currency-unit',
    category: 'totals',
    docs: {
      description: {
        'zh-CN': '要求注明金额单位',
        en: 'Require the table to say what its money is counted in'
      },
      rationale: {
        'zh-CN': '不注明“单位：万元”，370.67 是元还是万元只能猜；与指标中的金额核对、汇总到部门时都会错一万倍。',
        en: 'Without `单位：万元` nobody knows whether 370.67 is 元 or 万元; sums and comparisons may be wrong ten thousand times over.'
      },
      notes: {
        'zh-CN': '写在表头栏目里（“总计（万元）”）也可以。全表只报一次，报在第一个金额处。',
        en: 'The unit may stand in a heading cell (`总计（万元）`). One message a document, at the first amount.'
      }
    },
    level: 'warn',
    basis: [basis.practice],
    defaultOptions: {},
    messages: {
      missing: {
        'zh-CN': '全表未注明金额单位，“{{amount}}”无法判断是元还是万元，应在表头注明“单位：万元”或“单位：元”',
        en: 'Unexpected amount `{{amount}}` in a table that names no currency unit, expected `单位：万元` or `单位：元` above it'
      }
    },
    examples: {
      valid: [
        '项目支出绩效目标表\n单位：万元\n项目名称（资金使用单位） 总计 财政拨款 财政专户拨款 其他资金 绩效目标 绩效指标\n合计 80.00 80.00\n某县水利局 80.00 80.00\n    河道清淤工程 80.00 80.00\n清淤河道12公里，提高行洪能力。\n1、1-产出指标；11-数量指标；清淤长度；实施周期指标值:≥12公里；年度指标值:≥12公里。'
      ],
      invalid: [
        '项目支出绩效目标表\n项目名称（资金使用单位） 总计 财政拨款 财政专户拨款 其他资金 绩效目标 绩效指标\n合计 ⟦80.00⟧ 80.00\n某县水利局 80.00 80.00\n    河道清淤工程 80.00 80.00\n清淤河道12公里，提高行洪能力。\n1、1-产出指标；11-数量指标；清淤长度；实施周期指标值:≥12公里；年度指标值:≥12公里。'
      ]
    }
  },

  create(context) {
    return {
      performanceTable(table) {
        if (!table.layout.funds || findCurrency(table, context.source)) return
        // An amount written with its own unit (80.00万元) needs none above.
        const amount = nodesOf(table, 'amount').find(({value}) => !value.includes('元'))
        if (!amount) return
        context.report({messageId: 'missing', data: {amount: amount.value}, node: amount, certainty: 'likely'})
      }
    }
  }
})
