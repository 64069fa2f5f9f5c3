import {indicator, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {noStrictComparator} from './no-strict-comparator.js'

testExamples(noStrictComparator)

const one = (annual: string) => indicator({name: '学生满意度', annual, format: 'plain'})

ruleTester(noStrictComparator, {
  valid: [
    {name: '不低于', text: one('不低于90%')},
    {name: '大于等于', text: one('大于等于90%')},
    {name: '以上含本数', text: one('90%以上')},
    {name: '不大于', text: one('不大于90%')},
    {name: '上限', text: one('小于5秒')},
    {name: '大于百分之百由另一规则报告', text: one('大于100%')},
    {name: '大于零', text: one('＞0')}
  ],
  invalid: [
    {
      name: '大于',
      text: one('⟦大于⟧90%'),
      errors: [
        {
          messageId: 'strict',
          certainty: 'arguable',
          data: {value: '大于90%', comparator: '大于'},
          suggestions: [
            {messageId: 'replace', data: {comparator: '大于', expected: '大于等于'}, output: one('大于等于90%')}
          ]
        }
      ]
    },
    {
      name: '符号',
      text: one('⟦＞⟧90分'),
      errors: [{messageId: 'strict', suggestions: [{messageId: 'replace', output: one('≥90分')}]}]
    },
    {
      name: '超过',
      text: one('⟦超过⟧300人次'),
      errors: [{messageId: 'strict', suggestions: [{messageId: 'replace', output: one('不低于300人次')}]}]
    },
    {
      name: '高于',
      text: one('⟦高于⟧85%'),
      errors: [{messageId: 'strict', suggestions: [{messageId: 'replace'}]}]
    },
    {name: '不知怎么改的不作建议', text: one('⟦逾⟧300人次'), errors: [{messageId: 'strict'}]},
    {
      name: '两期都有，报一次',
      text: indicator({annual: '⟦＞⟧30场'}),
      errors: [{messageId: 'strict', related: [{messageId: 'alsoHere'}], suggestions: [{messageId: 'replace'}]}]
    }
  ]
})
