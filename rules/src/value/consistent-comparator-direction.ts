import {defineRule, type Fixer} from '@perf-lint/core'
import {findName} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {opposites} from '../vocabulary/directions.js'
import {findWrongDirection} from './judge-direction.js'
import {alsoHere, alsoIn, findInPeriods} from './periods.js'

/** Enforce comparators that point the way the name means. */
export const consistentComparatorDirection = defineRule({
  meta: {
    name: 'consistent-comparator-direction',
    category: 'value',
    hasSuggestions: true,
    docs: {
      description: {
        'zh-CN': '统一比较方向与指标含义：越高越好的用“≥”，越低越好的用“≤”',
        en: 'Enforce comparators that point the way their names mean: `≥` where more is better, `≤` where less is'
      },
      rationale: {
        'zh-CN': '系统按比较符算分：“满意度≤95%”会让 70% 得满分，“投诉率≥1%”则鼓励投诉。',
        en: 'Systems score by the comparator: `≤95%` gives a satisfaction of 70 % full marks, and `≥1%` rewards complaints.'
      },
      notes: {
        'zh-CN':
          '以名称最后的中心词判断：“投诉处理率”越高越好。值中另有所指的（“退文率5%以下”）按其所指判断。收入、成本等金额，增长率，以及床位使用率等宜有上限的比率，不在此列。',
        en: 'The last word of a name decides (投诉处理率 is better the higher), or what the value itself names. Amounts of money, growth, and rates that may well be capped (床位使用率) are left alone.'
      }
    },
    level: 'error',
    basis: [basis.practice],
    messages: {
      more: {
        'zh-CN': '“{{name}}”的数值越高越好，“{{value}}”的比较方向相反，应为“不低于”',
        en: 'Unexpected comparator in `{{value}}` for `{{name}}`, where more is better, expected a lower bound'
      },
      less: {
        'zh-CN': '“{{name}}”的数值越低越好，“{{value}}”的比较方向相反，应为“不高于”',
        en: 'Unexpected comparator in `{{value}}` for `{{name}}`, where less is better, expected an upper bound'
      },
      alsoHere,
      flip: {
        'zh-CN': '把“{{actual}}”改为“{{expected}}”',
        en: 'Replace `{{actual}}` with `{{expected}}`'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['学生满意度 ≥95%', '有效投诉率 ≤1%', '投诉处理率 ≥98%', '因公出访人数 ≤10人'],
      invalid: ['学生满意度 ⟦≤⟧95%', '有效投诉率 ⟦≥⟧1%', '安全生产事故起数 5起⟦以上⟧']
    }
  },

  create(context) {
    return {
      indicator(indicator) {
        const name = findName(indicator)?.value ?? ''
        const place = findInPeriods(indicator, (value) => findWrongDirection(value, name, context.lexicon))
        if (!place) return

        const {measure, comparator, better, certainty} = place.found
        const actual = comparator.value
        const expected = opposites[actual]
        context.report({
          messageId: better,
          data: {name, value: measure.value},
          node: comparator,
          certainty,
          related: alsoIn(place),
          suggest: expected
            ? [
                {
                  messageId: 'flip',
                  data: {actual, expected},
                  fix: (fixer: Fixer) => fixer.replace(comparator, expected)
                }
              ]
            : []
        })
      }
    }
  }
})
