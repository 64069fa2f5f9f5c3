import type {Goal} from '@perf-lint/ast'
import {defineRule} from '@perf-lint/core'
import {findName} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {findSlips, type FoundSlip} from './find-slips.js'
import {leavesOf, type Leaf} from './leaves.js'

interface Found extends FoundSlip {
  readonly node: Leaf
}

/** `财预〔2021〕号`: the year is there, the serial number behind it is not. */
const documentNumber = /[〔【［[（(](?:19|20)\d{2}[〕】］\]）)] ?号/

/** Disallow words that have lost a character or have a wrong one. */
export const noLostCharacter = defineRule({
  meta: {
    name: 'no-lost-character',
    category: 'structure',
    hasSuggestions: true,
    docs: {
      description: {
        'zh-CN': '禁止漏字、错字',
        en: 'Disallow words that have lost a character or have a wrong one'
      },
      rationale: {
        'zh-CN': '“满意度不于98%”是“不低于”还是“不高于”，差一个字，考核的方向就相反。',
        en: 'Whether `不于98%` means at least or at most turns on the character that was lost.'
      },
      notes: {
        'zh-CN': '只报常见的、不会是别的词的漏字错字，逐条给出建议，不自动改。',
        en: 'A closed list of slips that are no words of their own; the repair is suggested, never made.'
      }
    },
    level: 'warn',
    basis: [basis.practice],
    messages: {
      slip: {
        'zh-CN': '“{{written}}”疑有错漏，应为“{{expected}}”',
        en: 'Unexpected `{{written}}`, expected `{{expected}}`'
      },
      documentNumber: {
        'zh-CN': '文号“{{written}}”缺少序号，应写全',
        en: 'Unexpected document number `{{written}}` without its serial number, expected the whole'
      },
      alsoHere: {
        'zh-CN': '这里也写作“{{written}}”',
        en: '`{{written}}` stands here too'
      },
      replace: {
        'zh-CN': '改为“{{expected}}”',
        en: 'Replace with `{{expected}}`'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['患者满意度 不低于98%', '解决不少群众用水困难 ≥300户'],
      invalid: ['患者满意度 ⟦不于⟧98%', '目标 对渠道⟦经行⟧衬砌。\n渠道衬砌长度 ≥12公里']
    }
  },

  create(context) {
    return {
      goal(goal) {
        report(findIn(goal))
        checkDocumentNumber(goal)
      },
      indicator(indicator) {
        const name = findName(indicator)
        const {kind, direction} = context.lexicon.understandName(name?.value ?? '')
        report(
          leavesOf(indicator)
            .flatMap(findIn)
            .map((found) => ({...found, meant: rank(found.meant, kind, direction)}))
        )
      }
    }

    /** Of several in a goal the first speaks. */
    function checkDocumentNumber(node: Goal): void {
      const match = documentNumber.exec(node.value)
      if (!match) return
      const [written] = match
      const range = [match.index, match.index + written.length] as const
      context.report({messageId: 'documentNumber', data: {written}, node, range, certainty: 'certain'})
    }

    /** The same slip in both values is told once, on the later one, the annual. */
    function report(found: readonly Found[]): void {
      for (const alike of Map.groupBy(found, ({written}) => written).values()) {
        const {node, written, meant, start, end, certainty} = alike.at(-1)!
        context.report({
          messageId: 'slip',
          data: {written, expected: meant[0] ?? ''},
          node,
          range: [start, end],
          certainty,
          related: alike
            .slice(0, -1)
            .map((each) => ({messageId: 'alsoHere', data: {written}, node: each.node}) as const),
          suggest: meant.map((expected) => ({
            messageId: 'replace',
            data: {expected},
            fix: (fixer) => fixer.replace(node, expected, start, end)
          }))
        })
      }
    }
  }
})

/** What the indicator's name makes likeliest first: a rate is 不低于, a count 不少于, what should be small 不高于. */
function rank(meant: readonly string[], kind: string | undefined, direction: string | undefined): readonly string[] {
  const fitting = direction === 'less' ? '不高于' : kind === 'count' ? '不少于' : '不低于'
  return meant.toSorted((a, b) => Number(b === fitting) - Number(a === fitting))
}

function findIn(node: Leaf): Found[] {
  return findSlips(node.value).map((slip) => ({...slip, node}))
}
