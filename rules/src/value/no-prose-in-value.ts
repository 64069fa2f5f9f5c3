import type {Indicator, Measure, PerformanceTable, TargetValue} from '@perf-lint/ast'
import {defineRule, type Fixer} from '@perf-lint/core'
import {findName, findOnlyMeasure, nodesOf} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {changeWords} from '../vocabulary/value-kinds.js'
import {alsoHere, alsoIn, findInPeriods, quote, type FoundInPeriods} from './periods.js'

/** From so many characters that the name has not, words around a figure are a text. */
const longText = 10

/** From so many characters on, a value says its name again. */
const wholeName = 4

/** Words that a figure does not hold without: conditions, bases, methods. */
const needed = /[时如当若每占抽经按]|其中|以.{1,20}为/

interface Found {
  readonly indicator: Indicator
  readonly place: FoundInPeriods<Prose>
}

interface Prose {
  readonly kind: 'prose' | 'name'
  readonly measure: Measure
}

/** Disallow text around a figure that says it all. */
export const noProseInValue = defineRule({
  meta: {
    name: 'no-prose-in-value',
    category: 'value',
    hasSuggestions: true,
    docs: {
      description: {
        'zh-CN': '禁止在指标值的数值前后夹带说明文字',
        en: 'Disallow text around the figure of a target'
      },
      rationale: {
        'zh-CN': '指标值栏只录数值和单位，“年度验收合格率达100%”要拆开才能录入；说明文字属于指标解释。',
        en: 'The field takes a number and its unit; words around them belong to the explanation of the indicator.'
      },
      notes: {
        'zh-CN': '条件、基数、抽样办法等少了就变意思的文字不在此列；只是重复指标名称的，多处时整份表合并为一条。',
        en: 'Conditions, bases and methods without which the figure says something else are left alone; where several values only say their names again, it is told once for the table.'
      }
    },
    level: 'strict',
    basis: [basis.practice],
    messages: {
      prose: {
        'zh-CN': '“{{value}}”夹带说明文字，指标值应只写“{{measure}}”',
        en: 'Unexpected text around the figure in `{{value}}`, expected `{{measure}}` alone'
      },
      names: {
        'zh-CN': '本表 {{count}} 个指标值重复了指标名称（如“{{value}}”），应只写数值，如“{{measure}}”',
        en: 'Unexpected names in {{count}} target values of the table (as `{{value}}`), expected figures alone, as `{{measure}}`'
      },
      alsoHere,
      another: {
        'zh-CN': '“{{value}}”',
        en: '`{{value}}`'
      },
      replace: {
        'zh-CN': '改为“{{measure}}”',
        en: 'Replace with `{{measure}}`'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['工程验收合格率 100%', '热线接通率 来电不超过1200次时，接通率≥95%'],
      invalid: ['校舍维修合格率 ⟦校舍维修合格率达100%⟧', '培训教师场次 ⟦10场，覆盖全县各中小学及幼儿园骨干教师⟧']
    }
  },

  create(context) {
    return {
      performanceTable(table) {
        const found = findAll(table)
        const names = found.filter(({place}) => place.found.kind === 'name')
        const [first, ...others] = names
        for (const each of found) if (!names.includes(each) || others.length === 0) report(each)
        if (first && others.length > 0) reportNames(first, others)
      }
    }

    function report({place}: Found): void {
      const {value, found} = place
      const measure = quote(found.measure)
      const length = quote(value).length
      context.report({
        messageId: 'prose',
        data: {value: quote(value), measure},
        node: value,
        range: [0, length],
        certainty: 'arguable',
        related: alsoIn(place),
        suggest:
          found.kind === 'name'
            ? [{messageId: 'replace', data: {measure}, fix: (fixer: Fixer) => fixer.replace(value, measure, 0, length)}]
            : []
      })
    }

    function reportNames({place: {value, found}}: Found, others: readonly Found[]): void {
      context.report({
        messageId: 'names',
        data: {count: others.length + 1, value: quote(value), measure: quote(found.measure)},
        node: value,
        range: [0, quote(value).length],
        certainty: 'arguable',
        related: others.map(
          ({place: {value: other}}) => ({messageId: 'another', data: {value: quote(other)}, node: other}) as const
        )
      })
    }
  }
})

function findAll(table: PerformanceTable): Found[] {
  return nodesOf(table, 'indicator').flatMap((indicator) => {
    const name = findName(indicator)?.value ?? ''
    const place = findInPeriods(indicator, (value) => findProse(value, name))
    return place ? [{indicator, place}] : []
  })
}

/** The figure of a value that holds one, and a text around it. */
function findProse(value: TargetValue, name: string): Prose | undefined {
  const measure = findOnlyMeasure(value)
  if (!measure || !value.children.every(({type}) => type === 'measure' || type === 'unknown')) return
  const text = textAround(value)
  if (needed.test(text) || changeWords.test(text)) return
  const others = [...text].filter((character) => !name.includes(character)).length
  if (others === 0) return text.length >= wholeName ? {kind: 'name', measure} : undefined
  return others >= longText ? {kind: 'prose', measure} : undefined
}

function textAround(value: TargetValue): string {
  return value.children
    .map((child) => (child.type === 'unknown' ? child.value : ''))
    .join('')
    .replace(/\P{L}/gu, '')
}
