import {indicator, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {noUnmeasurableName} from './no-unmeasurable-name.js'

testExamples(noUnmeasurableName)

ruleTester(noUnmeasurableName, {
  valid: [
    {name: '对象加数量', text: indicator({name: '服务对象人数', annual: '≥300人'})},
    {name: '对象加满意度', text: indicator({name: '服务对象满意度', annual: '≥95%'})},
    {name: '由单位看得出衡量什么', text: indicator({name: '购置课桌椅', annual: '300套'})},
    {
      name: '名称长但有中心词',
      text: indicator({name: '农村公路路面、路肩、边沟日常养护，及绿化管护合格率', annual: '≥95%'})
    },
    {name: '短的分句', text: indicator({name: '防洪、抗旱能力', annual: '提升'})},
    {name: '效益加内容', text: indicator({name: '灌溉经济效益', annual: '≥80万元'})}
  ],
  invalid: [
    {
      name: '服务对象',
      text: indicator({name: '⟦服务对象⟧', annual: '≥54个'}),
      errors: [{messageId: 'thing', certainty: 'likely', data: {name: '服务对象'}}]
    },
    {
      name: '某平台的服务对象',
      text: indicator({name: '⟦数字图书馆服务对象⟧', annual: '≥8万'}),
      errors: [{messageId: 'thing', certainty: 'arguable'}]
    },
    {
      name: '只写了类别',
      text: indicator({name: '⟦社会效益⟧', annual: '明显'}),
      errors: [{messageId: 'thing', certainty: 'likely'}]
    },
    {
      name: '一句话',
      text: indicator({name: '⟦统一建设灌溉设施，避免各村重复投入⟧', annual: '避免重复投入'}),
      errors: [{messageId: 'sentence', certainty: 'arguable'}]
    },
    {
      name: '带句号',
      text: indicator({name: '⟦满足各学校用餐需求，保障学生营养。⟧', annual: '满足'}),
      errors: [{messageId: 'sentence'}]
    },
    {
      name: '折行的单元格',
      text: indicator({name: '⟦受益\n群众⟧', annual: '≥300人'}),
      errors: [{messageId: 'thing', data: {name: '受益群众'}}]
    }
  ]
})
