import type {Indicator, TargetValue} from '@perf-lint/ast'
import {defineRule, type Fix} from '@perf-lint/core'
import {findName, findOtherValue, hasFigure, targetValuesOf} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {findLeftover, findPlaceholder, type Placeholder} from './find-placeholder.js'

interface Found extends Placeholder {
  readonly value: TargetValue
}

/** Disallow words of the template where a value should stand. */
export const noPlaceholderValue = defineRule({
  meta: {
    name: 'no-placeholder-value',
    category: 'structure',
    hasSuggestions: true,
    docs: {
      description: {
        'zh-CN': '禁止以模板占位文字代替指标值、指标名称，或留在目标中',
        en: 'Disallow words of the template in place of a value or a name, or left in a goal'
      },
      rationale: {
        'zh-CN': '“控制数”“待定”“XX”是模板里等着填写的地方，没有目标值就没有可以审核、可以考核的目标。',
        en: 'Words such as `待定` or `XX` mark a place still to be filled in; without a value there is nothing to review and nothing to score.'
      },
      notes: {
        'zh-CN': '“/”“—”在有的表里表示该期不设目标，报为多半有误；“不适用”只在 strict 中提示。',
        en: 'In some tables `/` and `—` say that a period has no target; they are told as likely wrong, `不适用` in `strict` only.'
      }
    },
    level: 'error',
    basis: [basis.practice],
    messages: {
      value: {
        'zh-CN': '“{{name}}”的指标值“{{value}}”是模板占位文字，应填写目标值',
        en: 'Unexpected placeholder `{{value}}` as the target of `{{name}}`, expected a target value'
      },
      blank: {
        'zh-CN': '“{{name}}”的指标值“{{value}}”中“{{blank}}”待填，应填写具体数值',
        en: 'Unexpected blank `{{blank}}` in the target `{{value}}` of `{{name}}`, expected a figure'
      },
      name: {
        'zh-CN': '指标名称“{{name}}”中“{{blank}}”是模板占位文字，应写明考核的内容',
        en: 'Unexpected placeholder `{{blank}}` in the name `{{name}}`, expected what is measured'
      },
      goal: {
        'zh-CN': '绩效目标中“{{blank}}”待填，应填写具体内容',
        en: 'Unexpected blank `{{blank}}` in the goal, expected what belongs there'
      },
      fileName: {
        'zh-CN': '绩效目标中“{{blank}}”疑为文件名的残留，应删去',
        en: 'Unexpected `{{blank}}` in the goal, part of the name of a file, expected none'
      },
      alsoHere: {
        'zh-CN': '实施周期指标值也是“{{value}}”',
        en: 'The implementation-period target is `{{value}}` too'
      },
      useOther: {
        'zh-CN': '改为另一栏的“{{expected}}”',
        en: 'Use the other period’s `{{expected}}`'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['项目成本 ≤80万元', '课桌椅合格率 100%'],
      invalid: ['课桌椅合格率 ⟦控制数⟧ / 100%', '新建校舍面积 ⟦待定⟧', '学生满意度 ≥⟦XX⟧%']
    }
  },

  create(context) {
    return {
      goal(node) {
        const found = findLeftover(node.value)
        if (!found) return
        const {kind, text, start, end, certainty} = found
        context.report({
          messageId: kind === 'blank' ? 'goal' : 'fileName',
          data: {blank: text},
          node,
          range: [start, end],
          certainty
        })
      },
      indicator(indicator) {
        checkName(indicator)
        checkValues(indicator)
      }
    }

    function checkName(indicator: Indicator): void {
      const node = findName(indicator)
      const found = node && findPlaceholder(node.value, context.lexicon)
      if (!found || found.certainty === 'arguable') return
      const {certainty, start, end, text} = found
      const data = {name: node.value, blank: text}
      context.report({messageId: 'name', data, node, range: [start, end], certainty})
    }

    function checkValues(indicator: Indicator): void {
      const found = targetValuesOf(indicator).flatMap((value): Found[] => {
        const placeholder = findPlaceholder(value.value, context.lexicon)
        return placeholder ? [{...placeholder, value}] : []
      })
      const last = found.at(-1)
      if (!last) return

      const {value: node, text, start, end, certainty} = last
      const name = findName(indicator)?.value ?? ''
      const others = found.slice(0, -1)
      const place = {
        node,
        range: [start, end],
        certainty,
        related: others.map(({value}) => ({messageId: 'alsoHere', data: {value: value.value}, node: value}) as const),
        suggest: others.length > 0 ? [] : useOther(indicator, node)
      } as const
      if (text === node.value) context.report({messageId: 'value', data: {name, value: text}, ...place})
      else context.report({messageId: 'blank', data: {name, value: node.value, blank: text}, ...place})
    }
  }
})

/** The value of the other period, where it is one. */
function useOther(indicator: Indicator, node: TargetValue) {
  const other = findOtherValue(indicator, node)
  if (!other || !hasFigure(other)) return []
  const fix: Fix = (fixer) => fixer.replace(node, other.value)
  return [{messageId: 'useOther', data: {expected: other.value}, fix}] as const
}
