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
import {nodesOf} from '@perf-lint/meaning'
import {basis} from '../basis.js'

type Entry = CategoryEntry | SubcategoryEntry

/** Require the standard names of categories. */
export const validCategoryName = defineRule({
  meta: {
    name: 'valid-category-name',
    category: 'category',
    hasSuggestions: true,
    docs: {
      description: {
        'zh-CN': '校验指标类别名称在规定的名称之内',
        en: 'Require the names of categories to be among the standard ones'
      },
      rationale: {
        'zh-CN': '类别名称是系统里的选项，写成别的名称就归不了类，汇总时会漏掉。',
        en: 'The names of categories are choices in budget systems; another name belongs to no category and is left out of sums.'
      },
      notes: {
        'zh-CN':
          '一个名称全表报一次。“效果指标”“进度指标”“环境效益”等各地通行的叫法，只在采用代码表的表中报：代码表的名称供系统选用，没有别的写法。',
        en: 'Each name is told once for the table. Names in use in some places, as 效果指标 and 环境效益, are told only of a table that follows the code list, from which systems offer its names and no others.'
      }
    },
    level: 'warn',
    basis: [basis.codeList, basis.coreIndicators],
    messages: {
      unknown: {
        'zh-CN': '“{{actual}}”（{{count}} 处）不是规定的{{level}}级指标名称',
        en: 'Unexpected name `{{actual}}` of level {{level}} ({{count}} places), expected one of the standard categories'
      },
      unlikeCode: {
        'zh-CN': '“{{actual}}”（{{count}} 处）不是规定的{{level}}级指标名称，按代码应为“{{expected}}”',
        en: 'Unexpected name `{{actual}}` of level {{level}} ({{count}} places), expected `{{expected}}` by its code'
      },
      synonym: {
        'zh-CN': '“{{actual}}”（{{count}} 处）是地方叫法，代码表中的名称是“{{expected}}”',
        en: 'Unexpected local name `{{actual}}` ({{count}} places), expected `{{expected}}` of the code list'
      },
      replace: {
        'zh-CN': '改为“{{expected}}”',
        en: 'Replace with `{{expected}}`'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['2-效益指标；22-社会效益；受益农户数 ≥300户', '效益指标；环境效益指标；水质达标率 ≥90%'],
      invalid: ['1-产出指标；⟦12-优质指标⟧；水质达标率 ≥90%', '2-效益指标；⟦23-环境效益指标⟧；水质达标率 ≥90%']
    }
  },

  create(context) {
    return {
      performanceTable(table) {
        const nodes = nodesOf(table, 'indicatorCategory')
        for (const alike of Map.groupBy(nodes, ({level, value}) => `${level} ${value}`).values()) {
          report(alike[0]!, alike.length)
        }
      }
    }

    function report(node: IndicatorCategory, count: number): void {
      const named = findNamed(node)
      const words = {actual: node.value, count}
      if (named) {
        if (context.profile.allowsSynonyms || isStandard(node.name, named)) return
        const expected = write(node, named)
        context.report({
          messageId: 'synonym',
          data: {...words, expected},
          node,
          certainty: 'likely',
          suggest: suggest(node, expected)
        })
        return
      }
      if (namesSeveral(node)) return
      const level = levelWords[context.locale][node.level - 1]!
      const coded = context.profile.hasCodes ? findCoded(node) : undefined
      if (coded) {
        const expected = write(node, coded)
        const data = {...words, level, expected}
        context.report({messageId: 'unlikeCode', data, node, certainty: 'likely', suggest: suggest(node, expected)})
      } else {
        context.report({messageId: 'unknown', data: {...words, level}, node, certainty: 'likely'})
      }
    }

    function suggest(node: IndicatorCategory, expected: string) {
      return [{messageId: 'replace', data: {expected}, fix: (fixer: Fixer) => fixer.replace(node, expected)}] as const
    }
  }
})

const levelWords = {'zh-CN': ['一', '二'], en: ['1', '2']} as const

/** A second-level name at the first level is told by no-subcategory-as-category. */
function findNamed({name, level}: IndicatorCategory): Entry | undefined {
  if (level === 1) return findCategory(name) ?? findSubcategory(name)
  // Names of satisfaction differ by whom it asks: 社会公众满意度, 师生满意度.
  return findSubcategory(name) ?? (name.includes('满意度') ? findSubcategoryByCode('31') : undefined)
}

/** Whether a cell over several rows has the names of them all, as `社会效益指标` above `可持续影响指标`, with no line between. */
function namesSeveral({name, level}: IndicatorCategory): boolean {
  const names = name.split(/(?<=指标)/)
  return level === 2 && names.length > 1 && names.every((each) => findSubcategory(each))
}

function findCoded({code, level}: IndicatorCategory): Entry | undefined {
  if (code === undefined) return
  return level === 1 ? findCategoryByCode(code) : findSubcategoryByCode(code)
}

/** The standard name with or without 指标; satisfaction by any of its names. */
function isStandard(name: string, {name: standard, kind}: Entry): boolean {
  return name === standard || `${name}指标` === standard || kind === 'recipientSatisfaction'
}

function write({code, name}: IndicatorCategory, entry: Entry): string {
  const written = name.endsWith('指标') ? entry.name : entry.name.replace(/指标$/, '')
  return code === undefined ? written : `${code}-${written}`
}
