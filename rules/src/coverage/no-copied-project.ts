import type {Goal, Indicator, Project} from '@perf-lint/ast'
import {defineRule, type Certainty} from '@perf-lint/core'
import {findGoal, findName, indicatorsOf, normalizeText, similarity, targetValuesOf, toShingles} from '@perf-lint/meaning'
import {basis} from '../basis.js'
import {nameNodeOf} from './categories-of.js'

/** A goal shorter than this (characters, punctuation left out) may be the same by chance. */
const shortestGoal = 20

/** Goals at least so alike, their figures masked, are one text with words changed; from the second on, copied as it stands. */
const sameText = 0.9
const copiedText = 0.97

/** Names at least so alike, years and numbers left out, are instalments of one service. */
const sameService = 0.85

/** The least share of a project's indicators that is found in another one for it to count as copied. */
const copiedShare = 0.75

/** So many shared indicators count as copied, values and all, where they are at least half of a project's. */
const severalCopied = 3

/** A project with what it is compared by. */
interface Candidate {
  readonly project: Project
  readonly indicators: readonly string[]
  /** The goal without blanks and punctuation, its figures masked; `''` when short. */
  readonly goal: string
  readonly goalNode: Goal | undefined
  /** The name without years and numbers: instalments of one service share it. */
  readonly stem: string
}

/** What a project shares with an earlier one. */
interface Copy {
  readonly original: Candidate
  readonly shared: number
  readonly sharesGoal: boolean
  readonly certainty: Certainty
}

/** Disallow goals and indicators copied unchanged from another project. */
export const noCopiedProject = defineRule({
  meta: {
    name: 'no-copied-project',
    category: 'coverage',
    docs: {
      description: {
        'zh-CN': '禁止不同项目的目标或指标完全相同',
        en: 'Disallow goals and indicators copied unchanged from another project'
      },
      rationale: {
        'zh-CN': '内容不同的项目照搬同一套目标和指标，说明没有结合项目设定，指标反映不了本项目的产出和效果。',
        en: 'Different projects with one set of goals and indicators were not thought through; the indicators show nothing of this project.'
      },
      notes: {
        'zh-CN': '同一服务分年度的项目（名称只差年份）目标相同属正常，仅可商榷。每组只在后出现的项目上报，指明最先出现的项目。',
        en: 'Yearly instalments of one service (names that differ in the year only) may share their targets, which is arguable. Each later copy is reported, naming the first.'
      }
    },
    level: 'warn',
    basis: [basis.targetManagement],
    defaultOptions: {},
    messages: {
      indicators: {
        'zh-CN': '{{shared}} 个指标及指标值与项目“{{original}}”完全相同，应结合本项目内容设定',
        en: 'Unexpected set of indicators ({{shared}}), values included, the same as in `{{original}}`, expected ones of its own'
      },
      goal: {
        'zh-CN': '绩效目标与项目“{{original}}”雷同，应结合本项目内容设定',
        en: 'Unexpected goal the same as that of `{{original}}`, expected one of its own'
      },
      both: {
        'zh-CN': '绩效目标和 {{shared}} 个指标与项目“{{original}}”雷同，应结合本项目内容设定',
        en: 'Unexpected goal and set of indicators ({{shared}}) the same as in `{{original}}`, expected ones of its own'
      },
      first: {
        'zh-CN': '先出现在这里',
        en: 'First stated here'
      }
    },
    examples: {
      valid: [
        '项目 校舍维修\n目标 维修教学楼三栋，消除安全隐患，改善办学条件，保障师生安全。\n维修面积 ≥3000平方米\n验收合格率 100%\n项目 图书购置\n目标 购置图书五千册，生均图书达到标准，满足学生阅读需要。\n购置图书 ≥5000册\n验收合格率 100%'
      ],
      invalid: [
        '项目 校舍维修\n目标 维修教学楼三栋，消除安全隐患。\n任务完成率 100%\n验收合格率 100%\n项目 ⟦图书购置⟧\n目标 购置图书五千册，生均图书达到标准。\n任务完成率 100%\n验收合格率 100%'
      ]
    }
  },

  create(context) {
    return {
      performanceTable(table) {
        const projects = table.children
          .filter((child) => child.type === 'budgetUnit')
          .flatMap((unit) => unit.children.filter((child) => child.type === 'project'))
        const seen = createIndex()
        for (const candidate of projects.map(toCandidate)) {
          const copy = seen.findOriginal(candidate)
          seen.add(candidate)
          if (!copy) continue
          const {original, shared, sharesGoal, certainty} = copy
          const names = {original: original.project.name}
          const found = {
            node: shared === 0 && candidate.goalNode ? candidate.goalNode : nameNodeOf(candidate.project),
            certainty,
            related: [{messageId: 'first' as const, node: nameNodeOf(original.project)}]
          }
          if (shared === 0) context.report({messageId: 'goal', data: names, ...found})
          else if (sharesGoal) context.report({messageId: 'both', data: {...names, shared}, ...found})
          else context.report({messageId: 'indicators', data: {...names, shared}, ...found})
        }
      }
    }
  }
})

/**
 * Remembers projects by their indicators and goals, so that each new one is held against those that share something.
 * Linear in the number of indicators, but for projects that all share one.
 */
function createIndex() {
  const byIndicator = new Map<string, Candidate[]>()
  const byGoal = new Map<string, Candidate[]>()
  return {add, findOriginal}

  function add(candidate: Candidate): void {
    for (const key of new Set(candidate.indicators)) {
      const holders = byIndicator.get(key)
      // The first few that hold an indicator are enough to find an original among.
      if (!holders) byIndicator.set(key, [candidate])
      else if (holders.length < 8) holders.push(candidate)
    }
    for (const key of goalKeys(candidate)) {
      const holders = byGoal.get(key)
      if (!holders) byGoal.set(key, [candidate])
      else if (holders.length < 8) holders.push(candidate)
    }
  }

  function findOriginal(candidate: Candidate): Copy | undefined {
    const sameGoal = goalKeys(candidate)
      .flatMap((key) => byGoal.get(key) ?? [])
      .find((holder) => isSameGoal(candidate, holder))
    const shared = new Map<Candidate, number>()
    for (const key of candidate.indicators) {
      for (const holder of byIndicator.get(key) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1)
    }
    let best: [Candidate, number] | undefined
    for (const entry of shared) if (isCopied(candidate, entry[1]) && entry[1] > (best?.[1] ?? 0)) best = entry

    const original = best?.[0] ?? sameGoal
    if (!original) return
    const sharesGoal = isSameGoal(candidate, original)
    const count = best?.[1] ?? 0
    const isInstalment = similarity(toShingles(original.stem), toShingles(candidate.stem)) >= sameService
    // One shared indicator, or a goal with its words changed, may be how such projects are written.
    const isThin = count <= 1 && (!sharesGoal || likeness(candidate, original) < copiedText)
    return {original, shared: count, sharesGoal, certainty: isInstalment || isThin ? 'arguable' : 'likely'}
  }
}

/** A copied goal keeps its beginning or its end. */
function goalKeys({goal}: Candidate): string[] {
  return goal === '' ? [] : [`^${goal.slice(0, 8)}`, `${goal.slice(-8)}$`]
}

function isSameGoal(a: Candidate, b: Candidate): boolean {
  return a.goal !== '' && b.goal !== '' && likeness(a, b) >= sameText
}

function likeness(a: Candidate, b: Candidate): number {
  return a.goal === b.goal ? 1 : similarity(toShingles(a.goal), toShingles(b.goal))
}

function isCopied(candidate: Candidate, shared: number): boolean {
  const share = shared / candidate.indicators.length
  return share >= copiedShare || (shared >= severalCopied && share >= 0.5)
}

function toCandidate(project: Project): Candidate {
  const goalNode = findGoal(project)
  const goal = normalizeText(goalNode?.value ?? '').replace(/\d+/g, '#')
  return {
    project,
    indicators: indicatorsOf(project).map(toKey),
    goal: goal.length < shortestGoal ? '' : goal,
    goalNode,
    stem: normalizeText(project.name).replace(/\d+|年度?|[-—~至]|第?[一二三四五六七八九十]{1,3}[期批]/g, '')
  }
}

function toKey(indicator: Indicator): string {
  const parts = [findName(indicator), ...targetValuesOf(indicator)]
  return parts.map((part) => normalizeText(part?.value ?? '')).join('\n')
}
