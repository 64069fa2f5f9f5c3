import type {Indicator, Nodes, PerformanceTable, Project, TargetValue} from '@perf-lint/ast'
import {describe, expect, test} from 'vitest'
import {nodeFields, nodeNames} from './node-names.js'
import {createSearch, createSelector} from './selector.js'

const place = {at: 'selector'}

function value(period: TargetValue['period'], text: string): TargetValue {
  return {type: 'targetValue', period, value: text, children: []}
}

function indicator(name: string, annual: string): Indicator {
  return {
    type: 'indicator',
    children: [
      {type: 'indicatorCategory', level: 1, code: '1', name: '产出指标', value: '1-产出指标'},
      {type: 'indicatorName', value: name},
      value('implementation', '≥1'),
      value('annual', annual)
    ]
  }
}

function project(name: string, ...indicators: readonly Indicator[]): Project {
  return {type: 'project', name, children: [{type: 'projectName', value: name}, ...indicators]}
}

const table: PerformanceTable = {
  type: 'performanceTable',
  layout: {funds: false, implementation: true, codes: true, subcategories: false},
  children: [
    {
      type: 'budgetUnit',
      name: '市教育局',
      children: [
        project('培训', indicator('场次', '≥2'), indicator('满意度', '≥90%'), indicator('合格率', '≥95%')),
        project('维修', indicator('维修数', '≥3'))
      ]
    }
  ]
}

/** What is meant, by its text or name. */
function select(selector: string): readonly string[] {
  const search = createSearch(createSelector(selector, place).createTest())
  return search(table, []).map((node: Nodes) => ('value' in node ? node.value : 'name' in node ? node.name : node.type))
}

test.each([
  ['projectName', ['培训', '维修']],
  ['项目名称', ['培训', '维修']],
  ['年度指标值', ['≥2', '≥90%', '≥95%', '≥3']],
  ['targetValue[period="annual"][value$="%"]', ['≥90%', '≥95%']],
  ['一级类别[code="1"][name^="产出"]', ['1-产出指标', '1-产出指标', '1-产出指标', '1-产出指标']],
  ['二级类别', []],
  ['指标:has(指标名称[value*="满意度"]) > 年度指标值', ['≥90%']],
  ['指标:has(> 指标名称[value="合格率"]) > 指标名称', ['合格率']],
  ['项目:has(> 指标名称)', []],
  ['项目:not(:has(指标名称[value*="满意"]))', ['维修']],
  ['项目:has(指标:has(指标名称[value="维修数"]))', ['维修']],
  ['指标:is(:has([value="场次"]), :has([value="维修数"])) > 指标名称', ['场次', '维修数']],
  ['项目:has(指标名称[value="场次"]) 年度指标值', ['≥2', '≥90%', '≥95%']],
  ['指标:has([value="场次"]) + 指标 > 指标名称', ['满意度']],
  ['指标:has([value="场次"]) ~ 指标 > 指标名称', ['满意度', '合格率']],
  ['项目名称, 预算单位', ['市教育局', '培训', '维修']],
  ['*[name="维修"]', ['维修']],
  ['[value="≥3"]', ['≥3']],
  ['指标名称[value*=""]', []]
])('%s means %j', (selector, expected) => {
  expect(select(selector)).toEqual(expected)
})

describe('costs', () => {
  test('no more than the tree is large, however often it asks for siblings', () => {
    const many = Array.from({length: 1000}, (_, index) => indicator(`指标${index}`, '≥1'))
    const search = createSearch(
      createSelector('指标 ~ 指标 ~ 指标 ~ 指标:not(指标 ~ 指标 ~ 指标 ~ 指标)', place).createTest()
    )
    const start = performance.now()
    expect(search(project('甲', ...many), [])).toEqual([])
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

test('asks a rule for the types alone that it may mean', () => {
  expect(createSelector('项目 > 指标, 资金', place).types).toEqual(['funds', 'indicator'])
  expect(createSelector('[code]', place).types.length).toBe(Object.keys(nodeFields).length)
})

test('every Chinese name stands for a node, and its condition for a field of it', () => {
  for (const {type, field} of nodeNames.values()) {
    const fields: readonly string[] = nodeFields[type]
    if (field !== undefined) expect(fields).toContain(field)
  }
})
