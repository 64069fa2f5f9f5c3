import {indicator, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {noNameAsValue} from './no-name-as-value.js'

testExamples(noNameAsValue)

ruleTester(noNameAsValue, {
  valid: [
    {name: '有数值', text: indicator({name: '学生满意度', annual: '≥95%'})},
    {name: '重复名称但带数值', text: indicator({name: '患者满意度', annual: '患者满意度95%以上'})},
    {name: '回答“完成”归别的规则', text: indicator({name: '渠道衬砌完成情况', annual: '完成'})},
    {name: '等级归别的规则', text: indicator({name: '群众满意度', annual: '满意'})},
    {name: '只取名称中的动词，归定性值的规则', text: indicator({name: '提升教学水平', annual: '提升'})},
    {name: '说得比名称多', text: indicator({name: '公路养护质量', annual: '路面无坑槽、标线清晰'})},
    {name: '中文数字', text: indicator({name: '文艺下乡场次', annual: '文艺下乡十场'})}
  ],
  invalid: [
    {
      name: '实施周期值照抄名称',
      text: indicator({name: '读者满意率', implementation: '⟦读者满意率⟧', annual: '≥76%'}),
      errors: [{messageId: 'same', certainty: 'certain', data: {value: '读者满意率'}, related: []}]
    },
    {
      name: '两个值都照抄，报一次',
      text: indicator({name: '促进农民增收', implementation: '促进农民增收', annual: '⟦促进农民增收⟧'}),
      errors: [{messageId: 'same', related: [{messageId: 'alsoHere', text: '促进农民增收'}]}]
    },
    {
      name: '去掉“是否”照抄',
      text: indicator({name: '是否按时发放助学金', annual: '⟦按时发放助学金⟧'}),
      errors: [
        {
          messageId: 'alike',
          certainty: 'likely',
          data: {name: '是否按时发放助学金', value: '按时发放助学金'}
        }
      ]
    },
    {
      name: '换了次序只算商榷',
      text: indicator({name: '就医环境改善提升', annual: '⟦项目实施后，就医环境得到提升改善⟧'}),
      errors: [{messageId: 'alike', certainty: 'arguable'}]
    },
    {
      name: '折行的单元格',
      text: indicator({name: '落实河长制巡查制度', implementation: '全部落实', annual: '⟦落实河长制\n巡查制度⟧'}),
      errors: [{messageId: 'same', data: {value: '落实河长制巡查制度'}}]
    },
    {
      name: '不分二级指标的表',
      text: indicator({format: 'plain', name: '及时支付工程款', annual: '⟦及时支付工程款⟧'}),
      errors: [{messageId: 'same'}]
    },
    {
      name: '制表符分隔的表',
      text: indicator({format: 'tsv', name: '保障教学正常开展', annual: '⟦保障教学正常开展⟧'}),
      errors: [{messageId: 'same'}]
    }
  ]
})
