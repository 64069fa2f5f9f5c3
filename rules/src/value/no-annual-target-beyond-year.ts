import type {Measure} from '@perf-lint/ast'
import {defineRule} from '@perf-lint/core'
import {boundOf, findName, findOnlyMeasure, findTargetValue, type Lexicon} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {lastingDurations} from '../vocabulary/period-words.js'

/** Hours of a year, and a day more for a leap year. */
const yearInHours = 366 * 24

/** Disallow annual targets of a duration longer than the year. */
export const noAnnualTargetBeyondYear = defineRule({
  meta: {
    name: 'no-annual-target-beyond-year',
    category: 'value',
    docs: {
      description: {
        'zh-CN': '禁止年度指标值的工期或服务期超过一年',
        en: 'Disallow annual targets of work or service that take longer than the year'
      },
      rationale: {
        'zh-CN': '一年之内服务不了 36 个月，年终自评时既不能算完成，也不能算没完成。',
        en: 'No year holds 36 months of service, so that at its end the target is neither met nor missed.'
      },
      notes: {
        'zh-CN': '使用年限、质保期、保存期、租期等本来就跨年，不在此列。',
        en: 'Times that go beyond the year by nature (years of use, warranty, storage, lease) are left alone.'
      }
    },
    level: 'warn',
    basis: [basis.practice],
    messages: {
      beyond: {
        'zh-CN': '年度指标值“{{value}}”超过一年，应写本年度内要完成的部分',
        en: 'Unexpected annual target `{{value}}` of more than a year, expected what is due within the year'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['运维服务周期 36个月 / 12个月', '路面使用年限 ≥10年'],
      invalid: ['运维服务周期 36个月 / ⟦36个月⟧', '工程建设工期 24个月 / ⟦18个月内⟧']
    }
  },

  create(context) {
    return {
      indicator(indicator) {
        const name = findName(indicator)?.value ?? ''
        const annual = findTargetValue(indicator, 'annual')
        const measure = annual && findOnlyMeasure(annual)
        if (
          !annual ||
          !measure ||
          !isBeyondYear(measure) ||
          !isWork(name, context.lexicon) ||
          lastingDurations.test(name + annual.value)
        )
          return
        context.report({messageId: 'beyond', data: {value: measure.value}, node: measure, certainty: 'likely'})
      }
    }
  }
})

function isBeyondYear(measure: Measure): boolean {
  return measure.dimension === 'duration' && (boundOf(measure) ?? 0) > yearInHours
}

/** Whether a name is of time that is worked or served, or of a count of it. */
function isWork(name: string, lexicon: Lexicon): boolean {
  const {kind, nature} = lexicon.understandName(name)
  if (nature === 'durability') return false
  return kind === 'duration' || kind === 'timeliness' || kind === 'count'
}
