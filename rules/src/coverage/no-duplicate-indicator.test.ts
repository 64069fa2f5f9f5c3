import {project, ruleTester, table, testExamples} from '@perf-lint/rule-tester'
import {noDuplicateIndicator} from './no-duplicate-indicator.js'

testExamples(noDuplicateIndicator)

const of = (...indicators: [name: string, annual: string][]) =>
  project({indicators: indicators.map(([name, annual]) => ({name, annual}))})

ruleTester(noDuplicateIndicator, {
  valid: [
    {name: '不同的指标', text: of(['灌溉面积', '≥5000亩'], ['渠道长度', '≥30公里'])},
    {name: '对象不同：中文与英文', text: of(['中文网站更新条数', '≥300条'], ['英文网站更新条数', '≥300条'])},
    {name: '对象不同：小学与初中', text: of(['小学入学率', '100%'], ['初中入学率', '100%'])},
    {name: '期次不同', text: of(['一期工程完工率', '100%'], ['二期工程完工率', '100%'])},
    {name: '名称相近而指标值不同', text: of(['设备正常运行率', '≥95%'], ['设备的正常运行率合格率', '≥98%'])},
    {
      name: '不同项目的同名指标',
      text: table({units: [{projects: [{name: '甲', indicators: [{name: '验收合格率'}]}, {name: '乙', indicators: [{name: '验收合格率'}]}]}]})
    }
  ],
  invalid: [
    {
      name: '语序不同，人次与人数',
      text: of(['培训农民人次', '≥500人次'], ['⟦农民培训人数⟧', '≥500人次']),
      errors: [{messageId: 'sameMeaning', certainty: 'likely', related: [{messageId: 'first'}]}]
    },
    {
      name: '频次与频率',
      text: of(['病毒库升级频次', '1次/周'], ['⟦病毒库升级频率⟧', '1次/周']),
      errors: [{messageId: 'sameMeaning', certainty: 'likely', related: [{messageId: 'first'}]}]
    },
    {
      name: '名称相同',
      text: of(['灌溉面积', '≥5000亩'], ['⟦灌溉面积⟧', '≥5000亩']),
      errors: [{messageId: 'sameName', certainty: 'certain', data: {name: '灌溉面积', other: 1}, related: [{messageId: 'first', text: '灌溉面积'}]}]
    },
    {
      name: '名称相同而指标值不同',
      text: of(['灌溉面积', '≥5000亩'], ['⟦灌溉面积⟧', '≥6000亩']),
      errors: [{messageId: 'sameName', certainty: 'certain'}]
    },
    {
      name: '只差标点和括号',
      text: of(['验收合格率', '100%'], ['⟦验收合格率.⟧', '100%']),
      errors: [{messageId: 'sameName'}]
    },
    {
      name: '只差虚词',
      text: of(['渠道维护工作完成率', '100%'], ['⟦渠道维护完成率⟧', '100%']),
      errors: [{messageId: 'sameMeaning', certainty: 'likely', data: {name: '渠道维护完成率', other: 1, otherName: '渠道维护工作完成率'}}]
    },
    {
      name: '三次出现，各报一次',
      text: of(['灌溉面积', '≥1亩'], ['⟦灌溉面积⟧', '≥2亩'], ['⟦灌溉面积⟧', '≥3亩']),
      errors: [{messageId: 'sameName', data: {name: '灌溉面积', other: 1}}, {messageId: 'sameName', data: {name: '灌溉面积', other: 1}}]
    },
    {
      name: '名称折行',
      text: of(['渠道衬砌长度', '≥8公里'], ['⟦渠道衬\n砌长度⟧', '≥8公里']),
      errors: [{messageId: 'sameName'}]
    },
    {
      name: '多了一个词，指标值相同，可商榷',
      text: of(['小型水库除险加固完成座数', '≥3座'], ['⟦小型水库除险加固任务完成座数⟧', '≥3座']),
      errors: [{messageId: 'sameMeaning', certainty: 'arguable'}]
    }
  ]
})
