import {defineRule, type Fixer} from '@perf-lint/core'
import {findName} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {kindWords} from '../vocabulary/value-kinds.js'
import {alsoHere, alsoIn, quote} from './periods.js'
import {promiseOf} from './value-kind.js'
import {findWording} from './wording.js'

/** Answers that say that nothing was reached; they are no 100%. */
const negative = /^[否无不未×✗]/

/** Disallow yes or no in place of a measure. */
export const noBooleanValue = defineRule({
  meta: {
    name: 'no-boolean-value',
    category: 'value',
    hasSuggestions: true,
    docs: {
      description: {
        'zh-CN': '禁止以“是”“完成”“符合”代替可以计量的指标值',
        en: 'Disallow yes, no, done or passed in place of a measurable target'
      },
      rationale: {
        'zh-CN': '“是”只有满分和零分，完成九成与一事无成同样是“否”；比率、数量类指标更要有数。',
        en: 'Yes leaves full marks or none: nine tenths done and nothing done are both no, and a rate or a count needs a figure.'
      },
      notes: {
        'zh-CN': '名称就是一个问题（“是否……”）的，只在 strict 中提示；名称是比率或数量的，必改。',
        en: 'Where the name itself asks whether (是否…) it is told in `strict` only; a name that is a rate or a count is certain.'
      }
    },
    level: 'warn',
    basis: [basis.targetManagement, basis.practice],
    messages: {
      promised: {
        'zh-CN': '“{{name}}”应以{{expected}}衡量，不应只填“{{value}}”',
        en: 'Unexpected answer `{{value}}` for `{{name}}`, expected {{expected}}'
      },
      boolean: {
        'zh-CN': '“{{value}}”只回答是否，不能衡量程度，应写成可以计量的目标值',
        en: 'Unexpected answer `{{value}}`, which tells no degree, expected a target that can be measured'
      },
      alsoHere,
      replace: {
        'zh-CN': '改为“{{expected}}”',
        en: 'Replace with `{{expected}}`'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['设备购置任务完成率 100%', '安全生产情况 未发生重大事故', '单位年度考核等次 合格'],
      invalid: ['设备购置任务完成率 ⟦是⟧', '校舍维修情况 ⟦完成⟧', '水库工程质量 ⟦通过竣工验收⟧']
    }
  },

  create(context) {
    return {
      indicator(indicator) {
        const name = findName(indicator)?.value ?? ''
        const place = findWording(indicator, context.lexicon, 'answer')
        if (!place) return

        const {value: node, found} = place
        const value = quote(node)
        const promise = promiseOf(name, context.lexicon)
        const report = {node, certainty: found.certainty, related: alsoIn(place)} as const
        if (!promise) {
          context.report({messageId: 'boolean', data: {value}, ...report})
          return
        }
        const isWhole = promise.kind === 'percentage' && !negative.test(value)
        context.report({
          messageId: 'promised',
          data: {name, value, expected: kindWords[promise.kind][context.locale]},
          ...report,
          suggest: isWhole
            ? [
                {
                  messageId: 'replace',
                  data: {expected: '100%'},
                  fix: (fixer: Fixer) => fixer.replace(node, '100%', 0, value.length)
                }
              ]
            : []
        })
      }
    }
  }
})
