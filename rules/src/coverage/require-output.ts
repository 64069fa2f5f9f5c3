import {defineRule} from '@perf-lint/core'
import {basis} from '../basis.js'
import {categoriesOf, hasIndicators, nameNodeOf} from './categories-of.js'

/** Require an indicator of the category 产出指标 in each project. */
export const requireOutput = defineRule({
  meta: {
    name: 'require-output',
    category: 'coverage',
    docs: {
      description: {
        'zh-CN': '要求每个项目设置产出指标',
        en: 'Require an output indicator in each project'
      },
      rationale: {
        'zh-CN': '产出指标回答“花钱办成了什么事”，是每个项目的底线；没有产出指标，完成情况无从核对。',
        en: 'Output indicators say what the money gets done, the least that each project owes; without one there is nothing to check completion against.'
      }
    },
    level: 'error',
    basis: [basis.performanceManagement, basis.targetManagement],
    messages: {
      missing: {
        'zh-CN': '未设置产出指标，应说明完成的数量、质量或时效',
        en: 'Missing an output indicator, expected one that says how much is done, how well or by when'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['项目 教师培训经费\n1-产出指标；11-数量指标；培训教师人次 ≥300人次\n2-效益指标；22-社会效益指标；教师持证上岗率 ≥95%\n3-满意度指标；31-服务对象满意度指标；教师满意度 ≥90%\n4-成本指标；41-经济成本指标；人均培训成本 ≤800元'],
      invalid: ['项目 ⟦教师培训经费⟧\n2-效益指标；22-社会效益指标；教师持证上岗率 ≥95%\n3-满意度指标；31-服务对象满意度指标；教师满意度 ≥90%\n4-成本指标；41-经济成本指标；人均培训成本 ≤800元']
    }
  },

  create(context) {
    return {
      project(project) {
        if (!hasIndicators(project) || context.remember(categoriesOf, project).has('output')) return
        context.report({
          messageId: 'missing',
          node: nameNodeOf(project),
          certainty: 'certain'
        })
      }
    }
  }
})
