import {defineRule, type Edit, type Fixer} from '@perf-lint/core'
import {basis} from '../basis.js'
import {leavesOf, type Leaf} from './leaves.js'

/** Blanks inside Chinese text, and the character before and behind them. */
interface Found {
  readonly node: Leaf
  readonly start: number
  readonly end: number
  readonly around: string
}

/** A blank with no Latin word on either side: `达到 95%`, `计划 、`. Behind a full stop it may part list items. */
const innerSpace =
  /(?<=[\u4e00-\u9fff，、（“])[ \u3000\u00a0]+(?=[\d\u4e00-\u9fff，。；：、（）“”≥≤＞＜])|(?<=[\d%％])[ \u3000\u00a0]+(?=[\u4e00-\u9fff，。；：、）])/g

/** Disallow blanks inside Chinese text; shown with a character on either side, as a blank cannot be seen. */
export const noInnerSpace = defineRule({
  meta: {
    name: 'no-inner-space',
    category: 'structure',
    fixable: true,
    docs: {
      description: {
        'zh-CN': '禁止中文之间夹有空格',
        en: 'Disallow blanks inside Chinese text'
      },
      rationale: {
        'zh-CN': '“按时完成 率”与“按时完成率”对系统来说是两个名称，查重、汇总都对不上。',
        en: 'To a system `按时完成 率` and `按时完成率` are two names; neither search nor sums match them.'
      },
      notes: {
        'zh-CN': '从 PDF 提取的纯文本常常自带空格，不报；只看分列的表。每项指标、每个目标报一次。',
        en: 'Plain text extracted from PDF has blanks of its own and is left alone; only tables with columns are looked at. Told once for an indicator or a goal.'
      }
    },
    level: 'strict',
    basis: [basis.practice],
    messages: {
      space: {
        'zh-CN': '“{{around}}”中夹有空格，应删去',
        en: 'Unexpected blank in `{{around}}`, expected none'
      },
      spaces: {
        'zh-CN': '“{{around}}”等 {{count}} 处夹有空格，应删去',
        en: 'Unexpected blanks in {{count}} places, as in `{{around}}`, expected none'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['助学金发放及时率 100%', '部署 Windows 系统台数 ≥30台'],
      invalid: [
        `项目名称（资金使用单位）\t总计\t财政拨款\t财政专户拨款\t其他资金\t绩效目标\t绩效指标
校舍维修\t10.00\t10.00\t\t\t维修校舍2栋，消除安全隐患。\t1、1-产出指标；11-数量指标；维修校⟦舍 栋⟧数；实施周期指标值:2栋；年度指标值:2栋。`
      ]
    }
  },

  create(context) {
    // Text without columns was taken out of pages, and its blanks with it.
    if (context.source.format === 'text') return {}
    return {
      goal(goal) {
        report(findIn(goal))
      },
      indicator(indicator) {
        report(leavesOf(indicator).flatMap(findIn))
      }
    }

    function report(found: readonly Found[]): void {
      const [first] = found
      if (!first) return
      const {node, start, end, around} = first
      const place = {node, range: [start - 1, end + 1], certainty: 'likely', fix: close(found)} as const
      if (found.length === 1) context.report({messageId: 'space', data: {around}, ...place})
      else context.report({messageId: 'spaces', data: {around, count: found.length}, ...place})
    }
  }
})

function findIn(node: Leaf): Found[] {
  return [...node.value.matchAll(innerSpace)].map(({0: blanks, index: start}) => {
    const end = start + blanks.length
    return {node, start, end, around: node.value.slice(Math.max(0, start - 4), end + 4)}
  })
}

function close(found: readonly Found[]): (fixer: Fixer) => readonly Edit[] {
  return (fixer) => found.flatMap(({node, start, end}) => fixer.remove(node, start, end) ?? [])
}
