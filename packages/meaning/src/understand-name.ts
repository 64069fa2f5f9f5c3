import type {Dimension} from '@perf-lint/ast'
import type {UnitEntry} from '@perf-lint/ast/vocabulary'
import {lastIndexOfAny} from './last-index-of-any.js'
import {handling, tests, type Direction, type Head, type NameKind, type Nature} from './vocabulary/heads.js'
import {wordPattern} from './word-pattern.js'

/** What an indicator's name promises. */
export interface NameMeaning {
  /** The word at the end of the name that decides, as `及时率`; left out when no known word ends it. */
  readonly head?: string
  readonly nature?: Nature
  readonly kind?: NameKind
  /** Whether a larger figure is the better result; left out when neither or not known. */
  readonly direction?: Direction
  /** Set when the head was added to the built-in ones, so that what it was given as needs no second look. */
  readonly isAdded?: true
  /** The unit a bracket or the end of the name asks for, as `%` in `满意度（%）` and `条/天` in `更新条数（条/天）`. */
  readonly unit?: NameUnit
  /** Whether the name speaks of an effect on people, so that a count of it is no output. */
  readonly isEffect: boolean
  /** Whether the name asks a question (是否…), so that yes or no answers it. */
  readonly isQuestion: boolean
}

/** A unit named in an indicator's name. */
export interface NameUnit {
  /** As written. */
  readonly value: string
  /** Standard writing, without what it is counted per. */
  readonly unit: string
  readonly per?: string
  readonly dimension: Dimension
}

/** The words that names are understood by. */
export interface NameVocabulary {
  readonly heads: readonly Head[]
  /** Heads beside those; of the same word, the added one counts. */
  readonly addedHeads: readonly Head[]
  /** Words for what people get of a project. */
  readonly effects: readonly string[]
  /** Words for what is bad. */
  readonly adverse: readonly string[]
  /** Words for dealing with what is bad. */
  readonly remedies: readonly string[]
  /** Units of measure, by spelling. */
  readonly units: ReadonlyMap<string, UnitEntry>
}

/** Signs that may stand behind the head. */
const signs = ' \t\n\u3000.。．,，;；:：、%％?？≥≤'

const bracket = /[（(]([^（）()]*)[）)]/g

/** Every rule asks for the same names; a table has some thousand at most. */
const mostNames = 20_000

/**
 * Make a function that understands the names of indicators.
 *
 * The head of a Chinese noun phrase stands last: 投诉处理率 is a rate of handling, not of complaints. So the longest
 * known word at the end of the name decides, brackets and signs behind it left out.
 */
export function createNameReader({
  heads,
  addedHeads,
  effects,
  adverse,
  remedies,
  units
}: NameVocabulary): (name: string) => NameMeaning {
  const byLastCharacter = groupHeads([...heads, ...addedHeads])
  const added = new Set(addedHeads)
  const effect = wordPattern(effects)
  const understood = new Map<string, NameMeaning>()

  return (name) => {
    const known = understood.get(name)
    if (known) return known
    if (understood.size >= mostNames) understood.clear()
    const meaning = readName(name)
    understood.set(name, meaning)
    return meaning
  }

  function readName(name: string): NameMeaning {
    const core = name.slice(0, endOfCore(name)).replace(/\s/g, '')
    const found = byLastCharacter
      .get(core.at(-1) ?? '')
      ?.find(([word, entry]) => core.endsWith(word) && isMeant(entry, core.slice(0, -word.length)))
    const unit = findUnit(name, units)
    const isQuestion = /是否|能否|有无/.test(core)
    const isEffect = effect.test(core)
    if (!found) return {...(unit && {unit}), isEffect, isQuestion}

    const [head, ownEntry] = found
    const entry = head === '率' && onTime.test(core) ? punctualRate : ownEntry
    const direction = directionOf(core.slice(0, -head.length), entry)
    return {
      head,
      nature: entry.nature,
      kind: entry.kind,
      ...(direction && {direction}),
      ...(added.has(entry) && {isAdded: true}),
      ...(unit && {unit}),
      isEffect,
      isQuestion
    }
  }

  /** The head's own direction, else that of the last word before it for something bad (事故, not 零事故) or for dealing with it. */
  function directionOf(before: string, {direction, nature}: Head): Direction | undefined {
    if (direction) return /[不未]$/.test(before) ? opposite[direction] : direction
    if (nature !== 'quantity' && nature !== 'completion' && nature !== 'share') return
    const bad = lastIndexOfAny(before, adverse)
    if (bad < 0 || isTurned(before.slice(0, bad))) return
    return lastIndexOfAny(before, remedies) > bad ? undefined : 'less'
  }
}

/** Heads by their last character, longest first: few share one, so that a name is held against few. */
function groupHeads(heads: readonly Head[]): ReadonlyMap<string, readonly (readonly [word: string, entry: Head])[]> {
  const entries = new Map(heads.flatMap((entry) => entry.words.map((word) => [word, entry] as const)))
  const byLength = [...entries].toSorted(([a], [b]) => b.length - a.length)
  return Map.groupBy(byLength, ([word]) => word.at(-1)!)
}

/** 按时结项率 is a rate of punctuality, whatever is done on time. */
const onTime = /按时|按期|准时|如期/
const punctualRate: Head = {words: ['率'], nature: 'punctuality', kind: 'rate', direction: 'more'}

const opposite: Readonly<Record<Direction, Direction>> = {more: 'less', less: 'more'}

/** Whether a head says here what it says elsewhere. */
function isMeant(entry: Head, before: string): boolean {
  if (entry.nature === 'satisfaction') return !tests.some((word) => before.includes(word))
  return !(isComplaintCount(entry) && isTurned(before))
}

/** 投诉件数 tells how bad it was; 受理投诉件数 how much was done, which the shorter head 件数 says. */
function isComplaintCount({nature, kind}: Head): boolean {
  return nature === 'complaint' && kind === 'count'
}

/** Whether what stands right before something bad turns it round: 零投诉, 受理投诉. */
function isTurned(before: string): boolean {
  return /[零无免防未“"]$/.test(before) || handling.test(before)
}

/** Where a name ends, signs and brackets behind its head left out. Linear. */
function endOfCore(name: string): number {
  let end = name.length
  for (;;) {
    const last = name.charAt(end - 1)
    if (last === '') return 0
    const open = last === '）' || last === ')' ? openingOf(name, end - 1) : -1
    if (open >= 0) end = open
    else if (signs.includes(last)) end--
    else return end
  }
}

/** The bracket that the one at an offset closes; -1 when there is none, or another one between. */
function openingOf(name: string, close: number): number {
  for (let index = close - 1; index >= 0; index--) {
    const character = name.charAt(index)
    if (character === '（' || character === '(') return index
    if (character === '）' || character === ')') return -1
  }
  return -1
}

function findUnit(name: string, units: NameVocabulary['units']): NameUnit | undefined {
  const end = endOfCore(name)
  for (const {index, 1: inner = ''} of [...name.matchAll(bracket)].toReversed()) {
    // A bracket inside the name explains a word: 举措（建议）数量.
    const unit = index >= end && readUnit(inner.trim(), units)
    if (unit) return unit
  }
  return /[%％][\s.。]*$/.test(name) ? readUnit('%', units) : undefined
}

/** Words of time that say for which period a figure holds, not what it is counted in. */
const periods: ReadonlySet<string> = new Set(['年度', '月度', '季度', '学年', '学期', '年', '月', '季', '半年', '周期'])

/** Read a unit that stands alone: `%`, `条/天`, `万立方米`. */
function readUnit(value: string, units: NameVocabulary['units']): NameUnit | undefined {
  const [first = '', per] = value.split(/[/／]/)
  if (first === '%' || first === '％') return {value, unit: '%', dimension: 'percentage'}
  if (periods.has(value)) return
  const entry = units.get(first) ?? units.get(first.replace(/^[百千万亿]+/, ''))
  if (!entry) return
  const [perUnit] = per ? [units.get(per)?.unit ?? per] : []
  return {value, unit: entry.unit, ...(perUnit && {per: perUnit}), dimension: entry.dimension}
}
