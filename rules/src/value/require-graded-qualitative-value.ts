import {defineRule} from '@perf-lint/core'
import {basis} from '../basis.js'
import {alsoHere, alsoIn, quote} from './periods.js'
import {findWording} from './wording.js'

/** Require the scale of a grade. */
export const requireGradedQualitativeValue = defineRule({
  meta: {
    name: 'require-graded-qualitative-value',
    category: 'value',
    docs: {
      description: {
        'zh-CN': '要求考核、评价等次写明分级标准',
        en: 'Require the scale behind a grade that is given by a rating'
      },
      rationale: {
        'zh-CN': '考核“优秀”是几档里的第几档、多少分以上，写清楚才能按档计分；不能量化的指标应分级分档。',
        en: 'Which of how many steps 优秀 is, or from how many points, decides the score; what cannot be a figure is to be graded.'
      },
      notes: {
        'zh-CN': '没有评定来源的“良好”“优秀”由 no-vague-value 报告；“合格”只有过与不过，不在此列。',
        en: 'Grades without a rating behind them are told by no-vague-value; 合格 is pass or fail and left alone.'
      }
    },
    level: 'strict',
    basis: [basis.targetManagement, basis.coreIndicators],
    messages: {
      ungraded: {
        'zh-CN': '“{{value}}”没有写明由谁评定、共分几档或多少分以上，应补充分级标准',
        en: 'Unexpected grade `{{value}}` without its scale, expected who rates, and how many steps or points there are'
      },
      alsoHere
    },
    defaultOptions: {},
    examples: {
      valid: ['门户网站年度考核 ≥90分', '单位年度考核等次 合格以上', '信息系统等级保护 三级'],
      invalid: ['门户网站考评情况 ⟦优秀⟧', '博物馆运行评估结果 ⟦良好以上⟧']
    }
  },

  create(context) {
    return {
      indicator(indicator) {
        const place = findWording(indicator, context.lexicon, 'rating')
        if (!place) return
        context.report({
          messageId: 'ungraded',
          data: {value: quote(place.value)},
          node: place.value,
          certainty: place.found.certainty,
          related: alsoIn(place)
        })
      }
    }
  }
})
