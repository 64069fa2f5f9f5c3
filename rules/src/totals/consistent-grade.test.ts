import {form, ruleTester} from '@perf-lint/rule-tester'
import {consistentGrade} from './consistent-grade.js'

const grade = (totalScore: string, written: string, title?: string) =>
  form({title, indicators: [{weight: '90', score: '80'}], totalScore, grade: written})

ruleTester(consistentGrade, {
  valid: [
    {name: '优', text: grade('90', '优')},
    {name: '良好', text: grade('85.5', '良好')},
    {name: '差', text: grade('40', '差')},
    {name: '没有等级', text: grade('85', '')},
    {name: '等级不是这四个字', text: grade('85', '合格')},
    {name: '部门整体支出的界限低一些', text: grade('85', '优', '部门整体支出绩效自评表')},
    {name: '各地的界限', text: grade('86', '优'), options: {limits: [85, 75, 60]}}
  ],
  invalid: [
    {
      name: '85 分写成优',
      text: grade('85', '⟦优⟧'),
      errors: [{messageId: 'different', data: {score: '85', actual: '优', expected: '良'}, certainty: 'certain'}]
    },
    {
      name: '59.9 分写成中',
      text: grade('59.9', '⟦中⟧'),
      errors: [{messageId: 'different', data: {score: '59.9', actual: '中', expected: '差'}}]
    }
  ]
})
