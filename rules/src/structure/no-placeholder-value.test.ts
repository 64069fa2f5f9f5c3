import {indicator, project, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {noPlaceholderValue} from './no-placeholder-value.js'

testExamples(noPlaceholderValue)

ruleTester(noPlaceholderValue, {
  valid: [
    {name: '有数值', text: indicator({name: '新建校舍面积', annual: '≥1200平方米'})},
    {name: '控制数只是值的一部分', text: indicator({name: '车辆运行成本', annual: '不超过控制数12万元'})},
    {name: '乘号', text: indicator({name: '急诊开放时间', annual: '7×24小时'})},
    {name: 'X 光机', text: indicator({name: 'X光机购置台数', annual: '2台'})},
    {name: '单位里的斜杠', text: indicator({name: '巡河次数', annual: '≥4次/月'})},
    {name: '“无”可以是回答', text: indicator({name: '有无重大安全事故', annual: '无'})},
    {name: '定性值归别的规则', text: indicator({name: '教学环境', annual: '良好'})},
    {
      name: '目标里的文号、日期和征求意见稿',
      text: project({goal: '按照《管护办法（征求意见稿）》（2021年3月15日）和〔2021〕79号文完成管护。'})
    },
    {
      name: '没有数值的比较符归别的规则',
      text: indicator({name: '受益农户数', implementation: '不少于', annual: '300户'})
    }
  ],
  invalid: [
    {
      name: '目标里待填',
      text: project({goal: '培训乡村医生⟦XX⟧人次，提高诊疗水平。'}),
      errors: [{messageId: 'goal', certainty: 'likely', data: {blank: 'XX'}}]
    },
    {
      name: '目标里的文件名',
      text: project({goal: '按照管护办法⟦（20210315修订）⟧完成公路管护。'}),
      errors: [{messageId: 'fileName', certainty: 'likely', data: {blank: '（20210315修订）'}}]
    },
    {
      name: '目标里的扩展名',
      text: project({goal: '按照公路管护方案⟦.docx⟧完成公路管护。'}),
      errors: [{messageId: 'fileName', certainty: 'likely', data: {blank: '.docx'}}]
    },
    {
      name: '实施周期值是模板文字，建议用年度值',
      text: indicator({name: '渠道衬砌合格率', implementation: '⟦控制数⟧', annual: '100%'}),
      errors: [
        {
          messageId: 'value',
          certainty: 'certain',
          data: {name: '渠道衬砌合格率', value: '控制数'},
          related: [],
          suggestions: [
            {
              messageId: 'useOther',
              data: {expected: '100%'},
              output: indicator({name: '渠道衬砌合格率', implementation: '100%', annual: '100%'})
            }
          ]
        }
      ]
    },
    {
      name: '两个值都是模板文字，报一次',
      text: indicator({name: '良种推广面积', implementation: '待定', annual: '⟦待定⟧'}),
      errors: [
        {
          messageId: 'value',
          data: {name: '良种推广面积', value: '待定'},
          related: [{messageId: 'alsoHere', data: {value: '待定'}, text: '待定'}]
        }
      ]
    },
    {
      name: '数值处留空',
      text: indicator({name: '患者满意度', implementation: '≥XX%', annual: '≥⟦XX⟧%'}),
      errors: [{messageId: 'blank', certainty: 'certain', data: {name: '患者满意度', value: '≥XX%', blank: 'XX'}}]
    },
    {
      name: '斜杠多半有误',
      text: indicator({name: '馆藏图书册数', implementation: '⟦/⟧', annual: '≥3万册'}),
      errors: [{messageId: 'value', certainty: 'likely', suggestions: [{messageId: 'useOther'}]}]
    },
    {
      name: '不适用只算商榷',
      text: indicator({name: '后续管护年限', implementation: '⟦不适用⟧', annual: '≥3年'}),
      errors: [{messageId: 'value', certainty: 'arguable', suggestions: [{messageId: 'useOther'}]}]
    },
    {
      name: '名称里待填',
      text: indicator({name: '⟦XX⟧公路养护里程', annual: '≥30公里'}),
      errors: [{messageId: 'name', certainty: 'certain', data: {name: 'XX公路养护里程', blank: 'XX'}}]
    },
    {
      name: '折行的单元格',
      text: indicator({name: '文艺演出场次', implementation: '≥5场', annual: '⟦详见\n附件⟧'}),
      errors: [
        {messageId: 'value', data: {name: '文艺演出场次', value: '详见附件'}, suggestions: [{messageId: 'useOther'}]}
      ]
    },
    {
      name: '不分二级指标的表',
      text: indicator({format: 'plain', name: '疫苗接种率', annual: '⟦标准值⟧'}),
      errors: [{messageId: 'value', data: {name: '疫苗接种率', value: '标准值'}}]
    }
  ]
})
