import {defineRule} from '@perf-lint/core'
import {indicatorsOf} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {nameNodeOf} from './categories-of.js'

/** Require few enough indicators for the main ones to stand out. */
export const maxIndicators = defineRule({
  meta: {
    name: 'max-indicators',
    category: 'coverage',
    docs: {
      description: {
        'zh-CN': '要求指标精简、突出重点',
        en: 'Require few enough indicators for the main ones to stand out'
      },
      rationale: {
        'zh-CN': '指标应选取最能反映产出和效果的核心指标；几十个指标各占两三分，重点不突出，取数和自评负担也重。',
        en: 'Indicators are to be the core ones; among dozens of two or three points each none stands out, and each has to be measured and scored.'
      },
      notes: {
        'zh-CN': '没有统一的上限，默认 20 个是评审的惯例，可按本地要求设置 maximum。',
        en: 'There is no common limit; 20 is what reviewers practise. Set `maximum` to what your place asks for.'
      }
    },
    level: 'strict',
    basis: [basis.coreIndicators],
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: {
        maximum: {
          type: 'integer',
          minimum: 1,
          description: '一个项目最多的指标个数 / The most indicators of a project'
        }
      }
    },
    defaultOptions: {maximum: 20},
    messages: {
      tooMany: {
        'zh-CN': '设置了 {{count}} 个指标，重点不突出，应精简到 {{maximum}} 个以内',
        en: 'Unexpected number of indicators, {{count}}, expected the core ones, at most {{maximum}}'
      }
    },
    examples: {
      valid: ['项目 校舍维修\n维修面积 ≥3000平方米\n验收合格率 100%'],
      invalid: [
        `项目 ⟦校舍维修⟧\n${Array.from({length: 21}, (_, index) => `${index + 1}号楼维修面积 ≥300平方米`).join('\n')}`
      ]
    }
  },

  create(context) {
    const {maximum} = context.options
    return {
      project(project) {
        const count = indicatorsOf(project).length
        if (count <= maximum) return
        context.report({
          messageId: 'tooMany',
          data: {count, maximum},
          node: nameNodeOf(project),
          certainty: 'arguable'
        })
      }
    }
  }
})
