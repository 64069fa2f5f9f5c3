import {form, ruleTester, type FormIndicatorParts} from '@perf-lint/rule-tester'
import {consistentRegionTotal} from './consistent-region-total.js'

const divide = (annual: string, east: string, west: string, parts: FormIndicatorParts = {}) =>
  form({
    title: '转移支付整体绩效目标表',
    indicators: [{name: '新建管道', annual, regions: {东州: east, 西州: west}, ...parts}]
  })

ruleTester(consistentRegionTotal, {
  valid: [
    {name: '相等', text: divide('≥500公里', '≥300公里', '≥200公里')},
    {name: '单位不同而相等', text: divide('≥5公里', '≥3公里', '≥2000米')},
    {name: '比率不加总', text: divide('≥95%', '≥95%', '≥95%', {name: '水质达标率'})},
    {name: '平均数不加总', text: divide('≥5公里', '≥5公里', '≥5公里', {name: '平均管网长度'})},
    {
      name: '有一个地区没有填',
      text: form({
        indicators: [
          {annual: '≥5个', regions: {东州: '≥3个', 西州: '≥2个'}},
          {annual: '≥9个', regions: {东州: '≥3个', 西州: ''}}
        ]
      })
    },
    {name: '数的东西不同', text: divide('≥5个', '≥3处', '≥9处')},
    {name: '没有地区', text: form()}
  ],
  invalid: [
    {
      name: '少了 20 公里',
      text: divide('⟦≥500公里⟧', '≥300公里', '≥180公里'),
      errors: [{messageId: 'different', data: {actual: '≥500公里', count: 2, sum: '480', unit: '公里'}}]
    }
  ]
})
