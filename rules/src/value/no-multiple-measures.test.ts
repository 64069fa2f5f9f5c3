import {indicator, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {noMultipleMeasures} from './no-multiple-measures.js'

testExamples(noMultipleMeasures)

const one = (name: string, annual: string) => indicator({name, annual, format: 'plain'})

ruleTester(noMultipleMeasures, {
  valid: [
    {name: '同一比率的两个对象', text: one('教师满意度和学生满意度', '≥90%')},
    {name: '条件与时限', text: one('积水报警', '积水超过15厘米后10分钟内报警')},
    {name: '一个数值', text: one('校舍维修面积', '≥3200平方米')},
    {name: '区间', text: one('课堂规模', '30-45人')},
    {name: '两头都有比较符的区间', text: one('出厂水余氯', '≥5%且≤10%')},
    {name: '条件', text: one('热线接通率', '日均来电不超过1200次时，接通率不低于95%')},
    {name: '时限是比率的条件', text: one('投诉办理', '4小时内响应率≥95%')},
    {name: '完成期限', text: one('农村公路建设', '2025年12月底前完成30公里')},
    {name: '总数和其中', text: one('绿化面积', '共9000平方米，其中乔木3000平方米、草坪6000平方米')},
    {name: '每期人数', text: one('骨干教师培训', '3期，每期50人')},
    {name: '抽样办法', text: one('档案质量', '合格率99%，按不少于5‰的比例抽样')},
    {name: '括号里的说明', text: one('村医考核', '≥80分（满分100分）')},
    {name: '并列的规格', text: one('视频接入', '4000路4Mbps')}
  ],
  invalid: [
    {
      name: '名称是两个比率',
      text: indicator({name: '⟦设备到货及时率和验收合格率⟧', annual: '≥98%', format: 'plain'}),
      errors: [
        {
          messageId: 'inName',
          certainty: 'likely',
          data: {name: '设备到货及时率和验收合格率', first: '设备到货及时率', second: '验收合格率'}
        }
      ]
    },
    {
      name: '三个以上必改',
      text: one('急救服务', '⟦接警10秒，出车不超过3分钟，到场不超过15分钟⟧'),
      errors: [
        {
          messageId: 'multiple',
          certainty: 'certain',
          data: {count: 3, measures: '“10秒”、“不超过3分钟”、“不超过15分钟”'}
        }
      ]
    },
    {
      name: '不同类的两个',
      text: one('绿化养护', '⟦每周养护不少于2次，死株更换不超过3天⟧'),
      errors: [{messageId: 'multiple', certainty: 'likely'}]
    },
    {
      name: '不同量词的两个',
      text: one('义诊活动', '⟦举办义诊12场，服务群众2000人次⟧'),
      errors: [{messageId: 'multiple', certainty: 'likely'}]
    },
    {
      name: '不同中心词的两个比率',
      text: one('课程质量', '⟦合格率100%，优秀率≥30%⟧'),
      errors: [{messageId: 'multiple', certainty: 'likely'}]
    },
    {
      name: '同类的两个可能是分项',
      text: one('物业面积', '⟦东区60492平方米，南区14806平方米⟧'),
      errors: [{messageId: 'multiple', certainty: 'arguable'}]
    },
    {
      name: '一批设备的清单',
      text: one('医疗设备购置', '⟦1套监护仪、2台呼吸机⟧'),
      errors: [{messageId: 'multiple', certainty: 'arguable'}]
    },
    {
      name: '二者之一',
      text: one('印章质量', '⟦可使用2年或盖10万次以上⟧'),
      errors: [{messageId: 'multiple', certainty: 'arguable'}]
    },
    {
      name: '两期都有，报一次，句号不在其中',
      text: indicator({
        name: '设备维护',
        implementation: '响应时间≤5秒，修复率≥95%。',
        annual: '⟦响应时间≤5秒，修复率≥95%⟧'
      }),
      errors: [{messageId: 'multiple', certainty: 'likely', related: [{messageId: 'alsoHere'}]}]
    }
  ]
})
