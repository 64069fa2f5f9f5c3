import type {Certainty} from '@perf-lint/core'
import {trimSigns} from '../trim-signs.js'
import {findUnbalanced} from './find-unbalanced.js'

/** Where a text breaks off. */
export interface Truncation {
  /** Half-open UTF-16 offsets of the last words. */
  readonly start: number
  readonly end: number
  readonly certainty: Certainty
}

/** Words that lead on, and what may stand before them in words that do not: 和 ends 总和. */
const leadsOn =
  /(?:[、，（(《“‘【〔]|以及|(?<![目标真])的|(?<![总饱缓温柔平中调])和|(?<![参给赋])与|(?<![普涉触波论顾企])及)$/

/**
 * Tell whether a goal or a value breaks off in the middle: with a comma, a word that leads on, inside a title or a
 * quotation. An open round bracket alone is a slip of punctuation.
 */
export function findTruncation(text: string): Truncation | undefined {
  const match = leadsOn.exec(text)
  if (match) {
    const certain = /[、的和与及（(《“‘【〔]$/.test(text)
    return {start: match.index, end: text.length, certainty: certain ? 'certain' : 'likely'}
  }
  const open = findUnbalanced(text).find(
    ({side, sign, offset}) => side === 'opening' && /[《“]/.test(sign) && !/[。；！？]/.test(text.slice(offset))
  )
  return open && {start: open.offset, end: text.length, certainty: 'likely'}
}

/** What begins a phrase that has to be closed: `控制在…内`, `达到…以上`. */
const beginsPhrase = /控制在|不超过|不低于|不少于|不高于|达到?|保持在|在|至/

/** What closes it. */
const closesPhrase = /(?:以内|之内|[内前中]|以前|之前|以上|以下|左右|之间|水平|标准|要求|范围)$/

/** Signs that close a clause. */
const clauseEnd: ReadonlySet<string> = new Set('。；，.;,')

/**
 * Whether a value is the beginning of the other period's and stops inside a phrase: `控制在项目` of `控制在项目预算内`.
 *
 * `及时发放` of `及时发放补贴` may have been meant, and so may any value with a figure.
 */
export function isCutFrom(value: string, other: string): boolean {
  if (value.length < 3 || value.length >= other.length || !other.startsWith(value) || /\d/.test(value)) return false
  return beginsPhrase.test(value) && !closesPhrase.test(value) && closesPhrase.test(trimSigns(other, clauseEnd))
}
