import {form, ruleTester, type ExecutionParts} from '@perf-lint/rule-tester'
import {consistentScoreTotal} from './consistent-score-total.js'

const indicators = [
  {weight: '50', score: '48'},
  {weight: '40', score: '40'}
]
const spend = (parts: ExecutionParts) =>
  form({execution: [{budget: '50', spent: '45', weight: '10', ...parts}], indicators})

ruleTester(consistentScoreTotal, {
  valid: [
    {name: '含执行率得分', text: form({execution: [{score: '9', weight: '10'}], indicators, totalScore: '97'})},
    {name: '不含执行率得分', text: form({execution: [{score: '9', weight: '10'}], indicators, totalScore: '88'})},
    {name: '有一项没有得分', text: form({indicators: [{weight: '50', score: ''}, ...indicators], totalScore: '60'})},
    {name: '没有总分', text: form({indicators})},
    {
      name: '执行率四舍五入',
      text: form({execution: [{budget: '30', spent: '20', rate: '67%', weight: '10', score: '6.7'}]})
    },
    {name: '按年初预算数计算', text: spend({initialBudget: '60', rate: '75%', score: '7.5'})},
    {name: '执行率写成小数', text: spend({rate: '0.9', score: '9'})},
    {name: '执行率低，得分更低', text: spend({rate: '90%', score: '5'})},
    {name: '没有预算', text: spend({budget: '0', spent: '0', rate: '0', score: '0'})}
  ],
  invalid: [
    {
      name: '总分不对',
      text: form({indicators, totalScore: '⟦90⟧'}),
      errors: [{messageId: 'total', data: {actual: '90', expected: '88'}}]
    },
    {
      name: '全部执行，执行率和得分却是零',
      text: spend({spent: '50', rate: '⟦0⟧', score: '⟦0⟧'}),
      errors: [
        {messageId: 'rate', data: {actual: '0', expected: '100'}},
        {messageId: 'rateScore', data: {actual: '0', rate: '100', expected: '10'}}
      ]
    },
    {
      name: '得分高于执行率',
      text: spend({rate: '90%', score: '⟦10⟧'}),
      errors: [{messageId: 'rateScore', data: {actual: '10', rate: '90', expected: '9'}}]
    }
  ]
})
