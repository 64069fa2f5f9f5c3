import {indicator, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {noNonstandardComparator} from './no-nonstandard-comparator.js'

testExamples(noNonstandardComparator)

ruleTester(noNonstandardComparator, {
  valid: [
    {name: '规范比较符', text: indicator({annual: '≥80%'})},
    {name: '全角大于号', text: indicator({annual: '＞80%'})},
    {name: '文字比较词', text: indicator({annual: '不少于30公里'})},
    {name: '书名号在名称里', text: indicator({name: '《条例》宣传次数', annual: '≥3次'})},
    {name: '书名号括着文件名', text: indicator({annual: '按《技术规范》3项指标执行'})},
    {name: '没有比较符', text: indicator({annual: '80%'})}
  ],
  invalid: [
    {
      name: '形近的大于等于号',
      text: indicator({implementation: '≥80%', annual: '⟦≧⟧80%'}),
      errors: [{messageId: 'nonstandard', certainty: 'likely', data: {actual: '≧', expected: '≥'}}],
      output: indicator({implementation: '≥80%', annual: '≥80%'})
    },
    {
      name: '形近的小于等于号',
      text: indicator({implementation: '≤4小时', annual: '⟦≦⟧4小时'}),
      errors: [{messageId: 'nonstandard', data: {actual: '≦', expected: '≤'}}],
      output: indicator({implementation: '≤4小时', annual: '≤4小时'})
    },
    {
      name: '两个半角字符拼成的大于等于号',
      text: indicator({implementation: '≥3所', annual: '⟦>=⟧3所'}),
      errors: [{messageId: 'nonstandard', data: {actual: '>=', expected: '≥'}}],
      output: indicator({implementation: '≥3所', annual: '≥3所'})
    },
    {
      name: '半角小于号只算商榷',
      text: indicator({implementation: '＜5%', annual: '⟦<⟧5%'}),
      errors: [{messageId: 'nonstandard', certainty: 'arguable', data: {actual: '<', expected: '＜'}}],
      output: indicator({implementation: '＜5%', annual: '＜5%'})
    },
    {
      name: '实施周期值和年度值同样写，报一次，一并改',
      text: indicator({implementation: '≧90亩', annual: '⟦≧⟧30亩'}),
      errors: [{messageId: 'nonstandard', related: [{messageId: 'alsoHere', text: '≧'}]}],
      output: indicator({implementation: '≥90亩', annual: '≥30亩'})
    },
    {
      name: '两个值写法不同，各报一次',
      text: indicator({implementation: '⟦>=⟧90亩', annual: '⟦≧⟧30亩'}),
      errors: [{messageId: 'nonstandard'}, {messageId: 'nonstandard'}],
      output: indicator({implementation: '≥90亩', annual: '≥30亩'})
    },
    {
      name: '折行处的比较符',
      text: indicator({implementation: '≥80%', annual: '\n⟦≧⟧\n80%'}),
      errors: [{messageId: 'nonstandard', data: {actual: '≧', expected: '≥'}}],
      output: indicator({implementation: '≥80%', annual: '\n≥\n80%'})
    },
    {
      name: '书名号充作大于等于号，只建议不改',
      text: indicator({implementation: '≥80%', annual: '⟦》⟧80%'}),
      errors: [
        {
          messageId: 'ambiguous',
          certainty: 'certain',
          data: {actual: '》', inclusive: '≥', strict: '＞'},
          suggestions: [
            {messageId: 'replace', output: indicator({implementation: '≥80%', annual: '≥80%'})},
            {messageId: 'replace', output: indicator({implementation: '≥80%', annual: '＞80%'})}
          ]
        }
      ]
    }
  ]
})
