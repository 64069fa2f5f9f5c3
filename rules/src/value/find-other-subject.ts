import type {TargetValue} from '@perf-lint/ast'
import type {Certainty} from '@perf-lint/core'
import {measuresOf, type Lexicon} from '@perf-lint/meaning'
import {maxOf} from '@perf-lint/source'
import {thingHeads} from '../vocabulary/value-kinds.js'

/** The name of another indicator in a value. */
export interface OtherSubject {
  readonly text: string
  /** Half-open UTF-16 offsets into the value. */
  readonly range: readonly [start: number, end: number]
  readonly certainty: Certainty
}

/** Words that lead from the name to the figure. */
const leadIn = /(?:平均|预期|预计|计划|力争)?(?:[达到为至是：:]|不于){0,6}$/

/**
 * Find out whether a value names another indicator than its own name does, as `服务形象提升度≥95%` for 服务对象.
 *
 * Told where the name is a thing and no measure, or where both are rates of the same kind, of things that share no
 * character: 场馆面积达标率 and 垃圾清运达标率. A value may well measure a quality by a rate (提高办文质量: 退文率≤5%).
 */
export function findOtherSubject(name: string, value: TargetValue, lexicon: Lexicon): OtherSubject | undefined {
  const measures = measuresOf(value)
  const [measure] = measures
  if (!measure || measures.length > 1 || measure.dimension !== 'percentage') return
  const before = value.value.slice(0, value.value.indexOf(measure.value))
  const start = maxOf(['，', '。', '；', '、', ',', ';'], (sign) => before.lastIndexOf(sign)) + 1
  const text = before.slice(start).replace(leadIn, '')
  const own = lexicon.understandName(name)
  const other = lexicon.understandName(text)
  if (!other.head || (other.kind !== 'rate' && other.kind !== 'growthRate')) return

  const range = [start, start + text.length] as const
  if (own.head && thingHeads.has(own.head)) return {text, range, certainty: 'likely'}
  if (own.head !== other.head || own.nature === 'satisfaction' || own.head === '率') return
  const [ownThing, otherThing] = [thingOf(name, own.head), thingOf(text, other.head)]
  if (ownThing.length < 4 || otherThing.length < 5) return
  return [...otherThing].some((character) => ownThing.includes(character))
    ? undefined
    : {text, range, certainty: 'likely'}
}

/** What the head says something of. */
function thingOf(name: string, head: string): string {
  return name.slice(0, name.lastIndexOf(head)).replace(/\P{L}/gu, '')
}
