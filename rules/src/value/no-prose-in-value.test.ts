import {indicator, project, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {noProseInValue} from './no-prose-in-value.js'

testExamples(noProseInValue)

const one = (name: string, annual: string) => indicator({name, annual, format: 'plain'})

ruleTester(noProseInValue, {
  valid: [
    {name: '只有数值', text: one('工程验收合格率', '100%')},
    {name: '几个字', text: one('工程验收合格率', '合格率100%')},
    {name: '条件', text: one('热线接通率', '日均来电不超过1200次时，接通率≥95%')},
    {name: '基数', text: one('游客接待量', '较上年同期实际接待量增长10%')},
    {name: '抽样', text: one('档案质量', '经质检部门随机抽样检查合格99%')},
    {name: '没有数值', text: one('绿化养护', '行道树及绿篱修剪整齐美观无杂草')},
    {name: '两个数值', text: one('骨干教师培训', '举办骨干教师专题培训3场，惠及乡村教师200人')}
  ],
  invalid: [
    {
      name: '重复名称，只此一处',
      text: one('校舍维修合格率', '⟦校舍维修合格率达100%⟧'),
      errors: [
        {
          messageId: 'prose',
          certainty: 'arguable',
          data: {value: '校舍维修合格率达100%', measure: '达100%'},
          suggestions: [{messageId: 'replace', output: one('校舍维修合格率', '达100%')}]
        }
      ]
    },
    {
      name: '重复名称的多处，合并为一条',
      text: project({
        format: 'plain',
        indicators: [
          {name: '学生满意度', annual: '⟦学生满意度95%⟧'},
          {name: '家长满意度', annual: '家长满意度90%'}
        ]
      }),
      errors: [
        {
          messageId: 'names',
          data: {count: 2, value: '学生满意度95%', measure: '95%'},
          related: [{messageId: 'another', data: {value: '家长满意度90%'}}]
        }
      ]
    },
    {
      name: '数值后另有一段话',
      text: one('培训场次', '⟦10场，覆盖全县中小学及幼儿园骨干教师⟧'),
      errors: [{messageId: 'prose', data: {value: '10场，覆盖全县中小学及幼儿园骨干教师', measure: '10场'}}]
    },
    {
      name: '数值前另有一段话',
      text: one('面积达标', '⟦为门诊住院患者提供安全整洁舒适环境，达标100%⟧'),
      errors: [{messageId: 'prose'}]
    },
    {
      name: '括号里的解释',
      text: one('出勤', '⟦≥98%（各班次实到人数与计划应到人数之比）⟧'),
      errors: [{messageId: 'prose'}]
    },
    {
      name: '两期都有，报一次',
      text: indicator({name: '培训场次', annual: '⟦10场，覆盖全县中小学及幼儿园骨干教师⟧'}),
      errors: [{messageId: 'prose', related: [{messageId: 'alsoHere'}]}]
    }
  ]
})
