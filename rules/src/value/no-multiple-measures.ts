import type {Indicator} from '@perf-lint/ast'
import {defineRule} from '@perf-lint/core'
import {findName} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {findMultipleMeasures} from './find-multiple-measures.js'
import {alsoHere, alsoIn, findInPeriods, quote} from './periods.js'

/** Disallow several targets in one indicator. */
export const noMultipleMeasures = defineRule({
  meta: {
    name: 'no-multiple-measures',
    category: 'value',
    docs: {
      description: {
        'zh-CN': '禁止一个指标包含多个指标值',
        en: 'Disallow several targets in one indicator'
      },
      rationale: {
        'zh-CN': '自评时一个指标只填一个完成值、打一次分，多出来的目标无人核对，达成一半也算不出分。',
        en: 'An evaluation takes one result and one score per indicator, so further targets are never checked, and half of them met has no score.'
      },
      notes: {
        'zh-CN':
          '条件（“接通量不超过1200次时”）、完成期限、区间、总数的分解（“共……其中……”）和单位说明（“3期，每期50人”）不在此列；两个同类数值可能是分项，只在 strict 中提示。',
        en: 'Conditions, deadlines, ranges, parts of a total and descriptions (3期，每期50人) are left alone; two figures of one kind may be items of a sum and are told in `strict` only.'
      }
    },
    level: 'warn',
    basis: [basis.practice],
    messages: {
      multiple: {
        'zh-CN': '一个指标包含 {{count}} 个指标值（{{measures}}），应拆分为各自的指标',
        en: 'Unexpected {{count}} targets in one indicator ({{measures}}), expected an indicator for each'
      },
      inName: {
        'zh-CN': '“{{name}}”是两项指标（“{{first}}”和“{{second}}”），应拆分为各自的指标',
        en: 'Unexpected indicator of two measures, `{{first}}` and `{{second}}`, in `{{name}}`, expected one indicator each'
      },
      alsoHere
    },
    defaultOptions: {},
    examples: {
      valid: ['投诉办理 4小时内响应率≥95%', '培训规模 3期，每期50人', '场馆面积 共9000平方米，其中室内3000平方米'],
      invalid: ['设备故障处理 ⟦响应时间≤30分钟，故障修复率≥95%⟧']
    }
  },

  create(context) {
    return {
      indicator(indicator) {
        const place = findInPeriods(indicator, (value) => findMultipleMeasures(value, context.lexicon))
        if (!place) {
          checkName(indicator)
          return
        }
        const {measures, certainty} = place.found
        const values = measures.map(({value}) => value)
        const words =
          context.locale === 'zh-CN'
            ? values.map((value) => `“${value}”`).join('、')
            : values.map((value) => `\`${value}\``).join(', ')
        context.report({
          messageId: 'multiple',
          data: {count: measures.length, measures: words},
          node: place.value,
          range: [0, quote(place.value).length],
          certainty,
          related: alsoIn(place)
        })
      }
    }

    /** Two rates under one figure: 到货及时率和验收合格率 98%. */
    function checkName(indicator: Indicator): void {
      const node = findName(indicator)
      const {first, second} = twoRates.exec(node?.value ?? '')?.groups ?? {}
      if (!node || first === undefined || second === undefined) return
      const [one, other] = [first, second].map((each) => context.lexicon.understandName(each).head)
      if (one === other) return
      context.report({messageId: 'inName', data: {name: node.value, first, second}, node, certainty: 'likely'})
    }
  }
})

const twoRates =
  /^(?<first>[^（(、]{2,}(?:率|满意度))(?:[和与、]|以及|及(?!时))(?<second>[^（(、]{2,}(?:率|满意度))[%（(]?/
