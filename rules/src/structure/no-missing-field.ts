import type {Indicator, PerformanceTable} from '@perf-lint/ast'
import {defineRule, type Fix, type Locale} from '@perf-lint/core'
import {findCategoryNode, findName, nodesOf, type Lexicon} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {findHomes} from '../category/find-misplacement.js'
import {createCategoryWriter, type CategoryWriter} from '../category/category-writer.js'
import {entryOf} from '../category/placement.js'
import {findMissingFields, type Field} from './find-missing-fields.js'

interface Found {
  readonly indicator: Indicator
  readonly fields: readonly Field[]
}

const fieldNames: Readonly<Record<Field, Readonly<Record<Locale, string>>>> = {
  category: {'zh-CN': '一级指标', en: 'the first-level category'},
  subcategory: {'zh-CN': '二级指标', en: 'the second-level category'},
  name: {'zh-CN': '指标名称', en: 'the name'},
  implementation: {'zh-CN': '实施周期指标值', en: 'the implementation-period target'},
  annual: {'zh-CN': '年度指标值', en: 'the annual target'}
}

/** Disallow indicators without a field that the table has. */
export const noMissingField = defineRule({
  meta: {
    name: 'no-missing-field',
    category: 'structure',
    hasSuggestions: true,
    docs: {
      description: {
        'zh-CN': '禁止缺少指标类别、指标名称、指标值',
        en: 'Disallow indicators without category, name or target value'
      },
      rationale: {
        'zh-CN': '预算系统把这些列为必填，缺一项就存不了；没有指标值的指标无从考核。',
        en: 'Budget systems make these compulsory, and an indicator without a value cannot be scored.'
      },
      notes: {
        'zh-CN': '要求哪些栏目由表头决定：没有实施周期指标值、二级指标两栏的表，不要求填。全表都缺的栏目报一次。',
        en: 'The heading decides what is asked for: a table without implementation-period values or second levels needs none. What is missing throughout a table is told once.'
      }
    },
    level: 'error',
    basis: [basis.targetManagement, basis.practice],
    messages: {
      missing: {
        'zh-CN': '“{{name}}”缺少{{fields}}，应补填',
        en: 'Missing {{fields}} of `{{name}}`'
      },
      unnamed: {
        'zh-CN': '该项指标缺少{{fields}}，应补填',
        en: 'Missing {{fields}} of this indicator'
      },
      everywhere: {
        'zh-CN': '全表 {{count}} 项指标都缺少{{fields}}，应补填',
        en: 'Missing {{fields}} of all {{count}} indicators'
      },
      addSubcategory: {
        'zh-CN': '补上二级指标“{{expected}}”',
        en: 'Add the second level `{{expected}}`'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['课桌椅购置数量 ≥300套 / ≥100套'],
      invalid: [
        `项目名称（资金使用单位） 总计 财政拨款 财政专户拨款 其他资金 绩效目标 绩效指标
    校舍维修 10.00 10.00
维修校舍2栋，消除安全隐患。
1、1-产出指标；11-数量指标；维修校舍栋数；实施周期指标值:2栋；年度指标值:2栋。2、1-产出指标；12-质量指标；⟦验收合格率⟧；实施周期指标值:100%；年度指标值:。`
      ]
    }
  },

  create(context) {
    return {
      performanceTable(table) {
        const indicators = nodesOf(table, 'indicator')
        const found = indicators.map((indicator) => ({indicator, fields: findMissingFields(indicator, table.layout)}))
        const common = indicators.length > 2 ? missingEverywhere(found) : []
        if (common.length > 0) {
          context.report({
            messageId: 'everywhere',
            data: {count: indicators.length, fields: say(common)},
            node: found[0]!.indicator,
            certainty: 'certain'
          })
        }
        for (const {indicator, fields} of found) {
          const own = fields.filter((field) => !common.includes(field))
          if (own.length > 0) report(table, indicator, own)
        }
      }
    }

    function report(table: PerformanceTable, indicator: Indicator, missing: readonly Field[]): void {
      const name = findName(indicator)
      const fields = say(missing)
      // Where categories have columns of their own, the second is not written behind the first.
      const suggest =
        missing.includes('subcategory') && !table.layout.columns
          ? addSubcategory(context.remember(createCategoryWriter, table), indicator, context.lexicon)
          : []
      if (name) {
        const data = {name: name.value, fields}
        context.report({messageId: 'missing', data, node: name, certainty: 'certain', suggest})
      } else {
        context.report({messageId: 'unnamed', data: {fields}, node: indicator, certainty: 'certain', suggest})
      }
    }

    function say(fields: readonly Field[]): string {
      return fields.map((field) => fieldNames[field][context.locale]).join(context.locale === 'zh-CN' ? '、' : ', ')
    }
  }
})

function missingEverywhere(found: readonly Found[]): Field[] {
  const [first, ...others] = found
  return (first?.fields ?? []).filter((field) => others.every(({fields}) => fields.includes(field)))
}

/** The second level that the name asks for, behind the first. */
function addSubcategory(writer: CategoryWriter, indicator: Indicator, lexicon: Lexicon) {
  const category = findCategoryNode(indicator, 1)
  const [home] = findHomes(findName(indicator)?.value ?? '', lexicon)
  if (!category || !home) return []
  const separator = indicator.children.find((child) => child.type === 'separator')?.value ?? '；'
  const expected = writer.write(entryOf(home))
  const fix: Fix = (fixer) => fixer.replace(category, `${category.value}${separator}${expected}`)
  return [{messageId: 'addSubcategory', data: {expected}, fix}] as const
}
