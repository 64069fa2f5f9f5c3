import {form, project, ruleTester, table, testExamples} from '@perf-lint/rule-tester'
import {requireGoal} from './require-goal.js'

testExamples(requireGoal)

ruleTester(requireGoal, {
  valid: [
    {name: '有目标', text: project({goal: '新建村卫生室12所，方便村民就近看病。'})},
    {name: '很短的目标', text: project({goal: '保障运转。'})},
    {name: '没有金额的表', text: project({format: 'plain', goal: '新建村卫生室12所。'})},
    {name: '制表符分隔的表', text: project({format: 'tsv', goal: '新建村卫生室12所。'})},
    {name: '目标以序号开头', text: project({goal: '1、新建村卫生室12所。2、培训村医50人。'})},
    {name: '折行的目标', text: project({goal: '新建村\n卫生室12所。'})},
    {name: '只有指标的导出表', text: form()}
  ],
  invalid: [
    {name: '没有目标', text: project({name: '⟦村卫生室建设⟧', goal: ''}), errors: [{messageId: 'missing', certainty: 'certain'}]},
    {
      name: '申报表中目标一格空着',
      text: form({name: '⟦村卫生室建设⟧'}).replace('绩效指标\t', '年度目标\t\n绩效指标\t'),
      errors: [{messageId: 'missing'}]
    },
    {name: '只有一个标点', text: project({name: '⟦村卫生室建设⟧', format: 'tsv', goal: '。'}), errors: [{messageId: 'missing'}]},
    {name: '只有一条横线', text: project({name: '⟦村卫生室建设⟧', format: 'tsv', goal: '—'}), errors: [{messageId: 'missing'}]},
    {name: '制表符分隔的空格子', text: project({name: '⟦村卫生室建设⟧', format: 'tsv', goal: ''}), errors: [{messageId: 'missing'}]},
    {name: '项目名称折行', text: project({name: '⟦村卫生\n室建设⟧', goal: ''}), errors: [{messageId: 'missing'}]},
    {
      name: '两个项目，第二个没有',
      text: table({units: [{projects: [{name: '村医培训'}, {name: '⟦村卫生室建设⟧', goal: ''}]}]}),
      errors: [{messageId: 'missing'}]
    }
  ]
})
