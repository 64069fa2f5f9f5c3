import type {Measure, TargetValue} from '@perf-lint/ast'
import {defineRule, type Certainty} from '@perf-lint/core'
import {findName, findOnlyMeasure, wordPattern, type Lexicon, type NameMeaning} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {partialRates} from '../vocabulary/partial-rates.js'
import {changeWords} from '../vocabulary/value-kinds.js'
import {alsoHere, alsoIn, findInPeriods} from './periods.js'

const partial = wordPattern(partialRates)

interface Found {
  readonly measure: Measure
  readonly kind: 'low' | 'high'
  readonly certainty: Certainty
}

/** Disallow targets that are plainly too easy. */
export const noImplausibleTarget = defineRule({
  meta: {
    name: 'no-implausible-target',
    category: 'value',
    docs: {
      description: {
        'zh-CN': '禁止明显偏低（或对坏事明显偏宽）的目标值',
        en: 'Disallow targets that are plainly too low, or too lenient of what is bad'
      },
      rationale: {
        'zh-CN': '满意度 60% 意味着允许四成服务对象不满意；目标过低，评价时会因“指标值设置偏低”扣分。',
        en: 'A satisfaction of 60 % allows four in ten to be dissatisfied; an evaluation takes points off for targets set too low.'
      },
      notes: {
        'zh-CN':
          '满意度低于 80%，合格率、及时率、可用率等不超过 50%，投诉率、差错率等容许 30% 以上时报告；覆盖率、抽检率、增长率等可以分步达到的不在此列。',
        en: 'Told where satisfaction is below 80 %, rates of quality, punctuality or availability at most 50 %, or errors and complaints allowed up to 30 %; coverage, sampling and growth, which come in stages, are left alone.'
      }
    },
    level: 'warn',
    basis: [basis.coreIndicators, basis.targetManagement],
    messages: {
      low: {
        'zh-CN': '“{{name}}”的目标“{{value}}”偏低，应从严设定，或说明依据',
        en: 'Unexpected low target `{{value}}` for `{{name}}`, expected a stricter one, or a reason'
      },
      high: {
        'zh-CN': '“{{name}}”的目标“{{value}}”偏宽，应从严设定，或说明依据',
        en: 'Unexpected lenient target `{{value}}` for `{{name}}`, expected a stricter one, or a reason'
      },
      alsoHere
    },
    defaultOptions: {},
    examples: {
      valid: ['学生满意度 ≥90%', '产品抽检率 ≥5%', '农村自来水覆盖率 ≥40%', '投诉率 ≤1%'],
      invalid: ['患者满意度 ⟦≥60%⟧', '工程验收合格率 ⟦≥50%⟧', '病历差错率 ⟦≤40%⟧']
    }
  },

  create(context) {
    return {
      indicator(indicator) {
        const name = findName(indicator)?.value ?? ''
        const place = findInPeriods(indicator, (value) => findImplausible(value, name, context.lexicon))
        if (!place) return
        const {measure, kind, certainty} = place.found
        context.report({
          messageId: kind,
          data: {name, value: measure.value},
          node: measure,
          certainty,
          related: alsoIn(place)
        })
      }
    }
  }
})

/** Natures of which half is hardly ever what was promised. */
const strict: ReadonlySet<NameMeaning['nature']> = new Set([
  'quality',
  'availability',
  'punctuality',
  'response',
  'evaluation'
])

/** Whether half of a rate may well be the aim. */
function isPartial(name: string, {added}: Lexicon): boolean {
  return partial.test(name) || added.partialRates.pattern.test(name)
}

function findImplausible(value: TargetValue, name: string, lexicon: Lexicon): Found | undefined {
  const measure = findOnlyMeasure(value)
  if (measure?.dimension !== 'percentage' || changeWords.test(value.value)) return
  const {nature, direction, kind} = lexicon.understandName(name)
  const bound = measure.interval.min ?? measure.interval.max ?? 0
  const isFloor = measure.comparison !== 'atMost' && measure.comparison !== 'lessThan'

  if (nature === 'satisfaction' && isFloor && bound < 85) {
    return {measure, kind: 'low', certainty: bound < 80 ? 'likely' : 'arguable'}
  }
  if (isPartial(name, lexicon) || (kind !== 'rate' && nature !== 'evaluation')) return
  if (direction === 'less') {
    if (isFloor && measure.comparison !== undefined) return
    return bound >= 30 && (nature === 'quality' || nature === 'complaint')
      ? {measure, kind: 'high', certainty: 'likely'}
      : undefined
  }
  if (!isFloor || bound > 50 || bound === 0) return
  return strict.has(nature) ? {measure, kind: 'low', certainty: 'likely'} : undefined
}
