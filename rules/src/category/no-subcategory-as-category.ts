import type {Indicator, IndicatorCategory, PerformanceTable} from '@perf-lint/ast'
import {findCategory, findSubcategory, type SubcategoryEntry} from '@perf-lint/ast/vocabulary'
import {defineRule} from '@perf-lint/core'
import {findCategoryNode, nodesOf} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {createCategoryWriter} from './category-writer.js'
import {categoryOf} from './placement.js'

interface Found {
  readonly node: IndicatorCategory
  readonly entry: SubcategoryEntry
  /** Whether the indicator has no second level of its own. */
  readonly isAlone: boolean
  /** The sign the table writes behind a category. */
  readonly separator: string
}

/** Disallow a second-level name where the table shows the first level. */
export const noSubcategoryAsCategory = defineRule({
  meta: {
    name: 'no-subcategory-as-category',
    category: 'category',
    fixable: true,
    hasSuggestions: true,
    docs: {
      description: {
        'zh-CN': '禁止把二级指标写作一级指标',
        en: 'Disallow a second-level category in place of a first-level one'
      },
      rationale: {
        'zh-CN': '同一栏里有的写“产出指标”、有的写“数量指标”，按一级指标汇总和算权重时就会漏掉后者。',
        en: 'Where one column says both 产出指标 and 数量指标, sums and weights by first level miss the latter.'
      },
      notes: {
        'zh-CN': '全表都只列二级指标的，是另一种写法，不报。没有二级指标一栏的表自动改正。',
        en: 'A table that shows the second level throughout is another layout and left alone. Where the table has no second level, it is fixed.'
      }
    },
    level: 'error',
    basis: [basis.codeList],
    messages: {
      subcategory: {
        'zh-CN': '“{{actual}}”是二级指标，一级指标应为“{{expected}}”',
        en: 'Unexpected second level `{{actual}}` as the first level, expected `{{expected}}`'
      },
      replace: {
        'zh-CN': '改为“{{expected}}”',
        en: 'Replace with `{{expected}}`'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['1-产出指标；11-数量指标；巡河次数 ≥12次'],
      invalid: ['⟦12-质量指标⟧；12-质量指标；水质达标率 ≥90%']
    }
  },

  create(context) {
    return {
      performanceTable(table) {
        const nodes = nodesOf(table, 'indicator')
        const found = nodes.flatMap((indicator) => findSubcategoryAlone(indicator) ?? [])
        // Nowhere a first level: the table shows the second.
        if (found.length > 1 && found.length === nodes.length && found.every(({isAlone}) => isAlone)) return
        for (const each of found) report(table, each)
      }
    }

    function report(table: PerformanceTable, {node, entry, isAlone, separator}: Found): void {
      const writer = context.remember(createCategoryWriter, table)
      const category = writer.write(categoryOf(entry))
      const both = isAlone && table.layout.subcategories
      const expected = both ? `${category}${separator}${writer.write(entry)}` : category
      const place = {node, certainty: 'certain'} as const
      const data = {actual: node.value, expected: category}
      if (both) {
        context.report({
          messageId: 'subcategory',
          data,
          ...place,
          suggest: [{messageId: 'replace', data: {expected}, fix: (fixer) => fixer.replace(node, expected)}]
        })
      } else {
        context.report({messageId: 'subcategory', data, ...place, fix: (fixer) => fixer.replace(node, expected)})
      }
    }
  }
})

/** 成本指标 is a name of both levels, and so no fault. */
function findSubcategoryAlone(indicator: Indicator): Found | undefined {
  const node = findCategoryNode(indicator, 1)
  if (!node || findCategory(node.name)) return
  const entry = findSubcategory(node.name)
  const separator = indicator.children.find((child) => child.type === 'separator')?.value ?? '；'
  return entry && {node, entry, isAlone: !findCategoryNode(indicator, 2), separator}
}
