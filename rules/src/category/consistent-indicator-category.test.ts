import {indicator, project, ruleTester, testExamples, type IndicatorParts} from '@perf-lint/rule-tester'
import {consistentIndicatorCategory} from './consistent-indicator-category.js'

testExamples(consistentIndicatorCategory)

const passRate: IndicatorParts = {name: '课桌椅验收合格率', annual: '100%'}
const satisfaction: IndicatorParts = {name: '村民满意度', annual: '≥90%'}
const benefit: IndicatorParts = {category: '2-效益指标', subcategory: '22-社会效益'}

ruleTester(consistentIndicatorCategory, {
  valid: [
    {name: '合格率在质量', text: indicator({...passRate, subcategory: '12-质量指标'})},
    {
      name: '满意度在满意度',
      text: indicator({...satisfaction, category: '3-满意度指标', subcategory: '31-服务对象满意度'})
    },
    {name: '受益人数在社会效益', text: indicator({...benefit, name: '受益学生人数', annual: '≥1200人'})},
    {name: '等候时间在社会效益', text: indicator({...benefit, name: '门诊平均等候时间', annual: '≤20分钟'})},
    {
      name: '水质达标率在生态效益',
      text: indicator({...benefit, subcategory: '23-生态效益', name: '水质达标率', annual: '≥90%'})
    },
    {name: '旧表成本列在产出', text: indicator({subcategory: '14-成本指标', name: '道路养护成本', annual: '≤80万元'})},
    {name: '办事的简易程度是群众的感受', text: indicator({...benefit, name: '办事流程简易程度', annual: '≥90%'})},
    {
      name: '两项合一的名称没有一个类别',
      text: indicator({subcategory: '11-数量指标', name: '培训人次及合格率', annual: '300人次，98%'})
    },
    {
      name: '折扣率在成本',
      text: indicator({category: '4-成本指标', subcategory: '41-经济成本指标', name: '图书采购折扣率', annual: '≤80%'})
    },
    {name: '便利度在社会效益', text: indicator({...benefit, name: '村民就医便利度', annual: '≥90%'})},
    {
      name: '造林株数在生态效益',
      text: indicator({...benefit, subcategory: '23-生态效益', name: '新增造林株数', annual: '≥5万株'})
    },
    {name: '两级对不上归别的规则', text: indicator({...passRate, category: '2-效益指标', subcategory: '11-数量指标'})},
    {name: '自身工作列作效益归别的规则', text: indicator({...benefit, name: '故障响应率', annual: '100%'})},
    {
      name: '不分二级指标的表，成本可在产出',
      text: indicator({format: 'plain', name: '道路养护成本', annual: '≤80万元'})
    }
  ],
  invalid: [
    {
      name: '就业人数不是生态效益',
      text: indicator({...benefit, subcategory: '⟦23-生态效益⟧', name: '带动就业人数', annual: '≥300人'}),
      errors: [{messageId: 'misplaced', certainty: 'likely', suggestions: [{messageId: 'move'}]}]
    },
    {
      name: '受益人数不是满意度',
      text: indicator({
        category: '3-满意度指标',
        subcategory: '⟦31-服务对象满意度⟧',
        name: '受益农户数',
        annual: '≥300户'
      }),
      errors: [{messageId: 'misplacedOr', certainty: 'likely', suggestions: [{messageId: 'move'}, {messageId: 'move'}]}]
    },
    {
      name: '产品好不好用是质量',
      text: indicator({...benefit, subcategory: '⟦22-社会效益⟧', name: '课堂设备操作简便性', annual: '≥90分'}),
      errors: [{messageId: 'misplaced', certainty: 'likely', suggestions: [{messageId: 'move'}]}]
    },
    {
      name: '设计是质量',
      text: indicator({...benefit, subcategory: '⟦24-可持续影响⟧', name: '展馆版面设计合理性', annual: '≥90分'}),
      errors: [{messageId: 'misplaced', certainty: 'likely', suggestions: [{messageId: 'move'}]}]
    },
    {
      name: '积极性不以金额衡量',
      text: indicator({...benefit, subcategory: '⟦21-经济效益⟧', name: '农户投保积极性', annual: '≥90%'}),
      errors: [{messageId: 'misplaced', certainty: 'likely', suggestions: [{messageId: 'move'}]}]
    },
    {
      name: '合格率列在数量',
      text: indicator({...passRate, subcategory: '⟦11-数量指标⟧'}),
      errors: [
        {
          messageId: 'misplaced',
          certainty: 'certain',
          data: {name: '课桌椅验收合格率', measured: '质量', actual: '11-数量指标', expected: '12-质量指标'},
          suggestions: [
            {
              messageId: 'move',
              data: {expected: '12-质量指标'},
              output: indicator({...passRate, subcategory: '12-质量指标'})
            }
          ]
        }
      ]
    },
    {
      name: '满意度列在社会效益，两级一起改，写法随表',
      text: project({
        indicators: [
          {...satisfaction, category: '2-效益指标', subcategory: '⟦22-社会效益⟧'},
          {...satisfaction, category: '3-满意度', subcategory: '31-服务对象满意度', name: '学生满意度'}
        ]
      }),
      errors: [
        {
          messageId: 'misplaced',
          certainty: 'certain',
          suggestions: [
            {
              messageId: 'move',
              data: {expected: '31-服务对象满意度'},
              output: project({
                indicators: [
                  {...satisfaction, category: '3-满意度', subcategory: '31-服务对象满意度'},
                  {...satisfaction, category: '3-满意度', subcategory: '31-服务对象满意度', name: '学生满意度'}
                ]
              })
            }
          ]
        }
      ]
    },
    {
      name: '及时率列在质量，多数人会退回',
      text: indicator({subcategory: '⟦12-质量指标⟧', name: '助学金发放及时率', annual: '100%'}),
      errors: [{messageId: 'misplaced', certainty: 'likely', suggestions: [{messageId: 'move'}]}]
    },
    {
      name: '接通率列在数量，两处都可',
      text: indicator({subcategory: '⟦11-数量指标⟧', name: '急救热线接通率', annual: '≥95%'}),
      errors: [
        {
          messageId: 'misplacedOr',
          certainty: 'likely',
          data: {name: '急救热线接通率', actual: '11-数量指标', expected: '12-质量指标', other: '13-时效指标'},
          suggestions: [{messageId: 'move'}, {messageId: 'move'}]
        }
      ]
    },
    {
      name: '占比列在成本，归处由人定',
      text: indicator({category: '4-成本指标', subcategory: '⟦41-经济成本指标⟧', name: '网上借阅占比', annual: '≥55%'}),
      errors: [
        {
          messageId: 'elsewhere',
          certainty: 'certain',
          data: {name: '网上借阅占比', measured: '成本', actual: '41-经济成本指标'}
        }
      ]
    },
    {
      name: '满意度下不问满意不满意',
      text: indicator({
        category: '3-满意度指标',
        subcategory: '⟦31-服务对象满意度⟧',
        name: '教学设施建设',
        annual: '良好'
      }),
      errors: [{messageId: 'unapproved', certainty: 'likely'}]
    },
    {
      name: '2021年以前的预算，建议列在产出',
      text: indicator({
        title: '2020年项目支出绩效目标表',
        subcategory: '⟦11-数量指标⟧',
        name: '公路养护成本',
        annual: '≤80万元'
      }),
      errors: [{messageId: 'misplaced', suggestions: [{messageId: 'move', data: {expected: '14-成本指标'}}]}]
    },
    {
      name: '表里成本列在产出，就建议列在那里',
      text: project({
        indicators: [
          {subcategory: '⟦11-数量指标⟧', name: '公路养护成本', annual: '≤80万元'},
          {subcategory: '14-成本指标', name: '标线施划成本', annual: '≤20万元'}
        ]
      }),
      errors: [{messageId: 'misplaced', suggestions: [{messageId: 'move', data: {expected: '14-成本指标'}}]}]
    },
    {
      name: '完成率列在数量，各地做法不一',
      text: indicator({subcategory: '⟦11-数量指标⟧', name: '渠道衬砌完成率', annual: '100%'}),
      errors: [
        {
          messageId: 'betterOr',
          certainty: 'arguable',
          data: {name: '渠道衬砌完成率', actual: '11-数量指标', expected: '13-时效指标', other: '12-质量指标'},
          suggestions: [{messageId: 'move'}, {messageId: 'move'}]
        }
      ]
    },
    {
      name: '正常运行率列在社会效益，各地做法不一，只作建议',
      text: indicator({...benefit, subcategory: '⟦22-社会效益⟧', name: '监测站正常运行率', annual: '≥98%'}),
      errors: [
        {
          messageId: 'better',
          certainty: 'arguable',
          data: {name: '监测站正常运行率', measured: '质量', actual: '22-社会效益', expected: '12-质量指标'},
          suggestions: [{messageId: 'move'}]
        }
      ]
    },
    {
      name: '占比列在数量，归处由人定，只作建议',
      text: indicator({subcategory: '⟦11-数量指标⟧', name: '良种使用占比', annual: '≥60%'}),
      errors: [
        {messageId: 'betterElsewhere', certainty: 'arguable', data: {name: '良种使用占比', actual: '11-数量指标'}}
      ]
    },
    {
      name: '不分二级指标的表',
      text: indicator({format: 'plain', category: '⟦效益指标⟧', ...satisfaction}),
      errors: [
        {
          messageId: 'misplaced',
          certainty: 'certain',
          data: {name: '村民满意度', measured: '满意度', actual: '效益指标', expected: '满意度指标'},
          suggestions: [
            {messageId: 'move', output: indicator({format: 'plain', category: '满意度指标', ...satisfaction})}
          ]
        }
      ]
    },
    {
      name: '折行的单元格',
      text: indicator({subcategory: '⟦11-数量\n指标⟧', name: '疫苗冷链\n合格率', annual: '100%'}),
      errors: [
        {
          messageId: 'misplaced',
          data: {name: '疫苗冷链合格率', measured: '质量', actual: '11-数量指标', expected: '12-质量指标'},
          suggestions: [{messageId: 'move'}]
        }
      ]
    },
    {
      name: '制表符分隔的表',
      text: indicator({format: 'tsv', ...passRate, subcategory: '⟦13-时效指标⟧'}),
      errors: [{messageId: 'misplaced', suggestions: [{messageId: 'move'}]}]
    }
  ]
})
