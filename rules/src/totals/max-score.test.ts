import {form, ruleTester} from '@perf-lint/rule-tester'
import {maxScore} from './max-score.js'

ruleTester(maxScore, {
  valid: [
    {name: '得分等于分值', text: form({indicators: [{weight: '10', score: '10'}]})},
    {name: '没有得分', text: form({indicators: [{weight: '10', score: ''}]})},
    {
      name: '分值按比例填写',
      text: form({
        indicators: [
          {weight: '0.5', score: '50'},
          {weight: '0.5', score: '50'}
        ]
      })
    }
  ],
  invalid: [
    {
      name: '得分超过分值',
      text: form({
        indicators: [
          {weight: '8', score: '⟦10⟧'},
          {weight: '82', score: '80'}
        ]
      }),
      errors: [
        {messageId: 'tooHigh', data: {score: '10', weight: '8'}, related: [{messageId: 'weightHere', text: '8'}]}
      ]
    },
    {
      name: '预算执行率的得分',
      text: form({
        execution: [
          {weight: '10', score: '⟦12⟧'},
          {weight: '—', score: '—'}
        ],
        indicators: [{weight: '90', score: '90'}]
      }),
      errors: [{messageId: 'tooHigh', data: {score: '12', weight: '10'}}]
    }
  ]
})
