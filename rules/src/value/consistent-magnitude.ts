import {defineRule} from '@perf-lint/core'
import {basis} from '../basis.js'
import {findSlip} from './find-slip.js'
import {quote} from './periods.js'

/** Enforce figures of both periods that are of one magnitude. */
export const consistentMagnitude = defineRule({
  meta: {
    name: 'consistent-magnitude',
    category: 'value',
    docs: {
      description: {
        'zh-CN': '校验实施周期指标值与年度指标值的数量级',
        en: 'Enforce targets of both periods in one magnitude'
      },
      rationale: {
        'zh-CN': '两期相差百倍以上，多是把“元”写成“万元”、多写或漏写了“万”。',
        en: 'Targets that differ a hundred times are mostly 万元 for 元, or a 万 too many or too few.'
      },
      notes: {
        'zh-CN': '换算成同一单位后比较；成本与项目资金的比较见 consistent-amount-in-text。',
        en: "Compared in one unit; for costs and the project's money see consistent-amount-in-text."
      }
    },
    level: 'warn',
    basis: [basis.practice],
    messages: {
      different: {
        'zh-CN': '实施周期指标值“{{implementation}}”与年度指标值“{{annual}}”相差 {{times}} 倍，应核对单位和数量级',
        en: 'Unexpected targets `{{implementation}}` (implementation period) and `{{annual}}` (year), {{times}} times apart, expected one magnitude'
      },
      other: {
        'zh-CN': '实施周期指标值在这里',
        en: 'The implementation-period target is here'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['受益群众 ≥30万人 / ≥10万人', '设备采购成本 ≤50万元 / ≤500000元'],
      invalid: ['受益群众 ≥30万人 / ⟦≥10人⟧', '设备采购成本 ≤50元 / ⟦≤50万元⟧']
    }
  },

  create(context) {
    return {
      indicator(indicator) {
        const found = findSlip(indicator)
        if (!found) return
        const {implementation, annual, times} = found
        context.report({
          messageId: 'different',
          data: {implementation: quote(implementation), annual: quote(annual), times},
          node: annual,
          certainty: 'likely',
          related: [{messageId: 'other', node: implementation}]
        })
      }
    }
  }
})
