import type {Project} from '@perf-lint/ast'
import {defineRule} from '@perf-lint/core'
import {indicatorsOf, nodesOf} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {createCategoryWriter, type CategoryWriter} from './category-writer.js'
import {findMisplacement} from './find-misplacement.js'
import {categoryOf, entryOf, findPlacement} from './placement.js'

/** Disallow cost under output. */
export const noCostUnderOutput = defineRule({
  meta: {
    name: 'no-cost-under-output',
    category: 'category',
    hasSuggestions: true,
    docs: {
      description: {
        'zh-CN': '禁止把成本指标列在产出指标下',
        en: 'Disallow cost under output'
      },
      rationale: {
        'zh-CN':
          '2021 年起中央部门的成本指标单列为一级指标，分设经济、社会、生态环境成本；列在产出下，成本没有单独的分值。',
        en: 'Since 2021 the tables of central departments have cost as a first level of its own; under output it has no points of its own.'
      },
      notes: {
        'zh-CN':
          '许多地方仍沿用旧的放法，本规则只在 strict 中启用，每个项目报一次。2021 年以前的预算不报；看不出年度的，按现行口径。',
        en: 'Many places still use the old form; the rule is on in `strict` only and tells each project once. Budgets before 2021 are left alone; a table of no known year is taken for one of today.'
      }
    },
    level: 'strict',
    basis: [basis.coreIndicators],
    messages: {
      underOutput: {
        'zh-CN': '成本指标“{{actual}}”列在“{{category}}”下，应单列为“{{expected}}”',
        en: 'Unexpected cost `{{actual}}` under `{{category}}`, expected `{{expected}}` of its own'
      },
      alsoHere: {
        'zh-CN': '这项指标也列在“{{actual}}”',
        en: 'This indicator stands under `{{actual}}` too'
      },
      move: {
        'zh-CN': '改列“{{expected}}”',
        en: 'Move to `{{expected}}`'
      }
    },
    defaultOptions: {},
    examples: {
      valid: [
        '项目 2025年道路养护 80.00 80.00\n4-成本指标；41-经济成本指标；道路养护成本 ≤80万元',
        '项目 2020年道路养护 80.00 80.00\n1-产出指标；14-成本指标；道路养护成本 ≤80万元'
      ],
      invalid: ['项目 2025年道路养护 80.00 80.00\n1-产出指标；⟦14-成本指标⟧；道路养护成本 ≤80万元']
    }
  },

  create(context) {
    return {
      performanceTable(table) {
        if (context.profile.costLevel !== 1) return
        // The writer would follow the table's own habit, which is the fault here.
        const writer = createCategoryWriter({...table, children: []}, context)
        for (const project of nodesOf(table, 'project')) check(project, writer)
      }
    }

    function check(project: Project, writer: CategoryWriter): void {
      const found = indicatorsOf(project)
        .map((indicator) => ({indicator, ...context.remember(findPlacement, indicator)}))
        .filter(({category, subcategory}) => category?.kind === 'output' && subcategory?.kind === 'cost')
        // What is no cost at all is told by consistent-indicator-category.
        .filter(({indicator}) => !findMisplacement(indicator, 'cost', context.lexicon))
      const [first, ...others] = found
      if (!first?.categoryNode || !first.subcategoryNode) return

      const expected = `${writer.write(categoryOf(entryOf('economicCost')))}；${writer.write(entryOf('economicCost'))}`
      context.report({
        messageId: 'underOutput',
        data: {actual: first.subcategoryNode.value, category: first.categoryNode.value, expected},
        node: first.subcategoryNode,
        certainty: 'arguable',
        related: others.flatMap(({subcategoryNode: node}) =>
          node ? [{messageId: 'alsoHere', data: {actual: node.value}, node} as const] : []
        ),
        suggest: [{messageId: 'move', data: {expected}, fix: writer.move('economicCost', first)}]
      })
    }
  }
})
