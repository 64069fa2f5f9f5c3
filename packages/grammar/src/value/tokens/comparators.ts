/** Comparators, before a figure and after it. Words are matched whole, the longest first: `不低于` before `低于`. */
import {
  comparatorsAfter,
  comparatorsAfterDate,
  comparatorsBefore,
  unitsOfMeasure,
  type ComparatorKind
} from '@perf-lint/ast/vocabulary'
import {anyOf, blanks, digit, numeralStart, oneOf} from '../patterns.js'
import type {Units} from '../units.js'
import {AfterDate, Before, token} from './categories.js'

/** `≥`, `&lt;` */
export const Sign = token('Sign', spellings('sign', 'markup'), Before)

/** `不少于` */
export const Word = token('Word', spellings('word'), Before)

/** What may come after a word that is a comparator only before a figure. */
const figureAhead = `(?=${blanks}${anyOf(
  digit,
  numeralStart,
  '[-−±￥¥第前]',
  '[百千半甲乙丙特国省市县A-E]',
  '[≥≧≤≦＞>＜<＝=]',
  '约|每'
)})`

/** What a rank may be among; behind any other word, `前` belongs to a time: `汛期前100%`. */
const amongRanked = '(?:(?<![\\u4e00-\\u9fff])|(?<=[国省市县区州列名居入进排在]))'

/** `至少3`, `达到90%`; `前10%`, `全省前10%` */
export const Contextual = token(
  'Contextual',
  anyOf(
    `${spellings('adverb', 'leadIn')}${figureAhead}`,
    `${amongRanked}前(?=${blanks}${digit}{1,3}(?:\\.${digit}{1,2})?${blanks}[%％])`
  ),
  Before
)

/** `》80%` */
export const Lookalike = token('Lookalike', `${spellings('lookalike')}(?=${blanks}${digit})`, Before)

const odd = /^[余多来]$/

/** `以上`, `（含）以下`, `左右` */
export const After = token('After', oneOf([...comparatorsAfter.keys()].filter((word) => !odd.test(word))))

/** `余`, `多` within a figure: `20余次`, `300多万` */
export function oddSource(units: Units): string {
  return `(?<=[0-9０-９十百千万亿])[余多来](?=${blanks}(?:[万亿千]|${oneOf(units.keys())}))`
}

/** An odd number of built-in units. */
export const Odd = token('Odd', oddSource(unitsOfMeasure))

/** `前`, `之后`; `起` too is a unit elsewhere: `≤3起` */
export const BeforeOrAfter = token(
  'BeforeOrAfter',
  anyOf(
    `(?<=[日月年号底末旬度初])${oneOf(comparatorsAfterDate.keys())}`,
    '(?<=[0-9０-９])(?:之前|以前|之后|以后|前|后|止)'
  ),
  AfterDate
)

function spellings(...kinds: readonly ComparatorKind[]): string {
  return oneOf([...comparatorsBefore].filter(([, {kind}]) => kinds.includes(kind)).map(([spelling]) => spelling))
}
