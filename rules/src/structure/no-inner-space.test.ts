import {indicator, project, ruleTester, testExamples, type IndicatorTableParts} from '@perf-lint/rule-tester'
import {noInnerSpace} from './no-inner-space.js'

testExamples(noInnerSpace)

const inColumns = (parts: IndicatorTableParts) => indicator({format: 'tsv', ...parts})

ruleTester(noInnerSpace, {
  valid: [
    {name: '没有空格', text: inColumns({name: '助学金发放及时率', annual: '100%'})},
    {name: '不分列的文本自带空格', text: indicator({name: '助学金发放 及时率', annual: '100%'})},
    {name: '英文词之间', text: inColumns({name: '部署 Windows Server 台数', annual: '≥3台'})},
    {name: '中英文之间', text: inColumns({name: '配备 CT 机台数', annual: '1台'})},
    {name: '数字之间', text: inColumns({name: '清淤长度', annual: '≥1 200米'})},
    {name: '句号后的编号', text: project({format: 'tsv', goal: '完成清淤12公里。 2.修缮堤防。'})},
    {name: '折行', text: inColumns({name: '助学金\n发放及时率', annual: '100%'})}
  ],
  invalid: [
    {
      name: '名称里的空格',
      text: inColumns({name: '助学金发放及⟦时 率⟧', annual: '100%'}),
      errors: [{messageId: 'space', certainty: 'likely', data: {around: '发放及时 率'}}],
      output: inColumns({name: '助学金发放及时率', annual: '100%'})
    },
    {
      name: '数字前的空格',
      text: inColumns({name: '患者满意度', implementation: '达到95%', annual: '达⟦到 9⟧5%'}),
      errors: [{messageId: 'space', data: {around: '达到 95%'}}],
      output: inColumns({name: '患者满意度', implementation: '达到95%', annual: '达到95%'})
    },
    {
      name: '顿号前的空格',
      text: inColumns({name: '制定规⟦划 、⟧方案数量', annual: '≥2份'}),
      errors: [{messageId: 'space'}],
      output: inColumns({name: '制定规划、方案数量', annual: '≥2份'})
    },
    {
      name: '全角空格',
      text: inColumns({name: '清⟦淤　长⟧度', annual: '≥12公里'}),
      errors: [{messageId: 'space'}],
      output: inColumns({name: '清淤长度', annual: '≥12公里'})
    },
    {
      name: '一项指标多处，报一次',
      text: inColumns({name: '清⟦淤 长⟧ 度', implementation: '≥12公里', annual: '≥12 公里'}),
      errors: [{messageId: 'spaces', data: {around: '清淤 长 度', count: 3}}],
      output: inColumns({name: '清淤长度', implementation: '≥12公里', annual: '≥12公里'})
    },
    {
      name: '目标里的空格',
      text: project({format: 'tsv', goal: '完⟦成 清⟧淤12公里。'}),
      errors: [{messageId: 'space'}],
      output: project({format: 'tsv', goal: '完成清淤12公里。'})
    }
  ]
})
