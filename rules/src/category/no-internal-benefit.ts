import {defineRule} from '@perf-lint/core'
import {findName, wordPattern} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {insideWords, outsideWords} from '../vocabulary/inside-matters.js'
import {findPlacement} from './placement.js'

const inside = wordPattern(insideWords)
const outside = wordPattern(outsideWords)

/** Disallow improvements inside the body itself as a benefit. */
export const noInternalBenefit = defineRule({
  meta: {
    name: 'no-internal-benefit',
    category: 'category',
    docs: {
      description: {
        'zh-CN': '禁止以本单位内部的改善作效益指标',
        en: 'Disallow improvements inside the body itself as a benefit'
      },
      rationale: {
        'zh-CN': '效益说的是花了财政的钱给群众、企业和社会带来什么；“改善办公环境”只说对自己有什么好处。',
        en: 'A benefit is what public money does for the public; a better office is what it does for oneself.'
      },
      notes: {
        'zh-CN':
          '机关后勤、内部信息化等项目的服务对象就是本单位，是否合适由人判断，只在 strict 中提示。办公环境列作生态效益的，多半有误。',
        en: 'Projects of internal service serve the body itself, so this is told in `strict` only. An office environment under ecological benefit is likely wrong.'
      }
    },
    level: 'strict',
    basis: [basis.coreIndicators, basis.practice],
    messages: {
      internal: {
        'zh-CN': '“{{name}}”说的是本单位内部，列在“{{actual}}”，应改为对服务对象或社会的影响',
        en: 'Unexpected `{{name}}`, a matter inside the body, under `{{actual}}`, expected an effect on those served'
      },
      notEcological: {
        'zh-CN': '“{{name}}”与生态环境无关，不应列在“{{actual}}”',
        en: 'Unexpected `{{name}}`, no matter of ecology, under `{{actual}}`, expected an effect on the environment'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['2-效益指标；22-社会效益；受益学生人数 ≥1200人'],
      invalid: ['2-效益指标；22-社会效益；⟦改善机关办公条件⟧ 有所改善']
    }
  },

  create(context) {
    return {
      indicator(indicator) {
        const node = findName(indicator)
        const {category, subcategory, categoryNode, subcategoryNode} = context.remember(findPlacement, indicator)
        const place = subcategoryNode ?? categoryNode
        if (!node || !place || category?.kind !== 'benefit') return
        if (!inside.test(node.value) || outside.test(node.value)) return

        const data = {name: node.value, actual: place.value}
        if (subcategory?.kind === 'ecologicalBenefit') {
          context.report({messageId: 'notEcological', data, node, certainty: 'likely'})
        } else {
          context.report({messageId: 'internal', data, node, certainty: 'arguable'})
        }
      }
    }
  }
})
