import type {Dimension, Measure, RegionValue, TargetValue} from '@perf-lint/ast'
import {defineRule} from '@perf-lint/core'
import {boundOf, findName, findTargetValue, indicatorsOf, unitOf} from '@perf-lint/meaning'
import {maxOf} from '@perf-lint/source'
import {basis} from '../basis.js'
import {formatPoints} from './points.js'

/** What is added up over regions; a share or a duration is not. */
const summable: ReadonlySet<Dimension> = new Set(['count', 'area', 'length', 'mass', 'volume', 'money'] as const)
/** Names of shares and averages, whatever their unit is. */
const average = /[率比均每]|单位|标准|密度|人均/

/** Enforce that the targets of the regions add up to the overall one. */
export const consistentRegionTotal = defineRule({
  meta: {
    name: 'consistent-region-total',
    category: 'totals',
    docs: {
      description: {
        'zh-CN': '校验区域目标之和等于整体目标',
        en: 'Enforce that the targets of the regions add up to the overall one'
      },
      rationale: {
        'zh-CN': '转移支付的任务分解到各地区，加起来对不上，任务就有一部分没有落实或重复下达。',
        en: 'The task of a transfer payment is divided over regions; where they do not add up, part of it is nobody’s or told twice.'
      },
      notes: {
        'zh-CN': '只看数量、面积、长度、重量、体积、金额，比率和平均数不加总；有地区没有填的不检查。',
        en: 'Only counts, areas, lengths, masses, volumes and money: shares and averages are not added up; where a region is left out, nothing is said.'
      }
    },
    level: 'warn',
    basis: [basis.practice],
    defaultOptions: {},
    messages: {
      different: {
        'zh-CN': '整体目标为“{{actual}}”，{{count}} 个地区合计 {{sum}}{{unit}}',
        en: 'Unexpected overall target `{{actual}}`, expected `{{sum}}{{unit}}`, the sum of {{count}} regions'
      }
    },
    examples: {
      valid: [
        '专项名称\t供水补助资金\n一级指标\t二级指标\t三级指标\t指标值\t分地区\n\t\t\t\t东州\t西州\n产出指标\t数量指标\t新建管道\t≥500公里\t≥300公里\t≥200公里'
      ],
      invalid: [
        '专项名称\t供水补助资金\n一级指标\t二级指标\t三级指标\t指标值\t分地区\n\t\t\t\t东州\t西州\n产出指标\t数量指标\t新建管道\t⟦≥500公里⟧\t≥300公里\t≥180公里'
      ]
    }
  },

  create(context) {
    return {
      project(project) {
        const indicators = indicatorsOf(project)
        const most = maxOf(indicators, (indicator) => regionsOf(indicator).length)
        for (const indicator of indicators) {
          const regions = regionsOf(indicator)
          const total = findTargetValue(indicator, 'annual')
          const stated = total && figureOf(total)
          if (!stated || regions.length < 2 || regions.length < most) continue
          if (average.test(findName(indicator)?.value ?? '')) continue
          const parts = regions.map(figureOf)
          if (!parts.every((part) => part !== undefined && isSameUnit(part, stated))) continue
          const sum = parts.reduce((all, part) => all + (boundOf(part!) ?? 0), 0)
          const whole = boundOf(stated) ?? 0
          if (Math.abs(sum - whole) <= Math.abs(whole) * 0.001) continue
          const scale = whole === 0 ? 1 : (writtenNumber(stated) ?? whole) / whole
          context.report({
            messageId: 'different',
            data: {
              actual: total.value,
              count: regions.length,
              sum: formatPoints(sum * scale),
              unit: unitOf(stated)?.value ?? ''
            },
            node: total,
            certainty: 'likely'
          })
        }
      }
    }
  }
})

function regionsOf({children}: {readonly children: readonly {readonly type: string}[]}): RegionValue[] {
  return children.filter((child): child is RegionValue => child.type === 'regionValue')
}

/** The figure of a value that is nothing else and may be added up. */
function figureOf({children}: TargetValue | RegionValue): Measure | undefined {
  const [measure, ...others] = children
  if (measure?.type !== 'measure' || others.length > 0) return
  const isNumber = measure.children.some(({type}) => type === 'number')
  return isNumber && unitOf(measure)?.per === undefined && summable.has(measure.dimension) ? measure : undefined
}

function isSameUnit(a: Measure, b: Measure): boolean {
  return a.dimension === b.dimension && (a.dimension !== 'count' || unitOf(a)?.unit === unitOf(b)?.unit)
}

function writtenNumber({children}: Measure): number | undefined {
  return children.find((child) => child.type === 'number')?.amount
}
