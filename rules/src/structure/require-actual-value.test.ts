import {form, ruleTester} from '@perf-lint/rule-tester'
import {requireActualValue} from './require-actual-value.js'

ruleTester(requireActualValue, {
  valid: [
    {name: '填了', text: form({indicators: [{actual: '10场'}]})},
    {name: '填的是零', text: form({indicators: [{actual: '0'}]})},
    {name: '没有这一栏', text: form()}
  ],
  invalid: [
    {
      name: '有一项没有填',
      text: form({indicators: [{actual: '10场'}, {name: '⟦学员满意度⟧', annual: '≥90%', actual: ''}]}),
      errors: [{messageId: 'missing', data: {name: '学员满意度'}}]
    },
    {
      name: '都没有填',
      text: form({
        indicators: [
          {name: '⟦培训人数⟧', actual: ''},
          {name: '学员满意度', actual: '—'}
        ]
      }),
      errors: [{messageId: 'everywhere', data: {count: 2}}]
    }
  ]
})
