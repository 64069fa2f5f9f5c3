import {indicator, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {requirePercentSign} from './require-percent-sign.js'

testExamples(requirePercentSign)

const one = (name: string, annual: string) => indicator({name, annual, format: 'plain'})

ruleTester(requirePercentSign, {
  valid: [
    {name: '带百分号', text: one('学生满意度', '≥95%')},
    {name: '千分号', text: one('产品抽检率', '≥1‰')},
    {name: '以分计的满意度', text: one('患者满意度', '≥90分')},
    {name: '不是比率的率', text: one('灌溉用水效率', '≥95')},
    {name: '数量', text: one('培训教师人数', '95')},
    {name: '大于一百的不是缺百分号', text: one('参保率', '≥3000')},
    {name: '写成小数', text: one('农田灌溉水有效利用率', '≥0.58')},
    {name: '有上限的小数', text: one('课程优良率', '≤0.9')},
    {name: '密度', text: one('路网密度', '≥8')}
  ],
  invalid: [
    {
      name: '满意度',
      text: one('学生满意度', '≥⟦95⟧'),
      errors: [
        {
          messageId: 'missing',
          certainty: 'certain',
          data: {name: '学生满意度', value: '≥95', expected: '≥95%'},
          suggestions: [{messageId: 'add', data: {expected: '≥95%'}, output: one('学生满意度', '≥95%')}]
        }
      ]
    },
    {
      name: '写成小数的满意度',
      text: one('学生满意度', '≥⟦0.9⟧'),
      errors: [
        {
          messageId: 'decimal',
          certainty: 'likely',
          data: {value: '≥0.9', expected: '≥90%'},
          suggestions: [{messageId: 'add', data: {expected: '≥90%'}, output: one('学生满意度', '≥90%')}]
        }
      ]
    },
    {
      name: '写成小数的合格率',
      text: one('饮用水抽检合格率', '⟦0.955⟧以上'),
      errors: [{messageId: 'decimal', suggestions: [{messageId: 'add', output: one('饮用水抽检合格率', '95.5%以上')}]}]
    },
    {
      name: '比较词在后',
      text: one('工程验收合格率', '⟦98⟧以上'),
      errors: [
        {
          messageId: 'missing',
          data: {name: '工程验收合格率', value: '98以上', expected: '98%以上'},
          suggestions: [{messageId: 'add', output: one('工程验收合格率', '98%以上')}]
        }
      ]
    },
    {
      name: '越低越好的比率可以不足一',
      text: one('医疗投诉率', '≤⟦0.5⟧'),
      errors: [{messageId: 'missing', certainty: 'certain', suggestions: [{messageId: 'add'}]}]
    },
    {
      name: '保障度也可能按分计',
      text: one('防汛物资保障度', '≥⟦90⟧'),
      errors: [{messageId: 'missing', certainty: 'likely', suggestions: [{messageId: 'add'}]}]
    },
    {
      name: '百分号在名称里',
      text: one('群众满意度（%）', '≥⟦90⟧'),
      errors: [
        {
          messageId: 'inName',
          certainty: 'arguable',
          data: {value: '≥90', expected: '≥90%'},
          suggestions: [{messageId: 'add', output: one('群众满意度（%）', '≥90%')}]
        }
      ]
    },
    {
      name: '只有一期缺',
      text: indicator({name: '课程优良率', implementation: '≥⟦90⟧', annual: '≥90%'}),
      errors: [{messageId: 'missing', related: [], suggestions: [{messageId: 'add'}]}]
    },
    {
      name: '两期都缺，报一次',
      text: indicator({name: '课程优良率', annual: '≥⟦90⟧'}),
      errors: [{messageId: 'missing', related: [{messageId: 'alsoHere'}], suggestions: [{messageId: 'add'}]}]
    }
  ]
})
