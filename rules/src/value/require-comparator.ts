import type {Indicator, Measure, NumberLiteral, Percentage, Project, TargetValue} from '@perf-lint/ast'
import {defineRule, type Certainty, type Fixer, type Messages, type RuleContext} from '@perf-lint/core'
import {
  comparatorsOf,
  findName,
  indicatorsOf,
  measuresOf,
  unitOf,
  type Direction,
  type Lexicon
} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {capacityWords} from '../vocabulary/directions.js'
import {changeWords} from '../vocabulary/value-kinds.js'
import {comparePeriods} from './compare-periods.js'
import {isCondition} from './find-multiple-measures.js'
import {findMissingUnit} from './missing-unit.js'
import {alsoHere, alsoIn, findInPeriods, quote, type FoundInPeriods} from './periods.js'
import {fits, promiseOf} from './value-kind.js'

interface Missing {
  readonly measure: Measure
  readonly number: NumberLiteral | Percentage
  readonly better?: Direction
  readonly certainty: Certainty
}

interface Found {
  readonly indicator: Indicator
  readonly place: FoundInPeriods<Missing>
}

/** From so many in a project on, one message tells of all. */
const many = 3

/** Require a comparator with figures that are bounds. */
export const requireComparator = defineRule({
  meta: {
    name: 'require-comparator',
    category: 'value',
    hasSuggestions: true,
    docs: {
      description: {
        'zh-CN': '要求有高低之分的指标写明比较关系',
        en: 'Require a comparator where more or less is better'
      },
      rationale: {
        'zh-CN': '满意度“90%”是恰好、至少还是至多，录入系统时要选一个比较符，填表人不写，就由别人来猜。',
        en: 'Whether a satisfaction of `90%` is exact or a bound must be chosen in the budget system; if its writer does not say, someone else guesses.'
      },
      notes: {
        'zh-CN': '100%、单价、日期、每年几次和购置、建设的固定数量不在此列；一个项目有三处以上的合并为一条。',
        en: 'Left alone are 100 %, unit prices, dates, times per year and fixed numbers of what is bought or built; three and more in a project are one message.'
      }
    },
    level: 'strict',
    basis: [basis.practice],
    messages: {
      missing: {
        'zh-CN': '“{{value}}”没有写明比较关系，应为“{{expected}}”',
        en: 'Unexpected target `{{value}}` without a comparator, expected `{{expected}}`'
      },
      open: {
        'zh-CN': '“{{value}}”没有写明比较关系，应加“≥”或“≤”',
        en: 'Unexpected target `{{value}}` without a comparator, expected `≥` or `≤`'
      },
      reaching: {
        'zh-CN': '“{{value}}”中的“达”没有说明是至少还是至多，时间应写“不超过”',
        en: 'Unexpected `达` in `{{value}}`, which may be a floor or a ceiling, expected an upper bound of time'
      },
      several: {
        'zh-CN': '本项目 {{count}} 个指标的值没有写明比较关系（如“{{value}}”），应加“{{sign}}”',
        en: 'Unexpected targets without a comparator in {{count}} indicators of the project (as `{{value}}`), expected `{{sign}}`'
      },
      severalOpen: {
        'zh-CN': '本项目 {{count}} 个指标的值没有写明比较关系（如“{{value}}”），应加“≥”或“≤”',
        en: 'Unexpected targets without a comparator in {{count}} indicators of the project (as `{{value}}`), expected `≥` or `≤`'
      },
      alsoHere,
      another: {
        'zh-CN': '“{{name}}”的值“{{value}}”',
        en: 'The target `{{value}}` of `{{name}}`'
      },
      add: {
        'zh-CN': '改为“{{expected}}”',
        en: 'Replace with `{{expected}}`'
      }
    },
    defaultOptions: {},
    examples: {
      valid: ['学生满意度 ≥90%', '验收合格率 100%', '购置救护车 3辆'],
      invalid: ['学生满意度 ⟦90%⟧', '平均响应时间 ⟦2小时⟧']
    }
  },

  create(context) {
    return {
      project(project) {
        const found = findAll(project, context)
        const [first, ...others] = found
        if (!first) return
        if (found.length < many) {
          for (const each of found) report(each)
          return
        }
        const [sign, ...otherSigns] = new Set(found.map(({place}) => signOf(place.found)))
        const data = {count: found.length, value: quote(first.place.value)}
        context.report({
          ...(sign && otherSigns.length === 0
            ? {messageId: 'several', data: {...data, sign}}
            : {messageId: 'severalOpen', data}),
          node: first.place.found.measure,
          certainty: 'arguable',
          related: others.map(
            ({
              indicator,
              place: {
                value,
                found: {measure}
              }
            }) =>
              ({
                messageId: 'another',
                data: {name: findName(indicator)?.value ?? '', value: quote(value)},
                node: measure
              }) as const
          )
        })
      }
    }

    function report({place}: Found): void {
      const {measure, number, certainty} = place.found
      const value = quote(place.value)
      const base = {node: measure, certainty, related: alsoIn(place)} as const
      if (certainty === 'likely') {
        context.report({messageId: 'reaching', data: {value}, ...base})
        return
      }
      const sign = signOf(place.found)
      if (!sign) {
        context.report({messageId: 'open', data: {value}, ...base})
        return
      }
      const expected = sign + measure.value
      context.report({
        messageId: 'missing',
        data: {value, expected},
        ...base,
        suggest: [
          {messageId: 'add', data: {expected}, fix: (fixer: Fixer) => fixer.replace(number, sign + number.value)}
        ]
      })
    }
  }
})

/** The comparator that the name asks for, when it is known. */
function signOf({better}: Missing): '≥' | '≤' | undefined {
  return better && (better === 'more' ? '≥' : '≤')
}

/** Names of a price that is what it is. */
const unitPrice = /单价|造价|价格|标准|单位|[人生户]均|每/

/** Figures that no comparator goes with: dates, times per year, what one piece costs. */
function isFixed({dimension, children}: Measure, per: string | undefined, name: string): boolean {
  if (dimension === 'date' || dimension === 'frequency' || children.some(({type}) => type === 'range')) return true
  return dimension === 'money' ? per !== undefined || unitPrice.test(name) : per !== undefined && dimension === 'count'
}

function findAll(
  project: Project,
  {lexicon, remember}: Pick<RuleContext<Messages, object>, 'lexicon' | 'remember'>
): Found[] {
  return indicatorsOf(project).flatMap((indicator) => {
    const name = findName(indicator)?.value ?? ''
    // 计算符号栏写明“定性”而填了数值的，由 consistent-sign-and-unit 报告。
    const place = isQualitative(indicator)
      ? undefined
      : findInPeriods(indicator, (value) => findMissing(value, name, lexicon))
    // 两期比较关系不一致的，由 consistent-period-targets 报告。
    return place && remember(comparePeriods, indicator)?.kind !== 'comparator' ? [{indicator, place}] : []
  })
}

function isQualitative({children}: Indicator): boolean {
  return children.some((child) => child.type === 'targetSign' && child.value.startsWith('定性'))
}

/** The first figure of a value that is a bound and does not say which; one of the wrong kind is another rule's. */
function findMissing(value: TargetValue, name: string, lexicon: Lexicon): Missing | undefined {
  const measure = measuresOf(value).find((each) => !isCondition(value, value.children.indexOf(each)))
  const number = measure?.children.find((child) => child.type === 'number' || child.type === 'percentage')
  if (!measure || !number || measure.comparison || number.amount === 0) return
  if (isFixed(measure, unitOf(measure)?.per, name)) return
  if (measure.dimension === 'percentage' && number.amount >= 100) return
  const promise = promiseOf(name, lexicon)
  if (promise && !fits(promise, measure, value)) return
  // 缺百分号的由 require-percent-sign 报告。
  if (findMissingUnit(value, name, lexicon)?.missing === 'percentSign') return
  const before = value.value.slice(0, value.value.indexOf(measure.value))
  // 不于98% 是漏字，提高20% 说的是变化。
  if (before.endsWith('于') || changeWords.test(before)) return

  const {direction} = lexicon.understandName(name)
  if (comparatorsOf(measure).length > 0) {
    const isReaching = measure.dimension === 'duration' && direction === 'less'
    return isReaching ? {measure, number, certainty: 'likely'} : undefined
  }
  const better = direction ?? (capacityWords.test(name) ? 'more' : undefined)
  if (!better && measure.dimension !== 'percentage') return
  return {measure, number, ...(better && {better}), certainty: 'arguable'}
}
