import type {Indicator, IndicatorCategory} from '@perf-lint/ast'
import type {CategoryEntry, SubcategoryEntry} from '@perf-lint/ast/vocabulary'
import {defineRule, type Fix} from '@perf-lint/core'
import {findName, nodesOf, type Lexicon} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {createCategoryWriter, type CategoryWriter} from './category-writer.js'
import {findHomes} from './find-misplacement.js'
import {categoryIn, entryOf, findPlacement} from './placement.js'

/** Require that the second level belongs to the first. */
export const validSubcategory = defineRule({
  meta: {
    name: 'valid-subcategory',
    category: 'category',
    hasSuggestions: true,
    docs: {
      description: {
        'zh-CN': '校验二级指标属于所在的一级指标',
        en: 'Require the second-level category to belong to the first-level one'
      },
      rationale: {
        'zh-CN':
          '一、二级指标对不上时，系统录不进去，分值也不知该算在哪一类：满意度列在效益下，就会被当成没有设满意度。',
        en: 'Where the levels disagree, the table cannot be entered, and nobody knows which category gets the points: satisfaction under benefit counts as none.'
      },
      notes: {
        'zh-CN':
          '2021 年以前的类别中成本不是一级指标，产出下的各种成本都不报；14-成本指标在产出下的旧放法不论年度也不报。',
        en: 'Before 2021 cost is no first level: any cost under output is left alone then; the old 14-成本指标 under output is so whatever the year.'
      }
    },
    level: 'error',
    basis: [basis.codeList],
    messages: {
      mismatch: {
        'zh-CN': '二级指标“{{subcategory}}”不属于一级指标“{{category}}”，应归入“{{expected}}”',
        en: 'Unexpected second level `{{subcategory}}` under the first level `{{category}}`, expected it under `{{expected}}`'
      },
      oldCode: {
        'zh-CN': '“{{subcategory}}”是成本列在产出下时的代码，一级指标“{{category}}”下应为“{{expected}}”',
        en: 'Unexpected `{{subcategory}}`, the code of cost under output, expected `{{expected}}` under `{{category}}`'
      },
      category: {
        'zh-CN': '一级指标写“{{category}}”',
        en: 'The first level says `{{category}}`'
      },
      replaceCategory: {
        'zh-CN': '一级指标改为“{{expected}}”',
        en: 'Change the first level to `{{expected}}`'
      },
      replaceSubcategory: {
        'zh-CN': '二级指标改为“{{expected}}”',
        en: 'Change the second level to `{{expected}}`'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['3-满意度指标；31-服务对象满意度；学生满意度 ≥90%'],
      invalid: ['2-效益指标；⟦31-服务对象满意度⟧；学生满意度 ≥90%', '3-满意度指标；⟦13-时效指标⟧；补贴发放时间 6月底前']
    }
  },

  create(context) {
    return {
      performanceTable(table) {
        const writer = context.remember(createCategoryWriter, table)
        for (const indicator of nodesOf(table, 'indicator')) check(indicator, writer)
      }
    }

    function check(indicator: Indicator, writer: CategoryWriter): void {
      const {categoryNode, subcategoryNode, category, subcategory} = context.remember(findPlacement, indicator)
      if (!categoryNode || !subcategoryNode || !category || !subcategory) return
      const home = categoryIn(context.profile, subcategory)
      const hasOldCode = context.profile.hasCodes && subcategoryNode.code?.startsWith('1') === true
      if (category.kind === home.kind || isMember(subcategory, category, hasOldCode)) return

      const expected = writer.write(home)
      const fitting = findFitting(findName(indicator)?.value ?? '', category, context.lexicon)
      const replacement = fitting && writer.write(fitting)
      const words = {subcategory: subcategoryNode.value, category: categoryNode.value}
      const toReplacement = replacement
        ? ([
            {
              messageId: 'replaceSubcategory',
              data: {expected: replacement},
              fix: replace(subcategoryNode, replacement)
            }
          ] as const)
        : []
      const place = {
        node: subcategoryNode,
        certainty: 'certain',
        related: [{messageId: 'category', data: {category: categoryNode.value}, node: categoryNode}]
      } as const

      if (subcategory.kind === 'cost' && category.kind === 'cost' && replacement) {
        context.report({
          messageId: 'oldCode',
          data: {...words, expected: replacement},
          ...place,
          suggest: toReplacement
        })
        return
      }
      context.report({
        messageId: 'mismatch',
        data: {...words, expected},
        ...place,
        suggest: [
          {messageId: 'replaceCategory', data: {expected}, fix: replace(categoryNode, expected)},
          ...toReplacement
        ]
      })
    }
  }
})

/** Tables without codes write 成本指标 for the second level of 成本指标 too; with a code, 14 is the old place under output. */
function isMember(subcategory: SubcategoryEntry, category: CategoryEntry, hasOldCode: boolean): boolean {
  if (subcategory.category === category.kind) return true
  return subcategory.kind === 'cost' && category.kind === 'cost' && !hasOldCode
}

/** The second level of this first level that the indicator's name asks for; the first, where all of cost is asked for. */
function findFitting(name: string, category: CategoryEntry, lexicon: Lexicon): SubcategoryEntry | undefined {
  if (category.kind === 'cost') return entryOf('economicCost')
  return findHomes(name, lexicon)
    .map(entryOf)
    .find((entry) => entry.category === category.kind)
}

function replace(node: IndicatorCategory, text: string): Fix {
  return (fixer) => fixer.replace(node, text)
}
