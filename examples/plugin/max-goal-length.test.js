import {project, ruleTester} from '@perf-lint/rule-tester'
import {maxGoalLength} from './max-goal-length.js'

ruleTester(maxGoalLength, {
  valid: [
    {name: '正好', text: project({goal: '举办培训班。'}), options: {maximum: 6}},
    {name: '没有目标', text: project({goal: ''}), options: {maximum: 6}}
  ],
  invalid: [
    {
      name: '多一个字',
      text: project({goal: '⟦举办培训班5期。⟧'}),
      options: {maximum: 6},
      errors: [{messageId: 'tooLong', data: {actual: 8, expected: 6}}]
    }
  ]
})
