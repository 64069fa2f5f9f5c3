import {defineRule} from '@perf-lint/core'

/** 绩效目标不宜过长 / A goal should not be too long. */
export const maxGoalLength = defineRule({
  meta: {
    name: 'max-goal-length',
    category: 'value',
    docs: {
      description: {'zh-CN': '统一绩效目标的长度', en: 'Enforce a length of goals'},
      rationale: {
        'zh-CN': '目标太长，公开后没有人读得完',
        en: 'Nobody reads a goal that is too long once it is published'
      }
    },
    level: 'warn',
    basis: [{title: '惯例'}],
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: {maximum: {type: 'integer', minimum: 1, description: '至多多少字 / how many characters at most'}}
    },
    defaultOptions: {maximum: 200},
    messages: {
      tooLong: {
        'zh-CN': '绩效目标有 {{actual}} 字，应不超过 {{expected}} 字',
        en: 'Unexpected goal of {{actual}} characters, expected at most {{expected}}'
      }
    },
    examples: {valid: ['目标 举办培训班10场。'], invalid: []}
  },
  create(context) {
    const {maximum: expected} = context.options
    return {
      goal(node) {
        const actual = node.value.length
        if (actual <= expected) return
        context.report({messageId: 'tooLong', data: {actual, expected}, node, certainty: 'likely'})
      }
    }
  }
})
