import {indicator, project, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {validCategoryName} from './valid-category-name.js'

testExamples(validCategoryName)

const suggestions = [{messageId: 'replace'}] as const

ruleTester(validCategoryName, {
  valid: [
    {name: '规定的名称', text: indicator({category: '1-产出指标', subcategory: '12-质量指标'})},
    {name: '不带“指标”二字', text: indicator({category: '2-效益', subcategory: '22-社会效益'})},
    {name: '满意度的各种叫法', text: indicator({category: '3-满意度', subcategory: '31-师生满意度指标'})},
    {name: '成本的三个二级指标', text: indicator({category: '4-成本指标', subcategory: '43-生态环境成本指标'})},
    {name: '二级当一级归别的规则', text: project({format: 'plain', indicators: [{}, {category: '数量指标'}]})},
    {name: '没有代码的表中的地方叫法', text: indicator({category: '效果指标', subcategory: '环境效益指标'})},
    {
      name: '口径设为全国通行',
      text: indicator({category: '2-效果指标', subcategory: '23-环境效益'}),
      profile: 'national'
    },
    {
      name: '2021年以前的效果指标',
      text: indicator({title: '2019年项目支出绩效目标表', category: '效果指标', subcategory: '社会效果指标'})
    },
    {
      name: '一格中写了两个二级指标',
      text: indicator({category: '效益指标', subcategory: '社会效益指标可持续影响指标'})
    },
    {name: '代码不符归别的规则', text: indicator({subcategory: '12-数量指标'})}
  ],
  invalid: [
    {
      name: '连写的有一个不是规定的名称',
      text: indicator({category: '2-效益指标', subcategory: '⟦22-社会效益指标长远指标⟧'}),
      errors: [{messageId: 'unlikeCode', suggestions: [{messageId: 'replace'}]}]
    },
    {
      name: '按代码看是质量',
      text: indicator({subcategory: '⟦12-优质指标⟧', name: '水质达标率', annual: '≥90%'}),
      errors: [
        {
          messageId: 'unlikeCode',
          certainty: 'likely',
          data: {actual: '12-优质指标', count: 1, level: '二', expected: '12-质量指标'},
          suggestions: [
            {
              messageId: 'replace',
              data: {expected: '12-质量指标'},
              output: indicator({subcategory: '12-质量指标', name: '水质达标率', annual: '≥90%'})
            }
          ]
        }
      ]
    },
    {
      name: '代码也不认识',
      text: indicator({category: '⟦5-管理效率⟧', subcategory: '⟦51-预算管理⟧', name: '预算编制准确率', annual: '≥95%'}),
      errors: [
        {messageId: 'unknown', data: {actual: '5-管理效率', count: 1, level: '一'}},
        {messageId: 'unknown', data: {actual: '51-预算管理', count: 1, level: '二'}}
      ]
    },
    {
      name: '一级名称按代码看是效益',
      text: indicator({category: '⟦2-成果指标⟧', subcategory: '22-社会效益'}),
      errors: [
        {
          messageId: 'unlikeCode',
          data: {actual: '2-成果指标', count: 1, level: '一', expected: '2-效益指标'},
          suggestions
        }
      ]
    },
    {
      name: '代码表中没有地方叫法',
      text: indicator({category: '2-效益指标', subcategory: '⟦23-环境效益⟧', name: '水质达标率', annual: '≥90%'}),
      errors: [
        {
          messageId: 'synonym',
          certainty: 'likely',
          data: {actual: '23-环境效益', count: 1, expected: '23-生态效益'},
          suggestions
        }
      ]
    },
    {
      name: '效果指标',
      text: indicator({category: '⟦2-效果指标⟧', subcategory: '22-社会效益'}),
      errors: [{messageId: 'synonym', certainty: 'likely', suggestions}]
    },
    {
      name: '没有代码的表，口径设为代码表',
      text: indicator({subcategory: '⟦进度指标⟧', category: '产出指标', name: '校舍竣工时间', annual: '8月底前'}),
      profile: 'code-list',
      errors: [{messageId: 'synonym', data: {actual: '进度指标', count: 1, expected: '时效指标'}, suggestions}]
    },
    {
      name: '代码不在口径之内，不按代码看',
      text: indicator({subcategory: '⟦12-优质指标⟧', name: '水质达标率', annual: '≥90%'}),
      profile: 'national',
      errors: [{messageId: 'unknown', certainty: 'likely', data: {actual: '12-优质指标', count: 1, level: '二'}}]
    },
    {
      name: '一个名称多处，全表报一次',
      text: project({
        indicators: [{subcategory: '⟦12-优质指标⟧'}, {subcategory: '12-优质指标'}, {subcategory: '11-数量指标'}]
      }),
      errors: [
        {
          messageId: 'unlikeCode',
          data: {actual: '12-优质指标', count: 2, level: '二', expected: '12-质量指标'},
          suggestions
        }
      ]
    },
    {
      name: '制表符分隔的表',
      text: indicator({format: 'tsv', subcategory: '⟦13-期限指标⟧', name: '校舍竣工时间', annual: '8月底前'}),
      errors: [{messageId: 'unlikeCode', suggestions}]
    }
  ]
})
