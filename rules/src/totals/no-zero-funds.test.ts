import {form, project, ruleTester, table, testExamples} from '@perf-lint/rule-tester'
import {noZeroFunds} from './no-zero-funds.js'

testExamples(noZeroFunds)

ruleTester(noZeroFunds, {
  valid: [
    {name: '有金额', text: project({})},
    {name: '金额很小', text: project({funds: {total: '0.10', fiscalAppropriation: '0.10'}})},
    {name: '只有其他资金', text: project({format: 'tsv', funds: {total: '8.00', other: '8.00'}})},
    {name: '没有金额栏的表', text: project({format: 'plain'})},
    {
      name: '财政专户拨款为零',
      text: project({funds: {total: '5.00', fiscalAppropriation: '5.00', specialAccount: '0.00', other: '0.00'}})
    },
    {name: '总计为零而分项不为零，另有规则', text: project({funds: {total: '0.00', fiscalAppropriation: '5.00'}})},
    {name: '带千分位', text: project({funds: {total: '1,000.00', fiscalAppropriation: '1,000.00'}})},
    {name: '自评表写的是执行数', text: form({execution: [{budget: '10', spent: '9'}]})}
  ],
  invalid: [
    {
      name: '金额为零',
      text: project({funds: {total: '⟦0.00⟧', fiscalAppropriation: '0.00'}}),
      errors: [{messageId: 'zero', certainty: 'likely', data: {amount: '0.00'}}]
    },
    {
      name: '金额写作 0',
      text: project({format: 'tsv', funds: {total: '⟦0⟧'}}),
      errors: [{messageId: 'zero', data: {amount: '0'}}]
    },
    {
      name: '制表符分隔的空格子',
      text: table({format: 'tsv', units: [{projects: [{name: '教师培训'}, {name: '⟦校舍维修⟧', funds: {}}]}]}),
      errors: [{messageId: 'missing', certainty: 'likely'}]
    },
    {
      name: '两个项目，第二个为零',
      text: table({
        units: [
          {projects: [{name: '教师培训'}, {name: '校舍维修', funds: {total: '⟦0.00⟧', fiscalAppropriation: '0.00'}}]}
        ]
      }),
      errors: [{messageId: 'zero'}]
    },
    {
      name: '全表项目都没有金额，只报一次',
      text: table({
        format: 'tsv',
        units: [
          {
            projects: [
              {name: '⟦教师培训⟧', funds: {}},
              {name: '校舍维修', funds: {}}
            ]
          }
        ]
      }),
      errors: [{messageId: 'missingThroughout', certainty: 'likely', data: {count: 2}}]
    },
    {
      name: '只有一个项目，没有金额',
      text: table({format: 'tsv', units: [{funds: {total: '10.00'}, projects: [{name: '⟦教师培训⟧', funds: {}}]}]}),
      errors: [{messageId: 'missing'}]
    }
  ]
})
