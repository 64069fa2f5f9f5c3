import {indicator, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {noFormulaInValue} from './no-formula-in-value.js'

testExamples(noFormulaInValue)

const one = (name: string, annual: string) => indicator({name, annual, format: 'plain'})

ruleTester(noFormulaInValue, {
  valid: [
    {name: '没有公式', text: one('工单完成率', '≥95%')},
    {name: '斜线是每', text: one('巡查频次', '2次/天')},
    {name: '只有公式由另一规则报告', text: one('工单完成率', '完成工单数/工单总数*100%')},
    {name: '斜线在单位里', text: one('补助标准', '500元/人')},
    {name: '日期', text: one('完工时间', '2025/6/30')},
    {name: '文字', text: one('村容村貌', '整洁')}
  ],
  invalid: [
    {
      name: '分子分母颠倒',
      text: one('工单完成率', '⟦工单总数/完成工单数*100%⟧≥95%'),
      errors: [
        {
          messageId: 'inverted',
          certainty: 'certain',
          data: {formula: '工单总数/完成工单数*100%', name: '工单完成率', denominator: '完成工单数'}
        }
      ]
    },
    {
      name: '公式正确，只算商榷',
      text: one('工单完成率', '⟦完成工单数/工单总数*100%⟧≥95%'),
      errors: [{messageId: 'formula', certainty: 'arguable', data: {formula: '完成工单数/工单总数*100%'}}]
    },
    {
      name: '颠倒而没有目标值',
      text: one('隐患整改率', '⟦隐患总数/整改隐患数*100%⟧'),
      errors: [{messageId: 'inverted', certainty: 'certain'}]
    },
    {
      name: '除号',
      text: one('设施完好率', '⟦设施总数÷完好设施数×100%⟧≥98%'),
      errors: [{messageId: 'inverted'}]
    },
    {
      name: '分子分母都有，不算颠倒',
      text: one('验收合格率', '⟦验收合格数/验收合格及不合格总数*100%⟧≥98%'),
      errors: [{messageId: 'formula'}]
    },
    {
      name: '两期都有，报一次',
      text: indicator({name: '工单完成率', annual: '⟦工单总数/完成工单数*100%⟧≥95%'}),
      errors: [{messageId: 'inverted', related: [{messageId: 'alsoHere'}]}]
    }
  ]
})
