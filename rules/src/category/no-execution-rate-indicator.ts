import type {Indicator, Nodes} from '@perf-lint/ast'
import {defineRule, type Certainty} from '@perf-lint/core'
import {findName, targetValuesOf, type Lexicon} from '@perf-lint/meaning'
import {basis} from '../basis.js'

interface Found {
  readonly node: Extract<Nodes, {value: string}>
  readonly text: string
  readonly certainty: Certainty
}

/** Disallow the execution of the budget as an indicator. */
export const noExecutionRateIndicator = defineRule({
  meta: {
    name: 'no-execution-rate-indicator',
    category: 'category',
    docs: {
      description: {
        'zh-CN': '禁止以预算执行率、支付率等作绩效指标',
        en: 'Disallow the execution of the budget as an indicator'
      },
      rationale: {
        'zh-CN': '自评时预算执行率另占 10 分，再设为指标就重复计分；钱花出去也不等于事办成了。',
        en: 'The execution rate has 10 points of its own at the evaluation, so an indicator counts it twice; and money spent is not work done.'
      },
      notes: {
        'zh-CN':
          '补贴、助学金等发放率是产出，不报；只剩尾款支付的项目没有别的可设，资金到位率、资金使用效率看法不一，只在 strict 中提示。',
        en: 'Rates of paying out subsidies are output and left alone. Final payments, rates of funds in place and efficiency of funds are told in `strict` only.'
      }
    },
    level: 'warn',
    basis: [basis.projectEvaluation, basis.practice],
    messages: {
      execution: {
        'zh-CN': '“{{text}}”反映的是预算执行，自评时另行计分，不应再设为绩效指标',
        en: 'Unexpected execution rate `{{text}}` as an indicator, expected a result of the work: execution is scored by itself'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['助学金发放率 100%', '1-产出指标；13-时效指标；工程款支付及时率 100%'],
      invalid: ['⟦预算执行率⟧ 100%', '4-成本指标；41-经济成本指标；总成本控制 ⟦预算经费支付率≤100%⟧']
    }
  },

  create(context) {
    return {
      indicator(indicator) {
        const found = findInName(indicator, context.lexicon) ?? findInValue(indicator)
        if (!found) return
        const {node, text, certainty} = found
        context.report({messageId: 'execution', data: {text}, node, certainty})
      }
    }
  }
})

/** Where the same head says something else: money saved (节约财政支出率), what insurance pays (医保支付率). */
const otherMeaning = /节约|节省|节支|减少|降低|压减|占比|医保|医疗|保险|报销|家庭/

/** What some accept: final payments, funds in place, funds passed on. */
const arguable = /尾款|存量|结算|到位率$|拨付率$|使用率$/

/** A rate of paying or executing money, as `预算经费支付率≤100%`. */
const execution = /(?:预算|资金|经费)[^，。；、\d]{0,6}(?:支付|支出|执行)(?:率|进度)/

function findInName(indicator: Indicator, lexicon: Lexicon): Found | undefined {
  const node = findName(indicator)
  if (!node || otherMeaning.test(node.value)) return
  const isEfficiency = node.value.includes('资金使用效率')
  if (lexicon.understandName(node.value).nature !== 'execution' && !isEfficiency) return
  const isArguable = isEfficiency || arguable.test(node.value.split(/[（(]/, 1)[0] ?? '')
  return {node, text: node.value, certainty: isArguable ? 'arguable' : 'likely'}
}

function findInValue(indicator: Indicator): Found | undefined {
  const node = targetValuesOf(indicator).findLast(({value}) => execution.test(value))
  return node && {node, text: node.value, certainty: 'likely'}
}
