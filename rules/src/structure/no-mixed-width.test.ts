import {indicator, project, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {noMixedWidth} from './no-mixed-width.js'

testExamples(noMixedWidth)

ruleTester(noMixedWidth, {
  valid: [
    {name: '半角', text: indicator({name: '学生满意度（%）', annual: '≥95%'})},
    {name: '全角比较符', text: indicator({name: '学生满意度', annual: '＞95%'})},
    {name: '全角括号和标点', text: indicator({name: '清淤长度（含支渠）', annual: '12公里，其中支渠3公里'})},
    {name: '中文数字', text: indicator({name: '送戏下乡场次', annual: '不少于十场'})},
    {name: '罗马数字', text: indicator({name: '水质达到Ⅲ类断面数', annual: '≥3个'})},
    {name: '目标里的半角', text: project({goal: '购置CT机1台。'})}
  ],
  invalid: [
    {
      name: '全角的百分数',
      text: indicator({name: '学生满意度', implementation: '≥95%', annual: '≥⟦９５％⟧'}),
      errors: [{messageId: 'fullWidth', certainty: 'likely', data: {actual: '９５％', expected: '95%'}}],
      output: indicator({name: '学生满意度', annual: '≥95%'})
    },
    {
      name: '只有百分号是全角',
      text: indicator({name: '学生满意度', implementation: '≥95%', annual: '≥95⟦％⟧'}),
      errors: [{messageId: 'fullWidth', data: {actual: '％', expected: '%'}}],
      output: indicator({name: '学生满意度', annual: '≥95%'})
    },
    {
      name: '两个值都是，报一次，一并改',
      text: indicator({name: '清淤长度', annual: '≥⟦１２⟧公里'}),
      errors: [{messageId: 'several', data: {actual: '１２', expected: '12', count: 2}}],
      output: indicator({name: '清淤长度', annual: '≥12公里'})
    },
    {
      name: '名称里的全角字母',
      text: indicator({name: '⟦ＣＴ⟧机购置台数', annual: '1台'}),
      errors: [{messageId: 'fullWidth', data: {actual: 'ＣＴ', expected: 'CT'}}],
      output: indicator({name: 'CT机购置台数', annual: '1台'})
    },
    {
      name: '目标里的小数',
      text: project({goal: '购置图书⟦３．５⟧万册。'}),
      errors: [{messageId: 'fullWidth', data: {actual: '３．５', expected: '3.5'}}],
      output: project({goal: '购置图书3.5万册。'})
    },
    {
      name: '不分二级指标的表',
      text: indicator({format: 'plain', name: '病床使用率', annual: '≥⟦８５⟧%'}),
      errors: [{messageId: 'fullWidth'}],
      output: indicator({format: 'plain', name: '病床使用率', annual: '≥85%'})
    }
  ]
})
