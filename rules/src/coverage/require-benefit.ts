import {defineRule} from '@perf-lint/core'
import {basis} from '../basis.js'
import {categoriesOf, hasIndicators, nameNodeOf} from './categories-of.js'

/** Require an indicator of the category 效益指标 in each project. */
export const requireBenefit = defineRule({
  meta: {
    name: 'require-benefit',
    category: 'coverage',
    docs: {
      description: {
        'zh-CN': '要求每个项目设置效益指标',
        en: 'Require a benefit indicator in each project'
      },
      rationale: {
        'zh-CN': '只有产出没有效益，说明不了花钱带来了什么变化，评审时要求补充经济、社会、生态效益或可持续影响。',
        en: 'Output without benefit does not tell what the money changed; reviewers ask for an economic, social, ecological or lasting effect.'
      }
    },
    level: 'warn',
    basis: [basis.performanceManagement, basis.targetManagement],
    messages: {
      missing: {
        'zh-CN': '未设置效益指标，应说明项目带来的经济、社会或生态效益',
        en: 'Missing a benefit indicator, expected one that says what the project changes for the economy, society or nature'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['项目 教师培训经费\n1-产出指标；11-数量指标；培训教师人次 ≥300人次\n2-效益指标；22-社会效益指标；教师持证上岗率 ≥95%\n3-满意度指标；31-服务对象满意度指标；教师满意度 ≥90%\n4-成本指标；41-经济成本指标；人均培训成本 ≤800元'],
      invalid: ['项目 ⟦教师培训经费⟧\n1-产出指标；11-数量指标；培训教师人次 ≥300人次\n3-满意度指标；31-服务对象满意度指标；教师满意度 ≥90%\n4-成本指标；41-经济成本指标；人均培训成本 ≤800元']
    }
  },

  create(context) {
    return {
      project(project) {
        if (!hasIndicators(project) || context.remember(categoriesOf, project).has('benefit')) return
        context.report({
          messageId: 'missing',
          node: nameNodeOf(project),
          certainty: 'likely'
        })
      }
    }
  }
})
