import {ruleTester, table, testExamples, type ProjectParts} from '@perf-lint/rule-tester'
import {consistentGoalSubject} from './consistent-goal-subject.js'

testExamples(consistentGoalSubject)

const training: ProjectParts = {name: '乡村教师培训', goal: '组织乡村教师集中培训，提高教学水平和教研能力。'}
const water: ProjectParts = {name: '农村饮水安全巩固提升工程', goal: '改造农村饮水管网30公里，保障农村居民饮水安全。'}

const projects = (...parts: ProjectParts[]) => table({units: [{projects: parts}]})

ruleTester(consistentGoalSubject, {
  valid: [
    {name: '各说各的', text: projects(training, water)},
    {name: '只有一个项目', text: projects({name: '中小学图书购置', goal: '组织乡村教师集中培训，提高教学水平和教研能力。'})},
    {name: '提到别的项目，也提到自己', text: projects(training, {name: '实训基地改造', goal: '改造实训基地，满足乡村教师培训和学生实习的需要。'})},
    {name: '换了说法，但不是别的项目', text: projects(training, {name: '校舍修缮', goal: '加固教学楼和宿舍楼，消除安全隐患，改善办学条件。'})},
    {name: '名称没有实词', text: projects(training, {name: '其他工作经费', goal: '组织乡村教师集中培训，提高教学水平和教研能力。'})},
    {name: '目标很短', text: projects(training, {name: '中小学图书购置', goal: '乡村教师培训。'})},
    {name: '两个项目共有的词不算特有', text: projects(training, {...training, name: '乡村教师补贴'}, {name: '中小学图书购置', goal: '为乡村教师集中采购教学参考资料，提高教研能力。'})}
  ],
  invalid: [
    {
      name: '目标是另一项目的',
      text: projects({name: '中小学图书购置', goal: '⟦组织乡村教师集中培训，提高教学水平和教研能力。⟧'}, training),
      errors: [{messageId: 'other', certainty: 'arguable', data: {other: '乡村教师培训', word: '乡村教师'}, related: [{messageId: 'otherHere'}]}]
    },
    {
      name: '另一项目在前',
      text: projects(water, {name: '森林防火物资储备', goal: '⟦改造农村饮水管网12公里，解决季节性缺水问题。⟧'}),
      errors: [{messageId: 'other', data: {other: '农村饮水安全巩固提升工程', word: '农村饮水'}}]
    },
    {
      name: '名称前有单位名',
      text: projects(training, {name: '某县教育局2024年中小学图书购置项目', goal: '⟦组织乡村教师集中培训，提高教学水平和教研能力。⟧'}),
      errors: [{messageId: 'other'}]
    },
    {
      name: '另一单位的项目',
      text: table({
        units: [
          {name: '县水利局', projects: [water]},
          {name: '县林业局', projects: [{name: '森林防火物资储备', goal: '⟦改造农村饮水管网12公里，解决季节性缺水问题。⟧'}]}
        ]
      }),
      errors: [{messageId: 'other'}]
    },
    {
      name: '折行的目标',
      text: projects(training, {name: '中小学图书购置', goal: '⟦组织乡村教\n师集中培训，提高教学水平和教研能力。⟧'}),
      errors: [{messageId: 'other'}]
    },
    {
      name: '制表符分隔的表',
      text: table({format: 'tsv', units: [{projects: [training, {name: '中小学图书购置', goal: '⟦组织乡村教师集中培训，提高教学水平和教研能力。⟧'}]}]}),
      errors: [{messageId: 'other'}]
    }
  ]
})
