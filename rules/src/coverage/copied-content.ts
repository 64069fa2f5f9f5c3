import type {Indicator, Project} from '@perf-lint/ast'
import {findGoal, findName, indicatorsOf, normalizeText, similarity, targetValuesOf, toShingles} from '@perf-lint/meaning'

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

/** Projects that are remembered for an indicator or a goal; the first few are enough to find an original among. */
const mostHolders = 8

/** What a project is compared by. */
export interface Content {
  readonly name: string
  /** The name without years and numbers: instalments of one service share it. */
  readonly stem: string
  /** The goal without blanks and punctuation, its figures masked; `''` when short. */
  readonly goal: string
  /** A key of each indicator, its values included. */
  readonly indicators: readonly string[]
}

/** A project to compare, with whatever it is found again by. */
interface Candidate {
  readonly content: Content
}

/** What a project shares with an earlier one. */
export interface Copy<C extends Candidate> {
  readonly original: C
  /** How many of its indicators, values and all; 0 when so few are no copy. */
  readonly shared: number
  readonly sharesGoal: boolean
  /** Whether the goal is the same word for word, but for its figures. */
  readonly sharesGoalText: boolean
}

/** Take out of a project what it is compared by. */
export function toContent(project: Project): Content {
  const goal = normalizeText(findGoal(project)?.value ?? '').replace(/\d+/g, '#')
  return {
    name: project.name,
    stem: normalizeText(project.name).replace(/\d+|年度?|[-—~至]|第?[一二三四五六七八九十]{1,3}[期批]/g, ''),
    goal: goal.length < shortestGoal ? '' : goal,
    indicators: indicatorsOf(project).map(toKey)
  }
}

function toKey(indicator: Indicator): string {
  const parts = [findName(indicator), ...targetValuesOf(indicator)]
  return parts.map((part) => normalizeText(part?.value ?? '')).join('\n')
}

/** Whether two projects are one service, of two years or two offices: its targets may be the same. */
export function isSameService(a: Content, b: Content): boolean {
  return similarity(toShingles(a.stem), toShingles(b.stem)) >= sameService
}

/** Remembers projects, to find the one that another was copied from. */
export interface CopyIndex<C extends Candidate> {
  add(candidate: C): void
  /** The project with which most is shared, if that is enough for a copy; of several the first. */
  findOriginal(candidate: C): Copy<C> | undefined
}

/**
 * Make an index of projects by their indicators and goals, so that each new one is held against those that share something
 * with it. Linear in the number of indicators.
 */
export function createCopyIndex<C extends Candidate>(): CopyIndex<C> {
  const holders = new Map<string, C[]>()
  return {
    add(candidate) {
      for (const key of keysOf(candidate.content)) {
        const known = holders.get(key)
        if (!known) holders.set(key, [candidate])
        else if (known.length < mostHolders) known.push(candidate)
      }
    },
    findOriginal(candidate) {
      const others = new Set(keysOf(candidate.content).flatMap((key) => holders.get(key) ?? []))
      let best: Copy<C> | undefined
      for (const original of others) {
        const copy = compare(candidate.content, original)
        if (copy && (!best || copy.shared > best.shared)) best = copy
      }
      return best
    }
  }
}

/** Its indicators, and the beginning and the end of its goal: a copied goal keeps one of them. */
function keysOf({indicators, goal}: Content): readonly string[] {
  return [...new Set(indicators), ...(goal === '' ? [] : [`^${goal.slice(0, 8)}`, `${goal.slice(-8)}$`])]
}

function compare<C extends Candidate>(content: Content, original: C): Copy<C> | undefined {
  const {indicators, goal} = original.content
  const known = new Set(indicators)
  const shared = content.indicators.filter((key) => known.has(key)).length
  const likeness = content.goal === '' || goal === '' ? 0 : likenessOf(content.goal, goal)
  const [sharesGoal, isEnough] = [likeness >= sameText, isCopied(shared, content.indicators.length)]
  if (!sharesGoal && !isEnough) return
  return {original, shared: isEnough ? shared : 0, sharesGoal, sharesGoalText: likeness >= copiedText}
}

function likenessOf(a: string, b: string): number {
  return a === b ? 1 : similarity(toShingles(a), toShingles(b))
}

function isCopied(shared: number, count: number): boolean {
  const share = count === 0 ? 0 : shared / count
  return share >= copiedShare || (shared >= severalCopied && share >= 0.5)
}
