import type {Comparator, TargetValue} from '@perf-lint/ast'
import {defineRule, type Fixer} from '@perf-lint/core'
import {findName, findOnlyMeasure, findOtherValue, type Lexicon} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {promiseOf, fits} from './value-kind.js'
import {alsoHere, alsoIn, asItIs, findInPeriods, otherValues, quote} from './periods.js'

/** Disallow a comparator without a figure. */
export const noBareComparator = defineRule({
  meta: {
    name: 'no-bare-comparator',
    category: 'value',
    hasSuggestions: true,
    docs: {
      description: {
        'zh-CN': '禁止只有比较词、没有数值的指标值',
        en: 'Disallow a comparator without a figure'
      },
      rationale: {
        'zh-CN': '“不少于”后面没有数，多半是填表或导出时数值落到了别处；没有数就没有目标。',
        en: 'Where `不少于` has no number behind it, the number was mostly lost to another cell, and without it there is no target.'
      },
      notes: {
        'zh-CN': '与别的事物比较的（如“小于等于预算”“不低于上年”）不在此列。数值写在另一期的，给出合写的建议。',
        en: 'A comparison with something else (`小于等于预算`, `不低于上年`) is left alone. Where the other period has the number alone, putting both together is suggested.'
      }
    },
    level: 'error',
    basis: [basis.targetManagement, basis.practice],
    messages: {
      bare: {
        'zh-CN': '“{{comparator}}”后面没有数值，应写明数值和单位',
        en: 'Unexpected comparator `{{comparator}}` without a figure, expected a number and its unit'
      },
      alsoHere,
      ...otherValues,
      join: {
        'zh-CN': '改为“{{expected}}”',
        en: 'Replace with `{{expected}}`'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['培训教师人次 不少于300人次', '工程总成本 小于等于预算'],
      invalid: ['培训教师人次 ⟦不少于⟧ / 300人次', '学生满意度 ⟦≥⟧%']
    }
  },

  create(context) {
    return {
      indicator(indicator) {
        const place = findInPeriods(indicator, (value) => findBareComparator(value, context.lexicon))
        if (!place) return
        const {value, found: comparator} = place
        const report = {
          data: {comparator: comparator.value},
          node: comparator,
          certainty: 'certain',
          messageId: 'bare'
        } as const

        const other = findOtherValue(indicator, value)
        if (place.also || !other) {
          context.report({...report, related: alsoIn(place)})
          return
        }
        const measure = findOnlyMeasure(other)
        const promise = promiseOf(findName(indicator)?.value ?? '', context.lexicon)
        const joins = measure && !measure.comparison && (!promise || fits(promise, measure, other))
        const expected = comparator.value + quote(other)
        context.report({
          ...report,
          related: asItIs(other),
          suggest: joins
            ? [{messageId: 'join', data: {expected}, fix: (fixer: Fixer) => fixer.replace(comparator, expected)}]
            : []
        })
      }
    }
  }
})

/** A comparator with nothing behind it but a unit or the end of the clause. */
function findBareComparator(value: TargetValue, lexicon: Lexicon): Comparator | undefined {
  return value.children.find((child, index): child is Comparator => {
    if (child.type !== 'comparator') return false
    const next = value.children[index + 1]
    if (!next) return true
    return next.type === 'unknown' && isNothing(next.value, lexicon)
  })
}

/** The end of a clause, or a unit or percent sign before it. */
function isNothing(text: string, {units}: Lexicon): boolean {
  const [clause = ''] = text.trim().split(/[，,；;。、]/)
  return clause === '' || clause === '%' || clause === '％' || units.has(clause)
}
