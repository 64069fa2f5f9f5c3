import type {IndicatorParts} from '@perf-lint/rule-tester'
import {lintText} from 'perf-lint'
import {describe, expect, test} from 'vitest'
import {cleanIndicators, toParts, writeTable, type CleanIndicator} from '../support/clean-indicators.js'

/** What `recommended` finds, as indicator and rule. */
function findingsIn(text: string): string[] {
  const {messages} = lintText(text, {presets: ['recommended']})
  return messages.map(({subject, ruleId}) => `${subject.indicatorName ?? subject.project ?? ''} ${ruleId}`)
}

test('two hundred clean indicators of ten fields get no error and no warning', () => {
  expect(cleanIndicators).toHaveLength(200)
  expect(findingsIn(writeTable())).toEqual([])
})

/** A way to spoil an indicator, and the rule that must find it. */
interface Fault {
  readonly name: string
  readonly rule: string
  /** Whether the fault can be made of the indicator. */
  applies(indicator: CleanIndicator): boolean
  spoil(indicator: CleanIndicator): IndicatorParts
}

const both = (value: string): IndicatorParts => ({implementation: value, annual: value})
const inBoth =
  (change: (value: string) => string) =>
  ({implementation, annual}: CleanIndicator): IndicatorParts => ({
    implementation: change(implementation),
    annual: change(annual)
  })
const isCount = ({code, annual}: CleanIndicator) => code === '11' && /^≥\d+[套人个台场座册处张户项次件]$/.test(annual)
const isShare = ({name, annual}: CleanIndicator) =>
  /(?:合格|达标|完好|准确|覆盖|知晓|及时|满意)[率度]$/.test(name) && annual.endsWith('%')
const isRate = ({name, annual}: CleanIndicator) => name.endsWith('率') && annual.endsWith('%')
const isSatisfaction = ({code}: CleanIndicator) => code === '31'

const faults: readonly Fault[] = [
  {
    name: '漏写单位',
    rule: 'require-unit-of-measure',
    applies: isCount,
    spoil: inBoth((value) => value.replace(/[^≥\d]+$/, ''))
  },
  {
    name: '漏写百分号',
    rule: 'require-percent-sign',
    applies: (each) => isShare(each) && each.annual !== '100%',
    spoil: inBoth((value) => value.replace('%', ''))
  },
  {
    name: '形近的比较符',
    rule: 'no-nonstandard-comparator',
    applies: ({annual}) => annual.startsWith('≥'),
    spoil: inBoth((value) => value.replace('≥', '≧'))
  },
  {
    name: '书名号充作比较符',
    rule: 'no-nonstandard-comparator',
    applies: isSatisfaction,
    spoil: inBoth((value) => value.replace('≥', '》'))
  },
  {name: '空泛的指标值', rule: 'no-vague-value', applies: ({code}) => code === '22', spoil: () => both('明显提升')},
  {name: '满意度只写满意', rule: 'no-vague-value', applies: isSatisfaction, spoil: () => both('满意')},
  {name: '以是代替指标值', rule: 'no-boolean-value', applies: isRate, spoil: () => both('是')},
  {
    name: '按要求执行',
    rule: 'no-value-by-reference',
    applies: ({code}) => code === '13',
    spoil: () => both('按合同要求执行')
  },
  {name: '只有比较词', rule: 'no-bare-comparator', applies: isCount, spoil: () => both('不少于')},
  {
    name: '代码与名称不一致',
    rule: 'consistent-category-code',
    applies: ({code}) => code === '11',
    spoil: () => ({subcategory: '12-数量指标'})
  },
  {name: '二级不属于一级', rule: 'valid-subcategory', applies: isSatisfaction, spoil: () => ({category: '2-效益指标'})},
  {
    name: '满意度列在社会效益',
    rule: 'consistent-indicator-category',
    applies: ({name}) => name.endsWith('满意度'),
    spoil: () => ({category: '2-效益指标', subcategory: '22-社会效益指标'})
  },
  {
    name: '合格率列在数量指标',
    rule: 'consistent-indicator-category',
    applies: ({name}) => name.endsWith('合格率'),
    spoil: () => ({subcategory: '11-数量指标'})
  },
  {
    name: '及时率列在数量指标',
    rule: 'consistent-indicator-category',
    applies: ({name}) => name.endsWith('及时率'),
    spoil: () => ({subcategory: '11-数量指标'})
  },
  {name: '照抄指标名称', rule: 'no-name-as-value', applies: ({code}) => code === '22', spoil: ({name}) => both(name)},
  {name: '占位', rule: 'no-placeholder-value', applies: ({code}) => code === '41', spoil: () => both('XX')},
  {name: '比率写成年限', rule: 'consistent-value-kind', applies: isRate, spoil: () => both('3年')},
  {
    name: '数量写成百分比',
    rule: 'consistent-value-kind',
    applies: ({name}) => /(?:数量|人数|台数|座数|场次|人次|次数|册数|户数)$/.test(name),
    spoil: () => both('≥95%')
  },
  {
    name: '满意度方向相反',
    rule: 'consistent-comparator-direction',
    applies: isSatisfaction,
    spoil: inBoth((value) => value.replace('≥', '≤'))
  },
  {
    name: '响应时间方向相反',
    rule: 'consistent-comparator-direction',
    applies: ({name}) => /(?:时限|响应时间|恢复时间|处理时间|反应时间)$/.test(name),
    spoil: inBoth((value) => value.replace('≤', '≥'))
  },
  {
    name: '两值比较关系不同',
    rule: 'consistent-period-targets',
    applies: isCount,
    spoil: ({annual}) => ({implementation: annual.replace('≥', ''), annual: annual.replace('≥', '大于')})
  },
  {
    name: '周期值小于年度值',
    rule: 'no-weaker-period-target',
    applies: (each) => isCount(each) && each.implementation !== each.annual,
    spoil: ({implementation, annual}) => ({implementation: annual, annual: implementation})
  },
  {name: '比率超出范围', rule: 'valid-percentage', applies: (each) => isShare(each), spoil: () => both('≥120%')},
  {
    name: '文字重复',
    rule: 'no-doubled-word',
    applies: ({name}) => name.endsWith('满意度'),
    spoil: ({name}) => ({name: name.replace('满意度', '满意满意度')})
  },
  {name: '缺年度指标值', rule: 'no-missing-field', applies: ({code}) => code === '11', spoil: () => ({annual: ''})},
  {
    name: '名称末尾多了点',
    rule: 'no-stray-punctuation',
    applies: ({code}) => code === '12',
    spoil: ({name}) => ({name: `${name}.`})
  },
  {
    name: '漏字',
    rule: 'no-lost-character',
    applies: isSatisfaction,
    spoil: inBoth((value) => value.replace('≥', '不于'))
  },
  {
    name: '转义符',
    rule: 'no-markup-residue',
    applies: ({annual}) => annual.startsWith('≤'),
    spoil: inBoth((value) => value.replace('≤', '&le;'))
  },
  {
    name: '比较关系重复',
    rule: 'no-redundant-comparator',
    applies: isSatisfaction,
    spoil: inBoth((value) => `${value}以上`)
  },
  {
    name: '约数',
    rule: 'no-approximate-value',
    applies: isCount,
    spoil: inBoth((value) => `${value.replace('≥', '')}左右`)
  },
  {name: '满意度过低', rule: 'no-implausible-target', applies: isSatisfaction, spoil: () => both('≥60%')}
]

describe.each(faults)('$name: $rule', ({rule, applies, spoil}) => {
  const spoiled = spread(cleanIndicators.filter(applies), 10)
  test.each(spoiled)('$field $name', (indicator) => {
    const parts = spoil(indicator)
    const name = parts.name ?? toParts(indicator).name
    expect(findingsIn(writeTable(new Map([[indicator, parts]])))).toEqual([`${name} ${rule}`])
  })
})

/** At most so many of a list, from all over it. */
function spread<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, list.length / count)
  return Array.from({length: Math.min(count, list.length)}, (_, index) => list[Math.floor(index * step)]!)
}
