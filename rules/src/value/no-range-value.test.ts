import {indicator, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {noRangeValue} from './no-range-value.js'

testExamples(noRangeValue)

const one = (annual: string) => indicator({annual, format: 'plain'})

ruleTester(noRangeValue, {
  valid: [
    {name: '下限', text: one('≥3次')},
    {name: '日期', text: one('2025年3月-6月')},
    {name: '年份', text: one('2025-2027年')},
    {name: '没有单位的数', text: one('6.5-8.5')},
    {name: '温度', text: one('2-8℃')},
    {name: '电话', text: one('12345热线')}
  ],
  invalid: [
    {
      name: '次数',
      text: one('⟦3-5⟧次'),
      errors: [{messageId: 'range', certainty: 'arguable', data: {value: '3-5次'}}]
    },
    {name: '百分比', text: one('⟦90%-95%⟧'), errors: [{messageId: 'range'}]},
    {name: '波浪号', text: one('⟦30～50⟧人'), errors: [{messageId: 'range'}]},
    {name: '汉字', text: one('⟦三至五⟧年'), errors: [{messageId: 'range'}]},
    {name: '句中', text: one('每隔⟦2-3⟧小时巡查1次'), errors: [{messageId: 'range', data: {value: '2-3小时'}}]},
    {
      name: '两期都有，报一次',
      text: indicator({implementation: '9-15次', annual: '⟦3-5⟧次'}),
      errors: [{messageId: 'range', related: [{messageId: 'alsoHere', data: {value: '9-15次'}}]}]
    }
  ]
})
