import {project, ruleTester, table, testExamples} from '@perf-lint/rule-tester'
import {requireSatisfaction} from './require-satisfaction.js'

testExamples(requireSatisfaction)

const output = {category: '1-产出指标', subcategory: '11-数量指标', name: '养护农村公路里程', annual: '≥300公里'}
const benefit = {category: '2-效益指标', subcategory: '22-社会效益指标', name: '受益村民人数', annual: '≥2万人'}
const satisfaction = {category: '3-满意度指标', subcategory: '31-服务对象满意度指标', name: '沿线村民满意度', annual: '≥90%'}
const cost = {category: '4-成本指标', subcategory: '41-经济成本指标', name: '每公里养护成本', annual: '≤1.2万元'}
const plain = {subcategory: '', name: '养护农村公路里程', annual: '≥300公里'}
const named = {name: '农村公路养护', goal: '养护农村公路300公里，方便群众出行。'}
const archive = {name: '档案数字化', goal: '完成馆藏档案数字化30万页。', indicators: [output]}
const server = {name: '机房扩容', goal: '完成机房扩容12个机柜。', indicators: [output, satisfaction]}
const marked = {...named, name: '⟦农村公路养护⟧'}

ruleTester(requireSatisfaction, {
  valid: [
    {name: '四类齐全', text: project({...named, indicators: [output, benefit, satisfaction, cost]})},
    {name: '只有这一类', text: project({...named, indicators: [satisfaction]})},
    {name: '二级指标的简称', text: project({...named, indicators: [{...satisfaction, category: '3-满意度指标', subcategory: '服务对象满意度'}]})},
    {name: '没有代码', text: project({format: 'plain', ...named, indicators: [{...plain, category: '满意度指标'}]})},
    {name: '制表符分隔的表', text: project({format: 'tsv', ...named, indicators: [satisfaction]})},
    {name: '没有任何指标，由别的规则报', text: project({...named, indicators: []})},
    {name: '31列在效益之下', text: project({...named, indicators: [output, {...satisfaction, category: '2-效益指标'}]})},
  ],
  invalid: [
    {
      name: '缺这一类',
      text: project({...marked, indicators: [output, benefit, cost]}),
      errors: [{messageId: 'missingThoughServing', certainty: 'likely'}]
    },
    {
      name: '只有一个别的指标',
      text: project({...marked, indicators: [output]}),
      errors: [{messageId: 'missingThoughServing'}]
    },
    {
      name: '没有代码的表',
      text: project({format: 'plain', ...marked, indicators: [{...plain, category: '产出指标'}]}),
      errors: [{messageId: 'missingThoughServing'}]
    },
    {
      name: '制表符分隔的表',
      text: project({format: 'tsv', ...marked, indicators: [benefit]}),
      errors: [{messageId: 'missingThoughServing'}]
    },
    {
      name: '项目名称折行',
      text: project({...named, name: '⟦农村公\n路养护⟧', indicators: [output]}),
      errors: [{messageId: 'missingThoughServing'}]
    },
    {
      name: '两个项目，只报缺的一个',
      text: table({units: [{projects: [{...named, indicators: [satisfaction]}, {...marked, indicators: [cost]}]}]}),
      errors: [{messageId: 'missingThoughServing'}]
    },
    {
      name: '看不出服务对象的，仅可商榷',
      text: project({name: '⟦档案数字化⟧', goal: '完成馆藏档案数字化30万页。', indicators: [output]}),
      errors: [{messageId: 'missing', certainty: 'arguable'}]
    },
    {
      name: '街道办事处不是服务对象',
      text: project({name: '⟦街道办事处档案数字化⟧', goal: '完成街道办事处馆藏档案数字化30万页。', indicators: [output]}),
      errors: [{messageId: 'missing', certainty: 'arguable'}]
    },
    {
      name: '本表半数项目设了满意度',
      text: table({
        units: [{projects: [server, {...server, name: '专线租赁'}]}, {projects: [{...archive, name: '⟦档案数字化⟧'}, {...archive, name: '⟦库房除湿⟧'}]}]
      }),
      errors: [
        {messageId: 'missingThoughUsual', certainty: 'likely', data: {having: 2, all: 4}},
        {messageId: 'missingThoughUsual'}
      ]
    },
    {
      name: '本表少数项目设了满意度',
      text: table({
        units: [{projects: [server, {...archive, name: '⟦档案数字化⟧'}, {...archive, name: '⟦库房除湿⟧'}, {...archive, name: '⟦专线租赁⟧'}]}]
      }),
      errors: [{messageId: 'missing', certainty: 'arguable'}, {messageId: 'missing'}, {messageId: 'missing'}]
    },
    {
      name: '项目太少，看不出惯例',
      text: table({units: [{projects: [server, server, {...archive, name: '⟦档案数字化⟧'}]}]}),
      errors: [{messageId: 'missing', certainty: 'arguable'}]
    }
  ]
})
