import {form, ruleTester} from '@perf-lint/rule-tester'
import {consistentSignAndUnit} from './consistent-sign-and-unit.js'

const target = (sign: string, annual: string, unit: string) => form({indicators: [{sign, annual, unit}]})

ruleTester(consistentSignAndUnit, {
  valid: [
    {name: '三栏各写一样', text: target('≥', '95', '%')},
    {name: '定性', text: target('定性', '良好', '')},
    {name: '定性的值是日期', text: target('定性', '2025年底', '')},
    {name: '没有填', text: target('', '', '')},
    {name: '单位写在值里，单位栏空着', text: target('≥', '95%', '')},
    {name: '不认识的单位', text: target('≥', '5棵树', '棵')},
    {name: '没有这两栏', text: form({indicators: [{annual: '≥95%'}]})}
  ],
  invalid: [
    {
      name: '符号写了两遍',
      text: target('≥', '⟦≥95⟧', '%'),
      errors: [{messageId: 'repeatedSign', data: {sign: '≥', value: '≥95'}, certainty: 'certain'}],
      output: target('≥', '95', '%')
    },
    {
      name: '符号不同写法，意思一样',
      text: target('≥', '⟦不低于95⟧', '%'),
      errors: [{messageId: 'repeatedSign', data: {sign: '≥', value: '不低于95'}}],
      output: target('≥', '95', '%')
    },
    {
      name: '符号矛盾',
      text: target('≥', '⟦≤95⟧', '%'),
      errors: [{messageId: 'otherSign', data: {sign: '≥', value: '≤95'}}]
    },
    {
      name: '单位写了两遍',
      text: target('≥', '⟦95%⟧', '%'),
      errors: [{messageId: 'repeatedUnit', data: {unit: '%', value: '95%'}}],
      output: target('≥', '95', '%')
    },
    {
      name: '单位矛盾',
      text: target('≥', '⟦95人次⟧', '%'),
      errors: [{messageId: 'otherUnit', data: {unit: '%', value: '95人次'}}]
    },
    {
      name: '定性的值是数字',
      text: target('定性', '⟦95⟧', '%'),
      errors: [{messageId: 'qualitativeNumber', data: {sign: '定性', value: '95'}}]
    },
    {
      name: '定量的值不是数字',
      text: target('≥', '⟦良好⟧', ''),
      errors: [{messageId: 'quantitativeText', data: {sign: '≥', value: '良好'}}]
    }
  ]
})
