import type {Comparator, Measure} from '@perf-lint/ast'
import {comparatorsAfter, comparatorsBefore} from '@perf-lint/ast/vocabulary'
import {defineRule, type Fixer} from '@perf-lint/core'
import {comparatorsOf, measuresOf, targetValuesOf} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {alsoHere} from './periods.js'

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
      },
      alsoHere
    },
    defaultOptions: {},
    examples: {
      valid: ['学生满意度 ≥95%', '学生满意度 达到95%以上'],
      invalid: ['学生满意度 ≥95%⟦以上⟧', '设备故障次数 ⟦不超过5次以上⟧']
    }
  },

  create(context) {
    return {
      indicator(indicator) {
        const pairs = targetValuesOf(indicator).flatMap((value) =>
          measuresOf(value).flatMap((each) => toPair(each) ?? [])
        )
        for (const same of Map.groupBy(pairs, ({messageId, first, second}) =>
          [messageId, first.value, second.value].join(' ')
        ).values()) {
          const {messageId, measure, first, second} = same.at(-1)!
          const others = same.slice(0, -1)
          context.report({
            messageId,
            data: {value: measure.value, first: first.value, second: second.value},
            node: messageId === 'contradictory' ? measure : second,
            certainty: messageId === 'contradictory' ? 'certain' : 'likely',
            related: others.map((other) => ({
              messageId: 'alsoHere' as const,
              data: {value: other.measure.value},
              node: other.measure
            })),
            ...(messageId === 'redundant' && {
              fix: (fixer: Fixer) => same.flatMap((each) => fixer.remove(each.second) ?? [])
            })
          })
        }
      }
    }
  }
})

/** Two comparators of one figure, and what is wrong with them. */
interface Pair {
  readonly messageId: 'redundant' | 'unlike' | 'contradictory'
  readonly measure: Measure
  readonly first: Comparator
  readonly second: Comparator
}

function toPair(measure: Measure): Pair | undefined {
  const [first, second] = firmComparators(measure)
  if (!first || !second) return
  const isSame = first.comparison === second.comparison
  return {messageId: measure.contradictory ? 'contradictory' : isSame ? 'redundant' : 'unlike', measure, first, second}
}

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
