import {nodesOf} from '@perf-lint/meaning'
import {indicator, runRule} from '@perf-lint/rule-tester'
import {builtInLexicon} from '@perf-lint/meaning'
import {describe, expect, test} from 'vitest'
import {noVagueValue} from './no-vague-value.js'
import {readWording} from './wording.js'

const read = (name: string, text: string) => {
  const {tree} = runRule(noVagueValue, indicator({annual: text, format: 'plain'}))
  const [value] = nodesOf(tree, 'targetValue')
  const wording = value && readWording(value, name, builtInLexicon)
  return wording && `${wording.kind} ${wording.certainty}`
}

describe('readWording', () => {
  test.each([
    // name, value, what it is
    ['校舍维修情况', '完成', 'answer likely'],
    ['任务完成率', '完成', 'answer certain'],
    ['是否建立台账', '是', 'answer arguable'],
    ['灌渠工程', '通过竣工验收', 'answer likely'],
    ['垃圾收运覆盖率', '行政村全覆盖', 'answer certain'],
    ['校园环境', '良好', 'grade certain'],
    ['体育器材购置', '详见清单', 'reference certain'],
    ['群众文化活动', '若干', 'vague certain'],
    ['证照办理', '见证办理', 'prose arguable'],
    ['机房扩容效果', '可以满足三至五年的发展需要', 'vague likely'],
    ['机房扩容效果', '满足不少于300人同时办公的需要', undefined],
    ['患者满意度', '非常满意', 'grade certain'],
    ['工程质量', '合格', 'answer arguable'],
    ['农村公路施工质量', '合格', 'answer arguable'],
    ['疫苗质量', '合格', 'answer likely'],
    ['工程验收合格率', '合格', 'answer certain'],
    ['安全责任事故', '无', 'answer arguable'],
    ['校园安全事故数', '无', 'answer arguable'],
    ['投诉处理率', '无', 'answer certain'],
    ['断面水质', '优良', 'grade arguable'],
    ['城区空气质量', '良', 'grade arguable'],
    ['水质优良率', '优良', 'grade certain'],
    ['城乡差距', '持续缩小', 'vague certain'],
    ['城乡差距', '缩小', 'vague certain'],
    ['群众文化生活', '更丰富', 'vague certain'],
    ['文化交流', '日益频繁', 'vague certain'],
    ['年度考核', '优秀', 'rating arguable'],
    ['公路养护', '按计划实施', 'reference certain'],
    ['公路养护', '依据实际需要确定', 'reference certain'],
    ['公路养护', '满足群众出行需求', 'reference likely'],
    ['孤儿养育', '应养尽养', 'reference arguable'],
    ['维修成本', '不突破概算', 'budget likely'],
    ['播种面积', '不低于上年', 'lastYear arguable'],
    ['物资发放', '及时足额发放', 'timely likely'],
    ['创建工作', '走在全市前列', 'rank likely'],
    ['农村环境', '明显改善', 'vague certain'],
    ['泵站设备', '运行正常', 'vague likely'],
    ['禁毒宣传', '组织宣讲', 'activity likely'],
    ['门卫服务', '校门值守、车辆登记、夜间巡更', 'prose likely']
  ])('%s: %s is %s', (name, text, expected) => {
    expect(read(name, text)).toBe(expected)
  })

  test.each([
    ['有数值', '校舍维修', '完成3栋'],
    ['有日期', '完工时间', '12月底前'],
    ['只有比较词', '受益农户', '不少于'],
    ['占位词', '受益农户', '待定'],
    ['照抄名称', '促进农民增收', '促进农民增收'],
    ['指标解释', '平均恢复时间', '考察故障恢复所需时间'],
    ['没有发生坏事', '安全生产', '未发生责任事故'],
    ['日产日清', '生活垃圾收运', '日产日清'],
    ['日清日结', '窗口收费', '日清日结'],
    ['零发生', '校园食品安全事故', '零发生'],
    ['当月', '低保金发放', '当月发放到位'],
    ['学历', '乡村医生', '大专及以上'],
    ['考核合格', '村医考核等次', '合格'],
    ['国家标准', '饮用水水质', '符合国家标准'],
    ['指明的标准', '道路施工质量', '符合《公路工程质量检验评定标准》要求'],
    ['只有标点', '受益农户', '——']
  ])('says nothing of what is fine or told by other rules: %s', (_, name, text) => {
    expect(read(name, text)).toBeUndefined()
  })
})
