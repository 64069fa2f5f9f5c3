import {defineRule} from '@perf-lint/core'
import {basis} from '../basis.js'
import {compareResult, type Result} from './compare-result.js'
import {formatPoints, pointsOf} from './points.js'

/** Scores within this share of the points are equal: places round differently. */
const tolerance = 0.05
/** A result beyond this share of its target may lose points: the target was set too low. */
const farBeyond = 1.2

/** Enforce that a score follows from result and target by one of the schemes in use. */
export const consistentScore = defineRule({
  meta: {
    name: 'consistent-score',
    category: 'totals',
    docs: {
      description: {
        'zh-CN': '校验得分与实际完成值相符',
        en: 'Enforce that a score follows from result and target'
      },
      rationale: {
        'zh-CN': '未完成而得满分、完成了却扣分又没有说明，复核时都要退回。',
        en: 'Full points for a target that was missed, or points lost without a reason, are sent back when the form is reviewed.'
      },
      notes: {
        'zh-CN':
          '通行的算法有几种：按完成比例折算，完成不足 60% 不得分，反向指标按超出的比例或目标与实际之比折算。得分高于各种算法中最高的才报；低于满分的，只在已完成、没有写原因时报。超额 20% 以上、定性指标、单位对不上的不检查。',
        en: 'Several schemes are in use: by the share reached, nothing below 60 %, by the excess or its inverse where less is better. Told is a score above all of them; one below the full points only where the target was met and no reason is given. Results 20 % beyond the target, qualitative ones and those in another unit are left alone.'
      }
    },
    level: 'warn',
    basis: [basis.practice],
    defaultOptions: {},
    messages: {
      tooHigh: {
        'zh-CN':
          '目标“{{target}}”、实际“{{actual}}”，分值 {{weight}}，按完成比例至多得 {{expected}} 分，不应得 {{score}} 分',
        en: 'Unexpected score `{{score}}` for `{{actual}}` of `{{target}}`, expected at most `{{expected}}` of `{{weight}}` points by the share reached'
      },
      tooLow: {
        'zh-CN': '目标“{{target}}”、实际“{{actual}}”，已经完成，没有写原因而只得 {{score}} 分，应得 {{weight}} 分',
        en: 'Unexpected score `{{score}}` for `{{actual}}` of `{{target}}`, which was met, without a reason, expected `{{weight}}`'
      }
    },
    examples: {
      valid: [
        '项目名称\t业务培训经费\n一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施\n产出指标\t数量指标\t举办培训班场次\t≥100场\t80场\t10\t8\t场地紧张'
      ],
      invalid: [
        '项目名称\t业务培训经费\n一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施\n产出指标\t数量指标\t举办培训班场次\t≥100场\t80场\t10\t⟦10⟧\t场地紧张'
      ]
    }
  },

  create(context) {
    return {
      project(project) {
        for (const {indicator, weight, score} of pointsOf(project)) {
          const result = compareResult(indicator, context.lexicon)
          if (!result || !weight?.amount || score?.amount === undefined) continue
          const slack = weight.amount * tolerance
          const expected = result.isMet ? weight.amount : weight.amount * bestShare(result)
          const data = {
            target: result.target.value,
            actual: result.actual.value,
            weight: formatPoints(weight.amount),
            score: formatPoints(score.amount)
          }
          if (!result.isMet && score.amount > expected + slack && score.amount <= weight.amount) {
            const words = {...data, expected: formatPoints(expected)}
            context.report({messageId: 'tooHigh', data: words, node: score, certainty: 'likely'})
          } else if (isPlainlyMet(result) && score.amount < weight.amount - slack) {
            const reason = indicator.children.find((child) => child.type === 'deviationReason')
            if (reason?.value) continue
            context.report({messageId: 'tooLow', data, node: score, certainty: 'arguable'})
          }
        }
      }
    }
  }
})

/** The largest share of the points that a scheme gives for a target missed. */
function bestShare({better, ratio}: Result): number {
  if (better === 'more') return Math.max(0, ratio)
  // By what is too much, and by the target's share of the result.
  return Math.max(0, 2 - ratio, ratio > 0 ? 1 / ratio : 0)
}

function isPlainlyMet({isMet, better, ratio}: Result): boolean {
  return isMet && (better === 'less' ? ratio > 2 - farBeyond : ratio < farBeyond)
}
