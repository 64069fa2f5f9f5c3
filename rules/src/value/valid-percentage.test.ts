import {indicator, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {validPercentage} from './valid-percentage.js'

testExamples(validPercentage)

const one = (name: string, annual: string) => indicator({name, annual, format: 'plain'})

ruleTester(validPercentage, {
  valid: [
    {name: '百分之百', text: one('工程验收合格率', '100%')},
    {name: '不低于百分之百由另一规则报告', text: one('工程验收合格率', '≥100%')},
    {name: '增长率', text: one('旅游收入增长率', '≥120%')},
    {name: '值说的是增长', text: one('学生满意度', '较上年提高120%')},
    {name: '毛入学率', text: one('小学毛入学率', '≥102%')},
    {name: '零', text: one('有效投诉率', '0%')},
    {name: '不是比率', text: one('招商引资情况', '完成任务的120%')}
  ],
  invalid: [
    {
      name: '合格率',
      text: one('工程验收合格率', '⟦≥120%⟧'),
      errors: [{messageId: 'above', certainty: 'certain', data: {name: '工程验收合格率', value: '≥120%'}}]
    },
    {name: '大于百分之百', text: one('学生满意度', '⟦＞100%⟧'), errors: [{messageId: 'above', certainty: 'certain'}]},
    {name: '及时率', text: one('补助发放及时率', '⟦101%⟧'), errors: [{messageId: 'above', certainty: 'certain'}]},
    {
      name: '完成率有时可以',
      text: one('植树任务完成率', '⟦110%⟧'),
      errors: [{messageId: 'above', certainty: 'arguable'}]
    },
    {name: '低于零', text: one('有效投诉率', '⟦＜0%⟧'), errors: [{messageId: 'below', certainty: 'certain'}]},
    {
      name: '两期都超，报一次',
      text: indicator({name: '病历合格率', annual: '⟦≥200%⟧'}),
      errors: [{messageId: 'above', related: [{messageId: 'alsoHere', data: {value: '≥200%'}}]}]
    }
  ]
})
