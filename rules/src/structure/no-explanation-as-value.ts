import type {Indicator, TargetValue} from '@perf-lint/ast'
import {defineRule} from '@perf-lint/core'
import {findName, findOtherValue, hasFigure, targetValuesOf} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {explanationStarts} from '../vocabulary/explanations.js'

/** Disallow an explanation of the indicator in place of its target value. */
export const noExplanationAsValue = defineRule({
  meta: {
    name: 'no-explanation-as-value',
    category: 'structure',
    hasSuggestions: true,
    docs: {
      description: {
        'zh-CN': '禁止在指标值栏填写指标解释',
        en: 'Disallow an explanation of the indicator in place of its target value'
      },
      rationale: {
        'zh-CN': '“考察…的时间”说的是怎么看这个指标，没有说要达到多少；应写在指标解释栏。',
        en: 'What an indicator looks at is no target; it belongs in the column for explanations.'
      },
      notes: {
        'zh-CN': '解释之外写明了目标值的（如“计算公式…，≥95%”）不在此列。',
        en: 'An explanation with a target beside it, as `计算公式…，≥95%`, is left alone.'
      }
    },
    level: 'warn',
    basis: [basis.practice],
    messages: {
      explanation: {
        'zh-CN': '“{{name}}”的指标值“{{value}}”是指标解释，应填写目标值',
        en: 'Unexpected explanation `{{value}}` as the target of `{{name}}`, expected a target value'
      },
      differs: {
        'zh-CN': '“{{name}}”的指标值“{{value}}”是指标解释，另一栏为“{{other}}”，应填写目标值',
        en: 'Unexpected explanation `{{value}}` as the target of `{{name}}`, expected a target value as in the other period’s `{{other}}`'
      },
      alsoHere: {
        'zh-CN': '实施周期指标值也是“{{value}}”',
        en: 'The implementation-period target is `{{value}}` too'
      },
      useOther: {
        'zh-CN': '改为另一栏的“{{expected}}”',
        en: 'Use the other period’s `{{expected}}`'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['急救平均响应时间 ≤10分钟', '年度考核等次 考核良好以上'],
      invalid: ['急救平均响应时间 ⟦考察急救响应所需平均时间⟧ / ≤10分钟']
    }
  },

  create(context) {
    return {
      indicator(indicator) {
        const found = targetValuesOf(indicator).filter((value) => isExplanation(value.value) && !hasFigure(value))
        const node = found.at(-1)
        if (!node) return

        const data = {name: findName(indicator)?.value ?? '', value: node.value}
        const other = findOtherTarget(indicator, node)
        if (other) {
          context.report({
            messageId: 'differs',
            data: {...data, other: other.value},
            node,
            certainty: 'certain',
            suggest: [
              {messageId: 'useOther', data: {expected: other.value}, fix: (fixer) => fixer.replace(node, other.value)}
            ]
          })
          return
        }
        context.report({
          messageId: 'explanation',
          data,
          node,
          certainty: 'likely',
          related: found
            .slice(0, -1)
            .map((each) => ({messageId: 'alsoHere', data: {value: each.value}, node: each}) as const)
        })
      }
    }
  }
})

function isExplanation(value: string): boolean {
  return value.length >= 6 && explanationStarts.some((start) => value.startsWith(start))
}

/** The value of the other period, where it is a target. */
function findOtherTarget(indicator: Indicator, value: TargetValue) {
  const other = findOtherValue(indicator, value)
  return other && hasFigure(other) ? other : undefined
}
