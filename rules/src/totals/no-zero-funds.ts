import {defineRule} from '@perf-lint/core'
import {basis} from '../basis.js'
import {nameNodeOf} from '../coverage/categories-of.js'
import {findFunds} from './reconcile.js'

/** Disallow projects without money. */
export const noZeroFunds = defineRule({
  meta: {
    name: 'no-zero-funds',
    category: 'totals',
    docs: {
      description: {
        'zh-CN': '禁止项目金额为零或空缺',
        en: 'Disallow projects without money'
      },
      rationale: {
        'zh-CN': '项目支出绩效目标随预算编报；金额为零或空缺，要么漏填，要么项目不应列入，目标也无从与资金匹配。',
        en: 'Targets go with a budget; an amount of zero or none is forgotten, or the project does not belong in the table, and its targets match no money.'
      },
      notes: {
        'zh-CN':
          '表中没有金额栏的不报；全表项目都没有金额的只报一次。分项有金额而总计为零的，见 consistent-funds-total。',
        en: 'Tables without columns for money are left alone; one in which no project has any is told once. A total of zero above sources that are not is left to consistent-funds-total.'
      }
    },
    level: 'warn',
    basis: [basis.targetManagement],
    defaultOptions: {},
    messages: {
      zero: {
        'zh-CN': '项目金额为“{{amount}}”，应填写预算金额，没有预算的项目不应列入',
        en: 'Unexpected project amount of `{{amount}}`, expected the money budgeted, or no such project'
      },
      missing: {
        'zh-CN': '未填写项目金额',
        en: 'Missing amount of the project'
      },
      missingThroughout: {
        'zh-CN': '表中设有金额栏，而 {{count}} 个项目均未填写金额',
        en: 'Missing amounts of all {{count}} projects in a table with columns for money'
      }
    },
    examples: {
      valid: ['项目 校舍维修 120.00 120.00\n维修面积 ≥3000平方米'],
      invalid: ['项目 校舍维修 ⟦0.00⟧ 0.00\n维修面积 ≥3000平方米']
    }
  },

  create(context) {
    return {
      performanceTable(table) {
        if (!table.layout.funds) return
        const projects = table.children
          .filter((child) => child.type === 'budgetUnit')
          .flatMap((unit) => unit.children.filter((child) => child.type === 'project'))
        const [first] = projects
        if (!first) return
        if (projects.length > 1 && projects.every((project) => amountsOf(project).length === 0)) {
          const data = {count: projects.length}
          context.report({messageId: 'missingThroughout', data, node: nameNodeOf(first), certainty: 'likely'})
          return
        }
        for (const project of projects) {
          const amounts = amountsOf(project)
          const total = amounts.find((amount) => amount.source === 'total') ?? amounts[0]
          if (!total) {
            // Not every form has a place for money: a self-evaluation has what was spent instead.
            if (table.layout.columns) continue
            context.report({messageId: 'missing', node: nameNodeOf(project), certainty: 'likely'})
          } else if (amounts.every(({amount}) => amount === 0)) {
            context.report({messageId: 'zero', data: {amount: total.value}, node: total, certainty: 'likely'})
          }
        }
      }
    }
  }
})

function amountsOf(project: Parameters<typeof findFunds>[0]) {
  return findFunds(project)?.children ?? []
}
