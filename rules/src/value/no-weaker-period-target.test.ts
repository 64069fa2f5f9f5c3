import {indicator, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {noWeakerPeriodTarget} from './no-weaker-period-target.js'

testExamples(noWeakerPeriodTarget)

const both = (name: string, implementation: string, annual: string) => indicator({name, implementation, annual})

ruleTester(noWeakerPeriodTarget, {
  valid: [
    {
      name: '百分比超过100的由 valid-percentage 报告',
      text: indicator({name: '厕所改造合格率', implementation: '≥90%', annual: '≥900%'})
    },
    {name: '周期大于年度', text: both('培训教师人次', '≥900人次', '≥300人次')},
    {name: '两期相同', text: both('培训教师人次', '≥300人次', '≥300人次')},
    {name: '比率逐年提高', text: both('学生满意度', '≥95%', '≥90%')},
    {name: '坏事逐年减少', text: both('管网漏损率', '≤8%', '≤10%')},
    {name: '成本逐年累加', text: both('项目总成本', '≤500万元', '≤100万元')},
    {name: '事故次数逐年累加', text: both('安全事故起数', '≤3起', '≤1起')},
    {name: '每年的数', text: both('每年开放天数', '≥300天', '≥330天')},
    {name: '值里写明每年', text: both('防汛演练', '≥2次', '每年≥3次')},
    {name: '不同单位量级，换算后不小', text: both('新改建公路里程', '≥30公里', '≥3000米')},
    {name: '上限没有方向', text: both('因公出访人数', '≤5人', '≤10人')},
    {name: '工作日与天不能相比', text: both('公文办理时长', '≤5天', '≤3个工作日')},
    {name: '人与次不能相比', text: both('义诊服务', '≥100人', '≥300次')},
    {name: '不同类的数由另一规则报告', text: both('课题成果', '3年', '95%')}
  ],
  invalid: [
    {
      name: '累计数小于年度数',
      text: both('培训教师人次', '⟦≥300人次⟧', '≥500人次'),
      errors: [
        {
          messageId: 'more',
          certainty: 'certain',
          data: {implementation: '≥300人次', annual: '≥500人次'},
          related: [{messageId: 'other', text: '≥500人次'}]
        }
      ]
    },
    {
      name: '换算后小于年度数',
      text: both('新改建公路里程', '⟦≥3000米⟧', '≥30公里'),
      errors: [{messageId: 'more', certainty: 'certain'}]
    },
    {
      name: '期末数可能下降，只是很可能',
      text: both('在校生人数', '⟦1200人⟧', '1500人'),
      errors: [{messageId: 'more', certainty: 'likely'}]
    },
    {name: '比率', text: both('学生满意度', '⟦≥90%⟧', '≥95%'), errors: [{messageId: 'more', certainty: 'likely'}]},
    {
      name: '越低越好的比率',
      text: both('管网漏损率', '⟦≤12%⟧', '≤10%'),
      errors: [{messageId: 'less', certainty: 'likely', data: {implementation: '≤12%', annual: '≤10%'}}]
    },
    {
      name: '响应时间',
      text: both('急救平均响应时间', '⟦≤15分钟⟧', '≤10分钟'),
      errors: [{messageId: 'less', certainty: 'likely'}]
    },
    {name: '期末的坏事', text: both('网站死链数量', '⟦＜5个⟧', '＜3个'), errors: [{messageId: 'less'}]}
  ]
})
