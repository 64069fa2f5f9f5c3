import {project, ruleTester, table, testExamples, type IndicatorParts} from '@perf-lint/rule-tester'
import {maxIndicators} from './max-indicators.js'

testExamples(maxIndicators)

const some = (count: number): IndicatorParts[] =>
  Array.from({length: count}, (_, index) => ({name: `第${index + 1}标段验收合格率`, annual: '≥98%'}))

ruleTester(maxIndicators, {
  valid: [
    {name: '一个指标', text: project({})},
    {name: '八个指标', text: project({indicators: some(8)})},
    {name: '正好二十个', text: project({indicators: some(20)})},
    {name: '没有金额的表', text: project({format: 'plain', indicators: some(20)})},
    {name: '两个项目各十二个，不相加', text: table({units: [{projects: [{indicators: some(12)}, {name: '教师培训', indicators: some(12)}]}]})},
    {name: '本地上限放宽到三十个', text: project({indicators: some(25)}), options: {maximum: 30}}
  ],
  invalid: [
    {
      name: '二十一个指标',
      text: project({name: '⟦农村公路养护⟧', indicators: some(21)}),
      errors: [{messageId: 'tooMany', certainty: 'arguable', data: {count: 21, maximum: 20}}]
    },
    {
      name: '没有金额的表',
      text: project({name: '⟦农村公路养护⟧', format: 'plain', indicators: some(26)}),
      errors: [{messageId: 'tooMany', data: {count: 26, maximum: 20}}]
    },
    {
      name: '制表符分隔的表',
      text: project({name: '⟦农村公路养护⟧', format: 'tsv', indicators: some(22)}),
      errors: [{messageId: 'tooMany'}]
    },
    {
      name: '项目名称折行',
      text: project({name: '⟦农村公\n路养护⟧', indicators: some(22)}),
      errors: [{messageId: 'tooMany'}]
    },
    {
      name: '本地上限十五个',
      text: project({name: '⟦农村公路养护⟧', indicators: some(16)}),
      options: {maximum: 15},
      errors: [{messageId: 'tooMany', data: {count: 16, maximum: 15}}]
    },
    {
      name: '两个项目，第二个过多',
      text: table({units: [{projects: [{indicators: some(3)}, {name: '⟦教师培训⟧', indicators: some(30)}]}]}),
      errors: [{messageId: 'tooMany', data: {count: 30, maximum: 20}}]
    }
  ]
})
