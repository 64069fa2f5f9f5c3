import {form, indicator, project, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {requireComparator} from './require-comparator.js'

testExamples(requireComparator)

const one = (name: string, annual: string) => indicator({name, annual, format: 'plain'})

ruleTester(requireComparator, {
  valid: [
    {name: '有比较词', text: one('学生满意度', '≥90%')},
    {
      name: '计算符号为定性的由另一规则报告',
      text: form({indicators: [{name: '学生满意度', sign: '定性', annual: '90', unit: '%'}]})
    },
    {name: '以上', text: one('学生满意度', '90%以上')},
    {name: '达到', text: one('学生满意度', '达到90%')},
    {name: '百分之百', text: one('验收合格率', '100%')},
    {name: '购置的数量', text: one('购置救护车数量', '3辆')},
    {name: '缺百分号由另一规则报告', text: one('学生满意度', '95')},
    {name: '每年几次', text: one('防汛巡查次数', '1次/年')},
    {name: '单价', text: one('救护车采购单价', '35万元')},
    {name: '每台的成本', text: one('课桌椅成本', '300元/套')},
    {name: '起止日期', text: one('水渠施工时间', '2025年3月-2025年6月')},
    {name: '零', text: one('事故起数', '0起')},
    {name: '类型不符由另一规则报告', text: one('按时完工率', '3年')},
    {name: '书名号由另一规则报告', text: one('成果采纳率', '》80%')},
    {name: '增长的幅度', text: one('浏览量', '较上年提高20%')},
    {name: '漏字由另一规则报告', text: one('学生满意度', '满意度不于98%')},
    {
      name: '两期不一致由另一规则报告',
      text: indicator({name: '系统并发数', implementation: '300个', annual: '大于300个'})
    }
  ],
  invalid: [
    {
      name: '满意度',
      text: one('学生满意度', '⟦90%⟧'),
      errors: [
        {
          messageId: 'missing',
          certainty: 'arguable',
          data: {value: '90%', expected: '≥90%'},
          suggestions: [{messageId: 'add', data: {expected: '≥90%'}, output: one('学生满意度', '≥90%')}]
        }
      ]
    },
    {
      name: '等候时间越短越好',
      text: one('门诊等候时间', '⟦30分钟⟧'),
      errors: [
        {
          messageId: 'missing',
          suggestions: [{messageId: 'add', data: {expected: '≤30分钟'}, output: one('门诊等候时间', '≤30分钟')}]
        }
      ]
    },
    {
      name: '并发数',
      text: one('挂号系统并发数', '⟦500个⟧'),
      errors: [{messageId: 'missing', suggestions: [{messageId: 'add'}]}]
    },
    {
      name: '没有方向的比率，不作建议',
      text: one('档案整理质量', '⟦99%⟧'),
      errors: [{messageId: 'open', data: {value: '99%'}}]
    },
    {
      name: '时间写达',
      text: one('窗口办理时限', '窗口办理⟦平均达30分钟⟧'),
      errors: [{messageId: 'reaching', certainty: 'likely', data: {value: '窗口办理平均达30分钟'}}]
    },
    {
      name: '两期都没有，报一次',
      text: indicator({name: '学生满意度', annual: '⟦90%⟧'}),
      errors: [{messageId: 'missing', related: [{messageId: 'alsoHere'}], suggestions: [{messageId: 'add'}]}]
    },
    {
      name: '三处方向不一',
      text: project({
        format: 'plain',
        indicators: [
          {name: '学生满意度', annual: '⟦90%⟧'},
          {name: '家长满意度', annual: '85%'},
          {name: '门诊等候时间', annual: '30分钟'}
        ]
      }),
      errors: [{messageId: 'severalOpen', data: {count: 3, value: '90%'}}]
    },
    {
      name: '一个项目三处，合并为一条',
      text: project({
        format: 'plain',
        indicators: [
          {name: '学生满意度', annual: '⟦90%⟧'},
          {name: '家长满意度', annual: '85%'},
          {name: '课程优良率', annual: '80%'}
        ]
      }),
      errors: [
        {
          messageId: 'several',
          data: {count: 3, value: '90%', sign: '≥'},
          related: [
            {messageId: 'another', data: {name: '家长满意度', value: '85%'}, text: '85%'},
            {messageId: 'another', data: {name: '课程优良率', value: '80%'}, text: '80%'}
          ]
        }
      ]
    }
  ]
})
