import {indicator, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {noApproximateValue} from './no-approximate-value.js'

testExamples(noApproximateValue)

const one = (annual: string) => indicator({annual, format: 'plain'})

ruleTester(noApproximateValue, {
  valid: [
    {name: '下限', text: one('≥50次')},
    {name: '节约', text: one('节约50吨')},
    {name: '近三年', text: one('高于近三年平均数50次')},
    {name: '合约', text: one('合约期内巡查50次')},
    {name: '左右岸', text: one('左右岸堤防共50公里')},
    {name: '没有数值', text: one('大约完成')}
  ],
  invalid: [
    {
      name: '左右',
      text: one('50次⟦左右⟧'),
      errors: [
        {
          messageId: 'approximate',
          certainty: 'likely',
          data: {value: '50次左右', word: '左右'},
          suggestions: [{messageId: 'remove', data: {word: '左右'}, output: one('50次')}]
        }
      ]
    },
    {
      name: '约',
      text: one('⟦约⟧300户'),
      errors: [{messageId: 'approximate', suggestions: [{messageId: 'remove', output: one('300户')}]}]
    },
    {
      name: '近',
      text: one('⟦近⟧200人'),
      errors: [{messageId: 'approximate', suggestions: [{messageId: 'remove'}]}]
    },
    {
      name: '约等号',
      text: one('⟦≈⟧95%'),
      errors: [{messageId: 'approximate', suggestions: [{messageId: 'remove'}]}]
    },
    {
      name: '数值在句中',
      text: one('惠及群众⟦约⟧3万人'),
      errors: [{messageId: 'approximate', suggestions: [{messageId: 'remove'}]}]
    },
    {
      name: '两期都有，报一次',
      text: indicator({implementation: '150次左右', annual: '50次⟦左右⟧'}),
      errors: [
        {
          messageId: 'approximate',
          related: [{messageId: 'alsoHere', data: {value: '150次左右'}}],
          suggestions: [{messageId: 'remove'}]
        }
      ]
    }
  ]
})
