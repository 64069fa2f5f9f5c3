import {defineRule} from '@perf-lint/core'
import {basis} from '../basis.js'

/** Enforce that points are a number above zero. */
export const validWeight = defineRule({
  meta: {
    name: 'valid-weight',
    category: 'totals',
    docs: {
      description: {
        'zh-CN': '校验分值（权重）是大于零的数',
        en: 'Enforce that points are a number above zero'
      },
      rationale: {
        'zh-CN': '分值为零的指标完成与否都不影响得分，等于没有设；负数、超过 100 的分值系统存不了。',
        en: 'An indicator of no points has no effect on the score; negative points, and more than 100, are not taken by the system.'
      }
    },
    level: 'error',
    basis: [basis.practice],
    defaultOptions: {},
    messages: {
      notPositive: {
        'zh-CN': '分值“{{actual}}”应大于零',
        en: 'Unexpected points `{{actual}}`, expected more than zero'
      },
      tooHigh: {
        'zh-CN': '分值“{{actual}}”应不超过 100',
        en: 'Unexpected points `{{actual}}`, expected at most 100'
      },
      notANumber: {
        'zh-CN': '分值“{{actual}}”应为数字',
        en: 'Unexpected points `{{actual}}`, expected a number'
      }
    },
    examples: {
      valid: [
        '项目名称\t业务培训经费\n一级指标\t二级指标\t三级指标\t指标值\t分值\n产出指标\t数量指标\t举办培训班场次\t≥10场\t20'
      ],
      invalid: [
        '项目名称\t业务培训经费\n一级指标\t二级指标\t三级指标\t指标值\t分值\n产出指标\t数量指标\t举办培训班场次\t≥10场\t⟦0⟧'
      ]
    }
  },

  create(context) {
    return {
      weight(weight) {
        const {amount, value} = weight
        const data = {actual: value}
        if (amount === undefined) {
          // An empty cell may be merged with the one above; a dash leaves it empty.
          if (!/\p{L}/u.test(value)) return
          context.report({messageId: 'notANumber', data, node: weight, certainty: 'likely'})
        } else if (amount <= 0) {
          context.report({messageId: 'notPositive', data, node: weight, certainty: 'certain'})
        } else if (amount > 100) {
          context.report({messageId: 'tooHigh', data, node: weight, certainty: 'certain'})
        }
      }
    }
  }
})
