import {indicator, project, ruleTester, testExamples, type IndicatorParts} from '@perf-lint/rule-tester'
import {consistentSeparator} from './consistent-separator.js'

testExamples(consistentSeparator)

const usual: IndicatorParts[] = Array.from({length: 5}, (_, index) => ({name: `第${index + 1}期培训人次`}))
const among = (item: string) => project({indicators: [...usual, {item}]})
const plainAmong = (item: string) => project({format: 'plain', indicators: [...usual, {item}]})

ruleTester(consistentSeparator, {
  valid: [
    {name: '一致', text: project({indicators: usual})},
    {name: '全表都用逗号', text: project({indicators: usual.map((each) => ({...each, separator: ','}))})},
    {name: '值里的逗号', text: project({indicators: [...usual, {annual: '完成清淤，修缮堤防'}]})},
    {name: '各指标之间的分隔符', text: project({indicators: usual.map((each) => ({...each, terminator: '；'}))})},
    {name: '指标太少，看不出惯例', text: indicator({separator: '，'})},
    {name: '不分二级指标的表', text: project({format: 'plain', indicators: usual})}
  ],
  invalid: [
    {
      name: '名称后用了逗号',
      text: among('6、1-产出指标；11-数量指标；巡河次数⟦，⟧实施周期指标值:≥12次；年度指标值:≥12次。'),
      errors: [
        {messageId: 'different', certainty: 'certain', data: {before: '巡河次数', actual: '，', expected: '；'}}
      ],
      output: among('6、1-产出指标；11-数量指标；巡河次数；实施周期指标值:≥12次；年度指标值:≥12次。')
    },
    {
      name: '名称后用了句号',
      text: among('6、1-产出指标；11-数量指标；巡河次数⟦。⟧实施周期指标值:≥12次；年度指标值:≥12次。'),
      errors: [{messageId: 'different', data: {before: '巡河次数', actual: '。', expected: '；'}}],
      output: among('6、1-产出指标；11-数量指标；巡河次数；实施周期指标值:≥12次；年度指标值:≥12次。')
    },
    {
      name: '名称后没有分隔符',
      text: among('6、1-产出指标；11-数量指标；⟦巡河次数⟧实施周期指标值:≥12次；年度指标值:≥12次。'),
      errors: [{messageId: 'missing', data: {before: '巡河次数', expected: '；'}}],
      output: among('6、1-产出指标；11-数量指标；巡河次数；实施周期指标值:≥12次；年度指标值:≥12次。')
    },
    {
      name: '两个值之间',
      text: among('6、1-产出指标；11-数量指标；巡河次数；实施周期指标值:≥12次⟦,⟧年度指标值:≥12次。'),
      errors: [{messageId: 'different', data: {before: '≥12次', actual: ',', expected: '；'}}],
      output: among('6、1-产出指标；11-数量指标；巡河次数；实施周期指标值:≥12次；年度指标值:≥12次。')
    },
    {
      name: '一项指标多处，报一次，一并改',
      text: among('6、1-产出指标⟦，⟧11-数量指标，巡河次数，实施周期指标值:≥12次，年度指标值:≥12次。'),
      errors: [{messageId: 'different'}],
      output: among('6、1-产出指标；11-数量指标；巡河次数；实施周期指标值:≥12次；年度指标值:≥12次。')
    },
    {
      name: '折行处的分隔符',
      text: among('6、1-产出指标；11-数量指标；巡河次数\n⟦，⟧\n实施周期指标值:≥12次；年度指标值:≥12次。'),
      errors: [{messageId: 'different'}],
      output: among('6、1-产出指标；11-数量指标；巡河次数\n；\n实施周期指标值:≥12次；年度指标值:≥12次。')
    },
    {
      name: '不分二级指标的表里的一处',
      text: plainAmong('6、产出指标：巡河次数⟦；⟧年度指标值：≥12次。'),
      errors: [{messageId: 'different', data: {before: '巡河次数', actual: '；', expected: '，'}}],
      output: plainAmong('6、产出指标：巡河次数，年度指标值：≥12次。')
    }
  ]
})
