import {project, ruleTester, table, testExamples} from '@perf-lint/rule-tester'
import {requireBenefit} from './require-benefit.js'

testExamples(requireBenefit)

const output = {category: '1-产出指标', subcategory: '11-数量指标', name: '养护农村公路里程', annual: '≥300公里'}
const benefit = {category: '2-效益指标', subcategory: '22-社会效益指标', name: '受益村民人数', annual: '≥2万人'}
const satisfaction = {category: '3-满意度指标', subcategory: '31-服务对象满意度指标', name: '沿线村民满意度', annual: '≥90%'}
const cost = {category: '4-成本指标', subcategory: '41-经济成本指标', name: '每公里养护成本', annual: '≤1.2万元'}
const plain = {subcategory: '', name: '养护农村公路里程', annual: '≥300公里'}
const named = {name: '农村公路养护', goal: '养护农村公路300公里，方便群众出行。'}
const marked = {...named, name: '⟦农村公路养护⟧'}

ruleTester(requireBenefit, {
  valid: [
    {name: '四类齐全', text: project({...named, indicators: [output, benefit, satisfaction, cost]})},
    {name: '只有这一类', text: project({...named, indicators: [benefit]})},
    {name: '二级指标的简称', text: project({...named, indicators: [{...benefit, category: '2-效益指标', subcategory: '可持续影响指标'}]})},
    {name: '没有代码', text: project({format: 'plain', ...named, indicators: [{...plain, category: '效益指标'}]})},
    {name: '制表符分隔的表', text: project({format: 'tsv', ...named, indicators: [benefit]})},
    {name: '没有任何指标，由别的规则报', text: project({...named, indicators: []})},
    {name: '北京叫效果指标', text: project({...named, indicators: [output, {...benefit, category: '2-效果指标'}]})},
  ],
  invalid: [
    {
      name: '缺这一类',
      text: project({...marked, indicators: [output, satisfaction, cost]}),
      errors: [{messageId: 'missing', certainty: 'likely'}]
    },
    {
      name: '只有一个别的指标',
      text: project({...marked, indicators: [output]}),
      errors: [{messageId: 'missing'}]
    },
    {
      name: '没有代码的表',
      text: project({format: 'plain', ...marked, indicators: [{...plain, category: '产出指标'}]}),
      errors: [{messageId: 'missing'}]
    },
    {
      name: '制表符分隔的表',
      text: project({format: 'tsv', ...marked, indicators: [satisfaction]}),
      errors: [{messageId: 'missing'}]
    },
    {
      name: '项目名称折行',
      text: project({...named, name: '⟦农村公\n路养护⟧', indicators: [output]}),
      errors: [{messageId: 'missing'}]
    },
    {
      name: '两个项目，只报缺的一个',
      text: table({units: [{projects: [{...named, indicators: [benefit]}, {...marked, indicators: [cost]}]}]}),
      errors: [{messageId: 'missing'}]
    }
  ]
})
