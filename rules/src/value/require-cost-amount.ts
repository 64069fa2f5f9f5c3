import type {Indicator, Project} from '@perf-lint/ast'
import {defineRule, type Fixer} from '@perf-lint/core'
import {findName, indicatorsOf, nodesOf, type Lexicon} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {findCurrency} from '../totals/currency.js'
import {findFunds, formatAmount} from '../totals/reconcile.js'
import {wholeCost} from '../vocabulary/reference-words.js'
import {alsoHere, alsoIn, quote, type FoundInPeriods} from './periods.js'
import {findWording, type Wording} from './wording.js'

interface Found {
  readonly indicator: Indicator
  readonly place: FoundInPeriods<Wording>
}

/** Require an amount of money in cost indicators. */
export const requireCostAmount = defineRule({
  meta: {
    name: 'require-cost-amount',
    category: 'value',
    hasSuggestions: true,
    docs: {
      description: {
        'zh-CN': '要求成本指标写明金额，不以“不超预算”代替',
        en: 'Require an amount of money in cost indicators in place of “within the budget”'
      },
      rationale: {
        'zh-CN': '“小于等于预算”永远成立：预算本来就不能超支；预算调剂后目标也跟着变，成本是否节约看不出来。',
        en: 'Within the budget holds by definition, as budgets must not be overspent, and it moves with every adjustment, so that no saving shows.'
      },
      notes: {
        'zh-CN':
          '项目只有一个这样的指标、指的又是总成本时，按项目资金给出建议，供人选择。名称与钱无关的只在 strict 中提示。',
        en: "Where a project has one such indicator, of its whole cost, the project's money is suggested. Names that are not about money are told in `strict` only."
      }
    },
    level: 'warn',
    basis: [basis.coreIndicators, basis.practice],
    messages: {
      missing: {
        'zh-CN': '“{{value}}”没有写明金额，应写出成本的具体限额',
        en: 'Unexpected cost target `{{value}}` without an amount, expected the limit in money'
      },
      alsoHere,
      replace: {
        'zh-CN': '改为“{{expected}}”（本项目资金）',
        en: "Replace with `{{expected}}`, the project's money"
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['校舍维修总成本 ≤120万元', '物资采购成本 控制在预算80万元以内'],
      invalid: ['校舍维修总成本 ⟦小于等于预算⟧', '门诊楼装修成本控制 ⟦控制在项目预算内⟧']
    }
  },

  create(context) {
    return {
      performanceTable(table) {
        const currency = findCurrency(table, context.source)
        for (const project of nodesOf(table, 'project')) {
          const found = findAll(project, context.lexicon)
          const total = findFunds(project)?.total
          const amount = currency && total ? `≤${formatAmount(total)}${currency.name}` : undefined
          for (const each of found) report(each, found.length === 1 ? amount : undefined)
        }
      }
    }

    function report({indicator, place}: Found, amount: string | undefined): void {
      const {value, found} = place
      const isWhole = wholeCost.test(findName(indicator)?.value ?? '')
      context.report({
        messageId: 'missing',
        data: {value: quote(value)},
        node: value,
        certainty: found.certainty,
        related: alsoIn(place),
        suggest:
          amount && isWhole
            ? [
                {
                  messageId: 'replace',
                  data: {expected: amount},
                  fix: (fixer: Fixer) => fixer.replace(value, amount, 0, value.value.length)
                }
              ]
            : []
      })
    }
  }
})

function findAll(project: Project, lexicon: Lexicon): Found[] {
  return indicatorsOf(project).flatMap((indicator) => {
    const place = findWording(indicator, lexicon, 'budget')
    return place ? [{indicator, place}] : []
  })
}
