import {indicator, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {noAbsoluteTarget} from './no-absolute-target.js'

testExamples(noAbsoluteTarget)

const one = (name: string, annual: string) => indicator({name, annual, format: 'plain'})

ruleTester(noAbsoluteTarget, {
  valid: [
    {name: '九成五', text: one('学生满意度', '≥95%')},
    {name: '合格率', text: one('验收合格率', '100%')},
    {name: '及时率', text: one('补助发放及时率', '100%')},
    {name: '可用率有余地', text: one('系统可用率', '≥99.9%')},
    {name: '分值', text: one('学生满意度', '100分')},
    {name: '两个数', text: one('学生满意度', '调查100%的班级，满意度≥95%')}
  ],
  invalid: [
    {
      name: '满意度',
      text: one('学生满意度', '⟦100%⟧'),
      errors: [{messageId: 'absolute', certainty: 'likely', data: {name: '学生满意度', value: '100%'}}]
    },
    {name: '达到', text: one('患者满意度', '⟦达到100%⟧'), errors: [{messageId: 'absolute'}]},
    {name: '不低于', text: one('观众满意率', '⟦≥100%⟧'), errors: [{messageId: 'absolute'}]},
    {name: '值里重复名称', text: one('农户满意度', '农户满意度⟦100%⟧'), errors: [{messageId: 'absolute'}]},
    {
      name: '正常运行率',
      text: one('泵站正常运行率', '⟦100%⟧'),
      errors: [{messageId: 'absolute', certainty: 'arguable'}]
    },
    {
      name: '两期都有，报一次',
      text: indicator({name: '学生满意度', annual: '⟦100%⟧'}),
      errors: [{messageId: 'absolute', related: [{messageId: 'alsoHere'}]}]
    }
  ]
})
