import type {Comparator, Indicator} from '@perf-lint/ast'
import {comparatorLookalikes} from '@perf-lint/ast/vocabulary'
import {defineRule, type Fixer} from '@perf-lint/core'
import {nodesOf, targetValuesOf} from '@perf-lint/meaning'
import {basis} from '../basis.js'

/** Disallow look-alike and makeshift characters in place of a comparator. */
export const noNonstandardComparator = defineRule({
  meta: {
    name: 'no-nonstandard-comparator',
    category: 'value',
    fixable: true,
    hasSuggestions: true,
    docs: {
      description: {
        'zh-CN': '禁止用形近字符代替比较符',
        en: 'Disallow look-alike characters in place of a comparator'
      },
      rationale: {
        'zh-CN':
          '预算系统只认 ≥、≤、＞、＜、＝；“≧”录不进去，“》80%”是“≥80%”还是“＞80%”只能猜，自评时算分的依据就不同。',
        en: 'Budget systems know only ≥, ≤, ＞, ＜, ＝: `≧` cannot be entered, and whether `》80%` means `≥80%` or `＞80%` is a guess that changes the score.'
      },
      notes: {
        'zh-CN':
          '意思确定的（≧、≦、>=）自动改正；书名号等只能猜的，给出建议由人选择。实施周期值和年度值用了同一字符的，报一次，一并改正。',
        en: 'A sign whose meaning is sure (≧, ≦, >=) is fixed; one that can only be guessed at (》) gets suggestions. The same sign in both values is told once and mended in both.'
      }
    },
    level: 'warn',
    basis: [basis.practice],
    messages: {
      nonstandard: {
        'zh-CN': '比较符“{{actual}}”不规范，应为“{{expected}}”',
        en: 'Unexpected comparator `{{actual}}`, expected `{{expected}}`'
      },
      ambiguous: {
        'zh-CN': '“{{actual}}”不是比较符，应写明是“{{inclusive}}”还是“{{strict}}”',
        en: 'Unexpected `{{actual}}` in place of a comparator, expected `{{inclusive}}` or `{{strict}}`'
      },
      replace: {
        'zh-CN': '改为“{{expected}}”',
        en: 'Replace with `{{expected}}`'
      },
      alsoHere: {
        'zh-CN': '另一个指标值中也是',
        en: 'The same in the other value'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['学生满意度 ≥80%', '群众满意度 ＞90%'],
      invalid: ['学生满意度 ≥80% / ⟦≧⟧80%', '成果采纳率 ≥80% / ⟦》⟧80%']
    }
  },

  create(context) {
    return {
      indicator(indicator) {
        for (const [sign, comparators] of Map.groupBy(lookalikesOf(indicator), ({value}) => value)) {
          const {meant, certain} = comparatorLookalikes.get(sign)!
          const node = comparators.at(-1)!
          const related = comparators.slice(0, -1).map((each) => ({messageId: 'alsoHere' as const, node: each}))
          const replaceWith = (expected: string) => (fixer: Fixer) =>
            comparators.flatMap((each) => fixer.replace(each, expected) ?? [])

          if (certain) {
            context.report({
              messageId: 'nonstandard',
              data: {actual: sign, expected: meant},
              node,
              related,
              // A half-width sign is a matter of type; the other signs are not on any system's list.
              certainty: /^[<>＜＞]$/.test(sign) ? 'arguable' : 'likely',
              fix: replaceWith(meant)
            })
            continue
          }
          const strict = meant === '≥' ? '＞' : '＜'
          context.report({
            messageId: 'ambiguous',
            data: {actual: sign, inclusive: meant, strict},
            node,
            related,
            certainty: 'certain',
            suggest: [meant, strict].map((expected) => ({
              messageId: 'replace',
              data: {expected},
              fix: replaceWith(expected)
            }))
          })
        }
      }
    }
  }
})

function lookalikesOf(indicator: Indicator): Comparator[] {
  return (
    targetValuesOf(indicator)
      .flatMap((value) => nodesOf(value, 'comparator'))
      // `&lt;` is told by no-markup-residue.
      .filter(({value}) => comparatorLookalikes.has(value) && !value.includes('&'))
  )
}
