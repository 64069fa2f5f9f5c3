import {indicator, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {noExecutionRateIndicator} from './no-execution-rate-indicator.js'

testExamples(noExecutionRateIndicator)

ruleTester(noExecutionRateIndicator, {
  valid: [
    {name: '补贴发放率是产出', text: indicator({name: '耕地地力补贴发放率', annual: '100%'})},
    {name: '支付及时率是时效', text: indicator({name: '工程款支付及时率', annual: '100%'})},
    {name: '节约支出率是效益', text: indicator({name: '节约财政支出率', annual: '≥10%'})},
    {name: '病床使用率', text: indicator({name: '病床使用率', annual: '≥85%'})},
    {name: '医保报销率', text: indicator({name: '住院费用报销率', annual: '≥70%'})},
    {name: '医保支付率是受益程度', text: indicator({name: '住院费用医保支付率', annual: '≥70%'})},
    {name: '任务执行率', text: indicator({name: '巡河计划执行率', annual: '100%'})},
    {name: '成本金额', text: indicator({name: '总成本控制', annual: '≤80万元'})}
  ],
  invalid: [
    {
      name: '预算执行率',
      text: indicator({name: '⟦预算执行率⟧', annual: '100%'}),
      errors: [{messageId: 'execution', certainty: 'likely', data: {text: '预算执行率'}}]
    },
    {
      name: '支出进度',
      text: indicator({name: '⟦年度资金支出进度（%）⟧', annual: '100%'}),
      errors: [{messageId: 'execution', certainty: 'likely'}]
    },
    {
      name: '资金支付率',
      text: indicator({name: '⟦校舍维修资金支付率⟧', annual: '≥95%'}),
      errors: [{messageId: 'execution', certainty: 'likely'}]
    },
    {
      name: '尾款只算商榷',
      text: indicator({name: '⟦合同尾款支出率⟧', annual: '≥90%'}),
      errors: [{messageId: 'execution', certainty: 'arguable'}]
    },
    {
      name: '资金到位率只算商榷',
      text: indicator({name: '⟦配套资金到位率⟧', annual: '100%'}),
      errors: [{messageId: 'execution', certainty: 'arguable'}]
    },
    {
      name: '写在值里，两个值都有，报一次',
      text: indicator({name: '渠道维修总成本', annual: '⟦预算经费支付率≤100%⟧'}),
      errors: [{messageId: 'execution', certainty: 'likely', data: {text: '预算经费支付率≤100%'}}]
    },
    {
      name: '不分二级指标的表',
      text: indicator({format: 'plain', name: '⟦资金执行率⟧', annual: '≥90%'}),
      errors: [{messageId: 'execution'}]
    },
    {
      name: '折行的单元格',
      text: indicator({name: '⟦项目资金\n支出率⟧', annual: '≥90%'}),
      errors: [{messageId: 'execution', data: {text: '项目资金支出率'}}]
    }
  ]
})
