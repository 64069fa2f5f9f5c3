import {indicator, project, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {noCostUnderOutput} from './no-cost-under-output.js'

testExamples(noCostUnderOutput)

const cost = {project: '2025年道路养护', name: '道路养护成本', annual: '≤80万元'}
const old = {...cost, subcategory: '14-成本指标'}

ruleTester(noCostUnderOutput, {
  valid: [
    {name: '成本单列', text: indicator({...cost, category: '4-成本指标', subcategory: '41-经济成本指标'})},
    {name: '成本单列，二级仍写成本', text: indicator({...cost, category: '成本指标', subcategory: '成本指标'})},
    {name: '没有成本', text: indicator({subcategory: '12-质量指标'})},
    {name: '两级对不上归别的规则', text: indicator({...cost, category: '4-成本指标', subcategory: '14-成本指标'})},
    {name: '不分二级指标的表', text: indicator({format: 'plain', ...cost})},
    {
      name: '社会成本',
      text: indicator({category: '4-成本指标', subcategory: '42-社会成本指标', name: '施工扰民投诉件数'})
    },
    {name: '2021年以前的预算', text: indicator({...old, title: '2020年项目支出绩效目标表'})},
    {name: '2021年以前的项目', text: indicator({...old, project: '2019年道路养护'})},
    {name: '设定的年度在2021年以前', text: indicator(old), settings: {year: 2020}},
    {name: '口径设为2021年以前', text: indicator(old), profile: 'before-2021'}
  ],
  invalid: [
    {
      name: '成本列在产出下',
      text: indicator({...cost, subcategory: '⟦14-成本指标⟧'}),
      errors: [
        {
          messageId: 'underOutput',
          certainty: 'arguable',
          data: {actual: '14-成本指标', category: '1-产出指标', expected: '4-成本指标；41-经济成本指标'},
          suggestions: [
            {
              messageId: 'move',
              output: indicator({...cost, category: '4-成本指标', subcategory: '41-经济成本指标'})
            }
          ]
        }
      ]
    },
    {
      name: '一个项目两项，报一次',
      text: project({
        name: '2025年道路养护',
        indicators: [
          {name: '道路养护成本', annual: '≤80万元', subcategory: '⟦14-成本指标⟧'},
          {name: '标线施划成本', annual: '≤20万元', subcategory: '14-成本指标'}
        ]
      }),
      errors: [
        {
          messageId: 'underOutput',
          related: [{messageId: 'alsoHere', text: '14-成本指标'}],
          suggestions: [{messageId: 'move'}]
        }
      ]
    },
    {
      name: '没有代码的表',
      text: indicator({...cost, category: '产出指标', subcategory: '⟦成本指标⟧'}),
      errors: [
        {
          messageId: 'underOutput',
          data: {actual: '成本指标', category: '产出指标', expected: '成本指标；经济成本指标'},
          suggestions: [{messageId: 'move'}]
        }
      ]
    },
    {
      name: '看不出年度，按现行口径',
      text: indicator({...old, project: '道路养护', subcategory: '⟦14-成本指标⟧'}),
      errors: [{messageId: 'underOutput', certainty: 'arguable', suggestions: [{messageId: 'move'}]}]
    },
    {
      name: '名称不带“指标”',
      text: indicator({...cost, category: '1-产出', subcategory: '⟦14-成本⟧'}),
      errors: [{messageId: 'underOutput', suggestions: [{messageId: 'move'}]}]
    },
    {
      name: '制表符分隔的表',
      text: indicator({format: 'tsv', ...cost, subcategory: '⟦14-成本指标⟧'}),
      errors: [{messageId: 'underOutput', suggestions: [{messageId: 'move'}]}]
    },
    {
      name: '折行的单元格',
      text: indicator({...cost, subcategory: '⟦14-成\n本指标⟧'}),
      errors: [{messageId: 'underOutput', suggestions: [{messageId: 'move'}]}]
    }
  ]
})
