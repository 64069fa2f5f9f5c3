import {project, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {noSwappedValues} from './no-swapped-values.js'

testExamples(noSwappedValues)

const pair = (first: readonly [string, string, string?], second: readonly [string, string, string?]) =>
  project({
    indicators: [first, second].map(([name, annual, implementation]) => ({name, annual, implementation}))
  })

ruleTester(noSwappedValues, {
  valid: [
    {name: '各得其所', text: pair(['工程验收合格率', '≥98%'], ['新建校舍面积', '3200平方米'])},
    {name: '只有一个不符', text: pair(['工程验收合格率', '3200平方米'], ['新建校舍面积', '3200平方米'])},
    {name: '互换后仍不符', text: pair(['工程验收合格率', '3200平方米'], ['新建校舍面积', '12个月'])},
    {name: '同类指标', text: pair(['学生满意度', '≥90%'], ['课程合格率', '≥95%'])},
    {name: '名称不表明类型', text: pair(['校舍维修情况', '98%'], ['新建校舍面积', '3200平方米'])},
    {name: '一个值里有两个数', text: pair(['工程验收合格率', '3栋3200平方米'], ['新建校舍面积', '≥98%'])},
    {
      name: '不相邻',
      text: project({
        indicators: [
          {name: '工程验收合格率', annual: '3200平方米'},
          {name: '学生满意度', annual: '≥90%'},
          {name: '新建校舍面积', annual: '≥98%'}
        ]
      })
    }
  ],
  invalid: [
    {
      name: '都是数量，量词互换',
      text: pair(['订阅报刊种数', '⟦9个⟧'], ['续订数据库个数', '⟦≥420种⟧']),
      errors: [
        {
          messageId: 'withNext',
          certainty: 'likely',
          data: {
            name: '订阅报刊种数',
            value: '9个',
            expected: '以“种”计的数量',
            otherName: '续订数据库个数',
            otherValue: '≥420种'
          },
          related: [{messageId: 'other'}]
        },
        {messageId: 'withPrevious', related: [{messageId: 'other'}]}
      ]
    },
    {
      name: '比率与面积错位',
      text: pair(['工程验收合格率', '⟦3200平方米⟧'], ['新建校舍面积', '⟦≥98%⟧']),
      errors: [
        {
          messageId: 'withNext',
          certainty: 'certain',
          data: {
            name: '工程验收合格率',
            value: '3200平方米',
            expected: '百分比',
            otherName: '新建校舍面积',
            otherValue: '≥98%'
          },
          related: [{messageId: 'other', data: {name: '新建校舍面积', value: '≥98%'}, text: '≥98%'}]
        },
        {messageId: 'withPrevious', certainty: 'certain', related: [{messageId: 'other'}]}
      ]
    },
    {
      name: '比率与数量错位，数值没有单位',
      text: pair(['病历电子化率', '⟦40万⟧'], ['病历数量', '⟦98%⟧']),
      errors: [
        {messageId: 'withNext', related: [{messageId: 'other'}]},
        {messageId: 'withPrevious', related: [{messageId: 'other'}]}
      ]
    },
    {
      name: '人次与里程错位，只是很可能',
      text: pair(['受训驾驶员人次', '⟦30公里⟧'], ['新改建农村公路里程', '⟦500人次⟧']),
      errors: [
        {messageId: 'withNext', certainty: 'likely', related: [{messageId: 'other'}]},
        {messageId: 'withPrevious', certainty: 'likely', related: [{messageId: 'other'}]}
      ]
    },
    {
      name: '只有实施周期值错位',
      text: pair(['工程验收合格率', '≥98%', '⟦3200平方米⟧'], ['新建校舍面积', '3200平方米', '⟦≥98%⟧']),
      errors: [
        {messageId: 'withNext', related: [{messageId: 'other'}]},
        {messageId: 'withPrevious', related: [{messageId: 'other'}]}
      ]
    },
    {
      name: '时长与比率错位',
      text: pair(['平均响应时间', '⟦200万元⟧'], ['设备采购成本', '⟦≤2小时⟧']),
      errors: [
        {messageId: 'withNext', related: [{messageId: 'other'}]},
        {messageId: 'withPrevious', related: [{messageId: 'other'}]}
      ]
    },
    {
      name: '实施周期值只剩比较词，年度值错位',
      text: pair(['病历电子化率', '⟦40万⟧', '不少于'], ['病历数量', '⟦98%⟧', '不低于']),
      errors: [
        {messageId: 'withNext', certainty: 'certain', related: [{messageId: 'other'}]},
        {messageId: 'withPrevious', certainty: 'certain', related: [{messageId: 'other'}]}
      ]
    }
  ]
})
