import type {IndicatorCategory} from '@perf-lint/ast'
import {
  findCategory,
  findCategoryByCode,
  findSubcategory,
  findSubcategoryByCode,
  type CategoryEntry,
  type SubcategoryEntry
} from '@perf-lint/ast/vocabulary'
import {defineRule, type Fixer} from '@perf-lint/core'
import {findName, nodesOf} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {findHomes} from './find-misplacement.js'
import {findPlacement, readSubcategory} from './placement.js'

type Entry = CategoryEntry | SubcategoryEntry

/** A code that is another category's, or nobody's. */
interface Mismatch {
  readonly node: IndicatorCategory
  /** What the name says. */
  readonly named: Entry
  /** What the code says; left out when it is on no list. */
  readonly coded?: Entry
}

/** From so often on, a code that never is the standard one is another list's. */
const manyTimes = 3

/** Enforce that a category's code and name say the same. */
export const consistentCategoryCode = defineRule({
  meta: {
    name: 'consistent-category-code',
    category: 'category',
    hasSuggestions: true,
    docs: {
      description: {
        'zh-CN': '统一指标类别的代码与名称',
        en: "Enforce that a category's code and name say the same"
      },
      rationale: {
        'zh-CN': '“12-数量指标”是 12（质量）还是数量，只能猜；系统按代码归类，人按名称看，两边会算到不同的类别里。',
        en: 'Whether `12-数量指标` means 12 (quality) or quantity is a guess; systems go by the code, people by the name, and count it in different categories.'
      },
      notes: {
        'zh-CN':
          '一个名称在全表都用同一个别的代码，且出现三次以上的，可能是本地另有代码表，整份表只报一次。口径设为全国通行的类别或 2021 年以前的类别时，代码不在口径之内，不报。',
        en: 'A name that carries the same other code throughout a table, three times or more, may follow a local list, and is told once for the table. Where the profile is set to one without codes, no code is judged.'
      }
    },
    level: 'error',
    basis: [basis.codeList],
    messages: {
      mismatch: {
        'zh-CN': '“{{actual}}”的代码与名称不一致，代码 {{code}} 是{{coded}}，应为“{{byName}}”或“{{byCode}}”',
        en: 'Unexpected `{{actual}}`: the code {{code}} is that of {{coded}}, expected `{{byName}}` or `{{byCode}}`'
      },
      unknown: {
        'zh-CN': '“{{actual}}”的代码 {{code}} 不在代码表中，应为“{{byName}}”',
        en: 'Unexpected code {{code}} in `{{actual}}`, expected `{{byName}}`'
      },
      list: {
        'zh-CN': '全表 {{count}} 处都写作“{{actual}}”，与通行代码“{{byName}}”不一致，应确认是否另有代码表',
        en: 'Unexpected `{{actual}}` in all {{count}} places, expected `{{byName}}` unless a local code list says otherwise'
      },
      replace: {
        'zh-CN': '改为“{{expected}}”',
        en: 'Replace with `{{expected}}`'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['1-产出指标；12-质量指标；水质达标率 ≥90%'],
      invalid: ['1-产出指标；⟦12-数量指标⟧；巡河次数 ≥12次']
    }
  },

  create(context) {
    return {
      performanceTable(table) {
        if (!context.profile.hasCodes) return
        const indicators = nodesOf(table, 'indicator')
        const found = indicators.flatMap((indicator) => {
          const {categoryNode, subcategoryNode} = context.remember(findPlacement, indicator)
          return [categoryNode, subcategoryNode].flatMap((node) => {
            const mismatch = node && findMismatch(node)
            return mismatch ? [{...mismatch, indicator}] : []
          })
        })
        for (const alike of Map.groupBy(found, ({node}) => `${node.level} ${node.code} ${node.name}`).values()) {
          const [first] = alike
          if (alike.length >= manyTimes && isOwnList(first!)) reportList(first!, alike.length)
          else
            for (const mismatch of alike)
              report(mismatch, findHomes(findName(mismatch.indicator)?.value ?? '', context.lexicon))
        }

        /** Whether the name carries this code wherever it stands, and nothing else carries the code. */
        function isOwnList({node: {name, code, level}}: Mismatch): boolean {
          const others = nodesOf(table, 'indicatorCategory').filter((each) => each.level === level)
          return others.every((each) => (each.name === name) === (each.code === code))
        }
      }
    }

    function reportList({node, named}: Mismatch, count: number): void {
      const data = {actual: node.value, count, byName: writeLike(node, named)}
      context.report({messageId: 'list', data, node, certainty: 'likely'})
    }

    function report({node, named, coded}: Mismatch, homes: readonly string[]): void {
      const byName = writeLike(node, named)
      const words = {actual: node.value, code: node.code ?? '', byName}
      const suggest = (expected: string) =>
        ({messageId: 'replace', data: {expected}, fix: (fixer: Fixer) => fixer.replace(node, expected)}) as const
      if (!coded) {
        context.report({messageId: 'unknown', data: words, node, certainty: 'certain', suggest: [suggest(byName)]})
        return
      }
      const byCode = writeLike(node, coded)
      // What the indicator's own name asks for comes first.
      const repairs = homes.includes(coded.kind) ? [byCode, byName] : [byName, byCode]
      context.report({
        messageId: 'mismatch',
        data: {...words, coded: coded.name, byCode},
        node,
        certainty: 'certain',
        suggest: repairs.map(suggest)
      })
    }
  }
})

function findMismatch(node: IndicatorCategory): Mismatch | undefined {
  const {level, code, name} = node
  if (code === undefined) return
  const named = level === 1 ? findCategory(name) : readSubcategory({...node, code: ''})
  const coded = level === 1 ? findCategoryByCode(code) : findSubcategoryByCode(code)
  if (!named || named.code === code) return
  // 成本指标 is the name of the first level and of its old second; under a code of the first it is no mismatch.
  if (coded && named.name === '成本指标' && 'category' in coded && coded.category === 'cost') return
  // A second-level name at the first level is told by no-subcategory-as-category.
  if (level === 1 && findSubcategory(name) && !findCategory(name)) return
  return {node, named, ...(coded && {coded})}
}

/** A category with its code; with 指标 at its end when the node's name has it. */
function writeLike({name}: IndicatorCategory, entry: Entry): string {
  return `${entry.code}-${name.endsWith('指标') ? entry.name : entry.name.replace(/指标$/, '')}`
}
