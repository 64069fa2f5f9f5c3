import {form, ruleTester, type FormIndicatorParts} from '@perf-lint/rule-tester'
import {requireDeviationReason} from './require-deviation-reason.js'

const reach = (parts: FormIndicatorParts) => form({indicators: [{annual: '≥100场', reason: '', ...parts}]})

ruleTester(requireDeviationReason, {
  valid: [
    {name: '略低于目标', text: reach({actual: '85场'})},
    {name: '略高于目标', text: reach({actual: '125场'})},
    {name: '写了原因', text: reach({actual: '50场', reason: '场地维修'})},
    {name: '反向指标远好于目标', text: reach({name: '平均办理时间', annual: '≤10天', actual: '2天'})},
    {name: '没有这一栏', text: form({indicators: [{annual: '≥100场', actual: '50场'}]})},
    {name: '定性指标', text: reach({annual: '良好', actual: '一般'})}
  ],
  invalid: [
    {
      name: '只完成六成',
      text: reach({actual: '⟦60场⟧'}),
      errors: [{messageId: 'missing', data: {target: '≥100场', actual: '60场'}, certainty: 'arguable'}]
    },
    {name: '超出一倍', text: reach({actual: '⟦200场⟧'}), errors: [{messageId: 'missing'}]},
    {
      name: '反向指标超出一半，原因处只有一横',
      text: reach({name: '平均办理时间', annual: '≤10天', actual: '⟦15天⟧', reason: '—'}),
      errors: [{messageId: 'missing'}]
    }
  ]
})
