import {indicator, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {noExplanationAsValue} from './no-explanation-as-value.js'

testExamples(noExplanationAsValue)

ruleTester(noExplanationAsValue, {
  valid: [
    {name: '目标值', text: indicator({name: '急救平均响应时间', annual: '≤10分钟'})},
    {name: '以“考核”开头的等级', text: indicator({name: '教师年度考核', annual: '考核良好以上'})},
    {name: '解释之外有目标值', text: indicator({name: '成活率', annual: '计算公式为成活株数/栽植株数，≥90%'})},
    {name: '定性值', text: indicator({name: '水环境', annual: '明显改善'})},
    {name: '中间的“反映”', text: indicator({name: '群众诉求', annual: '群众反映的问题全部办理'})},
    {name: '占位符归别的规则', text: indicator({name: '馆藏册数', annual: '考察'})}
  ],
  invalid: [
    {
      name: '实施周期值是解释，年度值是目标',
      text: indicator({name: '急救平均响应时间', implementation: '⟦考察急救响应所需平均时间⟧', annual: '≤10分钟'}),
      errors: [
        {
          messageId: 'differs',
          certainty: 'certain',
          data: {name: '急救平均响应时间', value: '考察急救响应所需平均时间', other: '≤10分钟'},
          suggestions: [{messageId: 'useOther', output: indicator({name: '急救平均响应时间', annual: '≤10分钟'})}]
        }
      ]
    },
    {
      name: '两个值都是解释，报一次',
      text: indicator({name: '公路养护质量', annual: '⟦反映公路养护工作的完成质量⟧'}),
      errors: [
        {
          messageId: 'explanation',
          certainty: 'likely',
          related: [{messageId: 'alsoHere', text: '反映公路养护工作的完成质量'}]
        }
      ]
    },
    {
      name: '只有公式，没有目标',
      text: indicator({name: '成活率', implementation: '≥90%', annual: '⟦计算公式：成活株数/栽植株数⟧'}),
      errors: [{messageId: 'differs', suggestions: [{messageId: 'useOther'}]}]
    },
    {
      name: '评价要点',
      text: indicator({name: '制度健全性', annual: '⟦评价要点：是否制定管理制度⟧'}),
      errors: [{messageId: 'explanation'}]
    },
    {
      name: '折行的单元格',
      text: indicator({name: '灌溉保证', annual: '⟦衡量灌溉用水\n的保证程度⟧'}),
      errors: [{messageId: 'explanation'}]
    },
    {
      name: '不分二级指标的表',
      text: indicator({format: 'plain', name: '演出质量', annual: '⟦主要考察演出的艺术水准⟧'}),
      errors: [{messageId: 'explanation', related: []}]
    }
  ]
})
