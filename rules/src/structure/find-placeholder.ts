import type {Certainty} from '@perf-lint/core'
import type {Lexicon} from '@perf-lint/meaning'
import {trimSigns} from '../trim-signs.js'
import {inapplicable, placeholderGroups} from '../vocabulary/placeholders.js'

/** Words of a template where a value should stand. */
export interface Placeholder {
  /** Half-open UTF-16 offsets into the text: the whole of it, or the blank to fill in. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly certainty: Certainty
}

const wholeCells: ReadonlyMap<string, Certainty> = new Map([
  ...placeholderGroups.flatMap(({words, certain}) =>
    words.map((word): [string, Certainty] => [word, certain ? 'certain' : 'likely'])
  ),
  ...inapplicable.map((word): [string, Certainty] => [word, 'arguable'])
])

/** What may stand around the word of a template: `（待定）`, `控制数。` */
const wrapping: ReadonlySet<string> = new Set(' \u3000（(【[）)】].。；;，,：:')

/** `XX`, `××`, `＊＊`, `○○`, `__`, `□□`: two signs or more, not inside a Latin word (`XXL`) or a mask (`136****0000`). */
const blank = /(?<![\da-z])(?:x{2,}|[Ｘ×]{2,}|[*＊]{2,}|[○〇]{2,}|[_＿]{2,}|□{2,}|[?？]{2,})(?![\da-z])/i

/** `≥X%`, `不少于x次`, `X%`: one letter where a figure should stand. `X光机` is a word. */
const letter = /(?<=[≥≤＞＜＝><=于])[xＸ](?=[%％‰\u4e00-\u9fff])|^[xＸ](?=[%％‰])/i

/** Find the words of a template that stand in place of a value. */
export function findPlaceholder(text: string, {added}: Lexicon): Placeholder | undefined {
  const word = trimSigns(text, wrapping)
  const whole = added.placeholders.words.includes(word) ? 'likely' : (wholeCells.get(text) ?? wholeCells.get(word))
  if (whole) return {start: 0, end: text.length, text, certainty: whole}
  const match = blank.exec(text) ?? letter.exec(text)
  if (!match) return
  return {start: match.index, end: match.index + match[0].length, text: match[0], certainty: 'certain'}
}

/** A day written in eight digits, `20210315`. */
const day = String.raw`20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])`

/** Parts of the name of a file: `（20210315细则）`, `.docx`, `（终稿）`. A draft in a title, as `（征求意见稿）`, is none. */
const fileName = new RegExp(
  String.raw`[（(]${day}[\u4e00-\u9fffa-z]{1,6}[）)]|\.(?:docx?|xlsx?|pptx?|wps|pdf)(?![a-z])|[（(](?:终稿|定稿|最终版|最终稿|修改稿|打印版)[\dv.]{0,4}[）)]`,
  'i'
)

/** Find what stands in a goal for the writer alone: a blank to fill in, or part of the name of a file. */
export function findLeftover(text: string): (Placeholder & {readonly kind: 'blank' | 'fileName'}) | undefined {
  const match = blank.exec(text)
  const [kind, found] = match ? (['blank', match] as const) : (['fileName', fileName.exec(text)] as const)
  if (!found) return
  return {kind, start: found.index, end: found.index + found[0].length, text: found[0], certainty: 'likely'}
}
