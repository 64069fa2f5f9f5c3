import {defineRule} from '@perf-lint/core'
import {wordPattern} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {effectWords} from '../vocabulary/goal-words.js'
import {clausesOf, isDelivery, judgeGoal} from './judge-goal.js'
import {shorten} from './shorten.js'

const effect = wordPattern(effectWords)

/** Require goals to say what comes of the work. */
export const requireEffectInGoal = defineRule({
  meta: {
    name: 'require-effect-in-goal',
    category: 'coverage',
    docs: {
      description: {
        'zh-CN': '要求绩效目标写明预期效果',
        en: 'Require goals to say what comes of the work'
      },
      rationale: {
        'zh-CN': '绩效目标既要写产出，也要写效果；只写做什么，看不出为什么花这笔钱。',
        en: 'A goal names output and effect; from what is done alone nobody sees what the money is for.'
      },
      notes: {
        'zh-CN': '只要出现任何表示效果的词（保障、提升、减少、使……）或百分比就不报；目标本身笼统的，见 no-vague-goal。',
        en: 'Any word of effect, or a percentage, is enough; a goal that is vague as a whole is left to no-vague-goal.'
      }
    },
    level: 'strict',
    basis: [basis.performanceManagement, basis.targetManagement],
    defaultOptions: {},
    messages: {
      missing: {
        'zh-CN': '绩效目标只写了“{{words}}”等工作内容，未写明预期效果',
        en: 'Unexpected goal of work alone as `{{words}}`, expected what comes of it as well'
      }
    },
    examples: {
      valid: ['目标 疏浚河道12公里，提高行洪能力。\n疏浚河道长度 ≥12公里'],
      invalid: ['目标 ⟦疏浚河道12公里，修建护岸3公里。⟧\n疏浚河道长度 ≥12公里']
    }
  },

  create(context) {
    return {
      goal(node) {
        if (context.remember(judgeGoal, node)) return
        if (effect.test(node.value)) return
        if (node.children.some((child) => child.type === 'measure' && child.dimension === 'percentage')) return
        const work = clausesOf(node.value).find(isDelivery)
        if (work === undefined) return
        const words = shorten(work)
        context.report({messageId: 'missing', data: {words}, node, certainty: 'arguable'})
      }
    }
  }
})
