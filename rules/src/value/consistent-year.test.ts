import {project, ruleTester, testExamples} from '@perf-lint/rule-tester'
import {consistentYear} from './consistent-year.js'

testExamples(consistentYear)

const one = (name: string, goal: string, annual = '2栋') =>
  project({name, goal, indicators: [{name: '维修校舍', implementation: '2栋', annual}]})

ruleTester(consistentYear, {
  valid: [
    {name: '同一年度', text: one('2025年校舍维修', '2025年维修校舍2栋。')},
    {name: '跨年项目', text: one('2024-2026年校舍维修', '2025年维修校舍2栋。')},
    {name: '名称没有年度', text: one('校舍维修', '2023年维修校舍2栋。')},
    {name: '与上年比较', text: one('2025年校舍维修', '维修校舍2栋，较2024年增加1栋。')},
    {name: '文号和书名', text: one('2025年校舍维修', '按〔2021〕79号文和《2022年校舍安全意见》维修校舍2栋。')},
    {name: '规划目标年', text: one('2025年校舍维修', '维修校舍2栋，到2035年全部更新。')},
    {name: '有一个年度相符', text: one('2025年校舍维修', '2024年勘察设计，2025年维修校舍2栋。')},
    {name: '数量不是年份', text: one('2025年校舍维修', '维修校舍2023平方米。')},
    {name: '截至上年', text: one('2025年校舍维修', '截至2023年底有危房3栋，本年全部维修。')}
  ],
  invalid: [
    {
      name: '目标写的是往年',
      text: one('2025年校舍维修', '完成⟦2023年⟧校舍维修任务。'),
      errors: [{messageId: 'goal', certainty: 'likely', data: {expected: '2025', actual: '2023年'}}]
    },
    {
      name: '目标写的是下年',
      text: one('2024年度公路养护', '⟦2025年度⟧养护公路30公里。'),
      errors: [{messageId: 'goal', data: {expected: '2024', actual: '2025年度'}}]
    },
    {
      name: '在项目各年之外',
      text: one('2024-2026年义诊', '⟦2022年⟧举办义诊12场。'),
      errors: [{messageId: 'goal', data: {expected: '2024-2026', actual: '2022年'}}]
    },
    {
      name: '指标值写的是往年',
      text: one('2025年校舍维修', '维修校舍2栋。', '⟦2023年⟧12月底前'),
      errors: [{messageId: 'value', certainty: 'likely', data: {expected: '2025', actual: '2023年'}}]
    },
    {
      name: '目标和指标值各报一处',
      text: one('2025年校舍维修', '⟦2023年⟧维修校舍2栋。', '⟦2023年⟧12月底前'),
      errors: [{messageId: 'goal'}, {messageId: 'value'}]
    },
    {
      name: '折行的年度',
      text: one('2025年校舍维修', '完成⟦20\n23年⟧校舍维修任务。'),
      errors: [{messageId: 'goal', data: {expected: '2025', actual: '2023年'}}]
    }
  ]
})
