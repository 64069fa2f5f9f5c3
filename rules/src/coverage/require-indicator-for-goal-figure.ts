import type {Goal, Measure, Project} from '@perf-lint/ast'
import {defineRule} from '@perf-lint/core'
import {findGoal, findName, indicatorsOf, nodesOf, normalizeText, targetValuesOf} from '@perf-lint/meaning'
import {maxOf} from '@perf-lint/source'
import {basis} from '../basis.js'
import {deliveryVerbs, verbsBeforeObject} from '../vocabulary/goal-words.js'
import {figuresOf, type GoalFigure} from './goal-figures.js'

/** Characters after a figure that may name what it counts. */
const nounLength = 8

/** Words by which goal and indicator may speak of the same thing are of two characters at least. */
const wordLength = 2

const verbs: readonly string[] = [...deliveryVerbs, ...verbsBeforeObject, '实现']

/** A figure that a goal promises. */
interface PromisedFigure {
  readonly figure: GoalFigure
  /** What may name the things counted: between verb and figure, and behind it. */
  readonly nouns: readonly string[]
  /** The goal's own words. */
  readonly words: string
}

/** A project with what it promises and measures. */
interface Candidate {
  readonly promises: readonly PromisedFigure[]
  /** The bounds of all figures in the indicators. */
  readonly amounts: ReadonlySet<number | undefined>
  /** Names and values of the indicators. */
  readonly words: string
}

/** Require an indicator for each figure that the goal promises. */
export const requireIndicatorForGoalFigure = defineRule({
  meta: {
    name: 'require-indicator-for-goal-figure',
    category: 'coverage',
    docs: {
      description: {
        'zh-CN': '要求目标中的数量有对应的指标',
        en: 'Require an indicator for each figure that the goal promises'
      },
      rationale: {
        'zh-CN': '指标是目标的细化；目标承诺的数量没有指标，年底就没有人检查是否完成。',
        en: 'Indicators refine the goal; a figure promised without an indicator is checked by nobody at the end of the year.'
      },
      notes: {
        'zh-CN':
          '只看完成、建设、购置、培训等动词后面的数量；指标值中有同一数量，或指标名称说的是同一事物的不报。数量不一致的，见 consistent-goal-figure。',
        en: 'Only figures behind verbs of delivery count; an indicator with the same figure, or of the same thing, is enough. Figures that disagree are left to consistent-goal-figure.'
      }
    },
    level: 'strict',
    basis: [basis.targetManagement],
    defaultOptions: {},
    messages: {
      missing: {
        'zh-CN': '目标中的“{{words}}”没有对应的指标',
        en: 'Unexpected figure `{{words}}` in the goal without an indicator, expected one that measures it'
      }
    },
    examples: {
      valid: ['目标 培训乡村教师300人次，提升教学能力。\n培训人次 ≥300人次'],
      invalid: ['目标 培训乡村教师⟦300人次⟧，提升教学能力。\n课程合格率 ≥95%']
    }
  },

  create(context) {
    return {
      performanceTable(table) {
        const projects = table.children
          .filter((child) => child.type === 'budgetUnit')
          .flatMap((unit) => unit.children.filter((child) => child.type === 'project'))
          .map(toCandidate)
        for (const [index, candidate] of projects.entries()) {
          const neighbours = [projects[index - 1], projects[index + 1]].filter((each) => each !== undefined)
          for (const promise of candidate.promises) {
            if (isCovered(promise, candidate)) continue
            // Figures that two neighbours have in each other's place are a fault of their own.
            if (neighbours.some((neighbour) => isCrossed(promise, candidate, neighbour))) continue
            const {words, figure} = promise
            context.report({messageId: 'missing', data: {words}, node: figure.measure, certainty: 'arguable'})
          }
        }
      }
    }
  }
})

function toCandidate(project: Project): Candidate {
  const goal = findGoal(project)
  const indicators = indicatorsOf(project)
  // Without any indicators it is not this one that is missing.
  const promises = goal && indicators.length > 0 ? promisesOf(goal) : []
  // Nothing is looked up in a project that promises nothing.
  if (promises.length === 0) return {promises, amounts: new Set(), words: ''}
  const measures = indicators.flatMap((indicator) => nodesOf(indicator, 'measure'))
  const texts = indicators.flatMap((indicator) => [findName(indicator), ...targetValuesOf(indicator)])
  return {
    promises,
    amounts: new Set(measures.flatMap(({interval}) => [interval.min, interval.max])),
    words: normalizeText(texts.map((node) => node?.value ?? '').join(' '))
  }
}

function isCovered({figure, nouns}: PromisedFigure, {amounts, words}: Candidate): boolean {
  return amounts.has(figure.amount) || nouns.some((noun) => sharesWord(noun, words))
}

function isCrossed({figure}: PromisedFigure, own: Candidate, neighbour: Candidate): boolean {
  return neighbour.amounts.has(figure.amount) && neighbour.promises.some((other) => own.amounts.has(other.figure.amount))
}

/** The figures of a goal behind a verb of delivery; not those of the background. */
function promisesOf(goal: Goal): PromisedFigure[] {
  // In 更新座椅300张、灯具220盏 one verb governs both.
  let governs = false
  return figuresOf(goal).flatMap((figure) => {
    const {measure, amount, before, after, unit} = figure
    const verb = findVerb(before) ?? findVerb(measure.value)
    governs = verb !== undefined || (governs && isListed(goal, measure))
    // 一个, 一套: an article more than a figure; 12类服务: how a thing is divided, not how much of it.
    // What stands before 的 says which, not what: 使用满5年的30台设备.
    if (!governs || amount <= 1 || kinds.has(unit) || before.endsWith('的')) return []
    const object = verb === undefined ? before : before.slice(before.lastIndexOf(verb) + verb.length)
    const counted = after.slice(0, nounLength)
    if (object.length < wordLength && counted.length < wordLength) return []
    return {figure, nouns: [object, counted], words: quote(goal, measure, verb)}
  })
}

/** Units of kinds. */
const kinds: ReadonlySet<string> = new Set(['类', '种', '方面', '大类'])

/** Whether a figure goes on a list that the figure before it began. */
function isListed({children}: Goal, measure: Measure): boolean {
  const between = textBefore(children, measure)
  return /[、和及]/.test(between) && !/[，,。；;：:]/.test(between)
}

function textBefore(children: Goal['children'], measure: Measure): string {
  return children[children.indexOf(measure) - 1]?.value ?? ''
}

/** The last verb of delivery in a clause. */
function findVerb(clause: string): string | undefined {
  const found = verbs.filter((verb) => clause.includes(verb))
  return found.toSorted((a, b) => clause.lastIndexOf(a) - clause.lastIndexOf(b)).at(-1)
}

/** The goal's own words from the verb, or the sign of a list, to what is counted. */
function quote({children}: Goal, measure: Measure, verb: string | undefined): string {
  const before = textBefore(children, measure)
  const start =
    verb === undefined
      ? maxOf(['、', '和', '及'], (sign) => before.lastIndexOf(sign)) + 1
      : before.lastIndexOf(verb)
  const head = start < 0 ? '' : before.slice(start)
  const after = /^[^，,。；;、：:（(\n]*/.exec(children[children.indexOf(measure) + 1]?.value ?? '')![0]
  return `${head}${measure.value}${after.length > nounLength ? `${after.slice(0, nounLength)}…` : after}`
}

/** Whether two neighbouring characters of a noun stand in the indicators. */
function sharesWord(noun: string, words: string): boolean {
  for (let index = 0; index + wordLength <= noun.length; index++) {
    if (words.includes(noun.slice(index, index + wordLength))) return true
  }
  return false
}
