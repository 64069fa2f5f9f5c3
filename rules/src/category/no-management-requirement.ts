import {defineRule} from '@perf-lint/core'
import {wordPattern} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {managementRequirements} from '../vocabulary/inside-matters.js'

const requirement = wordPattern(managementRequirements)

/** Disallow routine requirements of management as indicators. */
export const noManagementRequirement = defineRule({
  meta: {
    name: 'no-management-requirement',
    category: 'category',
    docs: {
      description: {
        'zh-CN': '禁止以常规管理要求作绩效指标',
        en: 'Disallow routine requirements of management as indicators'
      },
      rationale: {
        'zh-CN':
          '制度健全、采购合规、资金拨付及时是任何项目都要做到的，与产出、效果、成本无关，占了分值却考核不出绩效。',
        en: 'Sound rules, lawful purchase and timely payment are asked of every project; as indicators they take points and tell nothing of its performance.'
      },
      notes: {
        'zh-CN': '以合规为目的的项目（如审计、监督检查）可以设这类指标，由人判断，只在 strict 中提示。',
        en: 'Projects whose purpose is compliance may have such indicators; told in `strict` only.'
      }
    },
    level: 'strict',
    basis: [basis.coreIndicators, basis.practice],
    messages: {
      requirement: {
        'zh-CN': '“{{name}}”是常规管理要求，不反映产出、效果或成本，不宜设为绩效指标',
        en: 'Unexpected requirement of management `{{name}}` as an indicator, expected a measure of output, effect or cost'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['1-产出指标；13-时效指标；助学金发放及时率 100%'],
      invalid: ['⟦管理制度健全性⟧ 健全', '⟦资金使用合规性⟧ 合规']
    }
  },

  create(context) {
    const added = context.lexicon.added.managementRequirements
    return {
      indicatorName(node) {
        if (!requirement.test(node.value) && !added.pattern.test(node.value)) return
        context.report({messageId: 'requirement', data: {name: node.value}, node, certainty: 'arguable'})
      }
    }
  }
})
