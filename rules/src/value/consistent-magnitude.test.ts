import {indicator, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {consistentMagnitude} from './consistent-magnitude.js'

testExamples(consistentMagnitude)

const both = (implementation: string, annual: string) => indicator({name: '受益群众', implementation, annual})

ruleTester(consistentMagnitude, {
  valid: [
    {name: '三倍', text: both('≥30万人', '≥10万人')},
    {name: '换算后相同', text: both('≤50万元', '≤500000元')},
    {name: '零', text: both('0起', '100起')},
    {name: '日期', text: both('2027年12月底前', '12月底前')},
    {name: '每年的数', text: both('≥1000次', '≥2次/年')},
    {name: '两个数', text: both('3场1000人', '1场')},
    {name: '只有一期', text: indicator({annual: '≥10万人', format: 'plain'})}
  ],
  invalid: [
    {
      name: '漏写万',
      text: both('≥30万人', '⟦≥10人⟧'),
      errors: [
        {
          messageId: 'different',
          certainty: 'likely',
          data: {implementation: '≥30万人', annual: '≥10人', times: 30000},
          related: [{messageId: 'other', text: '≥30万人'}]
        }
      ]
    },
    {
      name: '元与万元',
      text: both('≤50元', '⟦≤50万元⟧'),
      errors: [{messageId: 'different', data: {implementation: '≤50元', annual: '≤50万元', times: 10000}}]
    },
    {name: '正好百倍', text: both('≥1000亩', '⟦≥10亩⟧'), errors: [{messageId: 'different'}]},
    {name: '年度更大', text: both('≥10公里', '⟦≥5000公里⟧'), errors: [{messageId: 'different'}]},
    {name: '小时与秒', text: both('≤5小时', '⟦≤5秒⟧'), errors: [{messageId: 'different'}]},
    {name: '没有单位', text: both('300000', '⟦300⟧'), errors: [{messageId: 'different'}]}
  ]
})
