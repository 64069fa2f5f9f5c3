import {defineRule} from '@perf-lint/core'
import {basis} from '../basis.js'
import {judgeGoal} from './judge-goal.js'
import {shorten} from './shorten.js'

/** Disallow goals that say nothing to check. */
export const noVagueGoal = defineRule({
  meta: {
    name: 'no-vague-goal',
    category: 'coverage',
    docs: {
      description: {
        'zh-CN': '禁止绩效目标笼统空泛',
        en: 'Disallow goals that say nothing to check'
      },
      rationale: {
        'zh-CN':
          '绩效目标应指向明确、具体细化；“保障工作正常开展”放在任何项目都成立，年底也无从判断是否实现。',
        en: 'A goal is to be definite and specific; “keep things running” fits any project, and at the end of the year nobody can say whether it was reached.'
      },
      notes: {
        'zh-CN':
          '极短、全是套话、只介绍背景或只说保障工作正常开展的目标多半会被退回；有“保障、提升、加强”一类表述而没有任务和数量的，可商榷，只在 strict 中提示。写有数量、比例、期限的目标不报。',
        en: 'A goal that is very short, made of empty words, mere background, or nothing but that work goes on is likely sent back; one of other intents alone (保障, 提升, 加强) is arguable and shown in `strict` only. A goal with a figure is never reported.'
      }
    },
    level: 'warn',
    basis: [basis.targetManagement],
    defaultOptions: {},
    messages: {
      empty: {
        'zh-CN': '绩效目标只有“{{words}}”，未写明做什么、达到什么结果',
        en: 'Unexpected goal of `{{words}}` alone, expected what is done and what comes of it'
      },
      background: {
        'zh-CN': '绩效目标“{{words}}”只介绍情况，未写明本项目做什么、达到什么结果',
        en: 'Unexpected goal `{{words}}` of background alone, expected what this project does and what comes of it'
      },
      general: {
        'zh-CN': '绩效目标只有“{{words}}”一类笼统表述，未写明具体任务和可以检验的结果',
        en: 'Unexpected goal of general words as `{{words}}`, expected definite tasks and results that can be checked'
      }
    },
    examples: {
      valid: [
        '目标 维修教学楼三栋，消除安全隐患，改善办学条件。\n维修面积 ≥3000平方米',
        '目标 购置校车2辆。\n购置校车数量 2辆'
      ],
      invalid: ['目标 ⟦保障机关各项工作正常有序开展。⟧\n工作完成率 100%']
    }
  },

  create(context) {
    return {
      goal(node) {
        const vagueness = context.remember(judgeGoal, node)
        if (!vagueness) return
        const {kind, words, delivers, isRoutine} = vagueness
        context.report({
          messageId: kind,
          data: {words: shorten(words.replace(/[。；;，,]$/, ''))},
          node,
          certainty: isRoutine || (kind !== 'general' && !delivers) ? 'likely' : 'arguable'
        })
      }
    }
  }
})
