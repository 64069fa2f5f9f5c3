import {defineRule, type Fixer} from '@perf-lint/core'
import {findName} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {findLack} from './missing-unit.js'
import {alsoHere, alsoIn} from './periods.js'

/** Require a percent sign with the figure of a rate. */
export const requirePercentSign = defineRule({
  meta: {
    name: 'require-percent-sign',
    category: 'value',
    hasSuggestions: true,
    docs: {
      description: {
        'zh-CN': '要求比率类指标的数值带百分号',
        en: 'Require a percent sign with the figure of a rate'
      },
      rationale: {
        'zh-CN': '“满意度≥95”是 95% 还是 95 分，读表的人和自评的人可能各算各的。',
        en: 'Whether a satisfaction of `≥95` is 95 % or 95 points of a score, reader and evaluator may decide differently.'
      },
      notes: {
        'zh-CN':
          '以“分”计的满意度不在此列；保障度、参与度等也可能按分计，报为“很可能”；写成小数的（0.9）建议改为百分比，利用率等惯用小数的除外；名称已写“（%）”的只在 strict 中提示。',
        en: 'A satisfaction scored in 分 is left alone; names in 度 that may be scored are likely only; decimals (0.9) are to be percentages, but for 利用率, customarily decimal; where the name holds `（%）` it is told in `strict` only.'
      }
    },
    level: 'error',
    basis: [basis.practice],
    messages: {
      missing: {
        'zh-CN': '“{{name}}”是比率，“{{value}}”缺少百分号，应为“{{expected}}”',
        en: 'Unexpected figure `{{value}}` without a percent sign for the rate `{{name}}`, expected `{{expected}}`'
      },
      decimal: {
        'zh-CN': '“{{value}}”是小数，应写成百分比“{{expected}}”',
        en: 'Unexpected decimal `{{value}}` for a rate, expected the percentage `{{expected}}`'
      },
      inName: {
        'zh-CN': '“{{value}}”缺少百分号，名称中的“%”应写进指标值，即“{{expected}}”',
        en: 'Unexpected figure `{{value}}` without a percent sign, expected `{{expected}}`, with the `%` of the name'
      },
      alsoHere,
      add: {
        'zh-CN': '改为“{{expected}}”',
        en: 'Replace with `{{expected}}`'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['学生满意度 ≥95%', '患者满意度 ≥90分', '平均车速 ≥40公里'],
      invalid: ['学生满意度 ≥⟦95⟧', '工程验收合格率 ⟦98⟧以上']
    }
  },

  create(context) {
    return {
      indicator(indicator) {
        const place = findLack(indicator, 'percentSign', context.lexicon)
        if (!place) return

        const {number, measure, certainty, inName, isDecimal} = place.found
        const percentage = isDecimal ? toPercentage(number.amount) : `${number.value}%`
        const value = measure.value
        const expected = value.replace(number.value, percentage)
        const report = {
          node: number,
          certainty,
          related: alsoIn(place),
          suggest: [
            {messageId: 'add', data: {expected}, fix: (fixer: Fixer) => fixer.replace(number, percentage)} as const
          ]
        } satisfies Partial<Parameters<typeof context.report>[0]>
        if (isDecimal) context.report({messageId: 'decimal', data: {value, expected}, ...report})
        else if (inName) context.report({messageId: 'inName', data: {value, expected}, ...report})
        else {
          const name = findName(indicator)?.value ?? ''
          context.report({messageId: 'missing', data: {name, value, expected}, ...report})
        }
      }
    }
  }
})

/** 0.955 as `95.5%`, without the noise of binary fractions. */
function toPercentage(share: number): string {
  return `${Number((share * 100).toFixed(6))}%`
}
