import {project, ruleTester, testExamples, type IndicatorParts} from '@perf-lint/rule-tester'
import {noSubcategoryAsCategory} from './no-subcategory-as-category.js'

testExamples(noSubcategoryAsCategory)

const plain = (...indicators: readonly IndicatorParts[]) => project({format: 'plain', indicators})
const coded = (...indicators: readonly IndicatorParts[]) => project({indicators})

ruleTester(noSubcategoryAsCategory, {
  valid: [
    {name: '一级指标', text: plain({category: '产出指标'}, {category: '效益指标'})},
    {name: '成本指标也是一级指标', text: plain({category: '产出指标'}, {category: '成本指标'})},
    {name: '效果指标是同义的名称', text: plain({category: '产出指标'}, {category: '效果指标'})},
    {name: '全表只列二级指标', text: plain({category: '数量指标'}, {category: '社会效益指标'})},
    {name: '两级都有', text: coded({category: '1-产出指标', subcategory: '12-质量指标'})},
    {name: '满意度', text: plain({category: '产出指标'}, {category: '满意度指标'})}
  ],
  invalid: [
    {
      name: '没有二级指标的表，自动改为一级指标',
      text: plain({category: '⟦数量指标⟧', name: '送戏下乡场次'}, {category: '产出指标'}),
      errors: [{messageId: 'subcategory', certainty: 'certain', data: {actual: '数量指标', expected: '产出指标'}}],
      output: plain({category: '产出指标', name: '送戏下乡场次'}, {category: '产出指标'})
    },
    {
      name: '社会效益属效益',
      text: plain({category: '产出指标'}, {category: '⟦社会效益指标⟧', name: '受益农户数', annual: '≥300户'}),
      errors: [{messageId: 'subcategory', data: {actual: '社会效益指标', expected: '效益指标'}}],
      output: plain({category: '产出指标'}, {category: '效益指标', name: '受益农户数', annual: '≥300户'})
    },
    {
      name: '一处一报',
      text: plain({category: '产出指标'}, {category: '⟦质量指标⟧'}, {category: '⟦时效指标⟧'}),
      errors: [{messageId: 'subcategory'}, {messageId: 'subcategory'}],
      output: plain({category: '产出指标'}, {category: '产出指标'}, {category: '产出指标'})
    },
    {
      name: '只有一项指标',
      text: plain({category: '⟦数量指标⟧'}),
      errors: [{messageId: 'subcategory'}],
      output: plain({category: '产出指标'})
    },
    {
      name: '两级相同，改一级',
      text: coded({category: '⟦12-质量指标⟧', subcategory: '12-质量指标'}),
      errors: [{messageId: 'subcategory', data: {actual: '12-质量指标', expected: '1-产出指标'}}],
      output: coded({category: '1-产出指标', subcategory: '12-质量指标'})
    },
    {
      name: '有两级的表里少写了一级，建议补上',
      text: coded({category: '1-产出指标', subcategory: '11-数量指标'}, {category: '⟦12-质量指标⟧', subcategory: ''}),
      errors: [
        {
          messageId: 'subcategory',
          suggestions: [
            {
              messageId: 'replace',
              data: {expected: '1-产出指标；12-质量指标'},
              output: coded(
                {category: '1-产出指标', subcategory: '11-数量指标'},
                {category: '1-产出指标', subcategory: '12-质量指标'}
              )
            }
          ]
        }
      ]
    }
  ]
})
