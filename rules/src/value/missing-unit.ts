import type {Indicator, Measure, NumberLiteral, TargetValue} from '@perf-lint/ast'
import type {Certainty} from '@perf-lint/core'
import {findName, measuresOf, wordPattern, type Lexicon, type NameMeaning} from '@perf-lint/meaning'
import {unitless} from '../vocabulary/unitless-names.js'
import {findInPeriods, type FoundInPeriods} from './periods.js'

const withoutUnit = wordPattern(unitless)

/** A number without a unit, and what is missing. */
export interface MissingUnit {
  readonly number: NumberLiteral
  /** The figure with its comparators. */
  readonly measure: Measure
  /** What is missing: the percent sign of a rate, or a unit of measure. */
  readonly missing: 'percentSign' | 'unit'
  readonly certainty: Certainty
  /** The unit, where the name says it. */
  readonly expected?: string
  /** Set when a share is written as a decimal: 0.9 for 90%. */
  readonly isDecimal?: true
  /** Set when the unit stands in the name, as in `视频数（个）`. */
  readonly inName?: true
}

/** Find the value of an indicator that lacks a unit of measure, or that lacks a percent sign. */
export function findLack(
  indicator: Indicator,
  missing: MissingUnit['missing'],
  lexicon: Lexicon
): FoundInPeriods<MissingUnit> | undefined {
  const name = findName(indicator)?.value ?? ''
  return findInPeriods(indicator, (value) => {
    const found = findMissingUnit(value, name, lexicon)
    return found?.missing === missing ? found : undefined
  })
}

/** Find the first number of a value that lacks its unit. */
export function findMissingUnit(value: TargetValue, name: string, lexicon: Lexicon): MissingUnit | undefined {
  for (const measure of measuresOf(value)) {
    const number = findBareNumber(measure, value)
    const missing = number && judge(number, measure, name, lexicon)
    if (missing) return {...missing, number, measure}
  }
  return
}

/** The number of a measure without unit or percent sign; not one with a noun behind it that no list knows: `≥3沟`. */
function findBareNumber(measure: Measure, value: TargetValue): NumberLiteral | undefined {
  if (measure.dimension !== 'number') return
  const number = measure.children.find((child) => child.type === 'number')
  const next = value.children[value.children.indexOf(measure) + 1]
  if (next?.type === 'unknown' && /^[\p{L}/：:]/u.test(next.value)) return
  return number
}

function judge(
  number: NumberLiteral,
  {comparison}: Measure,
  name: string,
  lexicon: Lexicon
): Omit<MissingUnit, 'number' | 'measure'> | undefined {
  const {amount, magnitude} = number
  // 零值另有规则；年份、比值和指数本无单位。
  if (amount === 0 || isYear(number) || hasNoUnit(name, lexicon)) return
  const meaning = lexicon.understandName(name)
  const {kind, direction, unit} = meaning

  if (isDecimalShare(amount, comparison, meaning))
    return {missing: 'percentSign', certainty: 'likely', expected: '%', isDecimal: true}
  if (unit) {
    const missing = unit.dimension === 'percentage' ? 'percentSign' : 'unit'
    return {missing, certainty: 'arguable', expected: unit.value, inName: true}
  }
  if (kind === 'rate' || kind === 'growthRate') {
    if (magnitude !== undefined) return {missing: 'unit', certainty: 'likely'}
    // A fraction is a percentage where little is good: 故障率≤0.5. Of what is to be much it may be a share: 优良率≤0.9.
    const isBounded = comparison === 'atMost' || comparison === 'lessThan'
    const least = direction === 'less' || (isBounded && direction !== 'more') ? 0 : 1
    if (amount <= least || amount > 100) return
    return {missing: 'percentSign', certainty: isShare(meaning) ? 'certain' : 'likely', expected: '%'}
  }
  if (kind === 'level') return
  if (kind === 'score') return {missing: 'unit', certainty: 'arguable', expected: '分'}
  const expected = unitOfHead(meaning.head, lexicon)
  return {
    missing: 'unit',
    certainty: magnitude === undefined ? 'certain' : 'likely',
    ...(expected && {expected})
  }
}

/** Natures whose shares are near to the whole; a 利用率 of 0.58 is written so by custom. */
const nearWhole: ReadonlySet<NameMeaning['nature']> = new Set([
  'satisfaction',
  'quality',
  'availability',
  'punctuality',
  'coverage',
  'completion'
])

/** `满意度≥0.9`: nobody asks for less than 1 % of what is to be near to the whole. */
function isDecimalShare(amount: number, comparison: Measure['comparison'], meaning: NameMeaning): boolean {
  if (meaning.direction !== 'more' || comparison === 'atMost' || comparison === 'lessThan') return false
  return amount >= 0.5 && amount < 1 && isShare(meaning) && nearWhole.has(meaning.nature)
}

/** Whether a rate is of a hundred and nothing else; 保障度 may be scored, and 增长率 be written as a number. */
function isShare({kind, head = '', isAdded}: NameMeaning): boolean {
  return kind === 'rate' && (isAdded ?? /(?:率|满意度|认可度|比例|占比|百分比|比重)$/.test(head))
}

function hasNoUnit(name: string, {added}: Lexicon): boolean {
  return withoutUnit.test(name) || added.unitlessNames.pattern.test(name)
}

function isYear({amount, value}: NumberLiteral): boolean {
  return /^(?:19|20)\d\d$/.test(value) && amount > 1900
}

/** 人 of 人数, 人次 of 人次: the classifier in the head itself; a noun there (用户数) is what is counted. */
function unitOfHead(head = '', {units}: Lexicon): string | undefined {
  const word = head.replace(/数$/, '')
  return word.length === 1 || word.endsWith('次') ? units.get(word)?.unit : undefined
}
