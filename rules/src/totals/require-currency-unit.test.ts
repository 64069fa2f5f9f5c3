import {form, project, ruleTester, table, testExamples} from '@perf-lint/rule-tester'
import {requireCurrencyUnit} from './require-currency-unit.js'

testExamples(requireCurrencyUnit)

const bare = {currencyUnit: '', funds: {}} as const

ruleTester(requireCurrencyUnit, {
  valid: [
    {name: '单位：万元', text: project({})},
    {name: '写在申报表的“项目资金”一格', text: form({funds: {total: '10'}})},
    {name: '单位：元', text: project({currencyUnit: '元'})},
    {name: '制表符分隔的表', text: project({format: 'tsv'})},
    {name: '没有金额栏的表', text: project({format: 'plain', currencyUnit: ''})},
    {name: '写在标题里', text: project({currencyUnit: '', title: '项目支出绩效目标表（单位：万元）'})},
    {name: '写在表头栏目里', text: project({format: 'tsv', currencyUnit: ''}).replace('\t总计\t', '\t总计（万元）\t')},
    {name: '没有一个金额，另有规则', text: table({...bare, units: [{funds: {}, projects: [{funds: {}}]}]})}
  ],
  invalid: [
    {
      name: '申报表没有注明',
      text: form({funds: {total: '⟦10⟧'}}).replace('（万元）', ''),
      errors: [{messageId: 'missing'}]
    },
    {
      name: '没有注明，报在第一个金额',
      text: table({currencyUnit: '', funds: {total: '⟦100.00⟧', fiscalAppropriation: '100.00'}}),
      errors: [{messageId: 'missing', certainty: 'likely', data: {amount: '100.00'}}]
    },
    {
      name: '制表符分隔的表',
      text: table({format: 'tsv', currencyUnit: '', funds: {total: '⟦100.00⟧', fiscalAppropriation: '100.00'}}),
      errors: [{messageId: 'missing'}]
    },
    {
      name: '部门名称还在，单位没有',
      text: table({
        currencyUnit: '',
        department: '某县交通运输局',
        funds: {total: '⟦1,200.50⟧', fiscalAppropriation: '1,200.50'}
      }),
      errors: [{messageId: 'missing', data: {amount: '1,200.50'}}]
    },
    {
      name: '没有标题和部门',
      text: table({
        currencyUnit: '',
        department: '',
        title: '',
        funds: {total: '⟦100.00⟧', fiscalAppropriation: '100.00'}
      }),
      errors: [{messageId: 'missing'}]
    },
    {
      name: '两个单位只报一次',
      text: table({
        currencyUnit: '',
        funds: {total: '⟦200.00⟧', fiscalAppropriation: '200.00'},
        units: [{name: '县第一中学'}, {name: '县第二中学', projects: [{name: '校舍维修'}]}]
      }),
      errors: [{messageId: 'missing'}]
    },
    {
      name: '指标里的（元）不是金额单位',
      text: table({
        currencyUnit: '',
        funds: {total: '⟦100.00⟧', fiscalAppropriation: '100.00'},
        units: [{projects: [{indicators: [{name: '生均成本（元）', annual: '≤800元'}]}]}]
      }),
      errors: [{messageId: 'missing'}]
    }
  ]
})
