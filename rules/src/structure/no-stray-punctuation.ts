import type {Goal, Indicator, Nodes, PerformanceTable, TargetValue} from '@perf-lint/ast'
import {defineRule, type Certainty, type Edit, type Fixer} from '@perf-lint/core'
import {findName, nodesOf, targetValuesOf} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {findStrayPunctuation, findTrailingPunctuation, type StrayPunctuation} from './find-stray-punctuation.js'

type Leaf = Extract<Nodes, {value: string}>

interface Found extends StrayPunctuation {
  readonly node: Leaf
}

const order: readonly Certainty[] = ['certain', 'likely', 'arguable']

/** Up to this share of values that end with a full stop, the stop is a slip; above it, the table's habit. */
const slipShare = 0.1

/** Disallow superfluous, doubled and unpaired punctuation. */
export const noStrayPunctuation = defineRule({
  meta: {
    name: 'no-stray-punctuation',
    category: 'structure',
    fixable: true,
    docs: {
      description: {
        'zh-CN': '禁止多余、重叠、不成对的标点',
        en: 'Disallow superfluous, doubled and unpaired punctuation'
      },
      rationale: {
        'zh-CN': '名称末尾多一个点，系统就当成另一个指标；括号、引号缺一半，看不出说到哪里为止。',
        en: 'A stop behind a name makes another indicator of it to a system; half a bracket leaves open where it ends.'
      },
      notes: {
        'zh-CN':
          '一项指标报一次。全表的值都以句号结尾的、中文中间用半角逗号的，只在 strict 中提示。缺一半的括号补在哪里不知道，不自动改。',
        en: 'Told once for an indicator. Values that end with a full stop throughout a table, and half-width commas in Chinese, are told in `strict` only. Where half a bracket is missing, it is not fixed.'
      }
    },
    level: 'warn',
    basis: [basis.practice],
    messages: {
      name: {
        'zh-CN': '指标名称“{{text}}”末尾多了“{{sign}}”，应删去',
        en: 'Unexpected `{{sign}}` at the end of the name `{{text}}`, expected none'
      },
      value: {
        'zh-CN': '指标值“{{text}}”自带“{{sign}}”，与其后的“{{separator}}”重叠，应删去',
        en: 'Unexpected `{{sign}}` at the end of the target `{{text}}` before the separator `{{separator}}`, expected none'
      },
      valueEnd: {
        'zh-CN': '指标值“{{text}}”末尾多了“{{sign}}”，应删去',
        en: 'Unexpected `{{sign}}` at the end of the target `{{text}}`, expected none'
      },
      doubled: {
        'zh-CN': '标点“{{sign}}”重叠，应为“{{expected}}”',
        en: 'Unexpected punctuation `{{sign}}`, expected `{{expected}}`'
      },
      unclosed: {
        'zh-CN': '“{{context}}”中的“{{sign}}”缺少配对的“{{missing}}”',
        en: 'Missing `{{missing}}` for the `{{sign}}` in `{{context}}`'
      },
      halfWidth: {
        'zh-CN': '中文之间用了半角“{{sign}}”，应为“{{expected}}”',
        en: 'Unexpected half-width `{{sign}}` between Chinese characters, expected `{{expected}}`'
      },
      alsoHere: {
        'zh-CN': '“{{text}}”也有同样的问题',
        en: '`{{text}}` has the same'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['患者满意度 ≥95%', '清淤长度（含支渠） ≥12公里'],
      invalid: ['患者满意度⟦.⟧ ≥95%', '目标 完成清淤12公里⟦。。⟧\n清淤长度 ≥12公里', '清淤长度⟦（⟧含支渠 ≥12公里']
    }
  },

  create(context) {
    return {
      performanceTable(table) {
        const stops = stopCertainty(table)
        for (const indicator of nodesOf(table, 'indicator')) {
          report([
            ...findInName(indicator),
            ...targetValuesOf(indicator).flatMap((value) => [...findDot(value), ...findIn(value)]),
            ...findStops(indicator, stops)
          ])
        }
        for (const goal of nodesOf(table, 'goal')) report(findIn(goal))
      }
    }

    /** The surest of an indicator's or a goal's signs; of the sure ones the last, which stands in the annual value. */
    function report(found: readonly Found[]): void {
      const certainty = order.find((each) => found.some((sign) => sign.certainty === each))
      if (!certainty) return
      const sure = found.filter((sign) => sign.certainty === certainty)
      const shown = sure.find(({kind}) => kind === 'trailing' || kind === 'unclosed') ?? sure.at(-1)!
      const alike = sure.filter((sign) => sign.kind === shown.kind)
      const one = alike.at(-1)!
      const {node, start, end, kind, text: sign, meant = '', missing = ''} = one
      const place = {
        node,
        range: [start, end],
        certainty,
        related: [...new Set(alike.slice(0, -1).map((each) => each.node))]
          .filter((each) => each !== node)
          .map((each) => ({messageId: 'alsoHere', data: {text: each.value}, node: each}) as const),
        fix: mend(sure)
      } as const
      switch (kind) {
        case 'trailing':
          if (node.type === 'indicatorName') {
            context.report({messageId: 'name', data: {text: node.value, sign}, ...place})
          } else if (missing === '') {
            context.report({messageId: 'valueEnd', data: {text: node.value, sign}, ...place})
          } else {
            context.report({messageId: 'value', data: {text: node.value, sign, separator: missing}, ...place})
          }
          break
        case 'doubled':
          context.report({messageId: 'doubled', data: {sign, expected: meant}, ...place})
          break
        case 'halfWidth':
          context.report({messageId: 'halfWidth', data: {sign, expected: meant}, ...place})
          break
        default:
          context.report({
            messageId: 'unclosed',
            data: {context: around(node.value, start), sign, missing},
            ...place
          })
      }
    }
  }
})

function findInName(indicator: Indicator): Found[] {
  const node = findName(indicator)
  if (!node) return []
  const trailing = findTrailingPunctuation(node.value)
  return [...(trailing ? [{...trailing, node}] : []), ...findIn(node)]
}

function findIn(node: Leaf | Goal | TargetValue): Found[] {
  return findStrayPunctuation(node.value).map((sign) => ({...sign, node}))
}

/** A half-width stop behind a unit or a percent sign; behind a figure or a Latin letter it may be part of either. */
function findDot(node: TargetValue): Found[] {
  if (!/[\u4e00-\u9fff%％][.．]$/.test(node.value)) return []
  const {length} = node.value
  const text = node.value.slice(-1)
  return [{kind: 'trailing', node, start: length - 1, end: length, text, meant: '', certainty: 'likely'}]
}

/** Full stops of values that have their separator behind them; `。。` is a slip whatever the table's habit. */
function findStops({children}: Indicator, certainty: Certainty): Found[] {
  return children.flatMap((node, index): Found[] => {
    const next = children[index + 1]
    if (node.type !== 'targetValue' || !/[^。]。$/.test(node.value) || next?.type !== 'separator') return []
    const {length} = node.value
    const isTwice = next.value.startsWith('。')
    return [
      {
        kind: 'trailing',
        node,
        start: length - 1,
        end: length,
        text: '。',
        meant: '',
        missing: next.value,
        certainty: isTwice ? 'likely' : certainty
      }
    ]
  })
}

function stopCertainty(table: PerformanceTable): Certainty {
  const values = nodesOf(table, 'targetValue')
  const stops = values.filter(({value}) => value.endsWith('。'))
  return stops.length <= values.length * slipShare ? 'likely' : 'arguable'
}

/** Half a bracket is not mended: where the other half belongs is not known. */
function mend(found: readonly Found[]): (fixer: Fixer) => readonly Edit[] {
  return (fixer) =>
    found.flatMap(({node, start, end, meant}) =>
      meant === undefined ? [] : (fixer.replace(node, meant, start, end) ?? [])
    )
}

function around(text: string, offset: number): string {
  const start = Math.max(0, offset - 6)
  const end = Math.min(text.length, offset + 9)
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`
}
