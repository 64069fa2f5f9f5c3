import type {Formula, TargetValue} from '@perf-lint/ast'
import {defineRule, type Certainty} from '@perf-lint/core'
import {findName, hasFigure, type Lexicon} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {alsoHere, alsoIn, findInPeriods} from './periods.js'

interface Found {
  readonly formula: Formula
  readonly kind: 'inverted' | 'formula'
  readonly certainty: Certainty
}

/** Disallow formulas in values, inverted ones above all. */
export const noFormulaInValue = defineRule({
  meta: {
    name: 'no-formula-in-value',
    category: 'value',
    docs: {
      description: {
        'zh-CN': '禁止在指标值中写计算公式，尤其是分子分母颠倒的公式',
        en: 'Disallow formulas in target values, and those with numerator and denominator exchanged above all'
      },
      rationale: {
        'zh-CN': '公式属于指标解释，写进指标值就录不成数值；分子分母颠倒，完成得越多比率反而越低。',
        en: 'A formula belongs to the explanation of the indicator, not where a number is entered; inverted, it falls the more is done.'
      },
      notes: {
        'zh-CN': '公式本身无误的只在 strict 中提示；只有公式、没有目标值的由 no-explanation-as-value 报告。',
        en: 'Formulas that are right are told in `strict` only; one without a target by no-explanation-as-value.'
      }
    },
    level: 'warn',
    basis: [basis.practice],
    messages: {
      inverted: {
        'zh-CN': '公式“{{formula}}”的分子分母颠倒，“{{name}}”应以“{{denominator}}”为分子',
        en: 'Unexpected formula `{{formula}}` with numerator and denominator exchanged, expected `{{denominator}}` as the numerator of `{{name}}`'
      },
      formula: {
        'zh-CN': '指标值中含计算公式“{{formula}}”，应移到指标解释，指标值只写目标值',
        en: 'Unexpected formula `{{formula}}` in the target, expected it in the explanation of the indicator'
      },
      alsoHere
    },
    defaultOptions: {},
    examples: {
      valid: ['工单完成率 ≥95%'],
      invalid: ['工单完成率 ⟦工单总数/完成工单数*100%⟧≥95%']
    }
  },

  create(context) {
    return {
      indicator(indicator) {
        const name = findName(indicator)?.value ?? ''
        const place = findInPeriods(indicator, (value) => findFormula(value, name, context.lexicon))
        if (!place) return
        const {formula, kind, certainty} = place.found
        const report = {node: formula, certainty, related: alsoIn(place)} as const
        const words = {formula: formula.value.trim()}
        if (kind === 'formula') context.report({messageId: kind, data: words, ...report})
        else
          context.report({messageId: kind, data: {...words, name, denominator: formula.denominator ?? ''}, ...report})
      }
    }
  }
})

function findFormula(value: TargetValue, name: string, lexicon: Lexicon): Found | undefined {
  const formula = value.children.find((child) => child.type === 'formula')
  if (!formula) return
  if (isInverted(formula, name, lexicon)) return {formula, kind: 'inverted', certainty: 'certain'}
  return hasFigure(value) ? {formula, kind: 'formula', certainty: 'arguable'} : undefined
}

/** Whether what the name's head counts (完成 of 完成率) stands in the denominator alone. */
function isInverted({numerator, denominator}: Formula, name: string, lexicon: Lexicon): boolean {
  const {head = '', kind} = lexicon.understandName(name)
  const stem = /^(?<stem>.{2,})率$/.exec(head)?.groups?.['stem']
  if (kind !== 'rate' || !stem || !numerator || !denominator) return false
  return denominator.includes(stem) && !numerator.includes(stem)
}
