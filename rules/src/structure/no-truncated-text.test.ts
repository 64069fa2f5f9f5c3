import {indicator, project, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {noTruncatedText} from './no-truncated-text.js'

testExamples(noTruncatedText)

ruleTester(noTruncatedText, {
  valid: [
    {name: '写完的目标', text: project({goal: '购置课桌椅300套，改善办学条件。'})},
    {name: '没有句号的目标', text: project({goal: '购置课桌椅300套，改善办学条件'})},
    {name: '以“目的”结尾', text: project({goal: '通过巡诊达到便民目的'})},
    {name: '两个值繁简不同', text: indicator({name: '补贴发放', implementation: '及时发放', annual: '及时发放补贴'})},
    {name: '数值后多写了几个字', text: indicator({implementation: '≥50个村', annual: '≥50个村以上'})},
    {name: '括号没写全归别的规则', text: indicator({name: '受益农户（含脱贫户', annual: '≥300户'})}
  ],
  invalid: [
    {
      name: '年度值只有前半句',
      text: indicator({name: '渠道衬砌成本', implementation: '控制在项目预算内', annual: '⟦控制在项目⟧'}),
      errors: [
        {
          messageId: 'cut',
          certainty: 'certain',
          data: {value: '控制在项目', other: '控制在项目预算内'},
          related: [{messageId: 'whole', text: '控制在项目预算内'}]
        }
      ]
    },
    {
      name: '实施周期值只有前半句',
      text: indicator({name: '水质', implementation: '⟦达到国家规定⟧', annual: '达到国家规定标准'}),
      errors: [{messageId: 'cut', related: [{messageId: 'whole'}]}]
    },
    {
      name: '目标停在“和”字',
      text: project({goal: '为基层医院配备救护车5辆，保障患者⟦和⟧'}),
      errors: [{messageId: 'goal', certainty: 'certain', data: {last: '…护车5辆，保障患者和'}}]
    },
    {
      name: '目标停在书名号内',
      text: project({goal: '落实⟦《高标准农田建设⟧'}),
      errors: [{messageId: 'goal', certainty: 'likely', data: {last: '落实《高标准农田建设'}}]
    },
    {
      name: '目标停在逗号',
      text: project({goal: '完成公路养护120公里⟦，⟧'}),
      errors: [{messageId: 'goal', certainty: 'likely', data: {last: '完成公路养护120公里，'}}]
    },
    {
      name: '值停在“的”字',
      text: indicator({name: '服务水平', implementation: '得到明显提升', annual: '满足群众看戏⟦的⟧'}),
      errors: [{messageId: 'value', certainty: 'certain', data: {last: '满足群众看戏的'}}]
    },
    {
      name: '两个值都停在同一处，报一次',
      text: indicator({name: '服务水平', annual: '满足群众看戏⟦的⟧'}),
      errors: [{messageId: 'value'}]
    },
    {
      name: '折行的单元格',
      text: indicator({name: '疫苗成本', implementation: '控制在项目预算内', annual: '⟦控制在\n项目⟧'}),
      errors: [{messageId: 'cut', related: [{messageId: 'whole'}]}]
    }
  ]
})
