import {form, ruleTester, type FormIndicatorParts} from '@perf-lint/rule-tester'
import {consistentWeightSum} from './consistent-weight-sum.js'

const weigh = (...weights: readonly string[]): FormIndicatorParts[] => weights.map((weight) => ({weight}))

ruleTester(consistentWeightSum, {
  valid: [
    {name: '含预算执行率', text: form({indicators: weigh('50', '40', '10')})},
    {name: '不含预算执行率', text: form({indicators: weigh('50', '30', '10')})},
    {name: '预算执行率占 20', text: form({indicators: weigh('50', '30')})},
    {name: '九项平分', text: form({indicators: weigh(...Array.from({length: 7}, () => '12.86'))})},
    {name: '执行率的分值写在资金栏', text: form({execution: [{weight: '15'}, {}], indicators: weigh('45', '40')})},
    {name: '按比例填写', text: form({indicators: weigh('0.5', '0.3', '0.2')})},
    {
      name: '各一级指标分别合计为 100',
      text: form({indicators: [...weigh('60', '40'), {category: '效益指标', weight: '100'}]})
    },
    {name: '有的没有填', text: form({indicators: weigh('50', '')})},
    {name: '没有分值栏', text: form()}
  ],
  invalid: [
    {
      name: '合计 95',
      text: form({indicators: [{weight: '⟦50⟧'}, ...weigh('30', '15')]}),
      errors: [{messageId: 'different', data: {count: 3, sum: '95'}}]
    },
    {
      name: '合计有小数',
      text: form({indicators: [{weight: '⟦50.5⟧'}, ...weigh('30', '10')]}),
      errors: [{messageId: 'different', data: {count: 3, sum: '90.5'}}]
    }
  ]
})
