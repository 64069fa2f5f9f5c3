import {indicator, project, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {consistentValueKind} from './consistent-value-kind.js'

testExamples(consistentValueKind)

const one = (name: string, annual: string) => indicator({name, annual, format: 'plain'})

ruleTester(consistentValueKind, {
  valid: [
    {name: '比率对百分比', text: one('工程按时完工率', '100%')},
    {name: '开放时间写钟点', text: indicator({name: '夜间延时开放时间', annual: '每周五至20:30'})},
    {name: '不认识的量词', text: indicator({name: '编研成果出版数量', annual: '1辑'})},
    {name: '按百万人次计的比率', text: indicator({name: '乘客投诉率', annual: '≤3件/百万人次'})},
    {name: '比率缺百分号由另一规则报告', text: one('工程验收合格率', '≥98')},
    {name: '满意度可以按名次', text: one('公众满意度', '不低于全省第三名')},
    {name: '数量的增长', text: one('接待游客人次', '较上年增长10%')},
    {name: '及时性可以是百分比、时长或日期', text: one('补助发放及时性', '每月10日前')},
    {name: '没有类型的名称', text: one('防汛工作成效', '100%')},
    {name: '服务周期可以按月数', text: one('运维服务周期数量', '12个月')},
    {name: '培训时长可以按课时', text: one('骨干教师培训时长', '≥24课时')},
    {name: '不是百分比的率', text: one('视频画面帧率', '≥25帧')},
    {name: '覆盖面可以按个数', text: one('文艺演出覆盖面', '12个乡镇')},
    {name: '名称是公式', text: one('服务率=提供服务数/申请服务数', '≥95%')},
    {name: '一个名称两件事', text: one('修缮效果与修缮成本', '通过验收100%')},
    {name: '值用比率衡量一种性质', text: one('公文办理质量', '退文率≤5%')},
    {name: '同一比率的不同说法', text: one('农村居民饮水安全达标率', '农户饮用水达标率100%')},
    {
      name: '与相邻指标错位的由另一规则报告',
      text: project({
        indicators: [
          {name: '工程验收合格率', annual: '3200平方米'},
          {name: '新建校舍面积', annual: '≥98%'}
        ]
      })
    },
    {name: '按合同等由另一规则报告', text: one('租金支付率', '按合同约定支付')}
  ],
  invalid: [
    {
      name: '天数对人次',
      text: indicator({name: '展馆免费开放天数', annual: '⟦≥4万人次⟧'}),
      errors: [
        {messageId: 'kind', certainty: 'likely', data: {name: '展馆免费开放天数', value: '≥4万人次', expected: '时间'}}
      ]
    },
    {
      name: '按座数的不是面积',
      text: indicator({name: '改造公厕座数', implementation: '≥20平方米', annual: '⟦≥20平方米⟧'}),
      errors: [
        {
          messageId: 'kind',
          data: {name: '改造公厕座数', value: '≥20平方米', expected: '数量'},
          related: [{messageId: 'alsoHere'}]
        }
      ]
    },
    {
      name: '比率填了时长，另一期是对的',
      text: indicator({name: '工程按时完工率', implementation: '⟦3年⟧', annual: '100%'}),
      errors: [
        {
          messageId: 'kind',
          certainty: 'certain',
          data: {name: '工程按时完工率', value: '3年', expected: '百分比'},
          related: [{messageId: 'annual', data: {value: '100%'}}]
        }
      ]
    },
    {
      name: '年度值不符，实施周期值是对的',
      text: indicator({name: '工程按时完工率', implementation: '100%', annual: '⟦12月底前⟧完工'}),
      errors: [{messageId: 'kind', related: [{messageId: 'implementation', data: {value: '100%'}}]}]
    },
    {
      name: '数量填了百分比',
      text: one('培训教师人数', '⟦≥95%⟧'),
      errors: [{messageId: 'kind', certainty: 'certain', data: {name: '培训教师人数', value: '≥95%', expected: '数量'}}]
    },
    {
      name: '比率填了以万计的数',
      text: one('电子病历归档率', '⟦40万⟧'),
      errors: [{messageId: 'kind', certainty: 'certain'}]
    },
    {
      name: '面积填了百分比',
      text: one('高标准农田建设面积', '⟦100%⟧'),
      errors: [
        {messageId: 'kind', certainty: 'likely', data: {name: '高标准农田建设面积', value: '100%', expected: '面积'}}
      ]
    },
    {
      name: '两期都不符，报一次',
      text: indicator({name: '病历归档率', annual: '⟦≥200份⟧'}),
      errors: [{messageId: 'kind', related: [{messageId: 'alsoHere', data: {value: '≥200份'}}]}]
    },
    {
      name: '名称是事物，值另有指标',
      text: one('服务对象', '⟦窗口形象提升度⟧不低于95%'),
      errors: [{messageId: 'subject', certainty: 'likely', data: {name: '服务对象', subject: '窗口形象提升度'}}]
    },
    {
      name: '同是达标率，说的不是一回事',
      text: one('场馆开放面积达标率', '⟦垃圾清运处置达标率⟧达100%'),
      errors: [{messageId: 'subject', certainty: 'likely'}]
    },
    {
      name: '比率没有数值',
      text: one('河道保洁覆盖率', '⟦主城区各条内河及沿岸绿地⟧'),
      errors: [{messageId: 'prose', certainty: 'likely'}]
    }
  ]
})
