import type {Project} from '@perf-lint/ast'
import {defineRule} from '@perf-lint/core'
import {basis} from '../basis.js'
import {formatPoints} from './points.js'

/** The least scores of 优, 良 and 中. */
type Limits = readonly number[]

const grades = ['优', '良', '中', '差'] as const
/** `优`, `优秀`, `良好`, `中等`, `较差`; a grade is one of them and nothing else. */
const writings: readonly (readonly [written: RegExp, grade: (typeof grades)[number]])[] = [
  [/^优秀?$/, '优'],
  [/^良好?$/, '良'],
  [/^中等?$/, '中'],
  [/^较?差$/, '差']
]
/** Some places grade departments as a whole by lower limits. */
const departmentLimits: Limits = [80, 70, 60]

/** Enforce that the grade follows from the total score. */
export const consistentGrade = defineRule({
  meta: {
    name: 'consistent-grade',
    category: 'totals',
    docs: {
      description: {
        'zh-CN': '校验评价等级与总分相符',
        en: 'Enforce that the grade follows from the total score'
      },
      rationale: {
        'zh-CN': '90 分以上为优、80 分以上为良、60 分以上为中，其余为差；等级写高了，结果应用就错了。',
        en: 'From 90 on 优, from 80 良, from 60 中, else 差; a grade too high misleads whatever rests on it.'
      },
      notes: {
        'zh-CN': '各地界限不同的，用 `limits` 设定；部门整体支出也认 80、70、60。',
        en: 'Limits of a place are set by `limits`; for departments as a whole 80, 70 and 60 will do, too.'
      }
    },
    level: 'error',
    basis: [basis.practice],
    schema: {
      type: 'object',
      properties: {
        limits: {
          description: '优、良、中的最低分 / The least scores of 优, 良 and 中',
          type: 'array',
          items: {type: 'number'},
          minItems: 3,
          maxItems: 3
        }
      },
      additionalProperties: false
    },
    defaultOptions: {limits: [90, 80, 60] as Limits},
    messages: {
      different: {
        'zh-CN': '总分 {{score}}，等级为“{{actual}}”，应为“{{expected}}”',
        en: 'Unexpected grade `{{actual}}` for a total score of {{score}}, expected `{{expected}}`'
      }
    },
    examples: {
      valid: [
        '项目名称\t业务培训经费\n一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施\n产出指标\t数量指标\t举办培训班场次\t≥10场\t10场\t95\t95\t\n总分\t\t\t\t\t100\t95\t\n评价等级\t优'
      ],
      invalid: [
        '项目名称\t业务培训经费\n一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施\n产出指标\t数量指标\t举办培训班场次\t≥10场\t9场\t95\t85\t\n总分\t\t\t\t\t100\t85\t\n评价等级\t⟦优⟧'
      ]
    }
  },

  create(context) {
    return {
      project(project) {
        const written = project.children.find((child) => child.type === 'grade')
        const total = project.children.find((child) => child.type === 'totalScore')
        const grade = writings.find(([form]) => form.test(written?.value ?? ''))?.[1]
        if (!written || !grade || total?.amount === undefined || total.amount > 100) return
        const [expected, ...others] = limitsOf(project, context.options.limits).map((limits) =>
          gradeOf(total.amount!, limits)
        )
        if (!expected || grade === expected || others.includes(grade)) return
        const data = {score: formatPoints(total.amount), actual: written.value, expected}
        context.report({messageId: 'different', data, node: written, certainty: 'certain'})
      }
    }
  }
})

function limitsOf({kind}: Project, limits: Limits): readonly Limits[] {
  return kind === 'department' ? [limits, departmentLimits] : [limits]
}

function gradeOf(score: number, limits: Limits): (typeof grades)[number] {
  const place = limits.findIndex((limit) => score >= limit)
  return grades[place < 0 ? grades.length - 1 : place] ?? '差'
}
