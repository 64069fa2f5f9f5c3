import {indicator, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {consistentUnitOfMeasure} from './consistent-unit-of-measure.js'

testExamples(consistentUnitOfMeasure)

const one = (name: string, annual: string) => indicator({name, annual, format: 'plain'})

ruleTester(consistentUnitOfMeasure, {
  valid: [
    {name: '手册数不是册数', text: indicator({name: '发放宣传手册数', annual: '≥2000份'})},
    {name: '单位相同', text: one('新建桥梁数量（座）', '≥3座')},
    {name: '数量级不同', text: one('供水量（万立方米）', '≥300000立方米')},
    {name: '值没有单位由另一规则报告', text: one('新建桥梁数量（座）', '≥3')},
    {name: '类型不同由另一规则报告', text: one('按时完工率（%）', '8小时')},
    {name: '括号里是说明', text: one('培训人次（含线上）', '300人次')},
    {name: '括号里的词不在名称末尾', text: one('采纳意见（建议）数量', '≥3项')},
    {name: '名称没有单位', text: one('新建桥梁数量', '≥3座')}
  ],
  invalid: [
    {
      name: '册数以卷计',
      text: indicator({name: '托管档案册数', implementation: '≥3.1万卷', annual: '≥3.1万⟦卷⟧'}),
      errors: [
        {
          messageId: 'different',
          certainty: 'likely',
          data: {value: '≥3.1万卷', actual: '卷', expected: '册'},
          related: [{messageId: 'alsoHere'}]
        }
      ]
    },
    {
      name: '条与篇',
      text: one('日均更新信息数（条/天）', '不少于150⟦篇⟧'),
      errors: [
        {messageId: 'different', certainty: 'likely', data: {value: '不少于150篇', actual: '篇', expected: '条/天'}}
      ]
    },
    {
      name: '万元与元',
      text: one('设备购置费（万元）', '≤5000⟦元⟧'),
      errors: [{messageId: 'different', certainty: 'likely'}]
    },
    {
      name: '人次与人',
      text: one('义诊服务量（人次）', '≥300⟦人⟧'),
      errors: [{messageId: 'different', certainty: 'likely'}]
    },
    {
      name: '亩与公顷',
      text: one('造林面积（亩）', '≥20⟦公顷⟧'),
      errors: [{messageId: 'different', certainty: 'likely'}]
    },
    {
      name: '通用的量词',
      text: one('培训教师数（人）', '300⟦名⟧'),
      errors: [{messageId: 'different', certainty: 'arguable'}]
    },
    {
      name: '两期都不同，报一次',
      text: indicator({name: '办结时限（工作日）', annual: '≤5⟦天⟧'}),
      errors: [{messageId: 'different', related: [{messageId: 'alsoHere', data: {value: '≤5天'}}]}]
    }
  ]
})
