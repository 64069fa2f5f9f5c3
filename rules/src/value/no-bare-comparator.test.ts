import {indicator, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {noBareComparator} from './no-bare-comparator.js'

testExamples(noBareComparator)

ruleTester(noBareComparator, {
  valid: [
    {name: '比较词后有数值', text: indicator({annual: '不少于30公里'})},
    {name: '比较词在数值后', text: indicator({annual: '30公里以上'})},
    {name: '与预算比较', text: indicator({name: '校舍维修成本', annual: '小于等于预算'})},
    {name: '与上年比较', text: indicator({name: '门诊人次', annual: '不低于上年'})},
    {name: '与比值比较', text: indicator({name: '床护比', annual: '≥1:0.4'})},
    {name: '没有比较词的文字', text: indicator({name: '村容村貌', annual: '整洁'})},
    {name: '比较词与数值分在折行两边', text: indicator({annual: '不少于\n30公里'})}
  ],
  invalid: [
    {
      name: '数值落在另一期，合写后符合名称',
      text: indicator({name: '培训教师人次', implementation: '⟦不少于⟧', annual: '300人次'}),
      errors: [
        {
          messageId: 'bare',
          certainty: 'certain',
          data: {comparator: '不少于'},
          related: [{messageId: 'annual', data: {value: '300人次'}}],
          suggestions: [
            {
              messageId: 'join',
              data: {expected: '不少于300人次'},
              output: indicator({name: '培训教师人次', implementation: '不少于300人次', annual: '300人次'})
            }
          ]
        }
      ]
    },
    {
      name: '数值在实施周期一栏',
      text: indicator({name: '公厕改造座数', implementation: '12座', annual: '⟦≥⟧'}),
      errors: [
        {
          messageId: 'bare',
          related: [{messageId: 'implementation', data: {value: '12座'}}],
          suggestions: [
            {
              messageId: 'join',
              data: {expected: '≥12座'},
              output: indicator({name: '公厕改造座数', implementation: '12座', annual: '≥12座'})
            }
          ]
        }
      ]
    },
    {
      name: '另一期的值与名称不符，不作合写建议',
      text: indicator({name: '工程按时完工率', implementation: '⟦不低于⟧', annual: '8公里'}),
      errors: [{messageId: 'bare', related: [{messageId: 'annual', data: {value: '8公里'}}]}]
    },
    {
      name: '另一期自有比较符，不作合写建议',
      text: indicator({name: '受益农户', implementation: '⟦大于⟧', annual: '≥300户'}),
      errors: [{messageId: 'bare', related: [{messageId: 'annual'}]}]
    },
    {
      name: '两期都只有比较词，报一次',
      text: indicator({name: '学生满意度', implementation: '≥', annual: '⟦≥⟧'}),
      errors: [{messageId: 'bare', related: [{messageId: 'alsoHere', data: {value: '≥'}}]}]
    },
    {
      name: '只剩百分号',
      text: indicator({name: '学生满意度', annual: '⟦≥⟧%'}),
      errors: [{messageId: 'bare', related: [{messageId: 'alsoHere'}]}]
    },
    {
      name: '只剩单位，无实施周期值的表',
      text: indicator({name: '新建泵站数', annual: '⟦不少于⟧座', format: 'plain'}),
      errors: [{messageId: 'bare', data: {comparator: '不少于'}}]
    }
  ]
})
