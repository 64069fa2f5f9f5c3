/** Numbers, units and the signs that join them. */
import {classifiersAfterDigitsOnly, magnitudes, unitsOfMeasure} from '@perf-lint/ast/vocabulary'
import {anyOf, blanks, digit, numeralPart, numeralStart, oneOf} from '../patterns.js'
import type {Units} from '../units.js'
import {Numeral, token} from './categories.js'

/** `百分之`, `千分之`, `三分之` */
export const FractionPrefix = token('FractionPrefix', '[二三四五六七八九十百千万]{1,4}分之')

/** A minus sign, and not the middle of a range. */
const minus = '(?<![^≥≧≤≦＞>＜<＝=于过至到~～，。；：:（(])[-－−]'

/** `1,200`, `3.56`, `-5`, `９５` */
export const Digits = token(
  'Digits',
  `(?:${minus})?${anyOf(
    `${digit}{1,3}(?:,${digit}{3}){1,5}(?!${digit})`,
    // `1 200`: a blank between thousands.
    `(?<!${digit}[ ]?)${digit}{1,3}(?:[ \\u00a0]${digit}{3}){1,5}(?!${digit})`,
    // A full-width comma is one of thousands among full-width digits only: elsewhere it ends a clause.
    `[\\uff10-\\uff19]{1,3}(?:，[\\uff10-\\uff19]{3}){1,5}(?!${digit})`,
    `${digit}+`
  )}(?:[.．]${digit}+)?`,
  Numeral
)

const tenths = '成(?![功立员绩果本效长份为交品])'
const otherEnd = `(?:[至到\\-－—–~～]${numeralStart}${numeralPart}{0,7})?`

/** `三至五年`, `两次`, `百分之九十五`, `半年`: numerals are a number where something is counted. */
export function chineseNumberSource(units: Units): string {
  const counted = oneOf([...units.keys()].filter((spelling) => !classifiersAfterDigitsOnly.has(spelling)))
  const ending = `${blanks}${anyOf(`[余多来]?${counted}`, '以上|及以上|以下|以内|左右', tenths)}`
  return anyOf(
    `(?<=分之)${numeralPart}{1,12}`,
    // Two digits in a row, as in `五六个`, and `几十个` are no number.
    `(?<![一二三四五六七八九几数0-9０-９])(?!${numeralPart}{0,8}[一二三四五六七八九两]{2})${numeralStart}${numeralPart}{0,11}(?=${otherEnd}${ending})`,
    `(?<![0-9０-９])半(?=${blanks}(?:年|个月|小时|个小时|天|日))`
  )
}

/** A number in numerals, of what the built-in units count. */
export const ChineseNumber = token('ChineseNumber', chineseNumberSource(unitsOfMeasure), Numeral)

/** `万`, `亿` after a number */
export const Magnitude = token('Magnitude', `${oneOf(magnitudes.keys())}(?!元)`)

/** `%`, `‰` */
export const PercentSign = token('PercentSign', '[%％﹪‰‱]')

/** `个`, `平方米`; `个月` is cut off `个月度报告`. */
export function unitSource(units: Units): string {
  return `(?:个月(?!度)|(?!个月)${oneOf(units.keys())})`
}

/** A built-in unit. */
export const Unit = token('Unit', unitSource(unitsOfMeasure))

/** `每`, but not `每隔` */
export const Each = token('Each', '每(?!隔)')

/** `日均`, `人均` */
export const Average = token('Average', '[日周月季年人户次亩生床]均(?!匀|衡|等|分)')

/** `元/人` */
export const Slash = token('Slash', '[/／]')

/** `元/人·月` */
export const Dot = token('Dot', '[·•・]')

/** `100±5` */
export const PlusMinus = token('PlusMinus', '(?:±|\\+/-)')

/** `2-3`, `三至五`, `95%～98%` */
export const RangeMark = token('RangeMark', '(?:[-－−–—~～]{1,2}|至|到)')
