import type {Measure, TargetValue} from '@perf-lint/ast'
import {defineRule, type Certainty} from '@perf-lint/core'
import {findName, measuresOf, type Lexicon, type NameMeaning} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {changeWords} from '../vocabulary/value-kinds.js'
import {alsoHere, alsoIn, findInPeriods} from './periods.js'

/** Natures of a share that cannot be more than the whole. */
const shares: ReadonlySet<NameMeaning['nature']> = new Set([
  'satisfaction',
  'complaint',
  'quality',
  'availability',
  'punctuality',
  'response',
  'coverage',
  'ecology',
  'awareness'
])

/** Enforce shares between 0 and 100 %. */
export const validPercentage = defineRule({
  meta: {
    name: 'valid-percentage',
    category: 'value',
    docs: {
      description: {
        'zh-CN': '校验比率在 0 到 100% 之间',
        en: 'Enforce shares between 0 and 100 %'
      },
      rationale: {
        'zh-CN': '合格率、满意度不可能超过 100%，这样的目标要么永远完不成，要么是数值录错。',
        en: 'No pass rate and no satisfaction exceeds 100 %: such a target can never be met, or was mistyped.'
      },
      notes: {
        'zh-CN': '增长率可以超过 100%；完成率、利用率、毛入学率等有时也可以，只在 strict 中提示。',
        en: 'Growth may exceed 100 %; rates of completion or use sometimes do and are told in `strict` only.'
      }
    },
    level: 'error',
    basis: [basis.practice],
    messages: {
      above: {
        'zh-CN': '“{{name}}”不会超过 100%，“{{value}}”无法达到，应核对数值',
        en: 'Unexpected target `{{value}}` for `{{name}}`, which cannot exceed 100 %, expected a figure that can be met'
      },
      below: {
        'zh-CN': '“{{name}}”不会低于 0，“{{value}}”无法达到，应核对数值',
        en: 'Unexpected target `{{value}}` for `{{name}}`, which cannot be below 0, expected a figure that can be met'
      },
      alsoHere
    },
    defaultOptions: {},
    examples: {
      valid: ['学生满意度 ≥95%', '旅游收入增长率 ≥120%', '验收合格率 不低于100%'],
      invalid: ['工程验收合格率 ⟦≥120%⟧', '学生满意度 ⟦大于100%⟧']
    }
  },

  create(context) {
    return {
      indicator(indicator) {
        const name = findName(indicator)?.value ?? ''
        const place = findInPeriods(indicator, (value) => findOutOfRange(value, name, context.lexicon))
        if (!place) return
        const {measure, kind, certainty} = place.found
        context.report({
          messageId: kind,
          data: {name, value: measure.value},
          node: measure,
          certainty,
          related: alsoIn(place)
        })
      }
    }
  }
})

function findOutOfRange(
  value: TargetValue,
  name: string,
  lexicon: Lexicon
): {readonly measure: Measure; readonly kind: 'above' | 'below'; readonly certainty: Certainty} | undefined {
  const {kind, nature} = lexicon.understandName(name)
  if (kind !== 'rate' || changeWords.test(value.value) || name.includes('毛')) return
  const certainty = shares.has(nature) ? 'certain' : 'arguable'
  for (const measure of measuresOf(value)) {
    const {dimension, interval} = measure
    if (dimension !== 'percentage') continue
    const {min, max, minOpen, maxOpen} = interval
    if ((min ?? 0) > 100 || (max ?? 0) > 100 || (min === 100 && minOpen)) return {measure, kind: 'above', certainty}
    if ((max ?? 0) < 0 || (min ?? 0) < 0 || (max === 0 && maxOpen)) return {measure, kind: 'below', certainty}
  }
  return
}
