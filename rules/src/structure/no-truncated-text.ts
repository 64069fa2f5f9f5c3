import type {Goal, Indicator} from '@perf-lint/ast'
import {defineRule} from '@perf-lint/core'
import {findTargetValue, targetValuesOf} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {findTruncation, isCutFrom} from './find-truncation.js'

/** Disallow goals and values that break off. */
export const noTruncatedText = defineRule({
  meta: {
    name: 'no-truncated-text',
    category: 'structure',
    docs: {
      description: {
        'zh-CN': '禁止绩效目标、指标值被截断',
        en: 'Disallow goals and target values that break off'
      },
      rationale: {
        'zh-CN': '单元格内容在分页或导出时被截断，公开的目标就不完整，也无从考核。',
        en: 'A cell cut off at a page break or in an export publishes half a target, which cannot be scored.'
      },
      notes: {
        'zh-CN':
          '只看明显没有写完的：停在顿号、逗号、“的”“和”等字上，停在书名号、引号内，或只是另一栏同一句话的前半句。',
        en: 'Only what is plainly unfinished: ending in a comma or a word that leads on, inside a title or quotation, or as the first half of the other period’s phrase.'
      }
    },
    level: 'error',
    basis: [basis.practice],
    messages: {
      cut: {
        'zh-CN': '“{{value}}”不完整，另一栏为“{{other}}”，应补全',
        en: 'Unexpected end of `{{value}}`, expected the whole of the other period’s `{{other}}`'
      },
      whole: {
        'zh-CN': '另一栏写的是“{{other}}”',
        en: 'The other period says `{{other}}`'
      },
      value: {
        'zh-CN': '指标值停在“{{last}}”处，疑似被截断，应补全',
        en: 'Unexpected end of the target at `{{last}}`, expected the rest of it'
      },
      goal: {
        'zh-CN': '绩效目标停在“{{last}}”处，疑似被截断，应补全',
        en: 'Unexpected end of the goal at `{{last}}`, expected the rest of it'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['项目成本 控制在项目预算内', '目标 新建校舍2栋，改善办学条件。\n新建校舍栋数 ≥2栋'],
      invalid: ['项目成本 控制在项目预算内 / ⟦控制在项目⟧', '目标 新建校舍2栋⟦、⟧\n新建校舍栋数 ≥2栋']
    }
  },

  create(context) {
    return {goal: checkGoal, indicator: checkIndicator}

    function checkGoal(node: Goal): void {
      const found = findTruncation(node.value)
      if (!found) return
      const {start, end, certainty} = found
      context.report({messageId: 'goal', data: {last: lastWords(node.value)}, node, range: [start, end], certainty})
    }

    function checkIndicator(indicator: Indicator): void {
      const [cut, other] = findCut(indicator) ?? []
      if (cut && other) {
        const data = {value: cut.value, other: other.value}
        const related = [{messageId: 'whole', data: {other: other.value}, node: other}] as const
        context.report({messageId: 'cut', data, node: cut, certainty: 'certain', related})
        return
      }
      for (const node of targetValuesOf(indicator).toReversed()) {
        const found = findTruncation(node.value)
        if (!found) continue
        const {start, end, certainty} = found
        context.report({messageId: 'value', data: {last: lastWords(node.value)}, node, range: [start, end], certainty})
        return
      }
    }
  }
})

function findCut(indicator: Indicator) {
  const annual = findTargetValue(indicator, 'annual')
  const implementation = findTargetValue(indicator, 'implementation')
  if (!annual || !implementation) return
  if (isCutFrom(annual.value, implementation.value)) return [annual, implementation] as const
  return isCutFrom(implementation.value, annual.value) ? ([implementation, annual] as const) : undefined
}

function lastWords(text: string): string {
  return text.length > 12 ? `…${text.slice(-10)}` : text
}
