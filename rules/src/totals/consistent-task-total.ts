import type {Amount, FundsSource, Task} from '@perf-lint/ast'
import {defineRule} from '@perf-lint/core'
import {basis} from '../basis.js'
import {findFunds, formatAmount} from './reconcile.js'
import {sourceName} from './words.js'

const columns: readonly FundsSource[] = ['total', 'fiscalAppropriation', 'other']

/** Enforce that the tasks of a department add up to their total. */
export const consistentTaskTotal = defineRule({
  meta: {
    name: 'consistent-task-total',
    category: 'totals',
    docs: {
      description: {
        'zh-CN': '校验年度主要任务的金额合计正确',
        en: 'Enforce that the tasks of a department add up to their total'
      },
      rationale: {
        'zh-CN': '任务的金额加起来不等于金额合计，就看不出部门的钱花在哪些任务上。',
        en: 'Where the tasks do not add up to the total, nobody can tell what the money of the department is for.'
      },
      notes: {
        'zh-CN': '只看有“金额合计”一行的表；有任务没有写金额的那一栏不检查。',
        en: 'Only of forms with a row for the total; a column in which a task has no amount is left alone.'
      }
    },
    level: 'warn',
    basis: [basis.practice],
    defaultOptions: {},
    messages: {
      different: {
        'zh-CN': '金额合计的{{column}}为 {{stated}}，{{count}} 项任务合计 {{sum}}',
        en: 'Unexpected {{column}} `{{stated}}` of the tasks, expected `{{sum}}`, the sum of {{count}} tasks'
      }
    },
    examples: {
      valid: [
        '部门名称\t市档案馆\n年度主要任务\t任务名称\t主要内容\t预算金额\n\t档案数字化\t扫描档案\t80\n\t库房维护\t更换设备\t20\n\t金额合计\t\t100\n绩效指标\t一级指标\t二级指标\t三级指标\t指标值\n\t产出指标\t数量指标\t扫描页数\t≥10万页'
      ],
      invalid: [
        '部门名称\t市档案馆\n年度主要任务\t任务名称\t主要内容\t预算金额\n\t档案数字化\t扫描档案\t80\n\t库房维护\t更换设备\t10\n\t金额合计\t\t⟦100⟧\n绩效指标\t一级指标\t二级指标\t三级指标\t指标值\n\t产出指标\t数量指标\t扫描页数\t≥10万页'
      ]
    }
  },

  create(context) {
    return {
      project({children}) {
        const tasks = children.filter((child) => child.type === 'task')
        const total = tasks.find(({isTotal}) => isTotal)
        const parts = tasks.filter((task) => task !== total)
        if (!total || parts.length === 0) return
        for (const source of columns) {
          const stated = amountOf(total, source)
          const amounts = parts.map((task) => amountOf(task, source)?.amount)
          if (!stated || amounts.includes(undefined)) continue
          const sum = amounts.reduce<number>((cents, amount = 0) => cents + Math.round(amount * 100), 0) / 100
          if (Math.abs(sum - stated.amount) <= Math.max(0.01, 0.005 * parts.length) + 1e-9) continue
          context.report({
            messageId: 'different',
            data: {
              column: sourceName(source, context.locale),
              stated: formatAmount(stated.amount),
              sum: formatAmount(sum),
              count: parts.length
            },
            node: stated,
            certainty: 'likely'
          })
        }
      }
    }
  }
})

function amountOf(task: Task, source: FundsSource): Amount | undefined {
  return findFunds(task)?.children.find((amount) => amount.source === source)
}
