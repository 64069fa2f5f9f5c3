import type {Measure, TargetValue} from '@perf-lint/ast'
import {defineRule, type Certainty, type Fixer} from '@perf-lint/core'
import {comparatorsOf, findName, measuresOf, unitOf, type Lexicon} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {alsoHere, alsoIn, findInPeriods} from './periods.js'

interface Found {
  readonly measure: Measure
  readonly kind: 'always' | 'never' | 'bare'
  readonly certainty: Certainty
}

/** Enforce that a target of zero says what it means. */
export const validZeroTarget = defineRule({
  meta: {
    name: 'valid-zero-target',
    category: 'value',
    hasSuggestions: true,
    docs: {
      description: {
        'zh-CN': '校验零值目标的写法：不写“≥0”，零起写成“＝0起”',
        en: 'Enforce how a target of zero is written: no `≥0`, and `＝0起` for none'
      },
      rationale: {
        'zh-CN': '“≥0”无论如何都能完成；只写“0”，没有比较关系和单位，系统按“≥”计分时零目标无从除起。',
        en: '`≥0` is met whatever happens; `0` alone has neither comparator nor unit, and a score of result by target divides by zero.'
      },
      notes: {
        'zh-CN': '“0起”“≤0”“零投诉”是清楚的，不报；温差、余额等可以为负的数不在此列。',
        en: '`0起`, `≤0` and `零投诉` are clear and left alone, and so are figures that may be negative.'
      }
    },
    level: 'warn',
    basis: [basis.practice],
    messages: {
      always: {
        'zh-CN': '“{{value}}”任何结果都能满足，应写明实际的目标；要求不发生的应写“＝0”',
        en: 'Unexpected target `{{value}}`, which any result meets, expected a real one, or `＝0` where nothing shall happen'
      },
      never: {
        'zh-CN': '“{{value}}”没有结果能满足，要求不发生的应写“＝0”',
        en: 'Unexpected target `{{value}}`, which no result meets, expected `＝0` where nothing shall happen'
      },
      bare: {
        'zh-CN': '“{{value}}”没有写明比较关系和单位，应写成“＝0”加单位，如“{{example}}”',
        en: 'Unexpected `{{value}}` without comparator and unit, expected `＝0` with a unit, as `{{example}}`'
      },
      alsoHere,
      replace: {
        'zh-CN': '改为“{{expected}}”',
        en: 'Replace with `{{expected}}`'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['重大安全事故起数 0起', '有效投诉数 ≤0件', '年末结余 ≥0元'],
      invalid: ['重大安全事故起数 ⟦≥0起⟧', '校园欺凌事件数 ⟦0⟧']
    }
  },

  create(context) {
    return {
      indicator(indicator) {
        const name = findName(indicator)?.value ?? ''
        const place = findInPeriods(indicator, (value) => findZero(value, name, context.lexicon))
        if (!place) return
        const {measure, kind, certainty} = place.found
        const comparator = comparatorsOf(measure).find(({side}) => side === 'before')
        const expected = `＝0${unitOf(measure)?.value ?? ''}`
        const {value} = measure
        const report = {node: measure, certainty, related: alsoIn(place)} as const
        if (kind === 'bare') {
          const example = context.lexicon.understandName(name).kind === 'rate' ? '＝0%' : '＝0起'
          context.report({messageId: 'bare', data: {value, example}, ...report})
          return
        }
        context.report({
          messageId: kind,
          data: {value},
          ...report,
          suggest: comparator
            ? [
                {
                  messageId: 'replace',
                  data: {expected},
                  fix: (fixer: Fixer) => fixer.replace(measure, expected, 0, value.length)
                }
              ]
            : []
        })
      }
    }
  }
})

/** Names of figures that may be below zero. */
const signed = /结余|余额|温|盈亏|增速|增长|差额|净|利润|收益/

function findZero(value: TargetValue, name: string, lexicon: Lexicon): Found | undefined {
  if (signed.test(name)) return
  for (const measure of measuresOf(value)) {
    const {comparison, dimension, interval} = measure
    if (dimension === 'date' || (interval.min ?? interval.max) !== 0 || measure.children.some(isRange)) continue
    if (comparison === 'atLeast') return {measure, kind: 'always', certainty: 'certain'}
    if (comparison === 'lessThan') return {measure, kind: 'never', certainty: 'certain'}
    const isBare = dimension === 'number' && comparison === undefined
    if (isBare)
      return {
        measure,
        kind: 'bare',
        certainty: lexicon.understandName(name).direction === 'more' ? 'arguable' : 'likely'
      }
  }
  return
}

function isRange({type}: {readonly type: string}): boolean {
  return type === 'range'
}
