import type {Indicator} from '@perf-lint/ast'
import {defineRule} from '@perf-lint/core'
import {findName, nodesOf} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {createCategoryWriter, type CategoryWriter} from './category-writer.js'
import {findHomes} from './find-misplacement.js'
import {findOwnWork} from './find-own-work.js'
import {entryOf, findPlacement} from './placement.js'

/** Disallow the project's own work as a benefit. */
export const noOutputAsBenefit = defineRule({
  meta: {
    name: 'no-output-as-benefit',
    category: 'category',
    hasSuggestions: true,
    docs: {
      description: {
        'zh-CN': '禁止把项目自身的工作列作效益指标',
        en: "Disallow the project's own work as a benefit"
      },
      rationale: {
        'zh-CN':
          '效益是工作给群众、企业和社会带来的变化；把响应率、报告份数、培训场次列作效益，等于没有说钱花了以后有什么效果。',
        en: 'A benefit is what the work changes for people; a response rate or a number of reports under benefit leaves unsaid what the money effects.'
      },
      notes: {
        'zh-CN':
          '被采纳的建议、受益人数、参观人次等是效果，不报。办结率、处置率等也可能是群众感受到的效果，只在 strict 中提示。',
        en: 'Advice taken up, people served and visits are effects and left alone. Rates of handling, which people may feel too, are told in `strict` only.'
      }
    },
    level: 'warn',
    basis: [basis.performanceManagement, basis.coreIndicators, basis.practice],
    messages: {
      output: {
        'zh-CN': '“{{name}}”是项目自身的工作，属于产出，不应列在“{{actual}}”，应列入“{{expected}}”，另设反映效果的指标',
        en: 'Unexpected `{{name}}`, own work of the project and so output, under `{{actual}}`, expected under `{{expected}}`, and an indicator of its effect here'
      },
      better: {
        'zh-CN': '“{{name}}”偏重项目自身的工作，列在“{{actual}}”，宜列入“{{expected}}”，另设反映效果的指标',
        en: '`{{name}}`, rather own work of the project, stands under `{{actual}}`, better under `{{expected}}`, with an indicator of its effect here'
      },
      move: {
        'zh-CN': '列入“{{expected}}”',
        en: 'Move to `{{expected}}`'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['2-效益指标；22-社会效益；受益学生人数 ≥1200人', '1-产出指标；11-数量指标；巡河报告份数 ≥12份'],
      invalid: ['2-效益指标；⟦22-社会效益⟧；故障响应率 100%', '2-效益指标；⟦22-社会效益⟧；调研报告数量 ≥3份']
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
      const placement = context.remember(findPlacement, indicator)
      const {category, subcategory, categoryNode, subcategoryNode} = placement
      const node = subcategoryNode ?? categoryNode
      if (category?.kind !== 'benefit' || !node) return
      if (subcategory && subcategory.category !== 'benefit') return
      const certainty = context.remember(findOwnWork, indicator)
      if (!certainty) return

      const name = findName(indicator)?.value ?? ''
      const home = findHomes(name, context.lexicon).find((each) => entryOf(each).category === 'output') ?? 'quantity'
      const expected = writer.writePlace(home, placement)
      context.report({
        // Where people may feel it too it is advice, no verdict.
        messageId: certainty === 'arguable' ? 'better' : 'output',
        data: {name, actual: node.value, expected},
        node,
        certainty,
        suggest: [{messageId: 'move', data: {expected}, fix: writer.move(home, placement)}]
      })
    }
  }
})
