import {defineRule, type Edit, type Fixer} from '@perf-lint/core'
import {basis} from '../basis.js'
import {leavesOf, type Leaf} from './leaves.js'

/** Full-width letters and digits, as written and as they should be. */
interface Found {
  readonly node: Leaf
  readonly start: number
  readonly end: number
  readonly text: string
  readonly expected: string
}

/** `１００％`, `Ｂ`, `５．５` */
const fullWidth = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a％]+(?:．[\uff10-\uff19]+)?％?/g
const anyFullWidth = new RegExp(fullWidth.source)

/** Disallow full-width letters, digits and percent signs. */
export const noMixedWidth = defineRule({
  meta: {
    name: 'no-mixed-width',
    category: 'structure',
    fixable: true,
    docs: {
      description: {
        'zh-CN': '禁止使用全角字母、数字和百分号',
        en: 'Disallow full-width letters, digits and percent signs'
      },
      rationale: {
        'zh-CN': '全角的“１００％”系统不认作数值，查找“100%”时也找不到。',
        en: 'Systems do not take `１００％` for a number, and a search for `100%` does not find it.'
      },
      notes: {
        'zh-CN': '每项指标、每个目标报一次。全角的比较符、标点是规范写法，不报。',
        en: 'Told once for an indicator or a goal. Full-width comparators and punctuation are standard, and left alone.'
      }
    },
    level: 'strict',
    basis: [basis.practice],
    messages: {
      fullWidth: {
        'zh-CN': '“{{actual}}”用了全角字符，应为“{{expected}}”',
        en: 'Unexpected full-width `{{actual}}`, expected `{{expected}}`'
      },
      several: {
        'zh-CN': '“{{actual}}”等 {{count}} 处用了全角字符，应为“{{expected}}”',
        en: 'Unexpected full-width characters in {{count}} places, as `{{actual}}`, expected `{{expected}}`'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['学生满意度 ≥95%', '学生满意度 ＞95%'],
      invalid: ['学生满意度 ≥⟦９５％⟧ / ≥95%']
    }
  },

  create(context) {
    return {
      goal(goal) {
        report(findIn(goal))
      },
      indicator(indicator) {
        report(leavesOf(indicator).flatMap(findIn))
      }
    }

    /** The last one speaks for all, which stands in the annual value. */
    function report(found: readonly Found[]): void {
      const last = found.at(-1)
      if (!last) return
      const {node, start, end, text: actual, expected} = last
      const place = {node, range: [start, end], certainty: 'likely', fix: narrow(found)} as const
      const data = {actual, expected}
      if (found.length === 1) context.report({messageId: 'fullWidth', data, ...place})
      else context.report({messageId: 'several', data: {...data, count: found.length}, ...place})
    }
  }
})

function findIn(node: Leaf): Found[] {
  if (!anyFullWidth.test(node.value)) return []
  return [...node.value.matchAll(fullWidth)].map(({0: text, index: start}) => ({
    node,
    start,
    end: start + text.length,
    text,
    expected: text.normalize('NFKC')
  }))
}

function narrow(found: readonly Found[]): (fixer: Fixer) => readonly Edit[] {
  return (fixer) => found.flatMap(({node, expected, start, end}) => fixer.replace(node, expected, start, end) ?? [])
}
