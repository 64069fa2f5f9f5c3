import {indicator, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {noValueByReference} from './no-value-by-reference.js'

testExamples(noValueByReference)

const one = (name: string, annual: string) => indicator({name, annual, format: 'plain'})

ruleTester(noValueByReference, {
  valid: [
    {name: '有数值的依据', text: one('体检报告送达', '按合同要求5日内送达')},
    {name: '按时不是依据', text: one('教材发放', '按时发放')},
    {name: '按年度末的时点', text: one('低保金发放', '按年度末人数')},
    {name: '按月是时间', text: one('低保金发放', '按月足额发放')},
    {name: '指明国家标准', text: one('饮用水水质', '符合国家标准')},
    {name: '指明文件', text: one('道路施工质量', '符合《公路工程质量检验评定标准》要求')},
    {name: '预算由另一规则报告', text: one('装修成本', '控制在项目预算内')},
    {name: '方案是名词', text: one('编制规划方案', '3份')},
    {name: '下降有幅度', text: one('能耗', '较上年下降3%')}
  ],
  invalid: [
    {
      name: '按年度计划',
      text: one('诵读活动完成时间', '⟦按年度计划⟧'),
      errors: [{messageId: 'reference', certainty: 'certain'}]
    },
    {
      name: '按计划，名称是比率',
      text: one('教学楼装修完工率', '⟦按计划完工⟧'),
      errors: [
        {
          messageId: 'promised',
          certainty: 'certain',
          data: {name: '教学楼装修完工率', value: '按计划完工', expected: '百分比'}
        }
      ]
    },
    {
      name: '序时进度',
      text: one('资金拨付进度', '⟦序时进度⟧'),
      errors: [{messageId: 'reference', certainty: 'certain'}]
    },
    {name: '按需', text: one('食堂设备', '⟦按需配置⟧'), errors: [{messageId: 'reference', certainty: 'certain'}]},
    {
      name: '严格按照时限要求',
      text: one('公文办理', '⟦严格按照公文流转时限要求办理⟧'),
      errors: [{messageId: 'reference', certainty: 'certain'}]
    },
    {
      name: '合同规定的要求',
      text: one('绿化养护质量', '⟦按质按量完成合同规定的要求⟧'),
      errors: [{messageId: 'reference', certainty: 'certain'}]
    },
    {
      name: '达到没有指明的标准',
      text: one('调研报告质量', '⟦达到公文标准⟧'),
      errors: [{messageId: 'reference', certainty: 'likely'}]
    },
    {
      name: '上年没有写出数值',
      text: one('门诊人次', '⟦不低于上年⟧'),
      errors: [{messageId: 'lastYear', certainty: 'arguable', data: {value: '不低于上年'}}]
    },
    {
      name: '应保尽保只算商榷',
      text: one('特困人员保障', '⟦应保尽保⟧'),
      errors: [{messageId: 'reference', certainty: 'arguable'}]
    },
    {
      name: '两期都有，报一次',
      text: indicator({name: '供餐数量', implementation: '按实际就餐人数供应', annual: '⟦按就餐人数需要供应⟧'}),
      errors: [{messageId: 'promised', related: [{messageId: 'alsoHere', data: {value: '按实际就餐人数供应'}}]}]
    }
  ]
})
