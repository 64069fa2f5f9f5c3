import {indicator, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {consistentPeriodTargets} from './consistent-period-targets.js'

testExamples(consistentPeriodTargets)

const both = (name: string, implementation: string, annual: string) => indicator({name, implementation, annual})

ruleTester(consistentPeriodTargets, {
  valid: [
    {name: '两期相同', text: both('培训教师人次', '≥300人次', '≥300人次')},
    {name: '数值不同是阶段', text: both('培训教师人次', '≥900人次', '≥300人次')},
    {name: '百分之百与不低于百分之百', text: both('验收合格率', '不低于100%', '100%')},
    {name: '只差达到二字', text: both('水质监测点', '达到30个', '30个')},
    {name: '只差说明文字', text: both('课程优良率', '课程优良率≥90%', '≥90%')},
    {name: '后面是检查办法', text: both('档案整理质量', '目标值99%。对案卷作不少于5‰的抽样检查', '99%')},
    {name: '可以换算的单位', text: both('公文办理时长', '≤1天', '≤24小时')},
    {name: '缺单位由另一规则报告', text: both('受益农户', '≥300', '≥300户')},
    {name: '类型不符由另一规则报告', text: both('工程按时完工率', '3年', '100%')},
    {name: '只剩比较词由另一规则报告', text: both('受益农户', '不少于', '300户')},
    {name: '笼统文字由另一规则报告', text: both('服务水平', '有效提升', '≥95分')},
    {name: '其中一处方向写反，由另一规则报告', text: both('学生满意度', '≤90%', '≥90%')},
    {name: '每年的条数', text: both('信息编发条数', '7000条', '7000条/年')},
    {name: '每年的次数', text: both('防汛演练', '每年2次', '2次')}
  ],
  invalid: [
    {
      name: '一期按月，一期按年',
      text: both('护理补贴标准', '200元/人·月', '⟦200元/人·年⟧'),
      errors: [{messageId: 'unit', certainty: 'likely'}]
    },
    {
      name: '只有一期按月',
      text: both('信息编发条数', '≥7000条', '⟦≥600条/月⟧'),
      errors: [{messageId: 'unit', certainty: 'likely'}]
    },
    {
      name: '同一数值，单位却不同',
      text: both('故障修复时间', '≤2小时', '⟦≤2天⟧'),
      errors: [{messageId: 'unit', certainty: 'likely'}]
    },
    {
      name: '恰好与大于',
      text: both('受益农户', '300户', '⟦大于300户⟧'),
      errors: [
        {
          messageId: 'comparator',
          certainty: 'certain',
          data: {implementation: '300户', annual: '大于300户'},
          related: [{messageId: 'other', text: '300户'}],
          suggestions: [
            {messageId: 'copyAnnual', output: both('受益农户', '大于300户', '大于300户')},
            {messageId: 'copyImplementation', output: both('受益农户', '300户', '300户')}
          ]
        }
      ]
    },
    {
      name: '没有比较词与不低于，只是很可能',
      text: both('学生满意度', '90%', '⟦≥90%⟧'),
      errors: [
        {
          messageId: 'comparator',
          certainty: 'likely',
          suggestions: [{messageId: 'copyAnnual'}, {messageId: 'copyImplementation'}]
        }
      ]
    },
    {
      name: '方向相反',
      text: both('年均降雨监测', '≥12次', '⟦≤12次⟧'),
      errors: [
        {
          messageId: 'comparator',
          certainty: 'certain',
          suggestions: [{messageId: 'copyAnnual'}, {messageId: 'copyImplementation'}]
        }
      ]
    },
    {
      name: '时长与百分比',
      text: both('课题成果质量', '3年', '⟦95%⟧'),
      errors: [{messageId: 'dimension', certainty: 'certain'}]
    },
    {
      name: '天与工作日',
      text: both('公文办理时长', '≤5天', '⟦≤3个工作日⟧'),
      errors: [{messageId: 'unit', certainty: 'likely'}]
    },
    {
      name: '人与次',
      text: both('义诊服务', '≥300人', '⟦≥100次⟧'),
      errors: [{messageId: 'unit', certainty: 'likely'}]
    },
    {
      name: '一处有数值一处没有',
      text: both('公路养护效果', '干线公路路面及附属设施', '⟦≥90分⟧'),
      errors: [{messageId: 'figure', certainty: 'likely'}]
    }
  ]
})
