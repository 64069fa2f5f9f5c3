import type {IndicatorName} from '@perf-lint/ast'
import {defineRule, type Certainty} from '@perf-lint/core'
import {normalizeText, type Lexicon} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {things} from '../vocabulary/things.js'

/** A name of more characters than this, in clauses, is a sentence. */
const longName = 16

/** Disallow names that name no measure. */
export const noUnmeasurableName = defineRule({
  meta: {
    name: 'no-unmeasurable-name',
    category: 'structure',
    docs: {
      description: {
        'zh-CN': '禁止指标名称看不出衡量什么',
        en: 'Disallow names that name no measure'
      },
      rationale: {
        'zh-CN': '“服务对象”可以是人数，也可以是满意度；名称不说衡量什么，值写什么都对。',
        en: 'The measure of `服务对象` may be their number or their satisfaction; where the name does not say, any value is right.'
      },
      notes: {
        'zh-CN': '“购置电脑 40台”一类由值的单位可以看出衡量什么的，不报。',
        en: 'Where the unit of the value shows what is counted, as in `购置电脑 40台`, nothing is told.'
      }
    },
    level: 'strict',
    basis: [basis.targetManagement, basis.practice],
    messages: {
      thing: {
        'zh-CN': '指标名称“{{name}}”只是对象，没有说衡量什么，应写明数量、质量或满意度等',
        en: 'Unexpected name `{{name}}` of a thing, expected what is measured of it'
      },
      sentence: {
        'zh-CN': '指标名称“{{name}}”是一句话，看不出衡量什么，应改为可衡量的名称',
        en: 'Unexpected sentence `{{name}}` as a name, expected the name of a measure'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['服务对象人数 ≥300人', '购置电脑 40台'],
      invalid: ['⟦服务对象⟧ ≥54个', '⟦统一建设灌溉设施，避免各村重复投入⟧ 避免重复']
    }
  },

  create(context) {
    return {
      indicatorName(node) {
        const found = isThing(node)
        if (found) context.report({messageId: 'thing', data: {name: node.value}, node, certainty: found})
        else if (isSentence(node, context.lexicon)) {
          context.report({messageId: 'sentence', data: {name: node.value}, node, certainty: 'arguable'})
        }
      }
    }
  }
})

/** The whole name, or its end, is a word for whom or what the project is about. */
function isThing({value}: IndicatorName): Certainty | undefined {
  const name = normalizeText(value)
  if (things.includes(name)) return 'likely'
  return name.endsWith('服务对象') ? 'arguable' : undefined
}

/** Several clauses, and no head at the end. */
function isSentence({value}: IndicatorName, lexicon: Lexicon): boolean {
  const {nature} = lexicon.understandName(value)
  return value.length > longName && /[，。；]/.test(value) && (nature === undefined || nature === 'state')
}
