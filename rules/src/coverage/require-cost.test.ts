import {project, ruleTester, table, testExamples} from '@perf-lint/rule-tester'
import {requireCost} from './require-cost.js'

testExamples(requireCost)

const output = {category: '1-产出指标', subcategory: '11-数量指标', name: '养护农村公路里程', annual: '≥300公里'}
const benefit = {category: '2-效益指标', subcategory: '22-社会效益指标', name: '受益村民人数', annual: '≥2万人'}
const satisfaction = {category: '3-满意度指标', subcategory: '31-服务对象满意度指标', name: '沿线村民满意度', annual: '≥90%'}
const cost = {category: '4-成本指标', subcategory: '41-经济成本指标', name: '每公里养护成本', annual: '≤1.2万元'}
const plain = {subcategory: '', name: '养护农村公路里程', annual: '≥300公里'}
const named = {name: '2025年农村公路养护', goal: '养护农村公路300公里，方便群众出行。'}
const marked = {...named, name: '⟦2025年农村公路养护⟧'}
const undated = {...named, name: '农村公路养护'}

ruleTester(requireCost, {
  valid: [
    {name: '四类齐全', text: project({...named, indicators: [output, benefit, satisfaction, cost]})},
    {name: '只有这一类', text: project({...named, indicators: [cost]})},
    {name: '二级指标的简称', text: project({...named, indicators: [{...cost, category: '4-成本指标', subcategory: '经济成本'}]})},
    {name: '没有代码', text: project({format: 'plain', ...named, indicators: [{...plain, category: '成本指标'}]})},
    {name: '制表符分隔的表', text: project({format: 'tsv', ...named, indicators: [cost]})},
    {name: '没有任何指标，由别的规则报', text: project({...named, indicators: []})},
    {name: '14-成本指标列在产出之下', text: project({...named, indicators: [output, {...cost, category: '1-产出指标', subcategory: '14-成本指标'}]})},
    {name: '2021年以前的预算', text: project({...named, title: '2020年项目支出绩效目标表', indicators: [output]})},
    {name: '设定的年度在2021年以前', text: project({...named, indicators: [output]}), settings: {year: 2019}},
    {name: '口径设为2021年以前', text: project({...named, indicators: [output]}), profile: 'before-2021'},
    {name: '口径设为全国通行，而预算在2021年以前', text: project({...named, title: '2020年项目支出绩效目标表', indicators: [output]}), profile: 'national'}
  ],
  invalid: [
    {
      name: '缺这一类',
      text: project({...marked, indicators: [output, benefit, satisfaction]}),
      errors: [{messageId: 'missing', certainty: 'arguable'}]
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
      text: project({format: 'tsv', ...marked, indicators: [benefit]}),
      errors: [{messageId: 'missing'}]
    },
    {
      name: '项目名称折行',
      text: project({...named, name: '⟦2025年农村公\n路养护⟧', indicators: [output]}),
      errors: [{messageId: 'missing'}]
    },
    {
      name: '2021年是第一年',
      text: project({...named, name: '⟦农村公路养护⟧', title: '2021年项目支出绩效目标表', indicators: [output]}),
      errors: [{messageId: 'missing', certainty: 'arguable'}]
    },
    {
      name: '看不出年度，按现行口径',
      text: project({...undated, name: '⟦农村公路养护⟧', indicators: [output]}),
      errors: [{messageId: 'missing', certainty: 'arguable'}]
    },
    {
      name: '两个项目，只报缺的一个',
      text: table({units: [{projects: [{...named, indicators: [cost]}, {...marked, indicators: [satisfaction]}]}]}),
      errors: [{messageId: 'missing'}]
    }
  ]
})
