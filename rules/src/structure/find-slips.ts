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

/** Find the slips of the closed list in a text, in order; each once. */
export function findSlips(text: string): FoundSlip[] {
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
