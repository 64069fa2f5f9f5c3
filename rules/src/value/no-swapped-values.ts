import {defineRule} from '@perf-lint/core'
import {basis} from '../basis.js'
import {kindWords} from '../vocabulary/value-kinds.js'
import {findSwaps, type Swap, type SwapSide} from './find-swaps.js'
import {quote} from './periods.js'

/** Disallow values that stand in the place of their neighbour's. */
export const noSwappedValues = defineRule({
  meta: {
    name: 'no-swapped-values',
    category: 'value',
    docs: {
      description: {
        'zh-CN': '禁止相邻两个指标的值互相错位',
        en: "Disallow two neighbouring indicators with each other's values"
      },
      rationale: {
        'zh-CN': '复制或导出时错了一行，两个指标就都没有了目标；分开看各是一处错，合起来看才知道怎么改。',
        en: 'A slip of one row leaves two indicators without their targets; each looks like a fault of its own, and only together do they tell the mend.'
      },
      notes: {
        'zh-CN': '两个值各自不符合本指标、互换后都符合，才报告；两处各报一次，互相指明。',
        en: "Told only where neither value fits its own name and both fit the other's; once at each of the two places, each naming the other."
      }
    },
    level: 'error',
    basis: [basis.practice],
    messages: {
      withNext: {
        'zh-CN': '“{{name}}”的值“{{value}}”不是{{expected}}，疑与下一指标“{{otherName}}”的值“{{otherValue}}”互相错位',
        en: 'Unexpected target `{{value}}` for `{{name}}`, expected {{expected}}: it looks exchanged with `{{otherValue}}` of the next indicator, `{{otherName}}`'
      },
      withPrevious: {
        'zh-CN': '“{{name}}”的值“{{value}}”不是{{expected}}，疑与上一指标“{{otherName}}”的值“{{otherValue}}”互相错位',
        en: 'Unexpected target `{{value}}` for `{{name}}`, expected {{expected}}: it looks exchanged with `{{otherValue}}` of the previous indicator, `{{otherName}}`'
      },
      other: {
        'zh-CN': '“{{name}}”的值是“{{value}}”',
        en: 'The target of `{{name}}` is `{{value}}`'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['工程验收合格率 ≥98%\n新建校舍面积 3200平方米'],
      invalid: ['工程验收合格率 ⟦3200平方米⟧\n新建校舍面积 ⟦≥98%⟧']
    }
  },

  create(context) {
    return {
      project(project) {
        for (const swap of context.remember(findSwaps, project)) {
          report(swap, 'first')
          report(swap, 'second')
        }
      }
    }

    /** What the value should be; of two counts, in what it should be counted. */
    function expectedOf({promise, counter = ''}: SwapSide, areAlike: boolean): string {
      const kind = kindWords[promise.kind][context.locale]
      if (!areAlike) return kind
      return context.locale === 'zh-CN' ? `以“${counter}”计的${kind}` : `${kind} in \`${counter}\``
    }

    function report(swap: Swap, side: 'first' | 'second'): void {
      const own = swap[side]
      const other = swap[side === 'first' ? 'second' : 'first']
      context.report({
        messageId: side === 'first' ? 'withNext' : 'withPrevious',
        data: {
          name: own.name,
          value: quote(own.value),
          expected: expectedOf(own, own.promise.kind === other.promise.kind),
          otherName: other.name,
          otherValue: quote(other.value)
        },
        node: own.value,
        certainty: swap.certainty,
        related: [{messageId: 'other', data: {name: other.name, value: quote(other.value)}, node: other.value}]
      })
    }
  }
})
