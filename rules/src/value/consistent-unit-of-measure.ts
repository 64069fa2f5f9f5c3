import type {TargetValue, UnitOfMeasure} from '@perf-lint/ast'
import {defineRule, type Certainty} from '@perf-lint/core'
import {findName, measuresOf, unitOf, type NameUnit} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {interchangeable} from '../vocabulary/interchangeable-units.js'
import {alsoHere, alsoIn, findInPeriods, quote} from './periods.js'

/** Enforce that a value's unit is that of its name. */
export const consistentUnitOfMeasure = defineRule({
  meta: {
    name: 'consistent-unit-of-measure',
    category: 'value',
    docs: {
      description: {
        'zh-CN': '统一名称中的计量单位与指标值的计量单位',
        en: 'Enforce the same unit of measure in name and value'
      },
      rationale: {
        'zh-CN': '名称写“条/天”、值写“篇”，统计时按哪个口径说不清；“万元”与“元”更会差一万倍。',
        en: 'Where the name says `条/天` and the value `篇`, which of them is counted is open; 万元 for 元 is wrong ten thousand times.'
      },
      notes: {
        'zh-CN':
          '只看名称括号里的单位，以及“册数”“篇数”。“人”与“名”、“个”与“项”等通用的量词只在 strict 中提示；类型都不同的由 consistent-value-kind 报告。',
        en: 'Only units in brackets of the name count, and 册数 and 篇数. Classifiers that are used for each other (人 and 名) are told in `strict` only; units of another kind are told by consistent-value-kind.'
      }
    },
    level: 'warn',
    basis: [basis.practice],
    messages: {
      different: {
        'zh-CN': '指标值“{{value}}”的单位是“{{actual}}”，名称中的单位是“{{expected}}”，应一致',
        en: 'Unexpected unit `{{actual}}` in `{{value}}`, expected `{{expected}}` as in the name'
      },
      alsoHere
    },
    defaultOptions: {},
    examples: {
      valid: ['日均更新信息数（条/天） ≥150条/天', '供水量（万立方米） ≥30万立方米'],
      invalid: ['日均更新信息数（条/天） ≥150⟦篇⟧', '设备购置费用（万元） ≤5000⟦元⟧']
    }
  },

  create(context) {
    return {
      indicator(indicator) {
        const name = findName(indicator)?.value ?? ''
        const unit = context.lexicon.understandName(name).unit ?? unitOfHead(name)
        if (!unit) return
        const place = findInPeriods(indicator, (value) => findOtherUnit(value, unit))
        if (!place) return
        const {node, certainty} = place.found
        context.report({
          messageId: 'different',
          data: {value: quote(place.value), actual: node.value, expected: unit.value},
          node,
          certainty,
          related: alsoIn(place)
        })
      }
    }
  }
})

/** 册 of 年鉴册数: of the classifiers that end a name these two say nothing else; 手册数 and 诗篇数 are other words. */
function unitOfHead(name: string): NameUnit | undefined {
  const unit = /(?<![手画相名诗])([册篇])数$/.exec(name)?.[1]
  return unit === undefined ? undefined : {value: unit, unit, dimension: 'count'}
}

/** A unit of the same kind that is not the name's; none when a unit of the value is. */
function findOtherUnit(
  value: TargetValue,
  expected: NameUnit
): {readonly node: UnitOfMeasure; readonly certainty: Certainty} | undefined {
  const units = measuresOf(value).flatMap((measure) => unitOf(measure) ?? [])
  const [node] = units
  if (!node || units.some(({unit}) => unit === expected.unit) || node.dimension !== expected.dimension) return
  if (node.dimension === 'percentage') return
  const areAlike = interchangeable.some((group) => group.includes(node.unit) && group.includes(expected.unit))
  return {node, certainty: areAlike ? 'arguable' : 'likely'}
}
