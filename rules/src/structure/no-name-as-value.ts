import {defineRule, type Certainty} from '@perf-lint/core'
import {findName, targetValuesOf} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {repeatsName} from './repeats-name.js'

/** Disallow a value that only says the indicator's name again. */
export const noNameAsValue = defineRule({
  meta: {
    name: 'no-name-as-value',
    category: 'structure',
    docs: {
      description: {
        'zh-CN': '禁止以指标名称充当指标值',
        en: "Disallow the indicator's own name as its target value"
      },
      rationale: {
        'zh-CN': '指标值照抄指标名称，等于没有目标值，自评时无从判断完成与否。',
        en: 'A value that copies the name of its indicator is no target: nobody can tell at the evaluation whether it was met.'
      },
      notes: {
        'zh-CN': '值中带数字的（如“满意度≥95%”）不在此列；换了次序、意思相同的，只在 strict 中提示。',
        en: 'A value with a figure, as in `满意度≥95%`, is left alone; the same words in another order are told in `strict` only.'
      }
    },
    level: 'error',
    basis: [basis.targetManagement, basis.practice],
    messages: {
      same: {
        'zh-CN': '指标值“{{value}}”照抄指标名称，应填写目标值',
        en: 'Unexpected name `{{value}}` as its own target, expected a target value'
      },
      alike: {
        'zh-CN': '指标值“{{value}}”只是换个说法重复指标名称“{{name}}”，应填写目标值',
        en: 'Unexpected target `{{value}}`, the name `{{name}}` in other words, expected a target value'
      },
      alsoHere: {
        'zh-CN': '实施周期指标值“{{value}}”也是如此',
        en: 'So does the implementation-period target `{{value}}`'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['学生满意度 ≥95%', '故障响应率 故障响应率100%'],
      invalid: ['学生满意度 ⟦学生满意度⟧ / ≥95%', '2-效益指标；22-社会效益；促进农民增收 ⟦促进农民增收⟧']
    }
  },

  create(context) {
    return {
      indicator(indicator) {
        const name = findName(indicator)?.value ?? ''
        const found = targetValuesOf(indicator).flatMap((node) => {
          const certainty = repeatsName(name, node.value)
          return certainty ? [{node, certainty}] : []
        })
        const last = found.at(-1)
        if (!last) return

        const {node, certainty} = last
        const value = node.value
        const place = {
          node,
          certainty: surest(found.map((each) => each.certainty)),
          related: found
            .slice(0, -1)
            .map((each) => ({messageId: 'alsoHere', data: {value: each.node.value}, node: each.node}) as const)
        } as const
        if (certainty === 'certain') context.report({messageId: 'same', data: {value}, ...place})
        else context.report({messageId: 'alike', data: {name, value}, ...place})
      }
    }
  }
})

function surest(certainties: readonly Certainty[]): Certainty {
  return (['certain', 'likely'] as const).find((certainty) => certainties.includes(certainty)) ?? 'arguable'
}
