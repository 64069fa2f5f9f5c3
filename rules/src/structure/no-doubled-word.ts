import {defineRule, type Certainty} from '@perf-lint/core'
import {basis} from '../basis.js'
import {findDoubledPercents, findDoubledWords, type DoubledWord} from './find-doubled-word.js'
import {leavesOf, type Leaf} from './leaves.js'

interface Found extends DoubledWord {
  readonly node: Leaf
  readonly isPercent: boolean
}

/** Disallow words written twice in a row. */
export const noDoubledWord = defineRule({
  meta: {
    name: 'no-doubled-word',
    category: 'structure',
    hasSuggestions: true,
    docs: {
      description: {
        'zh-CN': '禁止文字重复',
        en: 'Disallow words written twice in a row'
      },
      rationale: {
        'zh-CN': '“50个单位单位”是录入时多打的字，公开后显得审核不严，也妨碍系统识别计量单位。',
        en: 'A word typed twice shows that nobody read the table before it was published, and keeps systems from reading the unit.'
      },
      notes: {
        'zh-CN': '只看紧挨着的两个相同的词；“政务服务服务对象”一类前后各成一词的不报。',
        en: 'Two equal words side by side only; where the second begins another compound (政务服务 + 服务对象) nothing is told.'
      }
    },
    level: 'warn',
    basis: [basis.practice],
    messages: {
      doubled: {
        'zh-CN': '“{{text}}”重复了“{{word}}”，应删去一个',
        en: 'Unexpected `{{word}}` twice in `{{text}}`, expected it once'
      },
      percent: {
        'zh-CN': '“{{text}}”的“百分之”与“%”重复，应为“{{expected}}”',
        en: 'Unexpected `百分之` and `%` together in `{{text}}`, expected `{{expected}}`'
      },
      alsoHere: {
        'zh-CN': '这里也有“{{text}}”',
        en: '`{{text}}` stands here too'
      },
      remove: {
        'zh-CN': '删去一个“{{word}}”',
        en: 'Remove one `{{word}}`'
      },
      replace: {
        'zh-CN': '改为“{{expected}}”',
        en: 'Replace with `{{expected}}`'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['服务学校数量 ≥50所学校', '医疗服务服务对象满意度 ≥90%'],
      invalid: ['服务学校数量 ≥50所学校⟦学校⟧', '目标 合格率达⟦百分之95%⟧以上。\n合格率 ≥95%']
    }
  },

  create(context) {
    return {
      goal(goal) {
        for (const found of Map.groupBy(findIn(goal), ({text}) => text).values()) report(found, 'likely')
      },
      indicator(indicator) {
        const found = leavesOf(indicator).flatMap(findIn)
        for (const alike of Map.groupBy(found, ({text}) => text).values()) report(alike, 'certain')
      }
    }

    /** The same words in both values are told once, on the later one, the annual. */
    function report(alike: readonly Found[], certainty: Certainty): void {
      const {node, start, end, word, text, isPercent} = alike.at(-1)!
      const others = [...new Set(alike.slice(0, -1).map((each) => each.node))].filter((each) => each !== node)
      const related = others.map((each) => ({messageId: 'alsoHere', data: {text}, node: each}) as const)
      const place = {node, range: [start, end], related} as const
      if (isPercent) {
        const data = {expected: word}
        context.report({
          messageId: 'percent',
          data: {text, expected: word},
          ...place,
          certainty: 'certain',
          suggest: [{messageId: 'replace', data, fix: (fixer) => fixer.replace(node, word, start, end)}]
        })
        return
      }
      context.report({
        messageId: 'doubled',
        data: {text, word},
        ...place,
        certainty,
        suggest: [{messageId: 'remove', data: {word}, fix: (fixer) => fixer.remove(node, start, end)}]
      })
    }
  }
})

function findIn(node: Leaf): Found[] {
  return [
    ...findDoubledWords(node.value).map((found) => ({...found, node, isPercent: false})),
    ...findDoubledPercents(node.value).map((found) => ({...found, node, isPercent: true}))
  ]
}
