/**
 * The tokens of the value grammar.
 *
 * What a character means in a target value depends on its neighbours: `5G` is a name and `5个` a count, `三` a number in
 * `三次` and none in `第三方`, `》` the end of a title or a mistyped `≥`. These decisions are made here, by names that
 * are tried before numbers and by looking at the characters next to them, so that the grammar can stay plain.
 *
 * Every token but `Blank` is a `Piece`, and any character that is nothing else is `Prose`. No pattern looks further
 * than some twenty characters.
 */
import {unitsOfMeasure} from '@perf-lint/ast/vocabulary'
import type {TokenType} from 'chevrotain'
import {AfterDate, Before, Name, Numeral, Piece} from './tokens/categories.js'
import {After, BeforeOrAfter, Contextual, Lookalike, Odd, oddSource, Sign, Word} from './tokens/comparators.js'
import {Deadline, Period} from './tokens/dates.js'
import {
  Average,
  ChineseNumber,
  chineseNumberSource,
  Digits,
  Dot,
  Each,
  FractionPrefix,
  Magnitude,
  PercentSign,
  PlusMinus,
  RangeMark,
  Slash,
  Unit,
  unitSource
} from './tokens/figures.js'
import {Level, Rank, TopRank} from './tokens/levels.js'
import {
  CalendarSpan,
  Capacity,
  Code,
  DocumentNumber,
  FixedExpression,
  ListNumber,
  LongNumber,
  OrdinalNumber,
  PublicLine,
  Ratio,
  RoundTheClock,
  Sum,
  Title,
  Version,
  WordOfYue
} from './tokens/names.js'
import {Answer, Blank, Close, Colon, Divide, Grade, Open, Prose, Stop, TimesHundred} from './tokens/words.js'
import type {Units} from './units.js'

export * from './tokens/categories.js'
export * from './tokens/comparators.js'
export * from './tokens/dates.js'
export * from './tokens/figures.js'
export * from './tokens/levels.js'
export * from './tokens/words.js'

/** All tokens, in the order they are tried. */
export const tokens: readonly TokenType[] = [
  ...[Piece, Name, Before, AfterDate, Numeral, Blank],
  // Names that look like figures come first, but for dates, which look like names.
  ...[Title, DocumentNumber, RoundTheClock, PublicLine, Level, Capacity, Code, LongNumber],
  ...[Deadline, CalendarSpan, Version, Sum, Ratio, Rank, TopRank, Period],
  ...[ListNumber, OrdinalNumber, FixedExpression, WordOfYue],
  ...[Each, Average],
  ...[Sign, Word, Contextual, Lookalike, After, Odd, BeforeOrAfter],
  // A formula ends in `*100%`, and `±` stands before a number.
  ...[TimesHundred, Divide, PlusMinus, FractionPrefix, Digits, ChineseNumber],
  ...[Slash, Dot, RangeMark, PercentSign],
  // `千米` is a unit and no magnitude.
  ...[Answer, Grade, Unit, Magnitude],
  ...[Stop, Colon, Open, Close, Prose]
]

/**
 * The tokens for other units than the built-in ones.
 *
 * Those that units are a part of are the same tokens with another pattern, so that one parser knows them all.
 */
export function tokensOf(units: Units): readonly TokenType[] {
  if (units === unitsOfMeasure) return tokens
  const sources = new Map([
    [ChineseNumber, chineseNumberSource],
    [Odd, oddSource],
    [Unit, unitSource]
  ])
  return tokens.map((type) => {
    const source = sources.get(type)
    return source ? {...type, PATTERN: new RegExp(source(units))} : type
  })
}
