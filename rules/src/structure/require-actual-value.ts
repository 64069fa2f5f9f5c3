import type {Indicator} from '@perf-lint/ast'
import {defineRule} from '@perf-lint/core'
import {findName, indicatorsOf} from '@perf-lint/meaning'
import {basis} from '../basis.js'

/** Require the result of each indicator in a self-evaluation. */
export const requireActualValue = defineRule({
  meta: {
    name: 'require-actual-value',
    category: 'structure',
    docs: {
      description: {
        'zh-CN': '要求自评表填写实际完成值',
        en: 'Require the result of each indicator in a self-evaluation'
      },
      rationale: {
        'zh-CN': '没有实际完成值，得分就没有依据。',
        en: 'Without a result there is no ground for the score.'
      },
      notes: {
        'zh-CN': '只看有“实际完成值”一栏的表；一个项目都没有填的报一次。',
        en: 'Only of forms with a column for it; a project without any result is told once.'
      }
    },
    level: 'error',
    basis: [basis.practice],
    defaultOptions: {},
    messages: {
      missing: {
        'zh-CN': '“{{name}}”没有实际完成值，应补填',
        en: 'Missing result of `{{name}}`'
      },
      everywhere: {
        'zh-CN': '本项目 {{count}} 项指标都没有实际完成值，应补填',
        en: 'Missing results of all {{count}} indicators of the project'
      }
    },
    examples: {
      valid: [
        '项目名称\t业务培训经费\n一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施\n产出指标\t数量指标\t举办培训班场次\t≥10场\t10场\t8\t8\t'
      ],
      invalid: [
        '项目名称\t业务培训经费\n一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施\n产出指标\t数量指标\t⟦举办培训班场次⟧\t≥10场\t\t8\t8\t'
      ]
    }
  },

  create(context) {
    return {
      project(project) {
        const indicators = indicatorsOf(project)
        const missing = indicators.filter(lacksResult)
        const [first] = missing
        if (!first) return
        if (missing.length === indicators.length && missing.length > 1) {
          const node = findName(first) ?? first
          context.report({messageId: 'everywhere', data: {count: missing.length}, node, certainty: 'certain'})
          return
        }
        for (const indicator of missing) {
          const name = findName(indicator)
          if (!name) continue
          context.report({messageId: 'missing', data: {name: name.value}, node: name, certainty: 'certain'})
        }
      }
    }
  }
})

/** Whether the cell for the result is there and empty. */
function lacksResult({children}: Indicator): boolean {
  const actual = children.find((child) => child.type === 'actualValue')
  return actual !== undefined && /^[\s—–/-]*$/.test(actual.value)
}
