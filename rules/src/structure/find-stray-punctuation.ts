import type {Certainty} from '@perf-lint/core'
import {endWithout} from '../trim-signs.js'
import {findUnbalanced} from './find-unbalanced.js'
import {toRange} from './match-range.js'

/** A sign that should not be there, or lacks its other half. */
export interface StrayPunctuation {
  readonly kind: 'trailing' | 'doubled' | 'unopened' | 'unclosed' | 'halfWidth'
  /** Half-open UTF-16 offsets into the text. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** What should stand in its place; `''` when nothing; left out when it cannot be told. */
  readonly meant?: string
  /** The other half that is missing. */
  readonly missing?: string
  readonly certainty: Certainty
}

/** Two signs where one is meant. `……` and `——` are one sign; a full stop before a `；` may part list items. */
const doubled = /([，、；：])\1+|。{2,}|，[。、；]|。[，、]|、[，。；]|；[，、]|：[，；。、]|,{2,}|;{2,}/g

/** A half-width sign between Chinese characters. */
const halfWidth = /(?<=[\u4e00-\u9fff])[,;!?](?=[\u4e00-\u9fff])/g

/** Signs that end a sentence or a clause, at the end of a name. */
const nameEnd: ReadonlySet<string> = new Set('.．。，,、；;：:')

const fullWidth: ReadonlyMap<string, string> = new Map([
  [',', '，'],
  [';', '；'],
  ['!', '！'],
  ['?', '？']
])

/** What each stray sign has a character of. Most texts have none, and are done with at one look. */
const telltale = /[，、；：。,;!?（）()《》“”‘’【】〔〕]/

/** Find the stray signs inside a text, the surest first. */
export function findStrayPunctuation(text: string): StrayPunctuation[] {
  if (!telltale.test(text)) return []
  const found: StrayPunctuation[] = []
  for (const match of text.matchAll(doubled)) {
    found.push({kind: 'doubled', ...toRange(match), meant: strongest(match[0]), certainty: 'likely'})
  }
  for (const {sign, offset, missing, side} of findUnbalanced(text)) {
    const kind = side === 'opening' ? 'unclosed' : 'unopened'
    found.push({kind, start: offset, end: offset + 1, text: sign, missing, certainty: 'likely'})
  }
  for (const match of text.matchAll(halfWidth)) {
    const meant = fullWidth.get(match[0]) ?? match[0]
    found.push({kind: 'halfWidth', ...toRange(match), meant, certainty: 'arguable'})
  }
  return found
}

/** Find the signs at the end of a name, which is no sentence. */
export function findTrailingPunctuation(name: string): StrayPunctuation | undefined {
  const start = endWithout(name, nameEnd)
  // An abbreviation ends with its own stop (`No.`), and dots in a row are an ellipsis.
  if (start === name.length || start === 0 || /(?:[a-z]|\.\.)\.$/i.test(name)) return
  return {kind: 'trailing', start, end: name.length, text: name.slice(start), meant: '', certainty: 'likely'}
}

/** Of several signs the one that closes most. */
function strongest(signs: string): string {
  return ['。', '；', ';', '：', '，', ',', '、'].find((sign) => signs.includes(sign)) ?? signs.charAt(0)
}
