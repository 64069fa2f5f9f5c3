import type {Goal, Period, PerformanceTable, Project} from '@perf-lint/ast'
import {defineRule, type Locale} from '@perf-lint/core'
import {findGoal, findName, nodesOf, normalizeText, numberOf, similarity, toShingles, type Lexicon} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {isTransposed} from '../is-transposed.js'
import {
  figuresOf,
  findShareName,
  indicatorFiguresOf,
  sharedLength,
  sharesWord,
  sharesOf,
  type GoalFigure,
  type IndicatorFigure
} from './goal-figures.js'

/** Goals at least so alike, their figures masked, are one text. */
const sameText = 0.9

/** A goal shorter than this (characters, punctuation left out) is not held against others. */
const shortestGoal = 20

/** A figure of a goal and the indicator that contradicts it. */
interface Contradiction {
  readonly figure: GoalFigure
  readonly indicator: IndicatorFigure
  /** The goal's figure with the words that say of what. */
  readonly words: string
}

/** Enforce that figures in the goal and in the indicators agree. */
export const consistentGoalFigure = defineRule({
  meta: {
    name: 'consistent-goal-figure',
    category: 'coverage',
    docs: {
      description: {
        'zh-CN': '校验目标中的数量与指标值一致',
        en: 'Enforce that figures in the goal and in the indicators agree'
      },
      rationale: {
        'zh-CN': '指标是目标的细化；目标写建设150个、指标写300个，不知道以哪个验收。',
        en: 'Indicators refine the goal; when the goal says 150 and the indicator 300, nobody knows which to accept the work by.'
      },
      notes: {
        'zh-CN':
          '同一事物、同一单位而数量不合的，多半退回；同一比率两处百分比不同的也是；两个项目的目标只有数字不同、而指标值恰好互换的，必是错位。与实施周期指标值相符的，年度值可以是其中一部分。',
        en: 'The same thing in the same unit with another figure is likely sent back, and so is one rate with two percentages; two projects whose goals differ in the figure only and whose values are each other’s are surely crossed. Where the goal agrees with the target of the whole period, the annual one may be a part of it.'
      }
    },
    level: 'error',
    basis: [basis.targetManagement],
    defaultOptions: {},
    messages: {
      contradicts: {
        'zh-CN': '目标为“{{goal}}”，而指标“{{name}}”的{{target}}为“{{value}}”，两者应一致',
        en: 'Unexpected {{target}} `{{value}}` of indicator `{{name}}` where the goal says `{{goal}}`, expected the same figure'
      },
      crossed: {
        'zh-CN':
          '目标为“{{goal}}”，而指标“{{name}}”的{{target}}为“{{value}}”，疑与项目“{{other}}”的“{{otherValue}}”错位',
        en: 'Unexpected {{target}} `{{value}}` of indicator `{{name}}` where the goal says `{{goal}}`, expected `{{otherValue}}`, which stands in project `{{other}}`'
      },
      goalHere: {
        'zh-CN': '目标中的数量',
        en: 'The figure in the goal'
      },
      otherHere: {
        'zh-CN': '另一项目的指标值',
        en: 'The target of the other project'
      }
    },
    examples: {
      valid: ['目标 培训乡村教师300人次，提升教学能力。\n培训乡村教师人次 ≥300人次'],
      invalid: ['目标 培训乡村教师300人次，提升教学能力。\n培训乡村教师人次 ⟦≥500人次⟧']
    }
  },

  create(context) {
    return {
      performanceTable(table) {
        const crossed = findCrossed(table)
        for (const {other, contradiction} of crossed.values()) {
          const {figure, indicator, words} = contradiction
          context.report({
            messageId: 'crossed',
            data: {
              goal: words,
              name: nameOf(indicator),
              target: targetWord(indicator, context.locale),
              value: indicator.measure.value,
              other: other.project.name,
              otherValue: other.contradiction.indicator.measure.value
            },
            node: indicator.measure,
            certainty: 'certain',
            related: [
              {messageId: 'goalHere', node: figure.measure},
              {messageId: 'otherHere', node: other.contradiction.indicator.measure}
            ]
          })
        }
        for (const project of nodesOf(table, 'project')) {
          if (crossed.has(project)) continue
          for (const {figure, indicator, words} of findContradictions(project, context.lexicon)) {
            context.report({
              messageId: 'contradicts',
              data: {
                goal: words,
                name: nameOf(indicator),
                target: targetWord(indicator, context.locale),
                value: indicator.measure.value
              },
              node: indicator.measure,
              certainty: 'likely',
              related: [{messageId: 'goalHere', node: figure.measure}]
            })
          }
        }
      }
    }
  }
})

function nameOf({indicator}: IndicatorFigure): string {
  return findName(indicator)?.value ?? ''
}

const targetWords: Readonly<Record<Period, Readonly<Record<Locale, string>>>> = {
  annual: {'zh-CN': '年度指标值', en: 'annual target'},
  implementation: {'zh-CN': '实施周期指标值', en: 'implementation-period target'}
}

/** What to call the value that has the figure; without the period where there is but one. */
function targetWord({period}: IndicatorFigure, locale: Locale): string {
  if (period) return targetWords[period][locale]
  return locale === 'en' ? 'target' : '指标值'
}

function findContradictions(project: Project, lexicon: Lexicon): Contradiction[] {
  const goal = findGoal(project)
  if (!goal?.children.some((child) => child.type === 'measure')) return []
  const indicators = indicatorFiguresOf(project)
  return [...findOtherCounts(goal, indicators, lexicon), ...findOtherShares(goal, indicators, lexicon)]
}

/** Percentages of the goal that differ from that of the indicator of the same rate. */
function findOtherShares(goal: Goal, indicators: readonly IndicatorFigure[], lexicon: Lexicon): Contradiction[] {
  const figures = sharesOf(goal)
  return indicators.flatMap((indicator) => {
    if (indicator.measure.dimension !== 'percentage') return []
    const same = figures.flatMap((figure) => {
      const words = findShareName(figure, indicator.name, lexicon)
      return words === undefined ? [] : {figure, indicator, words}
    })
    // Of several which one is meant is not known, nor whether they are steps (由60%到80%).
    return same.length === 1 && same[0]!.figure.amount !== indicator.amount ? same : []
  })
}

/** Counts of the goal that the indicator of the same thing, in the same unit, does not let pass. */
function findOtherCounts(goal: Goal, indicators: readonly IndicatorFigure[], lexicon: Lexicon): Contradiction[] {
  const figures = figuresOf(goal)
  return indicators.flatMap((indicator) => {
    // What there is in all is more than what the project adds.
    if (inAll.test(indicator.name)) return []
    const same = figures.flatMap((figure) => {
      if (figure.measure.dimension !== indicator.measure.dimension) return []
      if (figure.unit === '' || (figure.unit !== indicator.unit && !isSlipOfUnit(figure, indicator))) return []
      const length = sharedLength(figure, indicator.name, lexicon)
      if (length > 0) return {figure, length}
      return isTransposed(figure.amount, indicator.amount) && sharesWord(figure, indicator.name) ? {figure, length: 1} : []
    })
    // A figure that agrees settles it.
    if (same.some(({figure}) => figure.amount === indicator.amount || figure.amount === indicator.periodAmount)) return []
    // Of several that do not, the one whose words are most like the name's is meant; of equals, which is not known.
    const [closest, next] = same.toSorted((a, b) => b.length - a.length)
    if (!closest || closest.length === next?.length) return []
    const {figure} = closest
    return {figure, indicator, words: figure.before.slice(-6) + wordsFrom(figure)}
  })
}

const inAll = /总数|总量|累计|保有|存量/

/** `3万平方米` and `3万平方公里`: one number in two units. */
function isSlipOfUnit({measure}: GoalFigure, {measure: target, unit}: IndicatorFigure): boolean {
  return unit !== '' && numberOf(measure) !== undefined && numberOf(measure) === numberOf(target)
}

/** A figure with the words that follow it. */
function wordsFrom({measure, after}: GoalFigure): string {
  return measure.value + after.slice(0, 4)
}

/** Neighbouring projects whose goals are the same but for a figure, and whose values are each other's figures. */
function findCrossed(table: PerformanceTable) {
  type Half = {readonly project: Project; readonly contradiction: Contradiction}
  const crossed = new Map<Project, {other: Half; contradiction: Contradiction}>()
  const projects = nodesOf(table, 'project')
  const goals = projects.map((project) => normalizeText(findGoal(project)?.value ?? '').replace(/\d+/g, '#'))
  for (const [index, project] of projects.entries()) {
    const next = projects[index + 1]
    if (!next || !isSameText(goals[index]!, goals[index + 1]!)) continue
    const pair = findPair(project, next)
    if (!pair) continue
    crossed.set(project, {contradiction: pair[0], other: {project: next, contradiction: pair[1]}})
    crossed.set(next, {contradiction: pair[1], other: {project, contradiction: pair[0]}})
  }
  return crossed
}

function isSameText(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < shortestGoal || !a.includes('#')) return false
  return a === b || similarity(toShingles(a), toShingles(b)) >= sameText
}

function findPair(a: Project, b: Project): [Contradiction, Contradiction] | undefined {
  const [goalA, goalB] = [findGoal(a), findGoal(b)]
  if (!goalA || !goalB) return
  for (const figureA of figuresOf(goalA)) {
    for (const figureB of figuresOf(goalB)) {
      if (figureA.amount === figureB.amount) continue
      for (const indicatorA of indicatorFiguresOf(a)) {
        const indicatorB = indicatorFiguresOf(b).find((each) => each.name === indicatorA.name)
        if (indicatorA.amount === figureB.amount && indicatorB?.amount === figureA.amount) {
          return [
            {figure: figureA, indicator: indicatorA, words: wordsFrom(figureA)},
            {figure: figureB, indicator: indicatorB, words: wordsFrom(figureB)}
          ]
        }
      }
    }
  }
  return
}
