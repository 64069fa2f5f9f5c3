import type {Indicator} from '@perf-lint/ast'
import {builtInLexicon} from '@perf-lint/meaning'
import {expect, test} from 'vitest'
import type {Place} from '../vocabulary/indicator-homes.js'
import {findMisplacement} from './find-misplacement.js'

function indicatorOf(name: string, value = ''): Indicator {
  return {
    type: 'indicator',
    children: [
      {type: 'indicatorName', value: name},
      {type: 'targetValue', period: 'annual', value, children: []}
    ]
  }
}

test.each<[name: string, place: Place, certainty: string, home: string | undefined]>([
  ['群众满意度', 'socialBenefit', 'certain', 'recipientSatisfaction'],
  ['患者满意度（%）', 'quality', 'certain', 'recipientSatisfaction'],
  ['群众满意度', 'benefit', 'certain', 'recipientSatisfaction'],
  ['助学金发放及时率', 'quantity', 'certain', 'timeliness'],
  ['助学金发放及时率', 'quality', 'likely', 'timeliness'],
  ['抢险按时完成率', 'socialBenefit', 'likely', 'timeliness'],
  ['急救平均响应时间', 'quantity', 'certain', 'timeliness'],
  ['课桌椅验收合格率', 'quantity', 'certain', 'quality'],
  ['水质检测准确率', 'timeliness', 'certain', 'quality'],
  ['救护车完好率', 'economicBenefit', 'certain', 'quality'],
  ['监测站正常运行率', 'economicBenefit', 'certain', 'quality'],
  ['监测站正常运行率', 'socialBenefit', 'arguable', 'quality'],
  ['热线接通率', 'quantity', 'likely', 'quality'],
  ['渠道衬砌完成率', 'quantity', 'arguable', 'timeliness'],
  ['渠道衬砌完成率', 'quality', 'arguable', 'quantity'],
  ['新建校舍栋数', 'quality', 'certain', 'quantity'],
  ['新建校舍栋数', 'timeliness', 'certain', 'quantity'],
  ['公路养护里程', 'quality', 'certain', 'quantity'],
  ['志愿服务时长', 'timeliness', 'likely', 'quantity'],
  ['道路养护成本', 'quantity', 'certain', 'economicCost'],
  ['课桌椅采购单价', 'quality', 'certain', 'economicCost'],
  ['工程款支付及时率', 'cost', 'certain', 'timeliness'],
  ['图书借阅占比', 'cost', 'certain', undefined],
  ['送戏下乡场次', 'cost', 'certain', 'quantity'],
  ['景区宣传片浏览量', 'sustainableImpact', 'likely', 'socialBenefit'],
  ['办公氛围', 'recipientSatisfaction', 'likely', undefined],
  ['保洁人员流失率', 'socialBenefit', 'arguable', 'quality'],
  ['护林队员流失率', 'benefit', 'arguable', 'quality'],
  ['保安员工缺勤率', 'quantity', 'likely', 'quality'],
  ['文化活动数量', 'socialBenefit', 'arguable', 'quantity'],
  ['教学设备台数', 'socialBenefit', 'arguable', 'quantity'],
  ['宣传册发放数量', 'economicBenefit', 'arguable', 'quantity'],
  ['每千人口床位数', 'timeliness', 'certain', 'quantity'],
  ['医疗设施正常运行率', 'economicBenefit', 'certain', 'quality']
])('%s under %s: %s', (name, place, certainty, home) => {
  const found = findMisplacement(indicatorOf(name), place, builtInLexicon)
  expect(found?.certainty).toBe(certainty)
  expect(found?.homes[0]).toBe(home)
})

test.each<[name: string, place: Place]>([
  ['群众满意度', 'recipientSatisfaction'],
  ['群众安全感', 'socialBenefit'],
  ['有效投诉率', 'socialBenefit'],
  ['有效投诉率', 'recipientSatisfaction'],
  ['年度综合测评', 'recipientSatisfaction'],
  ['助学金发放及时率', 'timeliness'],
  ['门诊平均等候时间', 'socialBenefit'],
  ['受益农户数', 'socialBenefit'],
  ['带动就业人数', 'economicBenefit'],
  ['生产安全事故起数', 'socialBenefit'],
  ['死链错链数量', 'quality'],
  ['逾期次数', 'timeliness'],
  ['水质达标率', 'ecologicalBenefit'],
  ['工程完好率', 'sustainableImpact'],
  ['设备利用率', 'economicBenefit'],
  ['渠道衬砌完成率', 'timeliness'],
  ['急救响应率', 'timeliness'],
  ['租金标准达标率', 'cost'],
  ['患者次均费用', 'socialBenefit'],
  ['企业用电成本', 'economicBenefit'],
  ['制度制定数量', 'sustainableImpact'],
  ['设备无故障时间', 'quality'],
  ['项目建设成本', 'output'],
  ['森林覆盖率', 'ecologicalBenefit'],
  ['义务教育巩固率', 'socialBenefit'],
  ['疫苗接种率', 'socialBenefit'],
  ['教学环境', 'socialBenefit'],
  ['乡村教师流失率', 'socialBenefit'],
  ['基层医疗卫生人员流失率', 'socialBenefit'],
  ['医护人员流失率', 'benefit'],
  ['乡镇卫生院护士稳定率', 'socialBenefit'],
  ['特岗教师稳定率', 'benefit'],
  ['每千人口执业医师数', 'socialBenefit'],
  ['每万人活动场所数', 'socialBenefit'],
  ['每千人口床位数', 'sustainableImpact'],
  ['家庭医生签约户数', 'socialBenefit'],
  ['设备损坏数量', 'socialBenefit'],
  ['校园安全隐患数量', 'socialBenefit'],
  ['新开办企业数', 'economicBenefit']
])('%s under %s: nothing', (name, place) => {
  expect(findMisplacement(indicatorOf(name), place, builtInLexicon)).toBeUndefined()
})

test('goes by the value too, where a name under satisfaction has no head', () => {
  expect(findMisplacement(indicatorOf('服务质量', '满意'), 'recipientSatisfaction', builtInLexicon)).toBeUndefined()
})
