import {indicator, project, ruleTester, testExamples, type IndicatorParts} from '@perf-lint/rule-tester'
import {consistentCategoryCode} from './consistent-category-code.js'

testExamples(consistentCategoryCode)

const several = (...indicators: readonly IndicatorParts[]) => project({indicators})
const standard = {subcategory: '11-数量指标', name: '新建校舍栋数', annual: '2栋'}

ruleTester(consistentCategoryCode, {
  valid: [
    {name: '代码与名称一致', text: indicator({category: '1-产出指标', subcategory: '12-质量指标'})},
    {name: '名称后没有“指标”', text: indicator({category: '2-效益', subcategory: '22-社会效益'})},
    {name: '同义的名称', text: indicator({category: '2-效果指标', subcategory: '23-环境效益指标'})},
    {name: '满意度的其他叫法', text: indicator({category: '3-满意度指标', subcategory: '31-社会公众满意度指标'})},
    {name: '成本列在产出下，旧的代码', text: indicator({category: '1-产出指标', subcategory: '14-成本指标'})},
    {name: '成本列在一级，二级也叫成本', text: indicator({category: '4-成本指标', subcategory: '41-成本指标'})},
    {name: '没有代码的表', text: indicator({category: '产出指标', subcategory: '质量指标'})},
    {name: '口径中没有代码', text: several(standard, {subcategory: '12-数量指标'}), profile: 'national'},
    {name: '口径设为2021年以前，也没有代码', text: several({subcategory: '12-数量指标'}), profile: 'before-2021'},
    {name: '不认识的名称归别的规则', text: indicator({subcategory: '12-其他指标'})}
  ],
  invalid: [
    {
      name: '代码是质量，名称是数量，指标名称像数量',
      text: several(standard, {subcategory: '⟦12-数量指标⟧', name: '巡河次数'}),
      errors: [
        {
          messageId: 'mismatch',
          certainty: 'certain',
          data: {
            actual: '12-数量指标',
            code: '12',
            coded: '质量指标',
            byName: '11-数量指标',
            byCode: '12-质量指标'
          },
          suggestions: [
            {
              messageId: 'replace',
              data: {expected: '11-数量指标'},
              output: several(standard, {subcategory: '11-数量指标', name: '巡河次数'})
            },
            {messageId: 'replace', data: {expected: '12-质量指标'}}
          ]
        }
      ]
    },
    {
      name: '没有别的代码，口径设为代码表',
      text: several({category: '产出指标', subcategory: '⟦12-数量指标⟧', name: '巡河次数'}),
      profile: 'code-list',
      errors: [{messageId: 'mismatch', suggestions: [{messageId: 'replace'}, {messageId: 'replace'}]}]
    },
    {
      name: '2021年以前的代码表也是代码表',
      text: project({title: '2019年项目支出绩效目标表', indicators: [{subcategory: '⟦14-质量指标⟧'}]}),
      errors: [
        {
          messageId: 'mismatch',
          data: {
            actual: '14-质量指标',
            code: '14',
            coded: '成本指标',
            byName: '12-质量指标',
            byCode: '14-成本指标'
          },
          suggestions: [{messageId: 'replace'}, {messageId: 'replace'}]
        }
      ]
    },
    {
      name: '指标名称像质量，先建议质量',
      text: several(standard, {subcategory: '⟦12-数量指标⟧', name: '水质监测合格率', annual: '≥98%'}),
      errors: [
        {
          messageId: 'mismatch',
          suggestions: [
            {messageId: 'replace', data: {expected: '12-质量指标'}},
            {messageId: 'replace', data: {expected: '11-数量指标'}}
          ]
        }
      ]
    },
    {
      name: '一级指标的代码不对',
      text: indicator({category: '⟦2-产出指标⟧', subcategory: '11-数量指标'}),
      errors: [
        {
          messageId: 'mismatch',
          data: {actual: '2-产出指标', code: '2', coded: '效益指标', byName: '1-产出指标', byCode: '2-效益指标'},
          suggestions: [{messageId: 'replace'}, {messageId: 'replace'}]
        }
      ]
    },
    {
      name: '代码表里没有的代码',
      text: indicator({subcategory: '⟦15-时效指标⟧', name: '补贴发放时间', annual: '6月底前'}),
      errors: [
        {
          messageId: 'unknown',
          data: {actual: '15-时效指标', code: '15', byName: '13-时效指标'},
          suggestions: [{messageId: 'replace', data: {expected: '13-时效指标'}}]
        }
      ]
    },
    {
      name: '全表都用同一个别的代码，报一次',
      text: several({subcategory: '⟦10-数量指标⟧'}, {subcategory: '10-数量指标'}, {subcategory: '10-数量指标'}),
      errors: [{messageId: 'list', certainty: 'likely', data: {actual: '10-数量指标', count: 3, byName: '11-数量指标'}}]
    },
    {
      name: '三处写错，但别处写对',
      text: several(
        standard,
        {subcategory: '⟦12-数量指标⟧'},
        {subcategory: '⟦12-数量指标⟧'},
        {subcategory: '⟦12-数量指标⟧'}
      ),
      errors: [0, 1, 2].map(() => ({
        messageId: 'mismatch' as const,
        suggestions: [{messageId: 'replace' as const}, {messageId: 'replace' as const}]
      }))
    },
    {
      name: '折行的单元格',
      text: indicator({subcategory: '⟦13-质\n量指标⟧', name: '课桌椅合格率', annual: '100%'}),
      errors: [{messageId: 'mismatch', suggestions: [{messageId: 'replace'}, {messageId: 'replace'}]}]
    }
  ]
})
