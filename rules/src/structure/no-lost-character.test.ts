import {indicator, project, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {noLostCharacter} from './no-lost-character.js'

testExamples(noLostCharacter)

const three = [{messageId: 'replace'}, {messageId: 'replace'}, {messageId: 'replace'}] as const

ruleTester(noLostCharacter, {
  valid: [
    {name: '不低于', text: indicator({name: '患者满意度', annual: '不低于98%'})},
    {name: '“不少”后面不是数字', text: project({goal: '为不少农户解决灌溉困难。'})},
    {name: '“已上”前面不是数字', text: project({goal: '系统早已上线，本年度运行维护。'})},
    {name: '“即时”另有其义', text: indicator({name: '即时结算医院数', annual: '≥5家'})},
    {name: '完整的文号', text: project({goal: '根据教财〔2021〕7号文件发放助学金。'})},
    {name: '进行', text: project({goal: '对校舍进行维修。'})},
    {name: '覆盖', text: indicator({name: '疫苗覆盖率', annual: '≥95%'})}
  ],
  invalid: [
    {
      name: '比率漏了“低”',
      text: indicator({name: '患者满意度', implementation: '≥98%', annual: '⟦不于⟧98%'}),
      errors: [
        {
          messageId: 'slip',
          certainty: 'certain',
          data: {written: '不于', expected: '不低于'},
          suggestions: [
            {
              messageId: 'replace',
              data: {expected: '不低于'},
              output: indicator({name: '患者满意度', implementation: '≥98%', annual: '不低于98%'})
            },
            {messageId: 'replace', data: {expected: '不少于'}},
            {messageId: 'replace', data: {expected: '不高于'}}
          ]
        }
      ]
    },
    {
      name: '次数漏了“少”',
      text: indicator({name: '巡河次数', implementation: '≥12次', annual: '⟦不于⟧12次'}),
      errors: [{messageId: 'slip', data: {written: '不于', expected: '不少于'}, suggestions: three}]
    },
    {
      name: '越低越好的',
      text: indicator({name: '课堂投诉率', implementation: '≤2%', annual: '⟦不于⟧2%'}),
      errors: [{messageId: 'slip', data: {written: '不于', expected: '不高于'}, suggestions: three}]
    },
    {
      name: '两个值都错，报一次',
      text: indicator({name: '患者满意度', annual: '⟦不低与⟧98%'}),
      errors: [
        {
          messageId: 'slip',
          related: [{messageId: 'alsoHere', text: '不低与98%'}],
          suggestions: [{messageId: 'replace', data: {expected: '不低于'}}]
        }
      ]
    },
    {
      name: '名称里的错字',
      text: indicator({name: '健康档案⟦履盖⟧率', annual: '≥90%'}),
      errors: [
        {
          messageId: 'slip',
          suggestions: [{messageId: 'replace', output: indicator({name: '健康档案覆盖率', annual: '≥90%'})}]
        }
      ]
    },
    {
      name: '目标里的错字',
      text: project({goal: '对渠道⟦经行⟧衬砌，改善灌溉条件。'}),
      errors: [{messageId: 'slip', data: {written: '经行', expected: '进行'}, suggestions: [{messageId: 'replace'}]}]
    },
    {
      name: '文号缺序号',
      text: project({goal: '根据教财⟦〔2021〕号⟧文件发放助学金。'}),
      errors: [{messageId: 'documentNumber', certainty: 'certain', data: {written: '〔2021〕号'}}]
    },
    {
      name: '折行的单元格',
      text: indicator({name: '学生满意度', implementation: '≥95%', annual: '95%⟦已\n上⟧'}),
      errors: [{messageId: 'slip', suggestions: [{messageId: 'replace', data: {expected: '以上'}}]}]
    }
  ]
})
