import {defineRule, type Fixer} from '@perf-lint/core'
import {basis} from '../basis.js'
import {findLack} from './missing-unit.js'
import {alsoHere, alsoIn, quote} from './periods.js'

/** Require a unit of measure with every figure. */
export const requireUnitOfMeasure = defineRule({
  meta: {
    name: 'require-unit-of-measure',
    category: 'value',
    hasSuggestions: true,
    docs: {
      description: {
        'zh-CN': '要求数值带计量单位',
        en: 'Require a unit of measure with every figure'
      },
      rationale: {
        'zh-CN': '预算系统把计量单位列为必填；“≥5”是 5 个、5 次还是 5 万元，自评时说不清。',
        en: 'Budget systems require the unit, and whether `≥5` is five systems, visits or million yuan cannot be told at the evaluation.'
      },
      notes: {
        'zh-CN':
          '“万”“亿”只是数量级，不是单位。名称已写明单位的（如“视频数（个）”）只在 strict 中提示；比率缺百分号见 require-percent-sign，零值见 valid-zero-target；指数、比值、年份不在此列。',
        en: '万 and 亿 are magnitudes, no units. Where the name holds the unit (`视频数（个）`) it is told in `strict` only; for percent signs see require-percent-sign, for zero valid-zero-target. Indices, ratios and years are left alone.'
      }
    },
    level: 'warn',
    basis: [basis.practice],
    messages: {
      missing: {
        'zh-CN': '“{{value}}”没有计量单位，应在数值后写明单位',
        en: 'Unexpected figure `{{value}}` without a unit of measure, expected its unit'
      },
      inName: {
        'zh-CN': '“{{value}}”没有计量单位，名称中的“{{expected}}”应写进指标值',
        en: 'Unexpected figure `{{value}}` without a unit of measure, expected the `{{expected}}` of the name with it'
      },
      alsoHere,
      add: {
        'zh-CN': '在“{{number}}”后加上“{{expected}}”',
        en: 'Add `{{expected}}` after `{{number}}`'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['租赁面积 14219平方米', '培训人次 ≥500人次', '学生满意度 ≥95%'],
      invalid: ['校舍维修面积 ⟦3200⟧', '培训人次 ≥⟦500⟧', '受益群众 ≥⟦40万⟧']
    }
  },

  create(context) {
    return {
      indicator(indicator) {
        const place = findLack(indicator, 'unit', context.lexicon)
        if (!place) return

        const {number, certainty, expected, inName} = place.found
        const report = {
          node: number,
          certainty,
          related: alsoIn(place),
          suggest: expected
            ? [
                {
                  messageId: 'add',
                  data: {number: number.value, expected},
                  fix: (fixer: Fixer) => fixer.replace(number, number.value + expected)
                } as const
              ]
            : []
        } satisfies Partial<Parameters<typeof context.report>[0]>
        const value = quote(place.value)
        if (inName && expected) context.report({messageId: 'inName', data: {value, expected}, ...report})
        else context.report({messageId: 'missing', data: {value}, ...report})
      }
    }
  }
})
