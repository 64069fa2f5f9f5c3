import {form, ruleTester, type FormIndicatorParts} from '@perf-lint/rule-tester'
import {consistentScore} from './consistent-score.js'

const score = (parts: FormIndicatorParts) => form({indicators: [{weight: '10', ...parts}]})

ruleTester(consistentScore, {
  valid: [
    {name: '完成，满分', text: score({annual: '≥100场', actual: '105场', score: '10'})},
    {name: '按比例得分', text: score({annual: '≥100场', actual: '80场', score: '8'})},
    {name: '不足 60% 不得分', text: score({annual: '≥100场', actual: '50场', score: '0'})},
    {name: '四舍五入', text: score({annual: '≥95%', actual: '93%', score: '10'})},
    {name: '超额太多而扣分', text: score({annual: '≥100场', actual: '300场', score: '8'})},
    {name: '扣分写了原因', text: score({annual: '≥100场', actual: '100场', score: '8', reason: '台账不全'})},
    {name: '反向指标，按超出的比例', text: score({name: '平均办理时间', annual: '≤10天', actual: '12天', score: '8'})},
    {
      name: '反向指标，按目标与实际之比',
      text: score({name: '平均办理时间', annual: '≤10天', actual: '20天', score: '5'})
    },
    {name: '定性指标', text: score({annual: '良好', actual: '一般', score: '10'})},
    {name: '单位不同', text: score({annual: '≥100场', actual: '80人次', score: '10'})},
    {name: '不知道高好还是低好', text: score({name: '某项数值', annual: '100', actual: '80', score: '10'})},
    {name: '没有得分', text: score({annual: '≥100场', actual: '80场', score: ''})}
  ],
  invalid: [
    {
      name: '没有完成，满分',
      text: score({annual: '≥100场', actual: '80场', score: '⟦10⟧'}),
      errors: [
        {
          messageId: 'tooHigh',
          data: {target: '≥100场', actual: '80场', weight: '10', expected: '8', score: '10'},
          certainty: 'likely'
        }
      ]
    },
    {
      name: '实际完成值没有写单位',
      text: score({annual: '≥100场', actual: '80', score: '⟦10⟧'}),
      errors: [{messageId: 'tooHigh'}]
    },
    {
      name: '反向指标没有完成，满分',
      text: score({name: '平均办理时间', annual: '≤10天', actual: '20天', score: '⟦10⟧'}),
      errors: [
        {messageId: 'tooHigh', data: {target: '≤10天', actual: '20天', weight: '10', expected: '5', score: '10'}}
      ]
    },
    {
      name: '完成了，没有写原因而扣分',
      text: score({annual: '≥100场', actual: '100场', score: '⟦6⟧', reason: ''}),
      errors: [{messageId: 'tooLow', certainty: 'arguable'}]
    }
  ]
})
