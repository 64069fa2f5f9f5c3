import {expect, test} from 'vitest'
import {indicator, project, table} from './builders.js'
import {expandExample} from './examples.js'

test.each([
  {name: 'a value', example: '满意度 ⟦≧⟧80%', text: indicator({name: '满意度', annual: '⟦≧⟧80%'})},
  {
    name: 'a value for each period',
    example: '响应时间 ≤2 小时 / ≤1 小时',
    text: indicator({name: '响应时间', implementation: '≤2 小时', annual: '≤1 小时'})
  },
  {
    name: 'an indicator with its categories',
    example: '3-满意度指标；31-服务对象满意度；满意度 ≥80%',
    text: indicator({category: '3-满意度指标', subcategory: '31-服务对象满意度', name: '满意度', annual: '≥80%'})
  },
  {name: 'a goal', example: '目标 ⟦加强管理⟧', text: indicator({goal: '⟦加强管理⟧'})},
  {
    name: 'projects with amounts',
    example: '合计 30.00\n单位 30.00\n项目 甲 10.00\n报告 ≥1份\n项目 乙 20.00 20.00\n目标 编制报告。',
    text: table({
      funds: {total: '30.00'},
      units: [
        {
          funds: {total: '30.00'},
          projects: [
            {name: '甲', funds: {total: '10.00'}, indicators: [{name: '报告', annual: '≥1份'}]},
            {name: '乙', funds: {total: '20.00', fiscalAppropriation: '20.00'}, goal: '编制报告。'}
          ]
        }
      ]
    })
  },
  {name: 'a whole table as it is', example: project(), text: project()}
])('expands $name', ({example, text}) => {
  expect(expandExample(example)).toBe(text)
})

test('refuses an indicator without a value', () => {
  expect(() => expandExample('满意度')).toThrow('expected “名称 值”')
})
