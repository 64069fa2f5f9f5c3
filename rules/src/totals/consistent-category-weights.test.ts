import {form, ruleTester} from '@perf-lint/rule-tester'
import {consistentCategoryWeights} from './consistent-category-weights.js'

const weigh = (output: string, benefit: string, satisfaction?: string, cost?: string) =>
  form({
    indicators: [
      {category: '产出指标', weight: output},
      {category: '效益指标', weight: benefit},
      ...(satisfaction === undefined ? [] : [{category: '满意度指标', weight: satisfaction}]),
      ...(cost === undefined ? [] : [{category: '成本指标', weight: cost}])
    ]
  })

ruleTester(consistentCategoryWeights, {
  valid: [
    {name: '50、30、10', text: weigh('50', '30', '10')},
    {name: '设成本指标', text: weigh('40', '20', '10', '20')},
    {name: '不设满意度指标', text: weigh('50', '40')},
    {name: '合计不是 90', text: weigh('60', '30', '10')},
    {name: '有的没有填', text: weigh('70', '', '20')},
    {name: '不认识的一级指标', text: form({indicators: [{category: '管理效率', weight: '90'}]})}
  ],
  invalid: [
    {
      name: '产出 70',
      text: weigh('⟦70⟧', '10', '10'),
      errors: [{messageId: 'unusual', data: {actual: '0/70/10/10'}, certainty: 'arguable'}]
    }
  ]
})
