import {form, ruleTester} from '@perf-lint/rule-tester'
import {validWeight} from './valid-weight.js'

const weigh = (weight: string) => form({indicators: [{weight}]})

ruleTester(validWeight, {
  valid: [
    {name: '整数', text: weigh('10')},
    {name: '小数、百分比、带单位', text: form({indicators: [{weight: '7.5'}, {weight: '10%'}, {weight: '10分'}]})},
    {name: '没有填', text: form({indicators: [{weight: '10'}, {weight: ''}, {weight: '—'}]})}
  ],
  invalid: [
    {name: '零', text: weigh('⟦0⟧'), errors: [{messageId: 'notPositive', data: {actual: '0'}}]},
    {name: '负数', text: weigh('⟦-5⟧'), errors: [{messageId: 'notPositive', data: {actual: '-5'}}]},
    {name: '超过 100', text: weigh('⟦150⟧'), errors: [{messageId: 'tooHigh', data: {actual: '150'}}]},
    {name: '文字', text: weigh('⟦较高⟧'), errors: [{messageId: 'notANumber', data: {actual: '较高'}}]}
  ]
})
