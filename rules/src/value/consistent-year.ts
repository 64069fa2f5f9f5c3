import type {Goal, Project, TargetValue} from '@perf-lint/ast'
import {defineRule} from '@perf-lint/core'
import {findGoal, findYears, indicatorsOf, targetValuesOf, type YearInText} from '@perf-lint/meaning'
import {basis} from '../basis.js'

/** Enforce that goal and values speak of the project's years. */
export const consistentYear = defineRule({
  meta: {
    name: 'consistent-year',
    category: 'value',
    docs: {
      description: {
        'zh-CN': '统一绩效目标、指标值与项目名称的年度',
        en: "Enforce that goal and values name the project's years"
      },
      rationale: {
        'zh-CN': '2025 年的项目写着完成 2023 年的工作，多是沿用旧表没有改，目标就对不上本年的资金。',
        en: "A project of 2025 with work of 2023 was mostly copied from an earlier table, so that its goal does not belong to this year's money."
      },
      notes: {
        'zh-CN':
          '只在项目名称写明年度时检查，目标中没有一个年度与之相符才报。文号、书名、“较2023年”“截至2023年”、规划期和更早的立项年度不在此列。',
        en: 'Checked where the name of the project says its years, and told where no year of the goal is among them. Numbers and titles of documents, bases of comparison (较2023年), and terms of plans are left alone.'
      }
    },
    level: 'warn',
    basis: [basis.practice],
    messages: {
      goal: {
        'zh-CN': '项目名称是 {{expected}} 年，绩效目标中却是“{{actual}}”，应为同一年度',
        en: 'Unexpected year `{{actual}}` in the goal of a project of {{expected}}, expected the same year'
      },
      value: {
        'zh-CN': '项目名称是 {{expected}} 年，指标值中却是“{{actual}}”，应在项目年度以内',
        en: 'Unexpected year `{{actual}}` in a target of a project of {{expected}}, expected a year of the project'
      }
    },
    defaultOptions: {},
    examples: {
      valid: [
        '项目 2025年校舍维修 10.00 10.00\n目标 2025年底前维修校舍2栋，较2024年增加1栋。\n维修校舍栋数 2栋',
        '项目 校舍维修 10.00 10.00\n目标 2023年维修校舍2栋。\n维修校舍栋数 2栋'
      ],
      invalid: [
        '项目 2025年校舍维修 10.00 10.00\n目标 完成⟦2023年⟧校舍维修任务，消除安全隐患。\n维修校舍栋数 2栋',
        '项目 2025年校舍维修 10.00 10.00\n目标 维修校舍2栋，消除安全隐患。\n完工时间 ⟦2023年⟧12月底前'
      ]
    }
  },

  create(context) {
    return {
      project(project) {
        const years = findYears(project.name)
        const [first, last] = [years[0]?.from, years.at(-1)?.to]
        if (first === undefined || last === undefined) return
        const isOutside = ({from, to}: YearInText) => to < first || from > last
        const expected = first === last ? String(first) : `${first}-${last}`

        const goal = findGoal(project)
        const ofGoal = goal ? findYears(goal.value) : []
        if (goal && ofGoal[0] && ofGoal.every(isOutside)) report('goal', goal, ofGoal[0], expected)
        for (const value of valuesOf(project)) {
          const year = findYears(value.value).find(isOutside)
          if (year) report('value', value, year, expected)
        }
      }
    }

    function report(messageId: 'goal' | 'value', node: Goal | TargetValue, year: YearInText, expected: string): void {
      context.report({
        messageId,
        data: {expected, actual: year.text},
        node,
        range: [year.start, year.start + year.text.length],
        certainty: 'likely'
      })
    }
  }
})

/** Each indicator's annual value, or its other one where that has none. */
function valuesOf(project: Project): TargetValue[] {
  return indicatorsOf(project).flatMap((indicator) => targetValuesOf(indicator).slice(-1))
}
