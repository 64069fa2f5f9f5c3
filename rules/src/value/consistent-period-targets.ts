import {defineRule, type Fixer} from '@perf-lint/core'
import {findName} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {comparePeriods} from './compare-periods.js'
import {findWrongDirection} from './judge-direction.js'
import {quote} from './periods.js'

/** Enforce that the values of both periods are of one kind, unit and comparator. */
export const consistentPeriodTargets = defineRule({
  meta: {
    name: 'consistent-period-targets',
    category: 'value',
    hasSuggestions: true,
    docs: {
      description: {
        'zh-CN': '统一实施周期指标值与年度指标值的口径：类型、单位和比较关系一致',
        en: 'Enforce values of the implementation period and the year that agree in kind, unit and comparator'
      },
      rationale: {
        'zh-CN': '同一指标一处写“300个”、一处写“大于300个”，完成 300 个算不算达标，两处结论相反。',
        en: 'Where one place says `300个` and the other `大于300个`, a result of 300 meets one target and misses the other.'
      },
      notes: {
        'zh-CN':
          '两期数值可以不同（年度是实施周期中的一步），“100%”与“不低于100%”视为相同；一处只是多了说明文字的不报。本身就不符合指标名称的值由 consistent-value-kind 报告，其中一处方向写反的由 consistent-comparator-direction 报告。',
        en: 'Figures may differ, as the year is a step of the period, and `100%` is `不低于100%`; words of explanation make no difference. A value that does not fit its name by itself is told by consistent-value-kind, one that points the wrong way by consistent-comparator-direction.'
      }
    },
    level: 'warn',
    basis: [basis.practice],
    messages: {
      comparator: {
        'zh-CN': '实施周期指标值“{{implementation}}”与年度指标值“{{annual}}”数值相同而比较关系不同，应写法一致',
        en: 'Unexpected comparators `{{implementation}}` (implementation period) and `{{annual}}` (year) with the same figure, expected the same comparator'
      },
      dimension: {
        'zh-CN': '实施周期指标值“{{implementation}}”与年度指标值“{{annual}}”不是同一类数值，应按同一口径填写',
        en: 'Unexpected targets of different kinds, `{{implementation}}` (implementation period) and `{{annual}}` (year), expected one kind'
      },
      unit: {
        'zh-CN': '实施周期指标值“{{implementation}}”与年度指标值“{{annual}}”的计量单位不同，应使用同一单位',
        en: 'Unexpected different units in `{{implementation}}` (implementation period) and `{{annual}}` (year), expected one unit'
      },
      figure: {
        'zh-CN': '实施周期指标值“{{implementation}}”与年度指标值“{{annual}}”一处有数值、一处没有，应都写明数值',
        en: 'Unexpected targets `{{implementation}}` (implementation period) and `{{annual}}` (year), of which one has no figure, expected figures in both'
      },
      other: {
        'zh-CN': '实施周期指标值在这里',
        en: 'The implementation-period target is here'
      },
      copyAnnual: {
        'zh-CN': '把实施周期指标值改为“{{annual}}”',
        en: 'Replace the implementation-period target with `{{annual}}`'
      },
      copyImplementation: {
        'zh-CN': '把年度指标值改为“{{implementation}}”',
        en: 'Replace the annual target with `{{implementation}}`'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['培训教师人次 ≥900人次 / ≥300人次', '课题结题率 100% / ≥90%', '验收合格率 不低于100% / 100%'],
      invalid: ['培训教师人次 300人次 / ⟦大于300人次⟧', '课题成果质量 3年 / ⟦95%⟧', '公文办理时长 ≤5天 / ⟦≤3个工作日⟧']
    }
  },

  create(context) {
    return {
      indicator(indicator) {
        const found = context.remember(comparePeriods, indicator)
        if (!found) return
        const {kind, certainty} = found
        const name = findName(indicator)?.value ?? ''
        const isReversed = [found.implementation, found.annual].some((value) =>
          findWrongDirection(value, name, context.lexicon)
        )
        if (kind === 'comparator' && isReversed) return
        const words = {implementation: quote(found.implementation), annual: quote(found.annual)}
        context.report({
          messageId: kind,
          data: words,
          node: found.annual,
          certainty,
          related: [{messageId: 'other', node: found.implementation}],
          suggest:
            kind === 'comparator'
              ? [
                  {
                    messageId: 'copyAnnual',
                    data: {annual: words.annual},
                    fix: (fixer: Fixer) => fixer.replace(found.implementation, words.annual)
                  },
                  {
                    messageId: 'copyImplementation',
                    data: {implementation: words.implementation},
                    fix: (fixer: Fixer) => fixer.replace(found.annual, words.implementation)
                  }
                ]
              : []
        })
      }
    }
  }
})
