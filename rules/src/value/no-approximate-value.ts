import type {Comparator, TargetValue} from '@perf-lint/ast'
import {defineRule, type Fixer} from '@perf-lint/core'
import {comparatorsOf, measuresOf} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {alsoHere, alsoIn, findInPeriods, quote} from './periods.js'

/** Disallow approximate figures. */
export const noApproximateValue = defineRule({
  meta: {
    name: 'no-approximate-value',
    category: 'value',
    hasSuggestions: true,
    docs: {
      description: {
        'zh-CN': '禁止“左右”“约”“近”等概数',
        en: 'Disallow approximate figures, as `约50次` and `50次左右`'
      },
      rationale: {
        'zh-CN': '“50次左右”完成 48 次算不算达标没有定论，自评时无法计分。',
        en: 'Whether 48 meet a target of `50次左右` is open, so that it cannot be scored.'
      },
      notes: {
        'zh-CN': '只看紧挨数值的字，“节约”“合约”“近三年”不在此列。',
        en: 'Only words next to a figure count; 节约, 合约 and 近三年 are left alone.'
      }
    },
    level: 'warn',
    basis: [basis.targetManagement, basis.practice],
    messages: {
      approximate: {
        'zh-CN': '“{{value}}”是概数，无法考核，应去掉“{{word}}”，写明下限或上限',
        en: 'Unexpected approximate figure `{{value}}`, expected a bound in place of `{{word}}`'
      },
      alsoHere,
      remove: {
        'zh-CN': '删去“{{word}}”',
        en: 'Remove `{{word}}`'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['巡查次数 ≥50次', '节约用水 50吨'],
      invalid: ['巡查次数 50次⟦左右⟧', '受益农户 ⟦约⟧300户']
    }
  },

  create(context) {
    return {
      indicator(indicator) {
        const place = findInPeriods(indicator, findApproximate)
        if (!place) return
        const comparator = place.found
        const word = comparator.value
        context.report({
          messageId: 'approximate',
          data: {value: quote(place.value), word},
          node: comparator,
          certainty: 'likely',
          related: alsoIn(place),
          suggest: [{messageId: 'remove', data: {word}, fix: (fixer: Fixer) => fixer.remove(comparator)}]
        })
      }
    }
  }
})

function findApproximate(value: TargetValue): Comparator | undefined {
  return measuresOf(value)
    .flatMap((measure) => comparatorsOf(measure))
    .find(({comparison}) => comparison === 'about')
}
