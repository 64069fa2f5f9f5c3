import {exportText, lintText} from 'perf-lint'
import {describe, expect, test} from 'vitest'

const indicators = [
  '一级指标\t二级指标\t三级指标\t指标值',
  '产出指标\t数量指标\t清淤河道长度\t≥12公里',
  '\t质量指标\t工程验收合格率\t100%',
  '\t时效指标\t完工时间\t2025年10月31日前',
  '效益指标\t社会效益指标\t受益居民人数\t≥5万人',
  '满意度指标\t服务对象满意度指标\t沿岸居民满意度\t≥90%',
  '成本指标\t经济成本指标\t清淤工程总成本\t≤120万元'
]
const goal = '清淤河道12公里，使沿岸5万居民免受内涝。'

const national = `项目支出绩效目标申报表
（2025年度）
项目名称\t河道清淤工程
主管部门\t某市水务局\t\t实施单位\t某市河道管理所
项目资金（万元）\t年度资金总额\t120.00
\t其中：财政拨款\t100.00
\t其他资金\t20.00
年度目标\t${goal}
绩效指标\t${indicators.join('\n\t')}
`

const weights = ['分值', '20', '20', '10', '20', '10', '10']
const evaluation = `项目支出绩效自评表
（2025年度）
项目名称\t河道清淤工程
主管部门\t某市水务局\t\t\t\t实施单位\t某市河道管理所
项目资金（万元）\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分
\t年度资金总额\t120.00\t120.00\t118.50\t10\t98.75%\t9.88
年度总体目标\t预期目标\t\t\t实际完成情况
\t${goal}\t\t\t已清淤河道12公里。
绩效指标\t一级指标\t二级指标\t三级指标\t年度指标值\t分值\t实际完成值\t得分
\t${indicators
  .slice(1)
  .map((row, index) => {
    const actual = ['12.5公里', '100%', '2025年9月30日', '5.2万人', '93%', '118.5万元'][index]
    return [row, weights[index + 1], actual, weights[index + 1]].join('\t')
  })
  .join('\n\t')}
总分\t\t\t\t\t100\t\t99.88
评价等级\t优
`

const exported = [
  '预算单位\t项目名称\t预算数（万元）\t年度目标\t一级指标\t二级指标\t三级指标\t计算符号\t指标值\t计量单位\t权重\t备注',
  `某市河道管理所\t河道清淤工程\t120\t${goal}\t产出指标\t数量指标\t清淤河道长度\t≥\t12\t公里\t20\t`,
  '\t\t\t\t\t质量指标\t工程验收合格率\t＝\t100\t%\t20\t',
  '\t\t\t\t\t时效指标\t完工时间\t≤\t10\t个月\t10\t',
  '\t\t\t\t效益指标\t社会效益指标\t受益居民人数\t≥\t5\t万人\t20\t',
  '\t\t\t\t满意度指标\t服务对象满意度指标\t沿岸居民满意度\t≥\t90\t%\t10\t',
  '\t\t\t\t成本指标\t经济成本指标\t清淤工程总成本\t≤\t120\t万元\t10\t\n'
].join('\n')

describe.each([
  ['the national form', national],
  ['a self-evaluation', evaluation],
  ['the export of a budget system', exported]
])('%s without faults', (_, text) => {
  test('gets no error and no warning', () => {
    const {messages} = lintText(text, {path: 'form.tsv', presets: ['recommended']})
    expect(messages.map(({ruleId, message}) => `${ruleId}: ${message}`)).toEqual([])
  })

  test('is exported with all that it says', () => {
    const {units} = exportText(text, {path: 'form.tsv'})
    expect(units).toMatchObject([
      {name: '某市河道管理所', projects: [{name: '河道清淤工程', goal, indicators: {length: 6}}]}
    ])
  })
})
