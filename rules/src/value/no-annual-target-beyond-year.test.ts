import {indicator, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {noAnnualTargetBeyondYear} from './no-annual-target-beyond-year.js'

testExamples(noAnnualTargetBeyondYear)

const one = (name: string, annual: string) => indicator({name, implementation: '36个月', annual})

ruleTester(noAnnualTargetBeyondYear, {
  valid: [
    {name: '正好一年', text: one('运维服务周期', '12个月')},
    {name: '三百六十六天', text: one('水质监测时长', '366天')},
    {name: '使用年限', text: one('路面使用年限', '≥10年')},
    {name: '质保期', text: one('设备质保期限', '≥3年')},
    {name: '租期', text: one('校舍租赁周期', '3年')},
    {name: '视频保存时长', text: one('监控录像保存时间', '≥2年')},
    {name: '没有类型的名称', text: one('系统满足工作需要情况', '三至五年')},
    {name: '实施周期可以超过一年', text: indicator({name: '工程工期', implementation: '24个月', annual: '10个月'})}
  ],
  invalid: [
    {
      name: '服务周期',
      text: one('运维服务周期', '⟦36个月⟧'),
      errors: [{messageId: 'beyond', certainty: 'likely', data: {value: '36个月'}}]
    },
    {name: '周期数量', text: one('保洁服务周期数量', '⟦36月⟧'), errors: [{messageId: 'beyond'}]},
    {name: '工期', text: one('水库加固工期', '⟦≤3年⟧'), errors: [{messageId: 'beyond'}]},
    {name: '及时性', text: one('系统建设完成及时性', '⟦18个月内⟧'), errors: [{messageId: 'beyond'}]},
    {name: '按天计', text: one('道路改造工期', '⟦≤540天⟧'), errors: [{messageId: 'beyond'}]},
    {name: '折行', text: one('道路改造工期', '⟦≤2\n年⟧'), errors: [{messageId: 'beyond', data: {value: '≤2年'}}]}
  ]
})
