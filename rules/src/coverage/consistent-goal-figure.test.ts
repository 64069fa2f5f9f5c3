import {project, ruleTester, table, testExamples} from '@perf-lint/rule-tester'
import {consistentGoalFigure} from './consistent-goal-figure.js'

testExamples(consistentGoalFigure)

const of = (goal: string, name: string, annual: string) =>
  project({goal, indicators: [{name, implementation: annual.replace(/[⟦⟧]/g, ''), annual}]})

ruleTester(consistentGoalFigure, {
  valid: [
    {name: '数量一致', text: of('建设高标准农田5000亩。', '建设高标准农田面积', '5000亩')},
    {
      name: '与实施周期值一致，年度值是其中一部分',
      text: project({
        goal: '三年改造农村危桥21座。',
        indicators: [{name: '改造农村危桥座数', implementation: '21座', annual: '8座'}]
      })
    },
    {name: '总数不是新增数', text: of('新增规模以上企业15家。', '规模以上企业总数', '≥82家')},
    {name: '顿号前后是两件事', text: of('维修校舍屋顶18栋、更换校舍门窗12栋。', '更换校舍门窗栋数', '12栋')},
    {name: '不是同一事物', text: of('建设高标准农田5000亩。', '新增节水灌溉面积', '≥6000亩')},
    {name: '单位不同', text: of('培训乡村教师300人次。', '培训乡村教师期数', '≥6期')},
    {name: '目标中有两个数量，说不清是哪个', text: of('建设村史馆3座，修缮村史馆5座。', '村史馆数量', '8座')},
    {name: '两个数量同样贴近名称', text: of('改造农村公路30公里，新建农村公路50公里。', '农村公路里程', '80公里')},
    {name: '换算后一致', text: of('铺设供水管网12公里。', '铺设供水管网长度', '12000米')},
    {name: '同一比率，百分比一致', text: of('垃圾清运及时率达到95%以上。', '垃圾清运及时率', '≥95%')},
    {name: '另一事物的比率', text: of('县道优良率达到90%以上。', '村道优良率', '≥80%')},
    {name: '目标写的是提高多少', text: of('公文办理差错率较上年降低2%。', '公文办理差错率', '≤1%')},
    {name: '目标写由多少到多少', text: of('自来水普及率由80%提高到90%。', '自来水普及率', '≥88%')},
    {
      name: '两个目标只差数字而各自一致',
      text: table({
        units: [
          {
            projects: [
              {name: '甲', goal: '为城区学校配备校园安保人员120人，保障校园安全和师生平安。', indicators: [{name: '安保人员数', annual: '120人'}]},
              {name: '乙', goal: '为城区学校配备校园安保人员80人，保障校园安全和师生平安。', indicators: [{name: '安保人员数', annual: '80人'}]}
            ]
          }
        ]
      })
    }
  ],
  invalid: [
    {
      name: '指标高于目标',
      text: of('建设高标准农田5000亩。', '建设高标准农田面积', '⟦≥6000亩⟧'),
      errors: [{messageId: 'contradicts', certainty: 'likely', data: {goal: '设高标准农田5000亩', name: '建设高标准农田面积', target: '年度指标值', value: '≥6000亩'}, related: [{messageId: 'goalHere', text: '5000亩'}]}]
    },
    {name: '确数不同', text: of('购置救护车3辆。', '购置救护车数量', '⟦5辆⟧'), errors: [{messageId: 'contradicts'}]},
    {
      name: '目标中有两个数量，取与名称最贴近的',
      text: of('培训乡村教师300人次，其中培训骨干乡村教师50人次。', '培训骨干乡村教师人次', '⟦≥400人次⟧'),
      errors: [{messageId: 'contradicts', related: [{messageId: 'goalHere', text: '50人次'}]}]
    },
    {
      name: '只有一个指标值，不说年度',
      text: project({format: 'plain', goal: '购置救护车3辆。', indicators: [{name: '购置救护车数量', annual: '⟦5辆⟧'}]}),
      errors: [{messageId: 'contradicts', data: {goal: '购置救护车3辆', name: '购置救护车数量', target: '指标值', value: '5辆'}}]
    },
    {
      name: '只有实施周期指标值',
      text: project({goal: '购置救护车3辆。', indicators: [{name: '购置救护车数量', implementation: '⟦5辆⟧', annual: ''}]}).replace('；年度指标值:。', '。'),
      errors: [{messageId: 'contradicts', data: {goal: '购置救护车3辆', name: '购置救护车数量', target: '实施周期指标值', value: '5辆'}}]
    },
    {
      name: '指标低于目标',
      text: of('建设高标准农田5000亩。', '建设高标准农田面积', '⟦≥500亩⟧'),
      errors: [{messageId: 'contradicts'}]
    },
    {
      name: '数字相同而单位不同',
      text: of('修复水毁路面3.2万平方米。', '修复水毁路面面积', '⟦≥3.2万平方公里⟧'),
      errors: [{messageId: 'contradicts'}]
    },
    {
      name: '同一比率，百分比不同',
      text: of('垃圾清运及时率达到95%以上。', '垃圾清运及时率', '⟦100%⟧'),
      errors: [{messageId: 'contradicts', certainty: 'likely', data: {goal: '垃圾清运及时率达到95%以上', name: '垃圾清运及时率', target: '年度指标值', value: '100%'}}]
    },
    {
      name: '两个比率合写一个百分比',
      text: of('设备故障到场响应率与修复率达到98%。', '设备故障响应率', '⟦≥95%⟧'),
      errors: [{messageId: 'contradicts'}]
    },
    {name: '名词在量词之后', text: of('建成20个社区养老驿站。', '社区养老驿站建成数', '⟦30个⟧'), errors: [{messageId: 'contradicts'}]},
    {name: '目标折行', text: of('铺设供水\n管网12公里。', '铺设供水管网长度', '⟦≥15公里⟧'), errors: [{messageId: 'contradicts'}]},
    {name: '换算后仍不同', text: of('铺设供水管网12公里。', '铺设供水管网长度', '⟦≥15公里⟧'), errors: [{messageId: 'contradicts'}]},
    {
      name: '两个项目的指标值互换',
      text: table({
        units: [
          {
            projects: [
              {name: '甲校', goal: '为城区学校配备校园安保人员120人，保障校园安全和师生平安。', indicators: [{name: '安保到岗数', implementation: '80人', annual: '⟦80人⟧'}]},
              {name: '乙校', goal: '为城区学校配备校园安保人员80人，保障校园安全和师生平安。', indicators: [{name: '安保到岗数', implementation: '120人', annual: '⟦120人⟧'}]}
            ]
          }
        ]
      }),
      errors: [
        {
          messageId: 'crossed',
          certainty: 'certain',
          related: [
            {messageId: 'goalHere', text: '120人'},
            {messageId: 'otherHere', text: '120人'}
          ]
        },
        {messageId: 'crossed', certainty: 'certain'}
      ]
    }
  ]
})
