import {ruleTester, table, testExamples, type FundsParts} from '@perf-lint/rule-tester'
import {consistentGrandTotal} from './consistent-grand-total.js'

testExamples(consistentGrandTotal)

const money = (total: string, fiscalAppropriation = total): FundsParts => ({total, fiscalAppropriation})
const marked = (total: string): FundsParts => ({total: `⟦${total}⟧`, fiscalAppropriation: total})
const units = [
  {name: '市第一医院', funds: money('10.00'), projects: [{name: '设备更新', funds: money('10.00')}]},
  {name: '市第二医院', funds: money('20.00'), projects: [{name: '病房维修', funds: money('20.00')}]}
]

ruleTester(consistentGrandTotal, {
  valid: [
    {name: '相等', text: table({funds: money('30.00'), units})},
    {name: '舍入误差', text: table({funds: money('30.01'), units})},
    {name: '没有合计行', text: table({funds: {}, units})},
    {name: '制表符分隔的表', text: table({format: 'tsv', funds: money('30.00'), units})},
    {
      name: '没有单位行，合计与项目相等',
      text: table({funds: money('10.00'), units: [{...units[0]!, name: '', funds: {}}]})
    },
    {name: '合计的总计录错，由 consistent-funds-total 报', text: table({funds: money('31.00', '30.00'), units})}
  ],
  invalid: [
    {
      name: '漏列了单位，两栏差额相同，报一次',
      text: table({funds: marked('45.00'), units}),
      errors: [
        {
          messageId: 'different',
          certainty: 'certain',
          data: {source: '总计', stated: '45.00', count: 2, sum: '30.00', difference: '15.00', currency: '万元'}
        }
      ]
    },
    {name: '合计少于单位之和', text: table({funds: marked('29.00'), units}), errors: [{messageId: 'different'}]},
    {
      name: '只有一个单位',
      text: table({funds: marked('11.00'), units: units.slice(0, 1)}),
      errors: [{messageId: 'different'}]
    },
    {
      name: '制表符分隔的表',
      text: table({format: 'tsv', funds: marked('45.00'), units}),
      errors: [{messageId: 'different'}]
    },
    {
      name: '千分位',
      text: table({
        funds: marked('1,030.00'),
        units: [
          {...units[0]!, funds: money('1,010.00'), projects: [{name: '设备更新', funds: money('1,010.00')}]},
          units[1]!
        ]
      })
        .replace('⟦1,030.00⟧', '⟦1,040.00⟧')
        .replace(' 1,030.00', ' 1,040.00'),
      errors: [{messageId: 'different'}]
    },
    {
      name: '两栏的差额不同，各报一次',
      text: table({
        funds: {total: '⟦40.00⟧', fiscalAppropriation: '⟦35.00⟧', other: '5.00'},
        format: 'tsv',
        units
      }).replace('5.00\t\t\n', '5.00\t\t\n'),
      errors: [{messageId: 'different'}, {messageId: 'different'}]
    }
  ]
})
