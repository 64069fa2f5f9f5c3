import type {Indicator, TargetValue} from '@perf-lint/ast'
import {answers, grades, type GradeEntry} from '@perf-lint/ast/vocabulary'
import type {Certainty} from '@perf-lint/core'
import {findName, hasFigure, wordPattern, type Lexicon} from '@perf-lint/meaning'
import {findPlaceholder} from '../structure/find-placeholder.js'
import {repeatsName} from '../structure/repeats-name.js'
import {
  allEntitled,
  byContract,
  byNeed,
  byReference,
  byStandard,
  explanations,
  lastYear,
  moneyWords,
  namedStandard,
  seeElsewhere,
  withinBudget
} from '../vocabulary/reference-words.js'
import {
  activityVerbs,
  changeWithoutMeasure,
  degreeWords,
  directionVerbs,
  dutyVerbs,
  gradedByStandard,
  improvements,
  levelWords,
  noneOfIt,
  nothingHappened,
  operationWords,
  qualityWords,
  rankWords,
  ratingWords,
  scheduleWords,
  timelyWords,
  worksQuality
} from '../vocabulary/vague-words.js'
import {splitClauses} from './clauses.js'
import {findInPeriods, quote, type FoundInPeriods} from './periods.js'

const active = wordPattern(activityVerbs, 'start')
const degree = wordPattern(degreeWords)
const duty = wordPattern(dutyVerbs, 'start')
const improved = wordPattern(improvements, 'end')
const operating = wordPattern(operationWords, 'end')
const qualified = wordPattern(qualityWords, 'end')
const ranked = wordPattern(rankWords)
const rating = wordPattern(ratingWords)
const scheduled = wordPattern(scheduleWords)
const startsTimely = wordPattern(timelyWords, 'start')
const timely = wordPattern(timelyWords)
const towards = wordPattern(directionVerbs, 'start')

/**
 * What a value without a figure is instead.
 *
 * - `answer`: yes or no, as `是`, `完成`, `通过验收`.
 * - `grade`: a grade without a scale, as `良好`; `rating`: one that others give, as `年度考核优秀`.
 * - `reference`: sent elsewhere, as `按计划完工`; `budget`: to the budget; `lastYear`: to last year's figure.
 * - `timely`: in time, without a limit; `rank`: ahead, without a place.
 * - `vague`: better or good, without a measure; `activity`: what is done; `prose`: any other text.
 */
export interface Wording {
  readonly kind:
    | 'answer'
    | 'grade'
    | 'rating'
    | 'reference'
    | 'budget'
    | 'lastYear'
    | 'timely'
    | 'rank'
    | 'vague'
    | 'activity'
    | 'prose'
  readonly certainty: Certainty
}

/** Find the value of an indicator that is worded in one of the ways given. */
export function findWording<Kind extends Wording['kind']>(
  indicator: Indicator,
  lexicon: Lexicon,
  ...kinds: readonly Kind[]
): FoundInPeriods<Wording & {readonly kind: Kind}> | undefined {
  const name = findName(indicator)?.value ?? ''
  return findInPeriods(indicator, (value) => {
    const wording = readWording(value, name, lexicon)
    const kind = kinds.find((each) => each === wording?.kind)
    return wording && kind && {...wording, kind}
  })
}

/**
 * Tell what a value without a figure is: one kind, so that one rule speaks of it.
 *
 * `undefined` for values with a figure, for those that can be checked though they have none (未发生事故, 本科以上, 当日办结),
 * and for those that other rules tell of: template words, the indicator's own name, a comparator alone, an explanation.
 */
export function readWording(value: TargetValue, name: string, lexicon: Lexicon): Wording | undefined {
  if (value.children.some(({type}) => type === 'formula')) return
  const text = quote(value)
  if (hasFigure(value)) return spanOfNeed.test(text) ? {kind: 'vague', certainty: 'likely'} : undefined
  if (!/[\p{L}√×✓✔✗☑]/u.test(text)) return
  if (findPlaceholder(text, lexicon) ?? explanations.exec(text)) return
  const repeats = repeatsName(name, text)
  if (repeats === 'certain' || repeats === 'likely' || isCheckable(value, name, lexicon)) return

  if (lexicon.added.vagueWords.pattern.test(text)) return {kind: 'vague', certainty: 'certain'}
  return (
    readBudget(text, name) ??
    readReference(text) ??
    (value.children.some(({type}) => type === 'comparator')
      ? readLastYear(text)
      : (readAnswer(text, name, lexicon) ?? readGrade(value, name, lexicon) ?? readProse(text)))
  )
}

/** A time for which needs are met is the figure of no result: `能够满足三至五年的工作需要`. */
const spanOfNeed = /^[^，,；;。]{0,6}满足[^，,；;。]{0,12}[年月日天]的?[^，,；;。\d]{0,10}(?:需要|需求|要求)$/

/** What can be checked though it has no figure: a standard by its name, pass or fail in a rating. */
function isCheckable(value: TargetValue, name: string, lexicon: Lexicon): boolean {
  const text = quote(value)
  if (byStandard.test(text) && namedStandard.test(text)) return true
  return findGrade(value)?.scale === 'pass' && !isRate(name, lexicon) && (isRated(name) || isRated(text))
}

function readBudget(text: string, name: string): Wording | undefined {
  if (!withinBudget.test(text)) return
  return {kind: 'budget', certainty: moneyWords.test(name) || moneyWords.test(text.slice(0, 2)) ? 'likely' : 'arguable'}
}

function readReference(text: string): Wording | undefined {
  if ([byReference, byContract, byNeed, seeElsewhere].some((words) => words.test(text)))
    return {kind: 'reference', certainty: 'certain'}
  if (byStandard.test(text) && !answers.has(text)) {
    return {kind: 'reference', certainty: 'likely'}
  }
  return allEntitled.test(text) ? {kind: 'reference', certainty: 'arguable'} : undefined
}

function readLastYear(text: string): Wording | undefined {
  return lastYear.test(text) ? {kind: 'lastYear', certainty: 'arguable'} : undefined
}

/** `通过竣工验收`, `设备全部安装完成`, `实现乡村全覆盖` */
const longAnswer =
  /^(?:顺利|全部|已|均)?通过.{0,10}(?:验收|评审|审核|考核|检查|评估|认证|审查|鉴定)$|(?:全部|均已|已|均).{0,10}(?:完成|完工|通过|到位|达标|合格|落实|建成|安装|投入使用)$|全覆盖$|验收(?:通过|合格)$/

function readAnswer(text: string, name: string, lexicon: Lexicon): Wording | undefined {
  const word = text.replace(/[。.！!]{1,3}$/, '')
  const isAnswer =
    answers.has(word) || longAnswer.test(word) || (word === '合格' && (isRate(name, lexicon) || !isRated(name)))
  if (!isAnswer || isVagueAnswer(word) || nothingHappened.test(word)) return
  const {kind, isQuestion} = lexicon.understandName(name)
  const wantsFigure = kind !== undefined && kind !== 'state' && kind !== 'timeliness' && kind !== 'level'
  if (isQuestion || (noneOfIt.test(word) && isAdverse(name, lexicon)) || (word === '合格' && worksQuality.test(name)))
    return {kind: 'answer', certainty: 'arguable'}
  return {kind: 'answer', certainty: wantsFigure ? 'certain' : 'likely'}
}

/** 合格 and 优秀 say nothing of a rate, whoever gives them. */
function isRate(name: string, lexicon: Lexicon): boolean {
  return lexicon.understandName(name).kind === 'rate'
}

/** Whether a name speaks of what should not happen, and not of how it is dealt with. */
function isAdverse(name: string, lexicon: Lexicon): boolean {
  return lexicon.adverse.pattern.test(name) && lexicon.understandName(name).direction !== 'more'
}

/** Answers that say how rather than whether: 按时完成, 合规. */
function isVagueAnswer(word: string): boolean {
  return startsTimely.test(word) || word === '合规'
}

function readGrade(value: TargetValue, name: string, lexicon: Lexicon): Wording | undefined {
  const grade = findGrade(value)
  if (!grade) return
  if (grade.scale === 'satisfaction') return {kind: 'grade', certainty: 'certain'}
  if (isRated(name) || isRated(value.value)) return {kind: 'rating', certainty: 'arguable'}
  if (gradedByStandard.test(name) && !isRate(name, lexicon)) return {kind: 'grade', certainty: 'arguable'}
  return {kind: 'grade', certainty: grade.scale === 'pass' ? 'likely' : 'certain'}
}

/** The last grade of a value, with or without 以上. */
function findGrade(value: TargetValue): GradeEntry | undefined {
  const node = value.children.findLast((child) => child.type === 'qualitative')
  return node && grades.get(node.value.replace(/[及或]?以上$/, ''))
}

function isRated(text: string): boolean {
  return rating.test(text)
}

function readProse(text: string): Wording | undefined {
  if (nothingHappened.test(text)) return
  const clauses = splitClauses(text).map((clause) => clause.trim())
  const isInClause = (pattern: RegExp) => clauses.some((clause) => pattern.test(clause))

  if (changeWithoutMeasure.test(text) || degree.test(text)) return {kind: 'vague', certainty: 'certain'}
  if (lastYear.test(text)) return {kind: 'lastYear', certainty: 'arguable'}
  if (ranked.test(text)) return {kind: 'rank', certainty: 'likely'}
  if (scheduled.test(text)) return
  if (isInClause(towards) || isInClause(improved)) return {kind: 'vague', certainty: 'certain'}
  if (timely.test(clauses[0] ?? '')) return {kind: 'timely', certainty: 'likely'}
  if (isInClause(operating)) return {kind: 'vague', certainty: 'likely'}
  if (isInClause(qualified)) return {kind: 'vague', certainty: text.length > 1 ? 'certain' : 'likely'}
  if (isInClause(duty)) return {kind: 'vague', certainty: 'likely'}
  if (isInClause(active)) return {kind: 'activity', certainty: 'likely'}
  if (levelWords.test(text)) return
  return {kind: 'prose', certainty: text.length >= 8 ? 'likely' : 'arguable'}
}
