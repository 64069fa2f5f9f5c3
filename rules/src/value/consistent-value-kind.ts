import type {Indicator, TargetValue} from '@perf-lint/ast'
import {defineRule} from '@perf-lint/core'
import {findName, findOtherValue, type Lexicon} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {kindWords} from '../vocabulary/value-kinds.js'
import {findOtherSubject} from './find-other-subject.js'
import {findSwaps, type Swap} from './find-swaps.js'
import {alsoHere, alsoIn, asItIs, findInPeriods, otherValues, quote} from './periods.js'
import {findMisfit, promiseOf} from './value-kind.js'
import {readWording} from './wording.js'

/** Enforce that a value is of the kind its name promises. */
export const consistentValueKind = defineRule({
  meta: {
    name: 'consistent-value-kind',
    category: 'value',
    docs: {
      description: {
        'zh-CN': '统一指标名称与指标值的类型：率对百分比，数量对个数，时间对时长',
        en: 'Enforce values of the kind their names promise: percentages for rates, counts for numbers, times for durations'
      },
      rationale: {
        'zh-CN': '“按时完成率”填“3年”，自评时没有一个完成值能与它相比。',
        en: 'A completion rate with the target `3年` cannot be compared with any result.'
      },
      notes: {
        'zh-CN':
          '“情况”“效果”“及时性”等不表明类型的名称不在此列；“较上年增长10%”可以是数量的目标值。与相邻指标互换后都符合的，由 no-swapped-values 报告。',
        en: 'Names that promise no kind (情况, 效果, 及时性) are left alone; `较上年增长10%` may be the target of a count. Values that fit after an exchange with the neighbour are told by no-swapped-values.'
      }
    },
    level: 'error',
    basis: [basis.targetManagement, basis.practice],
    messages: {
      kind: {
        'zh-CN': '“{{name}}”的值应为{{expected}}，而“{{value}}”不是',
        en: 'Unexpected target `{{value}}` for `{{name}}`, expected {{expected}}'
      },
      prose: {
        'zh-CN': '“{{name}}”的值应为{{expected}}，而“{{value}}”没有数值',
        en: 'Unexpected target `{{value}}` without a figure for `{{name}}`, expected {{expected}}'
      },
      subject: {
        'zh-CN': '指标名称是“{{name}}”，值说的却是“{{subject}}”，名称与值应是同一指标',
        en: 'Unexpected target of `{{subject}}` for the indicator `{{name}}`, expected name and value of the same indicator'
      },
      alsoHere,
      ...otherValues
    },
    defaultOptions: {},
    examples: {
      valid: ['工程按时完工率 100%', '课题完成及时性 12月底前', '接待游客人次 较上年增长10%'],
      invalid: ['工程按时完工率 ⟦3年⟧ / 100%', '培训教师人数 ⟦≥95%⟧']
    }
  },

  create(context) {
    return {
      project(project) {
        const swapped = swappedOf(context.remember(findSwaps, project))
        for (const child of project.children) if (child.type === 'indicator' && !swapped.has(child)) check(child)
      }
    }

    function check(indicator: Indicator): void {
      const name = findName(indicator)?.value ?? ''
      const promise = promiseOf(name, context.lexicon)
      const misfit = promise && findInPeriods(indicator, (value) => findMisfit(value, promise))
      if (misfit) {
        const {value, found} = misfit
        const other = findOtherValue(indicator, value)
        context.report({
          messageId: 'kind',
          data: {name, value: quote(value), expected: kindWords[promise.kind][context.locale]},
          node: found.measure,
          certainty: found.certainty,
          related: misfit.also || !other ? alsoIn(misfit) : asItIs(other)
        })
        return
      }

      const subject = findInPeriods(indicator, (value) => findOtherSubject(name, value, context.lexicon))
      if (subject) {
        const {value, found} = subject
        context.report({
          messageId: 'subject',
          data: {name, subject: found.text},
          node: value,
          range: found.range,
          certainty: found.certainty,
          related: alsoIn(subject)
        })
        return
      }

      const prose = promise && findInPeriods(indicator, (value) => isProse(value, name, context.lexicon) || undefined)
      if (!prose) return
      context.report({
        messageId: 'prose',
        data: {name, value: quote(prose.value), expected: kindWords[promise.kind][context.locale]},
        node: prose.value,
        certainty: 'likely',
        related: alsoIn(prose)
      })
    }
  }
})

function isProse(value: TargetValue, name: string, lexicon: Lexicon): boolean {
  // A clock time, or a number in a unit that is not known: 至20:30, 1辑.
  if (/\d/.test(value.value)) return false
  return readWording(value, name, lexicon)?.kind === 'prose'
}

/** The indicators that an exchange with a neighbour explains. */
function swappedOf(swaps: readonly Swap[]): ReadonlySet<Indicator> {
  return new Set(swaps.flatMap(({first, second}) => [first.indicator, second.indicator]))
}
