import type {TargetValue} from '@perf-lint/ast'
import {defineRule} from '@perf-lint/core'
import {findName, findOnlyMeasure} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {alsoHere, alsoIn, findInPeriods} from './periods.js'

/** Disallow targets of 100 % where nobody reaches them. */
export const noAbsoluteTarget = defineRule({
  meta: {
    name: 'no-absolute-target',
    category: 'value',
    docs: {
      description: {
        'zh-CN': '禁止把满意度、可用率定为 100%',
        en: 'Disallow 100 % for satisfaction and availability'
      },
      rationale: {
        'zh-CN': '只要有一个人不满意就算没有完成，这样的目标要么失实，要么无法完成。',
        en: 'One dissatisfied person misses the target, so it is either not honest or not met.'
      },
      notes: {
        'zh-CN': '合格率、及时率、完成率定为 100% 是常见的，不在此列。',
        en: '100 % is usual for rates of quality, punctuality and completion, which are left alone.'
      }
    },
    level: 'strict',
    basis: [basis.targetManagement],
    messages: {
      absolute: {
        'zh-CN': '“{{name}}”定为“{{value}}”没有余地，应按历史水平合理设定',
        en: 'Unexpected target `{{value}}` for `{{name}}`, which allows no failure, expected one in line with earlier results'
      },
      alsoHere
    },
    defaultOptions: {},
    examples: {
      valid: ['学生满意度 ≥95%', '验收合格率 100%'],
      invalid: ['学生满意度 ⟦100%⟧', '系统可用率 ⟦100%⟧']
    }
  },

  create(context) {
    return {
      indicator(indicator) {
        const name = findName(indicator)?.value ?? ''
        const {nature} = context.lexicon.understandName(name)
        if (nature !== 'satisfaction' && nature !== 'availability') return
        const place = findInPeriods(indicator, findAbsolute)
        if (!place) return
        context.report({
          messageId: 'absolute',
          data: {name, value: place.found.value},
          node: place.found,
          certainty: nature === 'satisfaction' ? 'likely' : 'arguable',
          related: alsoIn(place)
        })
      }
    }
  }
})

function findAbsolute(value: TargetValue) {
  const measure = findOnlyMeasure(value)
  return measure?.dimension === 'percentage' && measure.interval.min === 100 ? measure : undefined
}
