import {compounds, meantTwice, parallelHeads} from '../vocabulary/reduplications.js'

/** A word written twice in a row. */
export interface DoubledWord {
  /** Half-open UTF-16 offsets of the second of the two. */
  readonly start: number
  readonly end: number
  readonly word: string
  /** Both, as written. */
  readonly text: string
}

/** Two to eight Chinese characters, and the same again. */
const twice = /([\u4e00-\u9fff]{2,8})\1/g

/** `60万页页`, `5次次以上`: the unit behind a figure, again, and nothing behind it that it may belong to (300个个体户). */
const twiceUnit =
  /(?<=[\d万亿])([个次人家户件份页篇册场期套台辆项条处座所棵株亩吨米元天])\1(?=$|[，,。；;、）)]|以[上下内]|及以)/g

/** Anything written twice: most texts have nothing. */
const anyTwice = /([\u4e00-\u9fff]{1,8})\1/

/** `百分之95%`: the percent is said in words and by a sign. */
const twicePercent = /百分之\d{1,3}(?:\.\d{1,3})?[%％]/g

/** Find the words and units of a text that are written twice in a row. */
export function findDoubledWords(text: string): DoubledWord[] {
  if (!anyTwice.test(text)) return []
  return [...text.matchAll(twice), ...text.matchAll(twiceUnit)].flatMap(({0: both, 1: word = '', index}) => {
    const middle = index + word.length
    return isMeant(text, word, both, middle) ? [] : [{start: middle, end: middle + word.length, word, text: both}]
  })
}

/** Find percentages said in words and by a sign. */
export function findDoubledPercents(text: string): DoubledWord[] {
  if (!text.includes('百分之')) return []
  return [...text.matchAll(twicePercent)].map(({0: both, index}) => ({
    start: index,
    end: index + both.length,
    word: `${both.slice(3, -1)}%`,
    text: both
  }))
}

function isMeant(text: string, word: string, both: string, middle: number): boolean {
  if (word.length === 1) return false
  // One character again and again is no word: 人人人人.
  if (new Set(word).size === 1) return true
  if (meantTwice.some((each) => both.startsWith(each))) return true
  if (word.length === 2 && parallelHeads.has(word.charAt(1))) return true
  // 政务服务服务对象: the second word begins another compound.
  return compounds.some((compound) => compound.startsWith(word) && text.startsWith(compound, middle))
}
