import {indicator, project, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {requireCostAmount} from './require-cost-amount.js'

testExamples(requireCostAmount)

const cost = {category: '4-成本指标', subcategory: '41-经济成本指标'}
const funds = {total: '120.50', fiscalAppropriation: '120.50'}
const one = (name: string, annual: string) => indicator({...cost, funds, name, annual, implementation: '≤120.50万元'})

ruleTester(requireCostAmount, {
  valid: [
    {name: '写明金额', text: one('校舍维修总成本', '≤120.50万元')},
    {name: '在预算金额以内', text: one('水渠维修成本', '控制在预算80万元以内')},
    {name: '成本节约率', text: one('采购成本节约率', '≥5%')},
    {name: '不是上限', text: one('预算编制质量', '预算编制科学合理')},
    {name: '是和否由另一规则报告', text: one('总成本小于预算', '是')},
    {name: '预算评审是工作', text: one('预算评审个数', '20个')}
  ],
  invalid: [
    {
      name: '小于等于预算，按项目资金建议',
      text: one('校舍维修总成本', '⟦小于等于预算⟧'),
      errors: [
        {
          messageId: 'missing',
          certainty: 'likely',
          data: {value: '小于等于预算'},
          related: [],
          suggestions: [
            {messageId: 'replace', data: {expected: '≤120.50万元'}, output: one('校舍维修总成本', '≤120.50万元')}
          ]
        }
      ]
    },
    {
      name: '批复金额',
      text: one('项目成本控制', '⟦不超过预算批复金额⟧'),
      errors: [{messageId: 'missing', suggestions: [{messageId: 'replace'}]}]
    },
    {
      name: '部分成本，不作建议',
      text: one('门诊楼装修费用', '⟦控制在项目预算内⟧'),
      errors: [{messageId: 'missing'}]
    },
    {
      name: '一个项目两处，不作建议',
      text: project({
        funds,
        indicators: [
          {...cost, name: '设备成本控制', annual: '⟦≤预算⟧'},
          {...cost, name: '装修成本控制', annual: '⟦≤预算⟧'}
        ]
      }),
      errors: [
        {messageId: 'missing', related: [{messageId: 'alsoHere'}]},
        {messageId: 'missing', related: [{messageId: 'alsoHere'}]}
      ]
    },
    {
      name: '没有资金栏的表，不作建议',
      text: indicator({name: '项目总成本', annual: '⟦不突破概算⟧', format: 'plain'}),
      errors: [{messageId: 'missing'}]
    },
    {
      name: '名称与钱无关',
      text: one('物资采购工作', '⟦各批次采购均低于预算价⟧'),
      errors: [{messageId: 'missing', certainty: 'arguable'}]
    }
  ]
})
