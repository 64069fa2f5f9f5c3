import {defineRule} from '@perf-lint/core'
import {indicatorsOf} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {compareResult} from '../totals/compare-result.js'

/** Shares of the target, below and above which a reason is asked for. */
const least = 0.8
const most = 1.3

/** Require a reason where a result is far from its target. */
export const requireDeviationReason = defineRule({
  meta: {
    name: 'require-deviation-reason',
    category: 'structure',
    docs: {
      description: {
        'zh-CN': '要求完成偏差较大的指标写明原因',
        en: 'Require a reason where a result is far from its target'
      },
      rationale: {
        'zh-CN': '完成不足八成，或超出三成以上，要么执行有问题，要么目标定得不准，都要说明原因和改进措施。',
        en: 'Less than four fifths or three tenths beyond: either the work or the target was at fault, and both are to be explained.'
      },
      notes: {
        'zh-CN': '只看有“偏差原因”一栏的表。',
        en: 'Only of forms with a column for reasons.'
      }
    },
    level: 'strict',
    basis: [basis.practice],
    defaultOptions: {},
    messages: {
      missing: {
        'zh-CN': '目标“{{target}}”、实际“{{actual}}”，偏差较大，应写明原因和改进措施',
        en: 'Missing reason for `{{actual}}`, far from the target `{{target}}`'
      }
    },
    examples: {
      valid: [
        '项目名称\t业务培训经费\n一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施\n产出指标\t数量指标\t举办培训班场次\t≥10场\t6场\t8\t4.8\t师资不足，下半年补办'
      ],
      invalid: [
        '项目名称\t业务培训经费\n一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施\n产出指标\t数量指标\t举办培训班场次\t≥10场\t⟦6场⟧\t8\t4.8\t'
      ]
    }
  },

  create(context) {
    return {
      project(project) {
        for (const indicator of indicatorsOf(project)) {
          const reason = indicator.children.find((child) => child.type === 'deviationReason')
          if (!reason || /[\p{L}\d]/u.test(reason.value)) continue
          const result = compareResult(indicator, context.lexicon)
          if (!result || !Number.isFinite(result.ratio)) continue
          const {target, actual, better, ratio, isMet} = result
          const isFar = better === 'more' ? ratio < least || ratio > most : !isMet && ratio > 2 - least
          if (!isFar) continue
          const data = {target: target.value, actual: actual.value}
          context.report({messageId: 'missing', data, node: actual, certainty: 'arguable'})
        }
      }
    }
  }
})
