import {form, ruleTester} from '@perf-lint/rule-tester'
import {consistentTaskTotal} from './consistent-task-total.js'

const tasks = (...rows: readonly (readonly [string, string])[]) => form({title: '部门整体支出绩效目标表', tasks: rows})

ruleTester(consistentTaskTotal, {
  valid: [
    {name: '相等', text: tasks(['甲', '80.5'], ['乙', '19.5'], ['金额合计', '100'])},
    {name: '舍入误差', text: tasks(['甲', '33.33'], ['乙', '33.33'], ['丙', '33.33'], ['金额合计', '100.00'])},
    {name: '没有合计', text: tasks(['甲', '80'], ['乙', '10'])},
    {name: '有一项没有写金额', text: tasks(['甲', '80'], ['乙', ''], ['金额合计', '100'])}
  ],
  invalid: [
    {
      name: '合计多了 10',
      text: tasks(['甲', '80'], ['乙', '10'], ['金额合计', '⟦100⟧']),
      errors: [{messageId: 'different', data: {column: '总计', stated: '100.00', sum: '90.00', count: 2}}]
    }
  ]
})
