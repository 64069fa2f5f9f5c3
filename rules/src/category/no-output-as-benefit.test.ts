import {indicator, ruleTester, testExamples, type IndicatorTableParts} from '@perf-lint/rule-tester'
import {noOutputAsBenefit} from './no-output-as-benefit.js'

testExamples(noOutputAsBenefit)

const benefit = (parts: IndicatorTableParts) =>
  indicator({category: '2-效益指标', subcategory: '22-社会效益', ...parts})

ruleTester(noOutputAsBenefit, {
  valid: [
    {name: '响应率在产出', text: indicator({subcategory: '13-时效指标', name: '故障响应率', annual: '100%'})},
    {name: '受益人数是效果', text: benefit({name: '受益学生人数', annual: '≥1200人'})},
    {name: '采纳的建议是效果', text: benefit({name: '调研报告采纳数量', annual: '≥3篇'})},
    {name: '参观人次是效果', text: benefit({name: '展览参观人次', annual: '≥5万人次'})},
    {name: '媒体报道是效果', text: benefit({name: '省级以上媒体报道', annual: '≥10篇'})},
    {name: '事故少是效果', text: benefit({name: '巡查路段事故起数', annual: '≤2起'})},
    {name: '就业率是效果', text: benefit({name: '毕业生就业率', annual: '≥90%'})},
    {name: '定性的效果', text: benefit({name: '提升基层医疗水平', annual: '明显提升'})},
    {name: '人均的数量是效果', text: benefit({name: '每万人口培训人次', annual: '≥300人次'})},
    {name: '查出的坏事少是效果', text: benefit({name: '食品抽检违规起数', annual: '≤3起'})},
    {name: '建议带来的受益人数', text: benefit({name: '建议落实受益村民人数', annual: '≥500人'})},
    {name: '每万人拥有的藏书是效果', text: benefit({name: '每万人拥有馆藏文献量', annual: '≥6000册'})},
    {name: '采纳的建议', text: benefit({name: '参政议政采纳建议条数', annual: '≥5条'})},
    {name: '为人服务的人次', text: benefit({name: '为老人提供助餐服务人次', annual: '≥2万人次'})},
    {name: '城市功能是效果', text: benefit({name: '完善城市功能', annual: '新增口袋公园5处'})},
    {name: '不认识的比率', text: benefit({name: '村级“零跑动”率', annual: '≥97%'})},
    {
      name: '两级对不上归别的规则',
      text: indicator({category: '2-效益指标', subcategory: '13-时效指标', name: '故障响应率'})
    }
  ],
  invalid: [
    {
      name: '提出的建议',
      text: benefit({subcategory: '⟦22-社会效益⟧', name: '提出防汛举措（建议）数量', annual: '≥3条'}),
      errors: [{messageId: 'output', certainty: 'likely', suggestions: [{messageId: 'move'}]}]
    },
    {
      name: '保障的次数',
      text: benefit({subcategory: '⟦22-社会效益⟧', name: '重大活动保障的次数', annual: '≥6次'}),
      errors: [{messageId: 'output', certainty: 'likely', suggestions: [{messageId: 'move'}]}]
    },
    {
      name: '为别人提供数据的次数',
      text: benefit({subcategory: '⟦22-社会效益⟧', name: '向气象部门提供墒情数据次数', annual: '≥12次'}),
      errors: [{messageId: 'output', certainty: 'likely', suggestions: [{messageId: 'move'}]}]
    },
    {
      name: '做出来的网页功能',
      text: benefit({subcategory: '⟦22-社会效益⟧', name: '新增图书馆小程序预约功能', annual: '上线预约功能'}),
      errors: [{messageId: 'output', certainty: 'likely', suggestions: [{messageId: 'move'}]}]
    },
    {
      name: '响应率',
      text: benefit({subcategory: '⟦22-社会效益⟧', name: '供水抢修响应率', annual: '100%'}),
      errors: [
        {
          messageId: 'output',
          certainty: 'likely',
          data: {name: '供水抢修响应率', actual: '22-社会效益', expected: '13-时效指标'},
          suggestions: [
            {
              messageId: 'move',
              data: {expected: '13-时效指标'},
              output: indicator({
                category: '1-产出指标',
                subcategory: '13-时效指标',
                name: '供水抢修响应率',
                annual: '100%'
              })
            }
          ]
        }
      ]
    },
    {
      name: '报告份数',
      text: benefit({subcategory: '⟦22-社会效益⟧', name: '耕地质量监测报告数量', annual: '≥4份'}),
      errors: [
        {
          messageId: 'output',
          certainty: 'likely',
          data: {name: '耕地质量监测报告数量', actual: '22-社会效益', expected: '11-数量指标'},
          suggestions: [{messageId: 'move'}]
        }
      ]
    },
    {
      name: '培训场次列在可持续影响',
      text: benefit({subcategory: '⟦24-可持续影响⟧', name: '村医培训场次', annual: '≥6场'}),
      errors: [{messageId: 'output', certainty: 'likely', suggestions: [{messageId: 'move'}]}]
    },
    {
      name: '名称看不出，值是份数',
      text: benefit({subcategory: '⟦21-经济效益⟧', name: '围绕乡村产业开展调查', annual: '不少于4份'}),
      errors: [{messageId: 'output', certainty: 'likely', suggestions: [{messageId: 'move'}]}]
    },
    {
      name: '名称看不出，值说做了什么',
      text: benefit({subcategory: '⟦22-社会效益⟧', name: '满足群众用药需求', annual: '发放药品不少于300套'}),
      errors: [{messageId: 'output', certainty: 'likely', suggestions: [{messageId: 'move'}]}]
    },
    {
      name: '查隐患的次数是工作',
      text: benefit({subcategory: '⟦22-社会效益⟧', name: '校园安全隐患检查次数', annual: '≥4次'}),
      errors: [{messageId: 'output', certainty: 'likely', suggestions: [{messageId: 'move'}]}]
    },
    {
      name: '处置率也可能是效果',
      text: benefit({subcategory: '⟦22-社会效益⟧', name: '路面病害处置率', annual: '≥95%'}),
      errors: [
        {
          messageId: 'better',
          certainty: 'arguable',
          data: {name: '路面病害处置率', actual: '22-社会效益', expected: '12-质量指标'},
          suggestions: [{messageId: 'move'}]
        }
      ]
    },
    {
      name: '不分二级指标的表',
      text: indicator({format: 'plain', category: '⟦效益指标⟧', name: '河道保洁规划', annual: '≥1项'}),
      errors: [
        {
          messageId: 'output',
          certainty: 'likely',
          data: {name: '河道保洁规划', actual: '效益指标', expected: '产出指标'},
          suggestions: [
            {
              messageId: 'move',
              output: indicator({format: 'plain', category: '产出指标', name: '河道保洁规划', annual: '≥1项'})
            }
          ]
        }
      ]
    },
    {
      name: '折行的单元格',
      text: benefit({subcategory: '⟦22-社\n会效益⟧', name: '消防演练次数', annual: '≥2次'}),
      errors: [{messageId: 'output', suggestions: [{messageId: 'move'}]}]
    }
  ]
})
