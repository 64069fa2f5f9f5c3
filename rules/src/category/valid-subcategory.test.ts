import {indicator, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {validSubcategory} from './valid-subcategory.js'

testExamples(validSubcategory)

const satisfaction = {category: '2-效益指标', name: '学生满意度', annual: '≥90%'}

ruleTester(validSubcategory, {
  valid: [
    {name: '产出下的时效', text: indicator({category: '1-产出指标', subcategory: '13-时效指标'})},
    {name: '产出下的成本，是旧的放法', text: indicator({category: '1-产出指标', subcategory: '14-成本指标'})},
    {name: '成本下的经济成本', text: indicator({category: '4-成本指标', subcategory: '41-经济成本指标'})},
    {name: '成本下的成本，没有代码', text: indicator({category: '成本指标', subcategory: '成本指标'})},
    {name: '效益下的环境效益，是同义的名称', text: indicator({category: '2-效果指标', subcategory: '23-环境效益'})},
    {name: '满意度下的满意度', text: indicator({category: '3-满意度指标', subcategory: '31-社会公众满意度指标'})},
    {
      name: '2021年以前，各种成本都在产出下',
      text: indicator({title: '2020年项目支出绩效目标表', category: '产出指标', subcategory: '经济成本指标'})
    },
    {
      name: '旧的成本代码，口径中没有代码',
      text: indicator({category: '4-成本指标', subcategory: '14-成本指标'}),
      profile: 'national'
    },
    {name: '不认识的二级指标归别的规则', text: indicator({category: '1-产出指标', subcategory: '19-其他指标'})},
    {name: '不分二级指标的表', text: indicator({format: 'plain', category: '满意度指标'})}
  ],
  invalid: [
    {
      name: '满意度列在效益下',
      text: indicator({...satisfaction, subcategory: '⟦31-服务对象满意度⟧'}),
      errors: [
        {
          messageId: 'mismatch',
          certainty: 'certain',
          data: {subcategory: '31-服务对象满意度', category: '2-效益指标', expected: '3-满意度指标'},
          related: [{messageId: 'category', text: '2-效益指标'}],
          suggestions: [
            {
              messageId: 'replaceCategory',
              data: {expected: '3-满意度指标'},
              output: indicator({...satisfaction, category: '3-满意度指标', subcategory: '31-服务对象满意度'})
            }
          ]
        }
      ]
    },
    {
      name: '时效列在满意度下',
      text: indicator({
        category: '3-满意度指标',
        subcategory: '⟦13-时效指标⟧',
        name: '助学金发放时间',
        annual: '6月底前'
      }),
      errors: [
        {
          messageId: 'mismatch',
          suggestions: [{messageId: 'replaceCategory', data: {expected: '1-产出指标'}}]
        }
      ]
    },
    {
      name: '社会效益列在产出下，按名称建议二级指标',
      text: indicator({
        category: '1-产出指标',
        subcategory: '⟦22-社会效益⟧',
        name: '渠道衬砌验收合格率',
        annual: '100%'
      }),
      errors: [
        {
          messageId: 'mismatch',
          suggestions: [
            {messageId: 'replaceCategory', data: {expected: '2-效益指标'}},
            {messageId: 'replaceSubcategory', data: {expected: '12-质量指标'}}
          ]
        }
      ]
    },
    {
      name: '旧的成本代码列在成本下',
      text: indicator({category: '4-成本指标', subcategory: '⟦14-成本指标⟧', name: '图书采购成本', annual: '≤30万元'}),
      errors: [
        {
          messageId: 'oldCode',
          data: {subcategory: '14-成本指标', category: '4-成本指标', expected: '41-经济成本指标'},
          suggestions: [{messageId: 'replaceSubcategory', data: {expected: '41-经济成本指标'}}]
        }
      ]
    },
    {
      name: '没有代码的表',
      text: indicator({category: '效益指标', subcategory: '⟦质量指标⟧', name: '疫苗冷链合格率', annual: '100%'}),
      errors: [
        {
          messageId: 'mismatch',
          data: {subcategory: '质量指标', category: '效益指标', expected: '产出指标'},
          suggestions: [{messageId: 'replaceCategory', data: {expected: '产出指标'}}]
        }
      ]
    },
    {
      name: '经济成本列在产出下，成本已是一级指标',
      text: indicator({title: '2025年项目支出绩效目标表', category: '产出指标', subcategory: '⟦经济成本指标⟧'}),
      errors: [
        {
          messageId: 'mismatch',
          data: {subcategory: '经济成本指标', category: '产出指标', expected: '成本指标'},
          suggestions: [{messageId: 'replaceCategory'}, {messageId: 'replaceSubcategory'}]
        }
      ]
    },
    {
      name: '经济成本列在效益下，2021年以前应归产出',
      text: indicator({
        title: '2020年项目支出绩效目标表',
        category: '效益指标',
        subcategory: '⟦经济成本指标⟧',
        name: '图书采购成本',
        annual: '≤30万元'
      }),
      errors: [
        {
          messageId: 'mismatch',
          data: {subcategory: '经济成本指标', category: '效益指标', expected: '产出指标'},
          suggestions: [{messageId: 'replaceCategory', data: {expected: '产出指标'}}]
        }
      ]
    },
    {
      name: '制表符分隔的表',
      text: indicator({format: 'tsv', ...satisfaction, subcategory: '⟦31-服务对象满意度⟧'}),
      errors: [{messageId: 'mismatch', suggestions: [{messageId: 'replaceCategory'}]}]
    },
    {
      name: '折行的单元格',
      text: indicator({...satisfaction, subcategory: '⟦31-服务\n对象满意度⟧'}),
      errors: [
        {
          messageId: 'mismatch',
          data: {subcategory: '31-服务对象满意度', category: '2-效益指标', expected: '3-满意度指标'},
          suggestions: [{messageId: 'replaceCategory'}]
        }
      ]
    }
  ]
})
