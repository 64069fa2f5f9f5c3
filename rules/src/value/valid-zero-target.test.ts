import {indicator, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {validZeroTarget} from './valid-zero-target.js'

testExamples(validZeroTarget)

const one = (name: string, annual: string) => indicator({name, annual, format: 'plain'})

ruleTester(validZeroTarget, {
  valid: [
    {name: '零起', text: one('安全事故起数', '0起')},
    {name: '不超过零', text: one('有效投诉数', '≤0件')},
    {name: '等于零', text: one('重大舆情数', '＝0')},
    {name: '百分之零', text: one('差错率', '0%')},
    {name: '零事故', text: one('校园安全', '零事故')},
    {name: '不是零', text: one('安全事故起数', '≤1起')},
    {name: '区间从零起', text: one('冷库温度偏差', '0-5℃')},
    {name: '结余可以为负', text: one('年末结余', '≥0元')}
  ],
  invalid: [
    {
      name: '大于等于零',
      text: one('安全事故起数', '⟦≥0起⟧'),
      errors: [
        {
          messageId: 'always',
          certainty: 'certain',
          data: {value: '≥0起'},
          suggestions: [{messageId: 'replace', data: {expected: '＝0起'}, output: one('安全事故起数', '＝0起')}]
        }
      ]
    },
    {
      name: '不少于零',
      text: one('举办义诊', '⟦不少于0场⟧'),
      errors: [{messageId: 'always', suggestions: [{messageId: 'replace'}]}]
    },
    {
      name: '小于零',
      text: one('有效投诉率', '⟦＜0%⟧'),
      errors: [
        {
          messageId: 'never',
          certainty: 'certain',
          suggestions: [{messageId: 'replace'}]
        }
      ]
    },
    {
      name: '光秃的零',
      text: one('校园欺凌事件数', '⟦0⟧'),
      errors: [{messageId: 'bare', certainty: 'likely', data: {value: '0', example: '＝0起'}}]
    },
    {
      name: '光秃的零，名称是比率',
      text: one('手术感染率', '⟦0⟧'),
      errors: [{messageId: 'bare', data: {value: '0', example: '＝0%'}}]
    },
    {name: '越高越好的零', text: one('课程优良率', '⟦0⟧'), errors: [{messageId: 'bare', certainty: 'arguable'}]},
    {
      name: '两期都有，报一次',
      text: indicator({name: '舆情', annual: '⟦0⟧'}),
      errors: [{messageId: 'bare', related: [{messageId: 'alsoHere', data: {value: '0'}}]}]
    }
  ]
})
