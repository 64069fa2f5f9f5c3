import type {Indicator, IndicatorName} from '@perf-lint/ast'
import {defineRule, type Certainty} from '@perf-lint/core'
import {findName, indicatorsOf, normalizeText, similarity, targetValuesOf, toShingles} from '@perf-lint/meaning'
import {basis} from '../basis.js'

/** Words that may stand in one name and not in the other though both mean the same. */
const fillers = /[的地了本]|各类|各项|相关|年度|全年|工作|情况|指标/g

/** How alike two names must be to be read as one, when their values are the same. */
const alike = 0.8

/** An indicator with what it is compared by. */
interface Candidate {
  /** 0-based, in the project. */
  readonly place: number
  readonly name: IndicatorName
  /** The name without blanks and punctuation. */
  readonly exact: string
  /** The name without words that say nothing. */
  readonly core: string
  /** The characters of the core in order, its head in its plainest form: names that say it in another order have the same. */
  readonly words: string
  readonly shingles: ReadonlySet<string>
  readonly values: string
}

/** Disallow the same indicator twice in a project. */
export const noDuplicateIndicator = defineRule({
  meta: {
    name: 'no-duplicate-indicator',
    category: 'coverage',
    docs: {
      description: {
        'zh-CN': '禁止同一项目内重复设置指标',
        en: 'Disallow the same indicator twice in a project'
      },
      rationale: {
        'zh-CN': '同一指标重复设置会重复计分；名称相同而指标值不同时，不知道以哪个为准。',
        en: 'An indicator set twice is scored twice; with the same name and different values nobody knows which one counts.'
      },
      notes: {
        'zh-CN': '名称相同必报；名称只差“的”“工作”等虚词且指标值相同的，多半重复。对象不同的（中文、英文网站，参保人、用人单位）不算重复。',
        en: 'The same name is always reported; names that differ in words without meaning only are, when their values agree. Indicators of different objects (Chinese and English sites) are not duplicates.'
      }
    },
    level: 'warn',
    basis: [basis.practice],
    defaultOptions: {},
    messages: {
      sameName: {
        'zh-CN': '指标“{{name}}”与本项目第 {{other}} 个指标名称相同，应合并或改为不同的指标',
        en: 'Unexpected indicator `{{name}}` with the same name as indicator no. {{other}} of this project, expected one of them'
      },
      sameMeaning: {
        'zh-CN': '指标“{{name}}”与第 {{other}} 个指标“{{otherName}}”含义和指标值相同，应保留其一',
        en: 'Unexpected indicator `{{name}}` meaning the same as no. {{other}}, `{{otherName}}`, expected one of them'
      },
      first: {
        'zh-CN': '先出现在这里',
        en: 'First stated here'
      }
    },
    examples: {
      valid: ['中文网站更新条数 ≥300条\n英文网站更新条数 ≥300条'],
      invalid: ['培训教师人次 ≥200人次\n⟦培训教师人次⟧ ≥300人次']
    }
  },

  create(context) {
    return {
      project(project) {
        const indicators = indicatorsOf(project)
        for (const {candidate, earlier, certainty} of findDuplicates(indicators)) {
          const data = {name: candidate.name.value, other: earlier.place + 1}
          const found = {
            node: candidate.name,
            certainty,
            related: [{messageId: 'first' as const, node: earlier.name}]
          }
          if (candidate.exact === earlier.exact) context.report({messageId: 'sameName', data, ...found})
          else context.report({messageId: 'sameMeaning', data: {...data, otherName: earlier.name.value}, ...found})
        }
      }
    }
  }
})

/** An indicator, and the first one that says the same. */
interface Duplicate {
  readonly candidate: Candidate
  readonly earlier: Candidate
  readonly certainty: Certainty
}

/** Indicators of the same values that a name is held against; no project that a person wrote has as many. */
const mostCompared = 100

/** Find the indicators that say what an earlier one does. Linear in their number. */
function findDuplicates(indicators: readonly Indicator[]): readonly Duplicate[] {
  const byName = new Map<string, Candidate>()
  const byValues = new Map<string, Candidate[]>()
  return indicators.flatMap((indicator, place) => {
    const candidate = toCandidate(indicator, place)
    if (!candidate) return []
    const {exact, values} = candidate
    const sameName = byName.get(exact)
    const sameValues = byValues.get(values) ?? []
    const earlier = sameValues.find((each) => each.exact === exact || judge(each, candidate))
    if (!sameName) byName.set(exact, candidate)
    if (sameValues.length < mostCompared) byValues.set(values, [...sameValues, candidate])
    const [first] = [sameName, earlier].filter((each) => each !== undefined).toSorted((a, b) => a.place - b.place)
    const certainty = first && judge(first, candidate)
    return first && certainty ? [{candidate, earlier: first, certainty}] : []
  })
}

function toCandidate(indicator: Indicator, place: number): Candidate | undefined {
  const name = findName(indicator)
  if (!name) return
  const exact = normalizeText(name.value)
  if (exact === '') return
  const core = exact.replace(fillers, '')
  return {
    place,
    name,
    exact,
    core,
    words: [...toPlainHead(core)].toSorted().join(''),
    shingles: toShingles(core),
    values: targetValuesOf(indicator)
      .map((value) => normalizeText(value.value))
      .join('\n')
  }
}

/** Heads that say the same: 培训农民人次 and 农民培训人数, 升级频次 and 升级频率. */
function toPlainHead(core: string): string {
  return core.replace(/(?:人次|人数)$/, '人').replace(/(?:频次|频率|次数)$/, '频').replace(/(?:数量|个数|总数|数)$/, '数')
}

/** How sure it is that two indicators are one. */
function judge(a: Candidate, b: Candidate): Certainty | undefined {
  if (a.exact === b.exact) return 'certain'
  if (a.values !== b.values || a.values.trim() === '') return
  if (a.core === b.core || a.words === b.words) return 'likely'
  if (similarity(a.shingles, b.shingles) < alike) return
  return namesDifferentObjects(a.core, b.core) ? undefined : 'arguable'
}

/** Whether what is left of two names, their common beginning and end taken away, is a word in each: two objects. */
function namesDifferentObjects(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length)
  let start = 0
  while (start < shortest && a[start] === b[start]) start++
  let end = 0
  while (end < shortest - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return a.length - end > start && b.length - end > start
}
