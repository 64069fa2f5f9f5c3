import {ruleTester, table, testExamples, type FundsParts} from '@perf-lint/rule-tester'
import {consistentUnitTotal} from './consistent-unit-total.js'

testExamples(consistentUnitTotal)

const money = (total: string, fiscalAppropriation = total): FundsParts => ({total, fiscalAppropriation})
const projects = [
  {name: '校舍维修', funds: money('10.00')},
  {name: '图书购置', funds: money('20.00')}
]

ruleTester(consistentUnitTotal, {
  valid: [
    {name: '相等', text: table({funds: money('30.00'), units: [{funds: money('30.00'), projects}]})},
    {name: '舍入误差', text: table({funds: money('30.01'), units: [{funds: money('30.01'), projects}]})},
    {name: '单位没有金额', text: table({units: [{funds: {}, projects}]})},
    {name: '没有单位行', text: table({funds: money('30.00'), units: [{name: '', funds: {}, projects}]})},
    {
      name: '一个项目的总计录错，由 consistent-funds-total 报',
      text: table({
        funds: money('30.00'),
        units: [{funds: money('30.00'), projects: [{name: '校舍维修', funds: money('11.00', '10.00')}, projects[1]!]}]
      })
    },
    {
      name: '单位的总计录错，由 consistent-funds-total 报',
      text: table({funds: money('30.00'), units: [{funds: money('31.00', '30.00'), projects}]})
    }
  ],
  invalid: [
    {
      name: '少列了项目，两栏差额相同，报一次',
      text: table({
        funds: money('35.00'),
        units: [{funds: {total: '⟦35.00⟧', fiscalAppropriation: '35.00'}, projects}]
      }),
      errors: [
        {
          messageId: 'different',
          certainty: 'certain',
          data: {
            unit: '广州市天河区政务服务数据管理局',
            source: '总计',
            stated: '35.00',
            count: 2,
            sum: '30.00',
            difference: '5.00',
            currency: '万元'
          }
        }
      ]
    },
    {
      name: '制表符分隔的表',
      text: table({
        format: 'tsv',
        funds: money('35.00'),
        units: [{funds: {total: '⟦35.00⟧', fiscalAppropriation: '35.00'}, projects}]
      }),
      errors: [{messageId: 'different'}]
    },
    {
      name: '单位的两个金额都录错，合计仍对',
      text: table({
        funds: money('30.00'),
        units: [{funds: {total: '⟦36.00⟧', fiscalAppropriation: '36.00'}, projects}]
      }),
      errors: [
        {
          messageId: 'different',
          data: {
            unit: '广州市天河区政务服务数据管理局',
            source: '总计',
            stated: '36.00',
            count: 2,
            sum: '30.00',
            difference: '6.00',
            currency: '万元'
          }
        }
      ]
    },
    {
      name: '两个单位，只有第二个不等',
      text: table({
        funds: money('65.00'),
        units: [
          {name: '市第一中学', funds: money('30.00'), projects},
          {name: '市第二中学', funds: {total: '⟦35.00⟧', fiscalAppropriation: '35.00'}, projects}
        ]
      }),
      errors: [{messageId: 'different'}]
    },
    {
      name: '千分位',
      text: table({
        funds: money('1,300.00'),
        units: [
          {
            funds: {total: '⟦1,300.00⟧', fiscalAppropriation: '1,300.00'},
            projects: [{name: '校舍维修', funds: money('1,200.00')}]
          }
        ]
      }),
      errors: [
        {
          messageId: 'different',
          data: {
            unit: '广州市天河区政务服务数据管理局',
            source: '总计',
            stated: '1,300.00',
            count: 1,
            sum: '1,200.00',
            difference: '100.00',
            currency: '万元'
          }
        }
      ]
    }
  ]
})
