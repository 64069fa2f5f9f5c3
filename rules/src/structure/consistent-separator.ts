import {defineRule, type Edit, type Fixer} from '@perf-lint/core'
import {findName, nodesOf} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {findGaps, findUsualSeparator, type FoundGap, type Gap} from './find-separators.js'

/** A separator that is not the table's usual one. */
interface Found extends FoundGap {
  readonly usual: string
}

/** Enforce one separator between the parts of indicators throughout a table. */
export const consistentSeparator = defineRule({
  meta: {
    name: 'consistent-separator',
    category: 'structure',
    fixable: true,
    docs: {
      description: {
        'zh-CN': '统一指标各要素之间的分隔符',
        en: 'Enforce one separator between the parts of indicators throughout a table'
      },
      rationale: {
        'zh-CN': '名称、实施周期值、年度值靠分隔符区分；个别指标用了别的符号，取数时名称和值会连在一起。',
        en: 'Separators tell name and values apart; where one indicator has another, name and value run together when the table is read by a system.'
      },
      notes: {
        'zh-CN': '以全表多数为准，不规定用哪一个；各指标之间的分隔符不看。',
        en: 'The usage of most of the table counts, whichever it is; what stands between two indicators is left alone.'
      }
    },
    level: 'warn',
    basis: [basis.practice],
    messages: {
      different: {
        'zh-CN': '“{{before}}”后的分隔符“{{actual}}”与全表其他指标不一致，应为“{{expected}}”',
        en: 'Unexpected separator `{{actual}}` behind `{{before}}`, expected `{{expected}}` as in the rest of the table'
      },
      missing: {
        'zh-CN': '“{{before}}”后缺少分隔符“{{expected}}”',
        en: 'Missing separator `{{expected}}` behind `{{before}}`'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['清淤长度 ≥12公里\n水质达标率 ≥90%'],
      invalid: [
        `项目名称（资金使用单位） 总计 财政拨款 财政专户拨款 其他资金 绩效目标 绩效指标
    河道清淤 10.00 10.00
清淤12公里，改善水质。
1、1-产出指标；11-数量指标；清淤长度；实施周期指标值:12公里；年度指标值:12公里。2、1-产出指标；11-数量指标；修堤长度；实施周期指标值:2公里；年度指标值:2公里。3、1-产出指标；11-数量指标；建闸座数；实施周期指标值:1座；年度指标值:1座。4、1-产出指标；12-质量指标；合格率；实施周期指标值:100%；年度指标值:100%。5、2-效益指标；23-生态效益；水质达标率⟦，⟧实施周期指标值:≥90%；年度指标值:≥90%。`
      ]
    }
  },

  create(context) {
    return {
      performanceTable(table) {
        const indicators = nodesOf(table, 'indicator').map((indicator) => ({indicator, gaps: findGaps(indicator)}))
        const all = Map.groupBy(
          indicators.flatMap(({gaps}) => gaps),
          ({gap}) => gap
        )
        const usual = new Map<Gap, string | undefined>([...all].map(([gap, gaps]) => [gap, findUsualSeparator(gaps)]))

        for (const {indicator, gaps} of indicators) {
          const found = gaps.flatMap((each): Found[] => {
            const expected = usual.get(each.gap)
            return expected !== undefined && each.separator?.value !== expected ? [{...each, usual: expected}] : []
          })
          if (found.length > 0) report(found, findName(indicator)?.value ?? '')
        }
      }
    }

    /** The first place of an indicator speaks for all of them. */
    function report(found: readonly Found[], name: string): void {
      const {before, separator, gap, usual} = found[0]!
      const place = {certainty: 'certain', fix: mend(found)} as const
      const data = {before: gap === 'name' ? name : before.value, expected: usual}
      if (separator) {
        const words = {...data, actual: separator.value}
        context.report({messageId: 'different', data: words, node: separator, ...place})
      } else {
        context.report({messageId: 'missing', data, node: before, ...place})
      }
    }
  }
})

function mend(found: readonly Found[]): (fixer: Fixer) => readonly Edit[] {
  return (fixer) =>
    found.flatMap(
      ({before, separator, usual}) =>
        (separator ? fixer.replace(separator, usual) : fixer.replace(before, before.value + usual)) ?? []
    )
}
