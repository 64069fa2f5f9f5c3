import type {Indicator, TargetValue} from '@perf-lint/ast'
import {defineRule} from '@perf-lint/core'
import {findName, findOnlyMeasure, findOtherValue, hasFigure} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {undefinedDegree} from '../vocabulary/vague-words.js'
import {labelOf} from './clauses.js'
import {alsoHere, alsoIn, findInPeriods, quote} from './periods.js'
import {promiseOf} from './value-kind.js'
import {findWording} from './wording.js'

/** The wordings that nobody can measure; each has its sentence. */
const unmeasurable = ['vague', 'grade', 'timely', 'rank', 'activity', 'prose'] as const

/** Words that say against what a change is measured. */
const hasBase = /较|比|基期|基数|上年|去年/

/** Disallow values that nobody can measure. */
export const noVagueValue = defineRule({
  meta: {
    name: 'no-vague-value',
    category: 'value',
    docs: {
      description: {
        'zh-CN': '禁止不可衡量的指标值',
        en: 'Disallow target values that nobody can measure'
      },
      rationale: {
        'zh-CN':
          '“有效提升”“较为安全”做到什么程度才算完成，谁也说不清，自评只能凭印象打分；绩效目标应细化量化，不能量化的也应可衡量。',
        en: 'How much is enough of `有效提升` or `较为安全` nobody can say, so that the evaluation is a guess; targets are to be figures, or at least measurable.'
      },
      notes: {
        'zh-CN':
          '外部评定的等次（如“年度考核优秀”）由 require-graded-qualitative-value 在 strict 中提示；“未发生安全事故”“当日办结”“本科以上”可以核对，不在此列；“是、完成”见 no-boolean-value，“按计划”见 no-value-by-reference。',
        en: 'Ratings given by others (`年度考核优秀`) are told by require-graded-qualitative-value in `strict`; what can be checked (`未发生安全事故`, `当日办结`) is left alone; for yes and no see no-boolean-value, for `按计划` no-value-by-reference.'
      }
    },
    level: 'warn',
    basis: [basis.targetManagement, basis.coreIndicators],
    messages: {
      vague: {
        'zh-CN': '“{{value}}”不可衡量，应写明数值，或可以对照的分级标准',
        en: 'Unexpected target `{{value}}`, which cannot be measured, expected a figure or a graded scale'
      },
      grade: {
        'zh-CN': '“{{value}}”没有评价标准，应写明比率或分值，或各等级的划分标准',
        en: 'Unexpected grade `{{value}}` without a scale, expected a rate or a score, or what each grade takes'
      },
      timely: {
        'zh-CN': '“{{value}}”没有时限，应写明何时以前、多长时间以内，或及时率',
        en: 'Unexpected target `{{value}}` without a time, expected a date, a limit or a rate of punctuality'
      },
      rank: {
        'zh-CN': '“{{value}}”没有名次，应写明前几名',
        en: 'Unexpected target `{{value}}` without a place, expected the rank to be reached'
      },
      activity: {
        'zh-CN': '“{{value}}”只写了做什么，没有可以考核的结果，应写明数量、质量或时限',
        en: 'Unexpected activity `{{value}}` in place of a result, expected a quantity, a quality or a time'
      },
      undefined: {
        'zh-CN': '“{{name}}”没有公认的计算方法和基数，“{{value}}”无从核对，应换成可以计算的指标',
        en: 'Unexpected target `{{value}}` for `{{name}}`, which has no definition and no base, expected an indicator that can be calculated'
      },
      prose: {
        'zh-CN': '“{{value}}”没有可以考核的内容，应写明数值，或可以对照的分级标准',
        en: 'Unexpected target `{{value}}` without anything to measure, expected a figure or a graded scale'
      },
      alsoHere
    },
    defaultOptions: {},
    examples: {
      valid: [
        '窗口平均等候时间 较上年缩短10%',
        '学生满意度 ≥95%',
        '安全生产情况 未发生重大事故',
        '单位年度考核等次 优秀'
      ],
      invalid: ['服务水平提升 ⟦有效提升⟧', '校园环境 ⟦良好⟧', '物资发放时效 ⟦及时发放⟧', '学生满意度 ⟦满意⟧']
    }
  },

  create(context) {
    return {
      indicator(indicator) {
        const name = findName(indicator)?.value ?? ''
        const place = findWording(indicator, context.lexicon, ...unmeasurable)
        if (!place) {
          checkDegree(indicator, name)
          return
        }
        const {value, found} = place
        // A name that promises a figure, or a figure in the other period, makes prose a fault of another kind.
        if (found.kind === 'prose' && promiseOf(name, context.lexicon)) return
        const other = findOtherValue(indicator, value)
        if (found.kind === 'prose' && other && hasFigure(other)) return
        context.report({
          messageId: found.kind,
          data: {value: quote(value)},
          node: value,
          certainty: found.certainty,
          related: alsoIn(place)
        })
      }
    }

    /** A figure helps nothing where nobody knows what is measured. */
    function checkDegree(indicator: Indicator, name: string): void {
      const place = findInPeriods(indicator, (value) => findUndefined(value, name.trim()))
      if (!place) return
      const {measure, measured} = place.found
      context.report({
        messageId: 'undefined',
        data: {name: measured, value: measure.value},
        node: measure,
        certainty: 'likely',
        related: alsoIn(place)
      })
    }
  }
})

/** A percentage of a degree that nobody has defined; the value may name the degree itself (`形象提升度不低于95%`). */
function findUndefined(value: TargetValue, name: string) {
  const measure = findOnlyMeasure(value)
  if (measure?.dimension !== 'percentage' || hasBase.test(value.value)) return
  const own = labelOf(value.value.slice(0, value.value.indexOf(measure.value))).trim()
  const measured = [name, own].find((each) => undefinedDegree.test(each))
  return measured === undefined ? undefined : {measure, measured}
}
