import {indicator, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {noRedundantComparator} from './no-redundant-comparator.js'

testExamples(noRedundantComparator)

const one = (annual: string) => indicator({annual, format: 'plain'})

ruleTester(noRedundantComparator, {
  valid: [
    {name: '只在前', text: one('≥95%')},
    {name: '只在后', text: one('95%以上')},
    {name: '达到……以上', text: one('达到95%以上')},
    {name: '分在两个数上', text: one('≥3场，每场50人以上')},
    {name: '大于或等于', text: one('大于或等于3所')},
    {name: '及以上', text: one('二级及以上')},
    {name: '概数', text: one('50次左右')}
  ],
  invalid: [
    {
      name: '两个值同样重复，报一次，一并改',
      text: indicator({name: '学生满意度', implementation: '≥95%以上', annual: '≥90%⟦以上⟧'}),
      errors: [{messageId: 'redundant', related: [{messageId: 'alsoHere', text: '≥95%以上'}]}],
      output: indicator({name: '学生满意度', implementation: '≥95%', annual: '≥90%'})
    },
    {
      name: '意思相同，删去后一个',
      text: one('≥95%⟦以上⟧'),
      errors: [{messageId: 'redundant', certainty: 'likely', data: {value: '≥95%以上', first: '≥', second: '以上'}}],
      output: one('≥95%')
    },
    {name: '文字', text: one('不少于30公里⟦以上⟧'), errors: [{messageId: 'redundant'}], output: one('不少于30公里')},
    {name: '上限', text: one('不超过5天⟦以内⟧'), errors: [{messageId: 'redundant'}], output: one('不超过5天')},
    {name: '至少', text: one('至少3次⟦以上⟧'), errors: [{messageId: 'redundant'}], output: one('至少3次')},
    {
      name: '一个不含本数，不作改动',
      text: one('大于90%⟦以上⟧'),
      errors: [{messageId: 'unlike', certainty: 'likely', data: {value: '大于90%以上', first: '大于', second: '以上'}}]
    },
    {
      name: '意思矛盾',
      text: one('⟦不超过5次以上⟧'),
      errors: [{messageId: 'contradictory', certainty: 'certain'}]
    }
  ]
})
