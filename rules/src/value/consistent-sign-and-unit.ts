import type {Comparison, Indicator, TargetFigure, TargetSign, TargetUnit} from '@perf-lint/ast'
import {comparatorsBefore, unitsOfMeasure} from '@perf-lint/ast/vocabulary'
import {defineRule, type Fixer} from '@perf-lint/core'
import {basis} from '../basis.js'

/** What one target says in its three columns. */
interface Columns {
  readonly sign?: TargetSign
  readonly figure: TargetFigure
  readonly unit?: TargetUnit
}

/** Signs at the start of a figure, longest first. */
const signs = [...comparatorsBefore.keys()].toSorted((a, b) => b.length - a.length)

/** Enforce that the columns for sign, number and unit say each thing once, and the same. */
export const consistentSignAndUnit = defineRule({
  meta: {
    name: 'consistent-sign-and-unit',
    category: 'value',
    fixable: true,
    docs: {
      description: {
        'zh-CN': '校验计算符号、计量单位两栏与指标值不重复、不矛盾',
        en: 'Enforce that the columns for sign and unit neither repeat nor contradict the value'
      },
      rationale: {
        'zh-CN': '系统里指标值一栏只收数字，符号、单位另有两栏；写重了存不了，写得不一样就不知道以哪个为准。',
        en: 'Systems take but a number as the value, and sign and unit in columns of their own; written twice they are refused, written differently nobody knows which counts.'
      }
    },
    level: 'warn',
    basis: [basis.practice],
    defaultOptions: {},
    messages: {
      repeatedSign: {
        'zh-CN': '指标值“{{value}}”重复了计算符号“{{sign}}”，应只写数字',
        en: 'Unexpected `{{sign}}` in the value `{{value}}`, which the column for signs has already'
      },
      otherSign: {
        'zh-CN': '指标值“{{value}}”与计算符号“{{sign}}”矛盾',
        en: 'Unexpected value `{{value}}` beside the sign `{{sign}}`, expected one of both'
      },
      repeatedUnit: {
        'zh-CN': '指标值“{{value}}”重复了计量单位“{{unit}}”，应只写数字',
        en: 'Unexpected `{{unit}}` in the value `{{value}}`, which the column for units has already'
      },
      otherUnit: {
        'zh-CN': '指标值“{{value}}”与计量单位“{{unit}}”不一致',
        en: 'Unexpected value `{{value}}` beside the unit `{{unit}}`, expected one of both'
      },
      qualitativeNumber: {
        'zh-CN': '计算符号为“{{sign}}”，指标值却是数字“{{value}}”',
        en: 'Unexpected number `{{value}}` beside the sign `{{sign}}`'
      },
      quantitativeText: {
        'zh-CN': '计算符号为“{{sign}}”，指标值“{{value}}”却不是数字',
        en: 'Unexpected value `{{value}}` beside the sign `{{sign}}`, expected a number'
      }
    },
    examples: {
      valid: [
        '项目名称\t一级指标\t二级指标\t三级指标\t计算符号\t指标值\t计量单位\n图书购置\t产出指标\t质量指标\t验收合格率\t≥\t95\t%'
      ],
      invalid: [
        '项目名称\t一级指标\t二级指标\t三级指标\t计算符号\t指标值\t计量单位\n图书购置\t产出指标\t质量指标\t验收合格率\t≥\t⟦≥95⟧\t%'
      ]
    }
  },

  create(context) {
    return {
      indicator(indicator) {
        for (const columns of columnsOf(indicator)) {
          checkSign(columns)
          checkUnit(columns)
        }
      }
    }

    function checkSign({sign, figure}: Columns): void {
      if (!sign || figure.value === '') return
      const data = {sign: sign.value, value: figure.value}
      const base = {data, node: figure} as const
      if (sign.value.startsWith('定性')) {
        if (!/^\d[\d,.]*[%％]?$/.test(figure.value)) return
        context.report({messageId: 'qualitativeNumber', ...base, certainty: 'likely'})
        return
      }
      const expected = comparisonOf(sign.value)
      if (!expected) return
      const written = signs.find((each) => figure.value.startsWith(each))
      if (written === undefined) {
        if (/[\d一二三四五六七八九十百千万零两]/.test(figure.value)) return
        context.report({messageId: 'quantitativeText', ...base, certainty: 'likely'})
      } else if (comparisonOf(written) === expected) {
        const fix = {fix: (fixer: Fixer) => fixer.remove(figure, 0, written.length)}
        context.report({messageId: 'repeatedSign', ...base, certainty: 'certain', ...fix})
      } else if (comparisonOf(written)) {
        context.report({messageId: 'otherSign', ...base, certainty: 'certain'})
      }
    }

    function checkUnit({figure, unit}: Columns): void {
      const [, behind = ''] = /\d(\D+)$/.exec(figure.value) ?? []
      const written = behind.trimStart()
      if (!unit || written === '' || unit.value === '') return
      const data = {unit: unit.value, value: figure.value}
      if (written === unit.value) {
        const start = figure.value.length - written.length
        const fix = (fixer: Fixer) => fixer.remove(figure, start, figure.value.length)
        context.report({messageId: 'repeatedUnit', data, node: figure, certainty: 'certain', fix})
        return
      }
      const [inValue, inColumn] = [written, unit.value].map(standardUnit)
      if (!inValue || !inColumn || inValue === inColumn) return
      context.report({messageId: 'otherUnit', data, node: figure, certainty: 'likely'})
    }
  }
})

function columnsOf({children}: Indicator): Columns[] {
  return children.flatMap((figure) => {
    if (figure.type !== 'targetFigure') return []
    const sign = children.find((child) => child.type === 'targetSign' && child.period === figure.period) as
      TargetSign | undefined
    const unit = children.find((child) => child.type === 'targetUnit' && child.period === figure.period) as
      TargetUnit | undefined
    return [{figure, ...(sign && {sign}), ...(unit && {unit})}]
  })
}

function comparisonOf(sign: string): Comparison | undefined {
  return comparatorsBefore.get(sign)?.comparison
}

/** How a unit is written by default; `undefined` for one that is not known. */
function standardUnit(written: string): string | undefined {
  return /^[%％]$/.test(written) ? '%' : unitsOfMeasure.get(written)?.unit
}
