import {indicator, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {noAtLeast100Percent} from './no-at-least-100-percent.js'

testExamples(noAtLeast100Percent)

const one = (name: string, annual: string) => indicator({name, annual, format: 'plain'})

ruleTester(noAtLeast100Percent, {
  valid: [
    {name: '百分之百', text: one('工程验收合格率', '100%')},
    {name: '达到百分之百', text: one('工程验收合格率', '达到100%')},
    {name: '等于百分之百', text: one('工程验收合格率', '＝100%')},
    {name: '增长率', text: one('旅游收入增长率', '≥100%')},
    {name: '不是比率', text: one('招商引资情况', '≥100%')},
    {name: '九成五', text: one('工程验收合格率', '≥95%')}
  ],
  invalid: [
    {
      name: '符号',
      text: one('工程验收合格率', '⟦≥100%⟧'),
      errors: [
        {
          messageId: 'same',
          certainty: 'arguable',
          data: {value: '≥100%'},
          suggestions: [{messageId: 'replace', output: one('工程验收合格率', '100%')}]
        }
      ]
    },
    {
      name: '不低于',
      text: one('病历归档率', '病历归档率⟦不低于100%⟧'),
      errors: [{messageId: 'same', suggestions: [{messageId: 'replace', output: one('病历归档率', '病历归档率100%')}]}]
    },
    {
      name: '以上',
      text: one('课程开设率', '⟦100%以上⟧'),
      errors: [{messageId: 'same', suggestions: [{messageId: 'replace'}]}]
    },
    {
      name: '达到以上',
      text: one('灌溉保障率', '⟦达到100%以上⟧'),
      errors: [{messageId: 'same', suggestions: [{messageId: 'replace'}]}]
    },
    {
      name: '满意度',
      text: one('观众满意度', '⟦不少于100%⟧'),
      errors: [{messageId: 'same', suggestions: [{messageId: 'replace'}]}]
    },
    {
      name: '两期都有，报一次',
      text: indicator({name: '路灯完好率', annual: '⟦≥100%⟧'}),
      errors: [{messageId: 'same', related: [{messageId: 'alsoHere'}], suggestions: [{messageId: 'replace'}]}]
    }
  ]
})
