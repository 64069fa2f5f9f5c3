import {wordPattern} from '@perf-lint/meaning'
import {slips, type Slip} from '../vocabulary/slips.js'

/** A slip of the pen in a text. */
export interface FoundSlip extends Slip {
  /** Half-open UTF-16 offsets into the text. */
  readonly start: number
  readonly end: number
}

const figureBehind = /^[\s约为]{0,2}[\d一二三四五六七八九十百两]/
const figureBefore = /[\d%％‰一二三四五六七八九十百千万][\u4e00-\u9fff]{0,3}$/

const byWriting: ReadonlyMap<string, Slip> = new Map(slips.map((slip) => [slip.written, slip]))

const anySlip = wordPattern([...byWriting.keys()])
const everySlip = new RegExp(anySlip, 'g')

/** `9O%`, `1O0人`: a letter where the figure zero should stand; `O2`, `5O` alone may be names. */
const letterForZero = /(?<=[\d≥≤＞＜=])[OoＯｏ](?=[\d%％‰\u4e00-\u9fff])/

/** Find the slips of a text: those of the closed list in order, each once, and a letter for a figure. */
export function findSlips(text: string): FoundSlip[] {
  const letter = letterForZero.exec(text)
  return [...findWords(text), ...(letter ? [toLetterSlip(letter)] : [])]
}

function toLetterSlip({0: written, index}: RegExpExecArray): FoundSlip {
  return {written, meant: ['0'], certainty: 'certain', start: index, end: index + 1}
}

function findWords(text: string): FoundSlip[] {
  if (!anySlip.test(text)) return []
  const found = new Map<Slip, FoundSlip>()
  for (const {index: start, 0: written} of text.matchAll(everySlip)) {
    const slip = byWriting.get(written)!
    const end = start + written.length
    if (!found.has(slip) && stands(slip, text, start, end)) found.set(slip, {...slip, start, end})
  }
  return [...found.values()]
}

/** Whether what stands around a slip leaves it one. */
function stands(
  {beforeFigure, afterFigure, notAfter, notBefore}: Slip,
  text: string,
  start: number,
  end: number
): boolean {
  if (beforeFigure && !figureBehind.test(text.slice(end, end + 4))) return false
  if (afterFigure && !figureBefore.test(text.slice(Math.max(0, start - 4), start))) return false
  return !isOneOf(text.charAt(start - 1), notAfter) && !isOneOf(text.charAt(end), notBefore)
}

function isOneOf(character: string, characters = ''): boolean {
  return character !== '' && characters.includes(character)
}
