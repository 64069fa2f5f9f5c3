import type {Project} from '@perf-lint/ast'
import {defineRule} from '@perf-lint/core'
import {findGoal, nodesOf, type Lexicon} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {categoriesOf, hasIndicators, nameNodeOf} from './categories-of.js'
import {publicServiceWords} from '../vocabulary/public-service.js'

/** Require an indicator of the category 满意度指标 in each project. */
export const requireSatisfaction = defineRule({
  meta: {
    name: 'require-satisfaction',
    category: 'coverage',
    docs: {
      description: {
        'zh-CN': '要求每个项目设置满意度指标',
        en: 'Require a satisfaction indicator in each project'
      },
      rationale: {
        'zh-CN': '项目服务于群众、企业或职工而不问他们是否满意，服务好坏无从评价；这是评审最常退回的缺项之一。',
        en: 'A project that serves people and does not ask them leaves the quality of service unjudged; it is among the gaps most often sent back.'
      },
      notes: {
        'zh-CN':
          '名称或目标写明服务对象（群众、企业、学生、患者等）的，或同一张表里半数以上的项目都设了满意度指标的，多半会被退回；其他项目仅供商榷，只在 strict 中提示。',
        en: 'Likely to be sent back where name or goal speaks of the people served (residents, companies, students, patients…), or where at least half of the table’s projects have one; for other projects it is arguable and shown in `strict` only.'
      }
    },
    level: 'warn',
    basis: [basis.performanceManagement, basis.targetManagement],
    messages: {
      missing: {
        'zh-CN': '未设置满意度指标，应设置服务对象满意度',
        en: 'Missing a satisfaction indicator, expected the satisfaction of the people it serves'
      },
      missingThoughUsual: {
        'zh-CN': '未设置满意度指标，而本表 {{all}} 个项目中有 {{having}} 个设置，应设置服务对象满意度',
        en: 'Missing a satisfaction indicator, which {{having}} of the {{all}} projects in the table have, expected the satisfaction of the people it serves'
      },
      missingThoughServing: {
        'zh-CN': '名称或目标中有“{{word}}”，而未设置满意度指标，应设置服务对象满意度',
        en: 'Missing a satisfaction indicator where name or goal speaks of `{{word}}`, expected the satisfaction of the people it serves'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['项目 教师培训经费\n1-产出指标；11-数量指标；培训教师人次 ≥300人次\n2-效益指标；22-社会效益指标；教师持证上岗率 ≥95%\n3-满意度指标；31-服务对象满意度指标；教师满意度 ≥90%\n4-成本指标；41-经济成本指标；人均培训成本 ≤800元'],
      invalid: ['项目 ⟦教师培训经费⟧\n1-产出指标；11-数量指标；培训教师人次 ≥300人次\n2-效益指标；22-社会效益指标；教师持证上岗率 ≥95%\n4-成本指标；41-经济成本指标；人均培训成本 ≤800元']
    }
  },

  create(context) {
    return {
      performanceTable(table) {
        const projects = nodesOf(table, 'project').filter(hasIndicators)
        const lacking = projects.filter((project) => !context.remember(categoriesOf, project).has('satisfaction'))
        const having = projects.length - lacking.length
        const isUsual = projects.length >= fewProjects && having >= projects.length / 2
        for (const project of lacking) {
          const node = nameNodeOf(project)
          const word = findServed(project, context.lexicon)
          if (word !== undefined)
            context.report({messageId: 'missingThoughServing', data: {word}, node, certainty: 'likely'})
          else if (isUsual)
            context.report({
              messageId: 'missingThoughUsual',
              data: {having, all: projects.length},
              node,
              certainty: 'likely'
            })
          else context.report({messageId: 'missing', node, certainty: 'arguable'})
        }
      }
    }
  }
})

/** Fewer projects than this show no habit. */
const fewProjects = 4

/** Organisations whose names hold a word for people served: 民办非企业, 街道办事处, 教师进修学校. */
const organisations = /非企业|办事处|办事机构|教师进修学校|妇女联合会/g

/** The word of a project's name or goal that says whom it serves. */
function findServed(project: Project, {added}: Lexicon): string | undefined {
  const text = `${project.name}\n${findGoal(project)?.value ?? ''}`.replaceAll(organisations, '')
  return [...publicServiceWords, ...added.publicServiceWords.words].find((each) => text.includes(each))
}
