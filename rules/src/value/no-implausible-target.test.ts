import {indicator, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {noImplausibleTarget} from './no-implausible-target.js'

testExamples(noImplausibleTarget)

const one = (name: string, annual: string) => indicator({name, annual, format: 'plain'})

ruleTester(noImplausibleTarget, {
  valid: [
    {name: '满意度九成', text: one('学生满意度', '≥90%')},
    {name: '满意度提高', text: one('学生满意度', '较上年提高5%')},
    {name: '抽检率', text: one('食品抽检率', '≥5%')},
    {name: '覆盖率分步达到', text: one('农村自来水覆盖率', '≥40%')},
    {name: '优秀率', text: one('课程优秀率', '≥30%')},
    {name: '治愈率', text: one('罕见病治愈率', '≥20%')},
    {name: '增长率', text: one('游客增长率', '≥3%')},
    {name: '投诉率', text: one('有效投诉率', '≤1%')},
    {name: '分值', text: one('学生满意度', '≥75分')},
    {name: '采纳率', text: one('建议采纳率', '≥30%')}
  ],
  invalid: [
    {
      name: '满意度六成',
      text: one('患者满意度', '⟦≥60%⟧'),
      errors: [{messageId: 'low', certainty: 'likely', data: {name: '患者满意度', value: '≥60%'}}]
    },
    {name: '满意度八成可商榷', text: one('患者满意度', '⟦≥80%⟧'), errors: [{messageId: 'low', certainty: 'arguable'}]},
    {name: '合格率五成', text: one('工程验收合格率', '⟦≥50%⟧'), errors: [{messageId: 'low', certainty: 'likely'}]},
    {name: '综合评价', text: one('驻村工作综合评价', '⟦≥10%⟧'), errors: [{messageId: 'low', certainty: 'likely'}]},
    {name: '差错率四成', text: one('病历差错率', '⟦≤40%⟧'), errors: [{messageId: 'high', certainty: 'likely'}]},
    {
      name: '两期都低，报一次',
      text: indicator({name: '补助发放及时率', annual: '⟦≥30%⟧'}),
      errors: [{messageId: 'low', related: [{messageId: 'alsoHere'}]}]
    }
  ]
})
