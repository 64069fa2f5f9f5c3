import {defineRule} from '@perf-lint/core'
import {findTargetValue, hasFigure} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {formatPoints, pointsOf} from './points.js'

/** The words of a grade of achievement, and the shares of the points that go with it anywhere. */
const grades: readonly (readonly [words: RegExp, least: number, most: number])[] = [
  // 部分达成预期指标并具有一定效果
  [/部分(?:达成|达到|完成)|基本未(?:达成|达到|完成)/, 0.5, 0.8],
  // 未达成预期指标且效果较差
  [/未(?:达成|达到|完成)|效果较?差/, 0, 0.6],
  // 全部或基本达成预期指标
  [/(?:全部|基本|全面)(?:达成|达到|完成)|^达成(?:预期|年度)?(?:指标|目标)$/, 0.8, 1]
]

/** Enforce that the score of a qualitative indicator lies in the band of its grade. */
export const validQualitativeScore = defineRule({
  meta: {
    name: 'valid-qualitative-score',
    category: 'totals',
    docs: {
      description: {
        'zh-CN': '校验定性指标的得分在所选等级的区间内',
        en: 'Enforce that the score of a qualitative indicator lies in the band of its grade'
      },
      rationale: {
        'zh-CN': '定性指标按达成程度分三档计分，得分落在别的档里，等级和得分必有一个不对。',
        en: 'Qualitative indicators are scored in three bands; where grade and score are of two of them, one is wrong.'
      },
      notes: {
        'zh-CN': '全部或基本达成为分值的 100%—80%，部分达成为 80%—60%（有的地方到 50%），未达成为 60%（50%）以下。',
        en: 'All or nearly all: 100–80 % of the points; in part: 80–60 % (50 % in some places); not: below 60 % (50 %).'
      }
    },
    level: 'error',
    basis: [basis.practice],
    defaultOptions: {},
    messages: {
      outside: {
        'zh-CN': '“{{actual}}”的得分为 {{score}}，应在 {{least}}—{{most}} 分之间（分值 {{weight}}）',
        en: 'Unexpected score `{{score}}` for `{{actual}}`, expected {{least}} to {{most}} of {{weight}} points'
      }
    },
    examples: {
      valid: [
        '项目名称\t业务培训经费\n一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施\n产出指标\t数量指标\t举办培训班场次\t完善\t部分达成预期指标\t10\t7\t'
      ],
      invalid: [
        '项目名称\t业务培训经费\n一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施\n产出指标\t数量指标\t举办培训班场次\t完善\t部分达成预期指标\t10\t⟦9.5⟧\t'
      ]
    }
  },

  create(context) {
    return {
      project(project) {
        for (const {indicator, weight, score} of pointsOf(project)) {
          const target = findTargetValue(indicator, 'annual')
          const actual = indicator.children.find((child) => child.type === 'actualValue')
          if (!actual || !weight?.amount || score?.amount === undefined) continue
          if ((target && hasFigure(target)) || actual.children.some(({type}) => type === 'measure')) continue
          const grade = grades.find(([words]) => words.test(actual.value))
          if (!grade) continue
          const [, least, most] = grade.map((share) => (typeof share === 'number' ? share * weight.amount! : 0))
          if (score.amount >= least! - 0.005 && score.amount <= most! + 0.005) continue
          context.report({
            messageId: 'outside',
            data: {
              actual: actual.value,
              score: formatPoints(score.amount),
              least: formatPoints(least!),
              most: formatPoints(most!),
              weight: formatPoints(weight.amount)
            },
            node: score,
            certainty: 'likely'
          })
        }
      }
    }
  }
})
