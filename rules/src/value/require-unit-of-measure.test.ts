import {indicator, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {requireUnitOfMeasure} from './require-unit-of-measure.js'

testExamples(requireUnitOfMeasure)

const one = (name: string, annual: string) => indicator({name, annual, format: 'plain'})

ruleTester(requireUnitOfMeasure, {
  valid: [
    {name: '数值带单位', text: one('校舍维修面积', '≥3200平方米')},
    {name: '万后有单位', text: one('受益群众', '40万人')},
    {name: '不认识的单位也是单位', text: one('灌溉沟渠整治', '≥35沟段')},
    {name: '比率缺百分号由另一规则报告', text: one('学生满意度', '≥95')},
    {name: '零值由另一规则报告', text: one('安全事故发生数', '0')},
    {name: '指数没有单位', text: one('空气质量综合指数', '≤4.2')},
    {name: '比值没有单位', text: one('小学生师比', '≤19')},
    {name: '酸碱度没有单位', text: one('出厂水pH值', '≥6.5')},
    {name: '年份', text: one('规划目标年', '2025')},
    {name: '等级', text: one('道路技术等级', '2')},
    {name: '按十万人计的率', text: one('孕产妇死亡率', '≤10/10万')},
    {name: '没有数值', text: one('村容村貌', '整洁')}
  ],
  invalid: [
    {
      name: '光秃的数值',
      text: one('校舍维修面积', '⟦3200.5⟧'),
      errors: [{messageId: 'missing', certainty: 'certain', data: {value: '3200.5'}}]
    },
    {
      name: '中心词带量词，建议加上',
      text: one('培训村医人次', '不少于⟦500⟧'),
      errors: [
        {
          messageId: 'missing',
          suggestions: [
            {
              messageId: 'add',
              data: {number: '500', expected: '人次'},
              output: one('培训村医人次', '不少于500人次')
            }
          ]
        }
      ]
    },
    {
      name: '只有数量级',
      text: one('改造供水管网受益群众', '⟦1200万⟧以上'),
      errors: [{messageId: 'missing', certainty: 'likely', data: {value: '1200万以上'}}]
    },
    {
      name: '数值前有说明',
      text: one('文化站设备', '购置数量=⟦12⟧'),
      errors: [{messageId: 'missing', certainty: 'certain'}]
    },
    {
      name: '单位在名称里，只算商榷',
      text: one('新建桥梁数量（座）', '≥⟦3⟧'),
      errors: [
        {
          messageId: 'inName',
          certainty: 'arguable',
          data: {value: '≥3', expected: '座'},
          suggestions: [{messageId: 'add', output: one('新建桥梁数量（座）', '≥3座')}]
        }
      ]
    },
    {
      name: '两期都缺，报一次',
      text: indicator({name: '注册志愿者', implementation: '100000以上', annual: '⟦50000⟧以上'}),
      errors: [{messageId: 'missing', related: [{messageId: 'alsoHere', data: {value: '100000以上'}}]}]
    },
    {
      name: '折行的数值',
      text: indicator({name: '绿化养护面积', implementation: '14219平方米', annual: '⟦142\n19⟧'}),
      errors: [{messageId: 'missing', data: {value: '14219'}, related: []}]
    },
    {
      name: '时间缺单位',
      text: one('窗口平均等候时间', '≤⟦15⟧'),
      errors: [{messageId: 'missing', certainty: 'certain'}]
    }
  ]
})
