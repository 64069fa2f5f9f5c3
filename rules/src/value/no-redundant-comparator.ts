import type {Comparator, Measure} from '@perf-lint/ast'
import {comparatorsAfter, comparatorsBefore} from '@perf-lint/ast/vocabulary'
import {defineRule, type Fixer} from '@perf-lint/core'
import {comparatorsOf} from '@perf-lint/meaning'
import {basis} from '../basis.js'

/** Disallow two comparators of one figure. */
export const noRedundantComparator = defineRule({
  meta: {
    name: 'no-redundant-comparator',
    category: 'value',
    fixable: true,
    docs: {
      description: {
        'zh-CN': '禁止一个数值前后各有一个比较词',
        en: 'Disallow two comparators of one figure'
      },
      rationale: {
        'zh-CN': '“≥95%以上”只需说一次；“不超过5次以上”前后矛盾，不知以哪个为准。',
        en: '`≥95%以上` says one thing twice; `不超过5次以上` says two that contradict each other.'
      },
      notes: {
        'zh-CN': '意思相同的删去后一个；意思矛盾、或一个含本数一个不含的，不作改动。“达到95%以上”不在此列。',
        en: 'Of two that say the same the latter is removed; contradictions, and pairs of which one includes the figure, are left to a person. `达到95%以上` is left alone.'
      }
    },
    level: 'warn',
    basis: [basis.civilCode, basis.practice],
    messages: {
      redundant: {
        'zh-CN': '“{{value}}”的“{{first}}”与“{{second}}”重复，应只用一个',
        en: 'Unexpected `{{second}}` after `{{first}}` in `{{value}}`, expected one comparator'
      },
      unlike: {
        'zh-CN': '“{{value}}”的“{{first}}”不含本数、“{{second}}”含本数，应只用一个',
        en: 'Unexpected `{{first}}` and `{{second}}` in `{{value}}`, of which one includes the figure, expected one comparator'
      },
      contradictory: {
        'zh-CN': '“{{value}}”的“{{first}}”与“{{second}}”方向相反，应写明是上限还是下限',
        en: 'Unexpected contradiction of `{{first}}` and `{{second}}` in `{{value}}`, expected an upper or a lower bound'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['学生满意度 ≥95%', '学生满意度 达到95%以上'],
      invalid: ['学生满意度 ≥95%⟦以上⟧', '设备故障次数 ⟦不超过5次以上⟧']
    }
  },

  create(context) {
    return {
      measure(measure) {
        const [first, second] = firmComparators(measure)
        if (!first || !second) return
        const data = {value: measure.value, first: first.value, second: second.value}
        if (measure.contradictory) {
          context.report({messageId: 'contradictory', data, node: measure, certainty: 'certain'})
        } else if (first.comparison === second.comparison) {
          context.report({
            messageId: 'redundant',
            data,
            node: second,
            certainty: 'likely',
            fix: (fixer: Fixer) => fixer.remove(second)
          })
        } else {
          context.report({messageId: 'unlike', data, node: second, certainty: 'likely'})
        }
      }
    }
  }
})

/** The comparator before a figure and the one after it, those that only lead to it (达到) left out; not 大于 等于, cut in two. */
function firmComparators(measure: Measure): readonly [Comparator?, Comparator?] {
  const firm = comparatorsOf(measure).filter(({value, side}) => {
    const entry = side === 'before' ? comparatorsBefore.get(value) : comparatorsAfter.get(value)
    return entry?.comparison !== undefined && entry.kind !== 'leadIn' && entry.comparison !== 'about'
  })
  const before = firm.find(({side}) => side === 'before')
  const after = firm.find(({side}) => side === 'after')
  return before && after ? [before, after] : []
}
