import {defineRule} from '@perf-lint/core'
import {indicatorsOf} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {findExecution, formatPoints, pointsOf} from './points.js'

/** Enforce that no indicator gets more points than it is worth. */
export const maxScore = defineRule({
  meta: {
    name: 'max-score',
    category: 'totals',
    docs: {
      description: {
        'zh-CN': '校验得分不超过分值',
        en: 'Enforce that no indicator gets more points than it is worth'
      },
      rationale: {
        'zh-CN': '得分以分值为限，超过的多是两栏填反或抄错，总分随之虚高。',
        en: 'A score is limited by the points; one beyond them was miscopied or put into the wrong column, and the total is too high.'
      }
    },
    level: 'error',
    basis: [basis.practice],
    defaultOptions: {},
    messages: {
      tooHigh: {
        'zh-CN': '得分“{{score}}”超过分值“{{weight}}”',
        en: 'Unexpected score `{{score}}`, expected at most its points `{{weight}}`'
      },
      weightHere: {
        'zh-CN': '分值“{{weight}}”',
        en: 'The points `{{weight}}`'
      }
    },
    examples: {
      valid: [
        '项目名称\t业务培训经费\n一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n产出指标\t数量指标\t举办培训班场次\t≥10场\t10场\t8\t8'
      ],
      invalid: [
        '项目名称\t业务培训经费\n一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\n产出指标\t数量指标\t举办培训班场次\t≥10场\t10场\t8\t⟦10⟧'
      ]
    }
  },

  create(context) {
    return {
      project(project) {
        const execution = findExecution(project)?.children ?? []
        const rows = [
          {
            weight: execution.find(({field}) => field === 'weight'),
            score: execution.find(({field}) => field === 'score')
          },
          ...(hasSharedPoints() ? [] : pointsOf(project))
        ]
        for (const {weight, score} of rows) {
          if (weight?.amount === undefined || score?.amount === undefined || score.amount <= weight.amount + 0.005)
            continue
          const words = {weight: formatPoints(weight.amount)}
          context.report({
            messageId: 'tooHigh',
            data: {score: formatPoints(score.amount), ...words},
            node: score,
            certainty: 'certain',
            related: [{messageId: 'weightHere', data: words, node: weight}]
          })
        }

        /** Shares of one beside scores of a hundred. */
        function hasSharedPoints(): boolean {
          const weights = pointsOf(project).flatMap(({weight}) => weight?.amount ?? [])
          return indicatorsOf(project).length > 0 && weights.every((weight) => weight <= 1)
        }
      }
    }
  }
})
