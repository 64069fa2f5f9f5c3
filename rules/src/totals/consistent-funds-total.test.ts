import {form, ruleTester, table, testExamples, type FundsParts} from '@perf-lint/rule-tester'
import {consistentFundsTotal} from './consistent-funds-total.js'

testExamples(consistentFundsTotal)

const money = (total: string, fiscalAppropriation = total): FundsParts => ({total, fiscalAppropriation})
const of = (funds: FundsParts, unit = money('30.00'), all = money('30.00')) =>
  table({
    funds: all,
    units: [
      {
        funds: unit,
        projects: [
          {name: '校舍维修', funds},
          {name: '图书购置', funds: money('20.00')}
        ]
      }
    ]
  })

ruleTester(consistentFundsTotal, {
  valid: [
    {name: '申报表', text: form({funds: {total: '10', fiscalAppropriation: '8', other: '2'}})},
    {
      name: '申报表中有上年结转资金',
      text: form({funds: {total: '10', fiscalAppropriation: '8'}}).replace(
        '绩效指标\t',
        '\t上年结转资金\t2\n绩效指标\t'
      )
    },
    {
      name: '申报表中有不认识的资金来源',
      text: form({funds: {total: '10', fiscalAppropriation: '8'}}).replace('绩效指标\t', '\t彩票公益金\t2\n绩效指标\t')
    },
    {name: '只有财政拨款', text: of(money('10.00'))},
    {
      name: '三个来源',
      text: table({
        units: [
          {projects: [{funds: {total: '10.00', fiscalAppropriation: '5.00', specialAccount: '3.00', other: '2.00'}}]}
        ]
      })
    },
    {name: '舍入误差', text: of(money('10.01', '10.00'))},
    {name: '项目之和不等于单位，由 consistent-unit-total 报', text: of(money('10.00'), money('35.00'), money('35.00'))},
    {
      name: '只有总计，没有来源',
      text: table({format: 'tsv', units: [{projects: [{funds: {total: '10.00'}}]}]})
    },
    {name: '没有金额的表', text: table({format: 'plain', units: [{projects: [{name: '校舍维修'}]}]})}
  ],
  invalid: [
    {
      name: '申报表',
      text: form({funds: {total: '⟦10⟧', fiscalAppropriation: '8', other: '1'}}),
      errors: [{messageId: 'different'}]
    },
    {
      name: '项目的总计录错',
      text: of({total: '⟦11.00⟧', fiscalAppropriation: '10.00'}),
      errors: [
        {
          messageId: 'different',
          certainty: 'certain',
          data: {owner: '“校舍维修”', stated: '11.00', sum: '10.00', difference: '1.00', currency: '万元'}
        }
      ]
    },
    {
      name: '项目的来源录错，由单位合计可知',
      text: of({total: '10.00', fiscalAppropriation: '⟦11.00⟧'}),
      errors: [{messageId: 'different'}]
    },
    {
      name: '单位的总计录错，同时影响合计，只报一次',
      text: of(money('10.00'), {total: '⟦31.00⟧', fiscalAppropriation: '30.00'}),
      errors: [{messageId: 'different'}]
    },
    {
      name: '合计的总计录错',
      text: of(money('10.00'), money('30.00'), {total: '⟦31.00⟧', fiscalAppropriation: '30.00'}),
      errors: [
        {
          messageId: 'different',
          data: {owner: '合计行', stated: '31.00', sum: '30.00', difference: '1.00', currency: '万元'}
        }
      ]
    },
    {
      name: '三个来源之和不等',
      text: table({
        format: 'tsv',
        funds: {},
        units: [
          {
            funds: {},
            projects: [{funds: {total: '⟦10.00⟧', fiscalAppropriation: '5.00', specialAccount: '3.00', other: '1.00'}}]
          }
        ]
      }),
      errors: [{messageId: 'different'}]
    },
    {
      name: '项目的总计录错，单位和合计由它加总，只报项目',
      text: of(
        {total: '⟦11.00⟧', fiscalAppropriation: '10.00'},
        {total: '31.00', fiscalAppropriation: '30.00'},
        {total: '31.00', fiscalAppropriation: '30.00'}
      ),
      errors: [{messageId: 'different'}]
    },
    {
      name: '两个项目各错各的',
      text: table({
        format: 'tsv',
        funds: {},
        units: [
          {
            funds: {},
            projects: [
              {name: '甲', funds: {total: '⟦10.00⟧', fiscalAppropriation: '9.00'}},
              {name: '乙', funds: {total: '⟦20.00⟧', fiscalAppropriation: '12.00'}}
            ]
          }
        ]
      }),
      errors: [{messageId: 'different'}, {messageId: 'different'}]
    }
  ]
})
