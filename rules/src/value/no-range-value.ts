import type {Dimension, Measure, RangeLiteral, TargetValue} from '@perf-lint/ast'
import {defineRule} from '@perf-lint/core'
import {measuresOf} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {alsoHere, alsoIn, findInPeriods} from './periods.js'

/** Dimensions of which one end of a range is the target. */
const bounded: ReadonlySet<Dimension> = new Set([
  'count',
  'frequency',
  'percentage',
  'duration',
  'money',
  'area',
  'length',
  'mass',
  'volume',
  'score'
])

/** Disallow ranges, of which nobody knows the end that counts. */
export const noRangeValue = defineRule({
  meta: {
    name: 'no-range-value',
    category: 'value',
    docs: {
      description: {
        'zh-CN': '禁止以区间作指标值',
        en: 'Disallow ranges as target values'
      },
      rationale: {
        'zh-CN': '“3-5次”完成 6 次是超额还是超标，区间说不清；系统的指标值栏也只能录一个数。',
        en: 'Whether 6 exceed or break a target of `3-5次` a range does not say, and systems take one number.'
      },
      notes: {
        'zh-CN': '日期、年份、酸碱度等本来要求落在区间内的不在此列。',
        en: 'Dates, years, and figures that are to lie within bounds by nature, as pH, are left alone.'
      }
    },
    level: 'strict',
    basis: [basis.practice],
    messages: {
      range: {
        'zh-CN': '“{{value}}”是区间，没有明确以哪一端考核，应只写下限或上限',
        en: 'Unexpected range `{{value}}`, expected the one bound that counts'
      },
      alsoHere
    },
    defaultOptions: {},
    examples: {
      valid: ['防汛巡查次数 ≥3次', '出厂水pH值 6.5-8.5', '工程施工时间 2025年3月-6月'],
      invalid: ['防汛巡查次数 ⟦3-5⟧次', '设备故障恢复 ⟦2～3⟧小时']
    }
  },

  create(context) {
    return {
      indicator(indicator) {
        const place = findInPeriods(indicator, findRange)
        if (!place) return
        const {range: node, measure} = place.found
        context.report({
          messageId: 'range',
          data: {value: measure.value},
          node,
          certainty: 'arguable',
          related: alsoIn(place)
        })
      }
    }
  }
})

interface FoundRange {
  readonly range: RangeLiteral
  /** The range with its unit. */
  readonly measure: Measure
}

function findRange(value: TargetValue): FoundRange | undefined {
  for (const measure of measuresOf(value)) {
    const range = measure.children.find((child) => child.type === 'range')
    if (range && bounded.has(measure.dimension)) return {range, measure}
  }
  return
}
