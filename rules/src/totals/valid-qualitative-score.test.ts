import {form, ruleTester} from '@perf-lint/rule-tester'
import {validQualitativeScore} from './valid-qualitative-score.js'

const grade = (actual: string, score: string, annual = '完善') =>
  form({indicators: [{annual, actual, weight: '10', score}]})

ruleTester(validQualitativeScore, {
  valid: [
    {name: '全部达成', text: grade('全部达成预期指标', '9')},
    {name: '部分达成', text: grade('部分达成预期指标并具有一定效果', '7')},
    {name: '部分达成，有的地方到五成', text: grade('部分达成', '5.5')},
    {name: '未达成', text: grade('未达成预期指标且效果较差', '3')},
    {name: '没有写等级', text: grade('制度已经印发', '3')},
    {name: '定量指标', text: grade('部分完成', '10', '≥10场')},
    {name: '没有得分', text: grade('部分达成', '')}
  ],
  invalid: [
    {
      name: '部分达成而近满分',
      text: grade('部分达成预期指标', '⟦9.5⟧'),
      errors: [
        {messageId: 'outside', data: {actual: '部分达成预期指标', score: '9.5', least: '5', most: '8', weight: '10'}}
      ]
    },
    {name: '基本达成而分低', text: grade('基本达成预期指标', '⟦6⟧'), errors: [{messageId: 'outside'}]},
    {name: '未达成而分高', text: grade('未达成预期指标', '⟦8⟧'), errors: [{messageId: 'outside'}]}
  ]
})
