import {indicator, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {requireGradedQualitativeValue} from './require-graded-qualitative-value.js'

testExamples(requireGradedQualitativeValue)

const one = (name: string, annual: string) => indicator({name, annual, format: 'plain'})

ruleTester(requireGradedQualitativeValue, {
  valid: [
    {name: '分值', text: one('门户网站年度考核', '≥90分')},
    {name: '优秀，写明分数', text: one('门户网站年度考核', '优秀（90分以上）')},
    {name: '合格', text: one('村医年度考核等次', '合格')},
    {name: '级别', text: one('信息系统等级保护', '三级')},
    {name: '没有评定来源的由另一规则报告', text: one('校园环境', '良好')},
    {name: '满意由另一规则报告', text: one('患者满意度测评', '满意')}
  ],
  invalid: [
    {
      name: '考评优秀',
      text: one('门户网站考评情况', '⟦优秀⟧'),
      errors: [{messageId: 'ungraded', certainty: 'arguable', data: {value: '优秀'}}]
    },
    {name: '良好以上', text: one('博物馆运行评估结果', '⟦良好以上⟧'), errors: [{messageId: 'ungraded'}]},
    {name: '优良', text: one('水利工程质量等级', '⟦优良⟧'), errors: [{messageId: 'ungraded'}]},
    {name: '评定写在值里', text: one('驻村工作', '⟦年度考核评定为优秀⟧'), errors: [{messageId: 'ungraded'}]},
    {name: '验收良好', text: one('农田建设验收', '⟦良好⟧'), errors: [{messageId: 'ungraded'}]},
    {
      name: '两期都有，报一次',
      text: indicator({name: '信用评价', implementation: '优秀', annual: '⟦良好⟧'}),
      errors: [{messageId: 'ungraded', related: [{messageId: 'alsoHere', data: {value: '优秀'}}]}]
    }
  ]
})
