import {indicator, ruleTester, testExamples, type IndicatorTableParts} from '@perf-lint/rule-tester'
import {noInternalBenefit} from './no-internal-benefit.js'

testExamples(noInternalBenefit)

const benefit = (parts: IndicatorTableParts) =>
  indicator({category: '2-效益指标', subcategory: '22-社会效益', annual: '有所改善', ...parts})

ruleTester(noInternalBenefit, {
  valid: [
    {name: '对群众的效益', text: benefit({name: '受益学生人数', annual: '≥1200人'})},
    {name: '对办事群众的环境', text: benefit({name: '群众办事环境和工作人员办公环境改善'})},
    {name: '产出里的办公条件', text: indicator({name: '改善办公环境面积', annual: '≥300平方米'})},
    {
      name: '服务对象满意度',
      text: benefit({category: '3-满意度指标', subcategory: '31-服务对象满意度', name: '干部职工满意度'})
    },
    {name: '水环境', text: benefit({subcategory: '23-生态效益', name: '河道水环境改善'})},
    {name: '就医环境', text: benefit({name: '就医环境改善'})}
  ],
  invalid: [
    {
      name: '办公条件',
      text: benefit({name: '⟦改善办公条件⟧'}),
      errors: [{messageId: 'internal', certainty: 'arguable', data: {name: '改善办公条件', actual: '22-社会效益'}}]
    },
    {
      name: '办公环境列作生态效益',
      text: benefit({subcategory: '23-生态效益', name: '⟦优化办公环境⟧'}),
      errors: [{messageId: 'notEcological', certainty: 'likely', data: {name: '优化办公环境', actual: '23-生态效益'}}]
    },
    {name: '机关运转', text: benefit({name: '⟦保障机关运转⟧'}), errors: [{messageId: 'internal'}]},
    {
      name: '干部职工列在可持续影响',
      text: benefit({subcategory: '24-可持续影响', name: '⟦提升干部职工业务素质⟧'}),
      errors: [{messageId: 'internal'}]
    },
    {
      name: '不分二级指标的表',
      text: indicator({format: 'plain', category: '效益指标', name: '⟦提高办公效率⟧', annual: '明显提高'}),
      errors: [{messageId: 'internal', data: {name: '提高办公效率', actual: '效益指标'}}]
    },
    {name: '折行的单元格', text: benefit({name: '⟦改善办公\n环境⟧'}), errors: [{messageId: 'internal'}]}
  ]
})
