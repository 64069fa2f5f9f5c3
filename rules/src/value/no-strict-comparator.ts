import type {Comparator, TargetValue} from '@perf-lint/ast'
import {defineRule, type Fixer} from '@perf-lint/core'
import {boundOf, comparatorsOf, measuresOf} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {inclusive} from '../vocabulary/directions.js'
import {alsoHere, alsoIn, findInPeriods, quote} from './periods.js'

/** Disallow comparators that leave the figure itself out. */
export const noStrictComparator = defineRule({
  meta: {
    name: 'no-strict-comparator',
    category: 'value',
    hasSuggestions: true,
    docs: {
      description: {
        'zh-CN': '禁止不含本数的比较词，如“大于”“超过”',
        en: 'Disallow comparators that leave the figure itself out, as `大于` and `＞`'
      },
      rationale: {
        'zh-CN': '“满意度大于90%”，正好 90% 就不达标，多数时候并非本意。',
        en: 'Of `大于90%` a result of just 90 % falls short, which is mostly not meant.'
      },
      notes: {
        'zh-CN': '只看下限；“小于5秒”与“不超过5秒”实际没有差别。法律中“以上、以下、以内”含本数，“超过、不满”不含。',
        en: 'Lower bounds only, as `小于5秒` and `不超过5秒` make no difference. In law 以上, 以下 and 以内 include the number; 超过 and 不满 do not.'
      }
    },
    level: 'strict',
    basis: [basis.civilCode],
    messages: {
      strict: {
        'zh-CN': '“{{value}}”的“{{comparator}}”不含本数，正好达到也不算完成，如非本意应改为含本数的比较词',
        en: 'Unexpected `{{comparator}}` in `{{value}}`, which the figure itself does not meet, expected a comparator that includes it'
      },
      alsoHere,
      replace: {
        'zh-CN': '把“{{comparator}}”改为“{{expected}}”',
        en: 'Replace `{{comparator}}` with `{{expected}}`'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['学生满意度 ≥90%', '平均响应时间 小于5秒'],
      invalid: ['学生满意度 ⟦大于⟧90%', '培训教师人次 ⟦＞⟧300人次']
    }
  },

  create(context) {
    return {
      indicator(indicator) {
        const place = findInPeriods(indicator, findStrict)
        if (!place) return
        const node = place.found
        const comparator = node.value
        const expected = inclusive[comparator]
        context.report({
          messageId: 'strict',
          data: {value: quote(place.value), comparator},
          node,
          certainty: 'arguable',
          related: alsoIn(place),
          suggest: expected
            ? [
                {
                  messageId: 'replace',
                  data: {comparator, expected},
                  fix: (fixer: Fixer) => fixer.replace(node, expected)
                }
              ]
            : []
        })
      }
    }
  }
})

/** The comparator of the first figure that is a strict lower bound; zero and 100 % are other rules'. */
function findStrict(value: TargetValue): Comparator | undefined {
  for (const measure of measuresOf(value)) {
    const bound = boundOf(measure)
    if (bound === 0 || (measure.dimension === 'percentage' && bound === 100) || measure.contradictory) continue
    if (measure.comparison !== 'moreThan') continue
    return comparatorsOf(measure).find(({comparison}) => comparison === measure.comparison)
  }
  return
}
