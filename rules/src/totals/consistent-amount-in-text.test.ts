import {indicator, project, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {consistentAmountInText} from './consistent-amount-in-text.js'

testExamples(consistentAmountInText)

const funds = {total: '200.00', fiscalAppropriation: '200.00'}
const cost = (name: string, annual: string, more: object = {}) =>
  indicator({category: '4-成本指标', subcategory: '41-经济成本指标', name, annual, funds, ...more})

ruleTester(consistentAmountInText, {
  valid: [
    {name: '成本等于资金', text: cost('项目总成本', '≤200万元')},
    {name: '成本低于资金', text: cost('设备采购成本', '≤180万元')},
    {
      name: '成本按资金取整',
      text: cost('项目总成本', '≤200万元', {funds: {total: '199.87', fiscalAppropriation: '199.87'}})
    },
    {name: '以元写的同一金额', text: cost('项目总成本', '≤2000000元')},
    {name: '表以元为单位', text: cost('项目总成本', '≤200万元', {currencyUnit: '元', funds: {total: '2,000,000.00'}})},
    {name: '人均成本', text: cost('人均培训成本', '≤800元')},
    {name: '每公里造价', text: cost('工程造价', '每公里不超过300万元')},
    {name: '单位成本写在单位里', text: cost('养护成本', '≤300万元/公里')},
    {name: '节约的成本不是本项目的成本', text: cost('节约社会办事成本', '≥500万元')},
    {name: '成本控制率', text: cost('成本控制率', '≤100%')},
    {name: '周期值可高于本年资金', text: cost('项目总成本', '≤200万元', {implementation: '≤600万元'})},
    {name: '目标金额一致', text: project({funds, goal: '本年度安排资金200万元，用于修缮校舍，改善办学条件。'})},
    {name: '目标写总投资', text: project({funds, goal: '项目总投资预算1200万元，本年完成主体工程。'})},
    {name: '目标写上级资金', text: project({funds, goal: '争取省级补助资金安排500万元，改造农村危房。'})},
    {name: '目标中几笔金额', text: project({funds, goal: '安排教师培训经费80万元、教研经费120万元，提高教学质量。'})},
    {
      name: '另一笔金额，不是两位数字颠倒',
      text: project({funds: {total: '456.00'}, goal: '向困难学生发放助学金465.5万元。'})
    },
    {name: '目标写带动的投资', text: project({funds, goal: '通过担保贴息，带动企业投入资金2000万元。'})},
    {name: '没有注明单位，无从比较', text: cost('项目总成本', '≤300万元', {currencyUnit: ''})},
    {name: '没有金额的表', text: cost('项目总成本', '≤300万元', {format: 'plain'})}
  ],
  invalid: [
    {
      name: '目标金额两位数字颠倒',
      text: project({funds: {total: '456.00'}, goal: '向困难学生发放助学金⟦465万元⟧。'}),
      errors: [{messageId: 'differs', certainty: 'likely', data: {value: '465万元', funds: '456.00', currency: '万元'}}]
    },
    {
      name: '成本高于资金',
      text: cost('项目总成本', '⟦≤300万元⟧'),
      errors: [
        {
          messageId: 'exceeds',
          certainty: 'likely',
          data: {name: '项目总成本', value: '≤300万元', funds: '200.00', currency: '万元'}
        }
      ]
    },
    {
      name: '写在句子里的成本',
      text: cost('预算控制', '控制在⟦260万元以内⟧').replace('控制在⟦260万元以内⟧', '⟦控制在260万元以内⟧'),
      errors: [{messageId: 'exceeds', certainty: 'likely'}]
    },
    {
      name: '旧表的 14-成本指标',
      text: indicator({subcategory: '14-成本指标', name: '河道清淤成本', annual: '⟦≤2500000元⟧', funds}),
      errors: [
        {messageId: 'exceeds', data: {name: '河道清淤成本', value: '≤2500000元', funds: '200.00', currency: '万元'}}
      ]
    },
    {
      name: '元写作万元',
      text: cost('项目总成本', '⟦≤200元⟧'),
      errors: [
        {messageId: 'otherUnit', certainty: 'likely', data: {value: '≤200元', funds: '200.00', currency: '万元'}}
      ]
    },
    {
      name: '跨年度项目可商榷',
      text: cost('项目总成本', '⟦≤600万元⟧', {project: '2023-2025年智慧水务建设'}),
      errors: [{messageId: 'exceeds', certainty: 'arguable'}]
    },
    {
      name: '目标写本年安排的金额不符',
      text: project({funds, goal: '本年度安排资金⟦260万元⟧，用于修缮校舍，改善办学条件。'}),
      errors: [{messageId: 'differs', certainty: 'likely', data: {value: '260万元', funds: '200.00', currency: '万元'}}]
    },
    {
      name: '目标没有写明哪一年',
      text: project({funds, goal: '安排资金⟦180万元⟧购置体育器材，丰富学生课余生活。'}),
      errors: [{messageId: 'differs', certainty: 'arguable'}]
    },
    {
      name: '制表符分隔的表',
      text: cost('项目总成本', '⟦≤300万元⟧', {format: 'tsv'}),
      errors: [{messageId: 'exceeds'}]
    },
    {
      name: '折行处的金额',
      text: cost('项目总成本', '⟦≤30\n0万元⟧', {implementation: '≤300万元'}),
      errors: [{messageId: 'exceeds'}]
    }
  ]
})
