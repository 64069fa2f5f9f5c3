import {project, ruleTester, testExamples, type FundsParts} from '@perf-lint/rule-tester'
import {minIndicators} from './min-indicators.js'

testExamples(minIndicators)

const money = (total: string): FundsParts => ({total, fiscalAppropriation: total})
const names = ['绿化养护面积', '苗木成活率', '养护完成时间', '市民满意度']
const indicators = (count: number) => names.slice(0, count).map((name) => ({name}))

ruleTester(minIndicators, {
  valid: [
    {name: '四个指标', text: project({funds: money('800.00'), indicators: indicators(4)})},
    {name: '金额不大，三个指标', text: project({funds: money('150.00'), indicators: indicators(3)})},
    {name: '金额很小，两个指标', text: project({funds: money('20.00'), indicators: indicators(2)})},
    {name: '没有指标，由别的规则报', text: project({indicators: []})},
    {name: '没有金额的表，三个指标', text: project({format: 'plain', indicators: indicators(3)})},
    {name: '阈值调高后，三个指标', text: project({funds: money('800.00'), indicators: indicators(3)}), options: {mediumFunds: 900}},
    {name: '制表符分隔，四个指标', text: project({format: 'tsv', funds: money('2,000.00'), indicators: indicators(4)})}
  ],
  invalid: [
    {
      name: '上千万元只设一个指标',
      text: project({name: '⟦绿化养护⟧', funds: money('1,495.10'), indicators: indicators(1)}),
      errors: [{messageId: 'tooFew', certainty: 'likely', data: {funds: '1,495.10', count: 1}}]
    },
    {
      name: '金额很小只设一个指标，仅可商榷',
      text: project({name: '⟦绿化养护⟧', funds: money('0.96'), indicators: indicators(1)}),
      errors: [{messageId: 'tooFew', certainty: 'arguable'}]
    },
    {
      name: '中等金额两个指标，可商榷',
      text: project({name: '⟦绿化养护⟧', funds: money('150.00'), indicators: indicators(2)}),
      errors: [{messageId: 'tooFew', certainty: 'arguable'}]
    },
    {
      name: '上千万元两个指标',
      text: project({name: '⟦绿化养护⟧', funds: money('1,521.62'), indicators: indicators(2)}),
      errors: [{messageId: 'tooFew', certainty: 'likely'}]
    },
    {
      name: '二百万元以上三个指标，可商榷',
      text: project({name: '⟦绿化养护⟧', funds: money('202.11'), indicators: indicators(3)}),
      errors: [{messageId: 'tooFew', certainty: 'arguable'}]
    },
    {
      name: '没有金额的表只设一个指标',
      text: project({format: 'plain', name: '⟦绿化养护⟧', indicators: indicators(1)}),
      errors: [{messageId: 'tooFewOfAny', certainty: 'likely', data: {count: 1}}]
    },
    {
      name: '阈值调低',
      text: project({name: '⟦绿化养护⟧', funds: money('0.96'), indicators: indicators(1)}),
      options: {smallFunds: 0},
      errors: [{messageId: 'tooFew', certainty: 'likely'}]
    }
  ]
})
