import {slips, type Slip} from '../vocabulary/slips.js'

/** A slip of the pen in a text. */
export interface FoundSlip extends Slip {
  /** Half-open UTF-16 offsets into the text. */
  readonly start: number
  readonly end: number
}

const figureBehind = /^[\s约为]{0,2}[\d一二三四五六七八九十百两]/
const figureBefore = /[\d%％‰一二三四五六七八九十百千万][\u4e00-\u9fff]{0,3}$/

/** Find the slips of the closed list in a text, in order. */
export function findSlips(text: string): FoundSlip[] {
  return slips
    .flatMap((slip) => {
      const start = text.indexOf(slip.written)
      if (start < 0) return []
      const end = start + slip.written.length
      if (slip.beforeFigure && !figureBehind.test(text.slice(end, end + 4))) return []
      if (slip.afterFigure && !figureBefore.test(text.slice(Math.max(0, start - 4), start))) return []
      return [{...slip, start, end}]
    })
    .toSorted((a, b) => a.start - b.start)
}
