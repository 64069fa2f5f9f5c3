import {indicator, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {consistentComparatorDirection} from './consistent-comparator-direction.js'

testExamples(consistentComparatorDirection)

const one = (name: string, annual: string) => indicator({name, annual, format: 'plain'})

ruleTester(consistentComparatorDirection, {
  valid: [
    {name: '越高越好，不低于', text: one('学生满意度', '≥95%')},
    {name: '产出可以封顶', text: one('出访次数', '≤3次')},
    {name: '不合格率越低越好', text: one('食品抽检不合格率', '≤3%')},
    {name: '新增的债务应封顶', text: one('新增贷款笔数', '≤10笔')},
    {name: '越低越好，不高于', text: one('有效投诉率', '≤1%')},
    {name: '处理坏事的比率越高越好', text: one('投诉处理率', '≥98%')},
    {name: '处理坏事的数量', text: one('渗漏房屋修缮户数', '≥30户')},
    {name: '没有坏事的比率', text: one('依申请事项“零跑动”率', '≥90%')},
    {name: '限制出访是对的', text: one('因公出访人数', '≤10人')},
    {name: '下降的幅度', text: one('交通事故起数', '较上年下降10%以上')},
    {name: '缩短的时间', text: one('缩短审批时限', '≥3天')},
    {name: '床位使用率可以有上限', text: one('病床使用率', '≤93%')},
    {name: '费用可以有上限，收入也可以', text: one('药品收入', '≤300万元')},
    {name: '值中另有所指', text: one('公文办理质量', '退文率5%以下')},
    {name: '质保期越长越好', text: one('路灯质保期限', '≥3年')},
    {name: '大于零值由另一规则报告', text: one('重大火灾起数', '≥0起')},
    {name: '条件不是目标', text: one('热线接通率', '日均来电不超过1200次时，接通率不低于95%')},
    {name: '受理投诉是工作量', text: one('受理投诉件数', '≥300件')},
    {name: '安置的人', text: one('控辍保学失学儿童返校人数', '≥20人')},
    {name: '药占比不高于', text: one('公立医院药占比', '≤30%')},
    {name: '维修人员到场不是坏事', text: one('维修人员到场数量', '≥2人')}
  ],
  invalid: [
    {
      name: '提供给人的不应封顶',
      text: one('提供公益岗位数', '300个⟦以内⟧'),
      errors: [{messageId: 'more', certainty: 'likely', suggestions: [{messageId: 'flip'}]}]
    },
    {
      name: '带疫率不低于',
      text: one('调运苗木带疫率', '⟦≥⟧1%'),
      errors: [{messageId: 'less', suggestions: [{messageId: 'flip'}]}]
    },
    {
      name: '满意度不高于',
      text: one('学生满意度', '⟦≤⟧95%'),
      errors: [
        {
          messageId: 'more',
          certainty: 'certain',
          data: {name: '学生满意度', value: '≤95%'},
          suggestions: [{messageId: 'flip', data: {actual: '≤', expected: '≥'}, output: one('学生满意度', '≥95%')}]
        }
      ]
    },
    {
      name: '投诉率不低于',
      text: one('患者投诉率', '⟦不低于⟧1%'),
      errors: [
        {
          messageId: 'less',
          certainty: 'certain',
          suggestions: [{messageId: 'flip', output: one('患者投诉率', '不超过1%')}]
        }
      ]
    },
    {
      name: '事故数以上',
      text: one('水利工程安全事故起数', '5起⟦以上⟧'),
      errors: [
        {
          messageId: 'less',
          certainty: 'likely',
          suggestions: [{messageId: 'flip', output: one('水利工程安全事故起数', '5起以下')}]
        }
      ]
    },
    {
      name: '等候时间不少于',
      text: one('门诊平均等候时间', '⟦≥⟧30分钟'),
      errors: [{messageId: 'less', certainty: 'likely', suggestions: [{messageId: 'flip'}]}]
    },
    {
      name: '投诉次数不少于',
      text: one('游客投诉次数', '⟦≥⟧5次'),
      errors: [{messageId: 'less', certainty: 'certain', suggestions: [{messageId: 'flip'}]}]
    },
    {
      name: '没有人要工期更长',
      text: one('农村公路施工工期', '⟦≥⟧180天'),
      errors: [{messageId: 'less', certainty: 'likely', suggestions: [{messageId: 'flip'}]}]
    },
    {
      name: '撂荒',
      text: one('耕地撂荒率', '⟦≥⟧3%'),
      errors: [{messageId: 'less', certainty: 'likely', suggestions: [{messageId: 'flip'}]}]
    },
    {
      name: '水质的指标物',
      text: one('断面氨氮浓度', '⟦≥⟧1.0毫克/升'),
      errors: [{messageId: 'less', certainty: 'likely', suggestions: [{messageId: 'flip'}]}]
    },
    {
      name: '住院日不低于',
      text: one('平均住院日', '⟦≥⟧8天'),
      errors: [{messageId: 'less', certainty: 'likely', suggestions: [{messageId: 'flip'}]}]
    },
    {
      name: '成本控制率不低于',
      text: one('项目成本控制率', '⟦≥⟧100%'),
      errors: [{messageId: 'less', certainty: 'likely', suggestions: [{messageId: 'flip'}]}]
    },
    {
      name: '合格率小于',
      text: one('公路工程验收合格率', '⟦＜⟧98%'),
      errors: [{messageId: 'more', certainty: 'certain', suggestions: [{messageId: 'flip'}]}]
    },
    {
      name: '值中所指的方向反了',
      text: one('公文办理质量', '退文率5%⟦以上⟧'),
      errors: [{messageId: 'less', suggestions: [{messageId: 'flip'}]}]
    },
    {
      name: '两期都反，报一次',
      text: indicator({name: '师资流失率', annual: '⟦≥⟧5%'}),
      errors: [
        {
          messageId: 'less',
          related: [{messageId: 'alsoHere', data: {value: '≥5%'}}],
          suggestions: [{messageId: 'flip'}]
        }
      ]
    }
  ]
})
