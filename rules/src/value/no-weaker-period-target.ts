import {defineRule} from '@perf-lint/core'
import {basis} from '../basis.js'
import {findWeakerPeriod} from './find-weaker-period.js'
import {quote} from './periods.js'

/** Disallow a target of the whole period that asks less than that of the year. */
export const noWeakerPeriodTarget = defineRule({
  meta: {
    name: 'no-weaker-period-target',
    category: 'value',
    docs: {
      description: {
        'zh-CN': '禁止实施周期目标低于年度目标',
        en: 'Disallow an implementation-period target weaker than the annual one'
      },
      rationale: {
        'zh-CN': '年度是实施周期的一部分：一年要完成 500 人次，整个周期不会只有 300 人次，两个数必有一个错。',
        en: 'The year is part of the period: with 500 visits in a year there cannot be 300 in all, so one of the two is wrong.'
      },
      notes: {
        'zh-CN': '每年、日均等按期计算的数，成本和事故次数等会逐年累加的上限，以及没有方向的时间，不在此列。',
        en: 'Figures per year or day, limits that add up over the years (costs, incidents), and durations without a direction are left alone.'
      }
    },
    level: 'warn',
    basis: [basis.practice],
    messages: {
      more: {
        'zh-CN': '实施周期指标值“{{implementation}}”低于年度指标值“{{annual}}”，应不低于后者',
        en: 'Unexpected implementation-period target `{{implementation}}` below the annual `{{annual}}`, expected at least the latter'
      },
      less: {
        'zh-CN': '实施周期指标值“{{implementation}}”比年度指标值“{{annual}}”宽松，应不高于后者',
        en: 'Unexpected implementation-period target `{{implementation}}` looser than the annual `{{annual}}`, expected at most the latter'
      },
      other: {
        'zh-CN': '年度指标值在这里',
        en: 'The annual target is here'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['培训教师人次 ≥900人次 / ≥300人次', '每年开放天数 ≥300天 / ≥330天', '项目总成本 ≤500万元 / ≤100万元'],
      invalid: ['培训教师人次 ⟦≥300人次⟧ / ≥500人次', '学生满意度 ⟦≥90%⟧ / ≥95%', '系统平均响应时间 ⟦≤5秒⟧ / ≤3秒']
    }
  },

  create(context) {
    return {
      indicator(indicator) {
        const found = findWeakerPeriod(indicator, context.lexicon)
        if (!found) return
        const {implementation, annual, better, certainty} = found
        context.report({
          messageId: better,
          data: {implementation: quote(implementation), annual: quote(annual)},
          node: implementation,
          certainty,
          related: [{messageId: 'other', node: annual}]
        })
      }
    }
  }
})
