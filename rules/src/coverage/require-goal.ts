import {defineRule} from '@perf-lint/core'
import {basis} from '../basis.js'
import {nameNodeOf} from './categories-of.js'

/** Require a goal in each project. */
export const requireGoal = defineRule({
  meta: {
    name: 'require-goal',
    category: 'coverage',
    docs: {
      description: {
        'zh-CN': '要求每个项目填写绩效目标',
        en: 'Require a goal in each project'
      },
      rationale: {
        'zh-CN': '设定绩效目标是申请预算的前提；没有目标，指标就没有依据，系统也不予保存。',
        en: 'A goal is a precondition of getting money; without one the indicators rest on nothing, and budget systems refuse to save.'
      }
    },
    level: 'error',
    basis: [basis.performanceManagement, basis.targetManagement],
    defaultOptions: {},
    messages: {
      missing: {
        'zh-CN': '未填写绩效目标',
        en: 'Missing goal of the project'
      }
    },
    examples: {
      valid: ['项目 农村公路养护\n目标 养护农村公路300公里，路面完好率达到90%以上。\n养护里程 ≥300公里'],
      invalid: ['项目 ⟦农村公路养护⟧\n目标 \n养护里程 ≥300公里']
    }
  },

  create(context) {
    return {
      project(project, [table]) {
        const goals = project.children.filter((child) => child.type === 'goal')
        if (goals.some(({value}) => /[\p{L}\p{N}]/u.test(value))) return
        // An export of indicators alone has no place for goals.
        if (goals.length === 0 && table?.type === 'performanceTable' && table.layout.columns) return
        context.report({
          messageId: 'missing',
          node: nameNodeOf(project),
          certainty: 'certain'
        })
      }
    }
  }
})
