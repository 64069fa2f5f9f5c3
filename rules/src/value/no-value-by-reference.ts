import {defineRule} from '@perf-lint/core'
import {findName} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {kindWords} from '../vocabulary/value-kinds.js'
import {alsoHere, alsoIn, quote} from './periods.js'
import {promiseOf} from './value-kind.js'
import {findWording} from './wording.js'

/** Disallow a plan, a contract or a need in place of a figure. */
export const noValueByReference = defineRule({
  meta: {
    name: 'no-value-by-reference',
    category: 'value',
    docs: {
      description: {
        'zh-CN': '禁止以“按计划”“按合同”“按需”等代替具体数值',
        en: 'Disallow “as planned”, “by contract” or “as needed” in place of a figure'
      },
      rationale: {
        'zh-CN': '计划、合同不在表里，看表的人无从知道目标是多少；合同一改，目标也跟着变。',
        en: 'Plan and contract are not in the table, so its readers cannot tell the target, and it changes whenever they do.'
      },
      notes: {
        'zh-CN':
          '已写明数值的（“按合同要求 2 小时内送达”）、指明国家或行业标准的不在此列；“不低于上年”“应保尽保”只在 strict 中提示；预算见 require-cost-amount。',
        en: 'Left alone where a figure or a national standard is named; `不低于上年` and `应保尽保` are told in `strict` only; for the budget see require-cost-amount.'
      }
    },
    level: 'warn',
    basis: [basis.targetManagement, basis.practice],
    messages: {
      reference: {
        'zh-CN': '“{{value}}”没有写出具体数值或时间，应把所依据的数值写进指标值',
        en: 'Unexpected reference `{{value}}` in place of a figure, expected the figure or date it refers to'
      },
      promised: {
        'zh-CN': '“{{value}}”没有写出具体数值，“{{name}}”应写明{{expected}}',
        en: 'Unexpected reference `{{value}}` in place of a figure for `{{name}}`, expected {{expected}}'
      },
      lastYear: {
        'zh-CN': '“{{value}}”没有写出基数，应写明上年数值或增减的幅度',
        en: "Unexpected target `{{value}}` without its base, expected last year's figure or the change in figures"
      },
      alsoHere
    },
    defaultOptions: {},
    examples: {
      valid: ['装修工程完工时间 2025年10月31日前', '体检报告送达时限 按合同要求5日内送达', '饮用水水质 符合国家标准'],
      invalid: ['装修工程完工率 ⟦按计划完工⟧', '食堂设备配套 ⟦按需配置⟧', '项目完成质量 ⟦达到合同要求⟧']
    }
  },

  create(context) {
    return {
      indicator(indicator) {
        const name = findName(indicator)?.value ?? ''
        const place = findWording(indicator, context.lexicon, 'reference', 'lastYear')
        if (!place) return

        const {value: node, found} = place
        const value = quote(node)
        const promise = promiseOf(name, context.lexicon)
        const report = {node, certainty: found.certainty, related: alsoIn(place)} as const
        if (found.kind === 'lastYear') context.report({messageId: 'lastYear', data: {value}, ...report})
        else if (promise) {
          const expected = kindWords[promise.kind][context.locale]
          context.report({messageId: 'promised', data: {name, value, expected}, ...report})
        } else context.report({messageId: 'reference', data: {value}, ...report})
      }
    }
  }
})
