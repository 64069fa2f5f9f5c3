import {indicator, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {noVagueValue} from './no-vague-value.js'

testExamples(noVagueValue)

const one = (name: string, annual: string) => indicator({name, annual, format: 'plain'})

ruleTester(noVagueValue, {
  valid: [
    {name: '有数值', text: one('窗口平均等候时间', '较上年明显缩短10%以上')},
    {name: '提升的幅度有基数', text: one('服务形象提升度', '较上年提升5%')},
    {name: '零增长可以核对', text: one('农药使用量', '零增长')},
    {name: '有级别', text: one('信息系统等级保护', '达到二级以上')},
    {name: '有日期', text: one('教材发放及时性', '开学前3天发放到位')},
    {name: '未发生坏事可以核对', text: one('水库安全运行情况', '未发生重大安全事故')},
    {name: '没有坏事', text: one('校园安全', '无安全责任事故')},
    {name: '当日当月可以核对', text: one('救助金发放时效', '当月足额发放到位')},
    {name: '学历资质可以核对', text: one('乡村医生学历', '大专及以上')},
    {name: '等级证书可以核对', text: one('等保测评', '取得三级证书')},
    {name: '外部评定由另一规则报告', text: one('博物馆运行评估结果', '优秀')},
    {name: '是和完成由另一规则报告', text: one('校舍维修情况', '完成')},
    {name: '按计划由另一规则报告', text: one('道路养护质量', '按计划实施')},
    {name: '占位词由另一规则报告', text: one('农田灌溉面积', '待定')},
    {name: '照抄名称由另一规则报告', text: one('促进农民增收', '促进农民增收')},
    {name: '预算由另一规则报告', text: one('水渠维修成本', '控制在预算内')},
    {name: '比率没有数值由另一规则报告', text: one('河道保洁覆盖率', '主城区各条内河及沿岸绿地')},
    {
      name: '另一期有数值，由另一规则报告',
      text: indicator({name: '公路养护效果', implementation: '干线公路路面及附属设施', annual: '≥90分'})
    }
  ],
  invalid: [
    {
      name: '程度副词',
      text: one('农村人居环境', '⟦明显改善⟧'),
      errors: [{messageId: 'vague', certainty: 'certain', data: {value: '明显改善'}}]
    },
    {
      name: '方向动词',
      text: one('文化惠民', '⟦丰富群众精神文化生活，增强文化自信⟧'),
      errors: [{messageId: 'vague', certainty: 'certain'}]
    },
    {name: '性质', text: one('资金使用合规性', '⟦合法合规⟧'), errors: [{messageId: 'vague', certainty: 'certain'}]},
    {name: '运行正常', text: one('泵站设备', '⟦全年正常运行⟧'), errors: [{messageId: 'vague', certainty: 'likely'}]},
    {name: '满意', text: one('患者满意度', '⟦满意⟧'), errors: [{messageId: 'grade', certainty: 'certain'}]},
    {name: '良好', text: one('校园环境', '⟦良好⟧'), errors: [{messageId: 'grade', certainty: 'certain'}]},
    {
      name: '句末的满意',
      text: one('食堂服务', '⟦师生对食堂服务的评价：满意⟧'),
      errors: [{messageId: 'grade', certainty: 'certain'}]
    },
    {
      name: '及时没有时限',
      text: one('种子发放时效', '⟦及时发放到户⟧'),
      errors: [{messageId: 'timely', certainty: 'likely'}]
    },
    {name: '靠前没有名次', text: one('营商环境', '⟦位居全省前列⟧'), errors: [{messageId: 'rank', certainty: 'likely'}]},
    {
      name: '只写做什么',
      text: one('消防安全', '⟦开展消防检查⟧'),
      errors: [{messageId: 'activity', certainty: 'likely'}]
    },
    {
      name: '没有定义的提升度',
      text: one('服务形象提升度', '⟦≥98%⟧'),
      errors: [{messageId: 'undefined', certainty: 'likely', data: {name: '服务形象提升度', value: '≥98%'}}]
    },
    {
      name: '没有定义的提升度写在值里',
      text: one('服务对象', '办事环境，窗口形象提升度⟦不低于95%⟧'),
      errors: [{messageId: 'undefined', certainty: 'likely', data: {name: '窗口形象提升度', value: '不低于95%'}}]
    },
    {
      name: '建立健全',
      text: one('管护机制', '⟦建立健全⟧'),
      errors: [{messageId: 'vague', certainty: 'certain'}]
    },
    {name: '健全', text: one('公园管护制度', '⟦健全⟧'), errors: [{messageId: 'vague', certainty: 'certain'}]},
    {
      name: '其他文字',
      text: one('保安服务', '⟦校门值守、车辆引导、夜间巡更等⟧'),
      errors: [{messageId: 'prose', certainty: 'likely'}]
    },
    {
      name: '两期都有，报一次',
      text: indicator({name: '服务水平', implementation: '显著提升', annual: '⟦有效提升⟧'}),
      errors: [{messageId: 'vague', related: [{messageId: 'alsoHere', data: {value: '显著提升'}}]}]
    },
    {
      name: '只在实施周期',
      text: indicator({name: '服务水平', implementation: '⟦显著提升⟧', annual: '≥95分'}),
      errors: [{messageId: 'vague', related: []}]
    },
    {
      name: '折行的值，句号不在引语里',
      text: indicator({name: '生态修复', implementation: '修复湿地30公顷', annual: '⟦湿地生态功能\n得到恢复⟧'}),
      errors: [{messageId: 'vague', data: {value: '湿地生态功能得到恢复'}}]
    }
  ]
})
