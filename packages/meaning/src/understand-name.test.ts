import {describe, expect, test} from 'vitest'
import {builtInLexicon} from './index.js'

const {understandName} = builtInLexicon

describe('understandName', () => {
  test.each([
    // name, head, nature, kind, direction
    ['学生满意度', '满意度', 'satisfaction', 'rate', 'more'],
    ['服务对象满意度（%）', '满意度', 'satisfaction', 'rate', 'more'],
    ['服务对象满意度.', '满意度', 'satisfaction', 'rate', 'more'],
    ['投诉率', '投诉率', 'complaint', 'rate', 'less'],
    ['投诉处理率', '处理率', 'completion', 'rate', 'more'],
    ['投诉处理及时率', '及时率', 'punctuality', 'rate', 'more'],
    ['设备故障率', '故障率', 'quality', 'rate', 'less'],
    ['故障解决率', '解决率', 'completion', 'rate', 'more'],
    ['河道治理工程验收合格率', '验收合格率', 'quality', 'rate', 'more'],
    ['工程完工时间', '完工时间', 'duration', 'timeliness', 'less'],
    ['平均响应时间', '响应时间', 'duration', 'duration', 'less'],
    ['平均无故障时间', '无故障时间', 'quantity', 'duration', 'more'],
    ['高标准农田建设面积', '面积', 'size', 'area', undefined],
    ['新改建农村公路里程', '里程', 'size', 'length', undefined],
    ['培训教师人次', '人次', 'quantity', 'count', undefined],
    ['逾期退回工单件数', '件数', 'quantity', 'count', 'less'],
    ['重大安全事故发生数', '数', 'quantity', 'count', 'less'],
    ['事项“零跑动”率', '率', 'completion', 'rate', undefined],
    ['无事故天数', '天数', 'quantity', 'duration', undefined],
    ['汛期停课天数', '停课天数', 'duration', 'duration', 'less'],
    ['药品抽检不合格率', '合格率', 'quality', 'rate', 'less'],
    ['苗木带疫率', '带疫率', 'loss', 'rate', 'less'],
    ['未完成率', '完成率', 'completion', 'rate', 'less'],
    ['村民投诉举报件数', '投诉举报件数', 'complaint', 'count', 'less'],
    ['受理投诉举报件数', '件数', 'quantity', 'count', undefined],
    ['维修上门时间', '上门时间', 'duration', 'duration', 'less'],
    ['能力验证满意率', '率', 'completion', 'rate', undefined],
    ['信访积案化解率', '化解率', 'share', 'rate', 'more'],
    ['发放补贴金额', '金额', 'state', 'money', undefined],
    ['课题按时结项率', '率', 'punctuality', 'rate', 'more'],
    ['水费收缴率', '收缴率', 'completion', 'rate', 'more'],
    ['安全隐患整改数', '数', 'quantity', 'count', undefined],
    ['问题线索处置率', '处置率', 'completion', 'rate', 'more'],
    ['人员流失率（年度）', '流失率', 'loss', 'rate', 'less'],
    ['门诊收入', '收入', 'income', 'money', 'more'],
    ['生均培养成本', '成本', 'cost', 'money', 'less'],
    ['资金使用效率', '效率', 'state', 'state', undefined],
    ['人均收入增长率', '增长率', 'growth', 'growthRate', 'more'],
    ['死亡率下降率', '下降率', 'growth', 'growthRate', 'more'],
    ['网站日均更新条数（条/天）', '条数', 'quantity', 'count', undefined],
    ['森林覆盖率', '森林覆盖率', 'ecology', 'rate', 'more'],
    ['受益农户数', '户数', 'quantity', 'count', undefined],
    ['完善英文版网站功能', undefined, undefined, undefined, undefined],
    ['游客投诉次数', '投诉次数', 'complaint', 'count', 'less'],
    ['群众信访件数', '信访件数', 'complaint', 'count', 'less'],
    ['受理投诉件数', '件数', 'quantity', 'count', undefined],
    ['投诉受理数量', '数量', 'quantity', 'count', undefined],
    ['查处违法案件数', '件数', 'quantity', 'count', undefined],
    ['成本控制率', '成本控制率', 'cost', 'rate', 'less'],
    ['窗口超时办件率', '率', 'completion', 'rate', 'less'],
    ['自制节目时长', '节目时长', 'quantity', 'duration', 'more'],
    ['耕地撂荒面积占比', '占比', 'share', 'rate', 'less'],
    ['公立医院药占比', '药占比', 'loss', 'rate', 'less'],
    ['平均住院日', '住院日', 'loss', 'duration', 'less'],
    ['PM2.5年均浓度', 'PM2.5年均浓度', 'ecology', 'state', 'less'],
    ['全年PM2.5浓度', 'PM2.5浓度', 'ecology', 'state', 'less'],
    ['化学需氧量减排量', '减排量', 'ecology', 'count', 'more'],
    ['出厂水浑浊度', '浑浊度', 'ecology', 'state', 'less'],
    ['工作氛围', '氛围', 'state', 'state', undefined]
  ])('%s ends in %s', (name, head, nature, kind, direction) => {
    const meaning = understandName(name)
    expect([meaning.head, meaning.nature, meaning.kind, meaning.direction]).toEqual([head, nature, kind, direction])
  })

  test.each([
    ['服务对象满意度（%）', '%', undefined, 'percentage'],
    ['课题完成及时率%', '%', undefined, 'percentage'],
    ['网站日均更新条数（条/天）', '条', '天', 'count'],
    ['视频接口数量（个）', '个', undefined, 'count'],
    ['供水量（万立方米）', '立方米', undefined, 'volume']
  ])('%s asks for %s', (name, unit, per, dimension) => {
    const found = understandName(name).unit
    expect([found?.unit, found?.per, found?.dimension]).toEqual([unit, per, dimension])
  })

  test.each([
    ['满意度（年度）'],
    ['培训人数（含线上）'],
    ['整改举措（建议）数量'],
    ['移动端专题数（平台构建的专题数）']
  ])('%s asks for no unit', (name) => {
    expect(understandName(name).unit).toBeUndefined()
  })
})
