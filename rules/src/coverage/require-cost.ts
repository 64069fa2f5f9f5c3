import {defineRule} from '@perf-lint/core'
import {basis} from '../basis.js'
import {categoriesOf, hasIndicators, nameNodeOf} from './categories-of.js'

/** Require an indicator of the category 成本指标 in each project. */
export const requireCost = defineRule({
  meta: {
    name: 'require-cost',
    category: 'coverage',
    docs: {
      description: {
        'zh-CN': '要求每个项目设置成本指标',
        en: 'Require a cost indicator in each project'
      },
      rationale: {
        'zh-CN': '2021年起成本为一级指标，工程、购置、修缮类项目应控制成本；没有成本指标，花多花少都算完成。',
        en: 'Since 2021 cost is a first-level category of its own; without it a project counts as done however much was spent.'
      },
      notes: {
        'zh-CN': '列在产出指标下的14-成本指标也算设置了成本指标；各地做法不一，故只在 strict 中提示。2021年以前的预算不报；看不出年度的，按现行口径。',
        en: 'The old 14-成本指标 under output counts as a cost indicator. Practice differs from place to place, so the rule is on in `strict` only. Budgets before 2021 are left alone; a table of no known year is taken for one of today.'
      }
    },
    level: 'strict',
    basis: [basis.coreIndicators, basis.performanceManagement],
    messages: {
      missing: {
        'zh-CN': '未设置成本指标，应明确总成本或单位成本的控制数',
        en: 'Missing a cost indicator, expected one that caps total or unit cost'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['项目 教师培训经费\n1-产出指标；11-数量指标；培训教师人次 ≥300人次\n2-效益指标；22-社会效益指标；教师持证上岗率 ≥95%\n3-满意度指标；31-服务对象满意度指标；教师满意度 ≥90%\n4-成本指标；41-经济成本指标；人均培训成本 ≤800元'],
      invalid: ['项目 ⟦2025年教师培训经费⟧\n1-产出指标；11-数量指标；培训教师人次 ≥300人次\n2-效益指标；22-社会效益指标；教师持证上岗率 ≥95%\n3-满意度指标；31-服务对象满意度指标；教师满意度 ≥90%']
    }
  },

  create(context) {
    return {
      project(project) {
        if (context.profile.costLevel !== 1) return
        if (!hasIndicators(project) || context.remember(categoriesOf, project).has('cost')) return
        context.report({
          messageId: 'missing',
          node: nameNodeOf(project),
          certainty: 'arguable'
        })
      }
    }
  }
})
