import type {Comparator, Measure, TargetValue} from '@perf-lint/ast'
import {comparatorsBefore} from '@perf-lint/ast/vocabulary'
import {defineRule, type Fixer} from '@perf-lint/core'
import {comparatorsOf, findName, measuresOf} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {alsoHere, alsoIn, findInPeriods, quote} from './periods.js'

/** Disallow “at least 100 %” of shares, which is 100 %. */
export const noAtLeast100Percent = defineRule({
  meta: {
    name: 'no-at-least-100-percent',
    category: 'value',
    hasSuggestions: true,
    docs: {
      description: {
        'zh-CN': '禁止对比率写“不低于100%”',
        en: 'Disallow `≥100%` of shares'
      },
      rationale: {
        'zh-CN': '合格率最高就是 100%，“不低于100%”与“100%”是一回事，写法像是没有想过这个数。',
        en: 'No pass rate exceeds 100 %, so `≥100%` is `100%`, and reads as if nobody had thought about the figure.'
      },
      notes: {
        'zh-CN': '“达到100%”、增长率不在此列。',
        en: '`达到100%` and growth are left alone.'
      }
    },
    level: 'strict',
    basis: [basis.practice],
    messages: {
      same: {
        'zh-CN': '“{{value}}”等同于“100%”，应直接写“100%”',
        en: 'Unexpected `{{value}}`, which is `100%`, expected `100%`'
      },
      alsoHere,
      replace: {
        'zh-CN': '改为“100%”',
        en: 'Replace with `100%`'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['工程验收合格率 100%', '旅游收入增长率 ≥100%', '工程验收合格率 达到100%'],
      invalid: ['工程验收合格率 ⟦≥100%⟧', '病历归档率 病历归档率⟦不低于100%⟧']
    }
  },

  create(context) {
    return {
      indicator(indicator) {
        if (context.lexicon.understandName(findName(indicator)?.value ?? '').kind !== 'rate') return
        const place = findInPeriods(indicator, findAtLeastWhole)
        if (!place) return
        const measure = place.found
        context.report({
          messageId: 'same',
          data: {value: quote(measure)},
          node: measure,
          certainty: 'arguable',
          related: alsoIn(place),
          suggest: [
            {messageId: 'replace', fix: (fixer: Fixer) => fixer.replace(measure, '100%', 0, measure.value.length)}
          ]
        })
      }
    }
  }
})

function findAtLeastWhole(value: TargetValue): Measure | undefined {
  return measuresOf(value).find(
    (measure) =>
      measure.dimension === 'percentage' &&
      measure.comparison === 'atLeast' &&
      measure.interval.min === 100 &&
      comparatorsOf(measure).some(isFirm)
  )
}

/** Not a word that only leads to the figure, as 达到. */
function isFirm({value, side}: Comparator): boolean {
  return side === 'after' || comparatorsBefore.get(value)?.kind !== 'leadIn'
}
