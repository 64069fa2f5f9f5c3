/**
 * The words and signs that say how a result compares with a figure.
 *
 * Source: DOMAIN.md §2.3; 民法典第1259条: 以上、以下、以内、届满 include the number, 不满、超过、以外 do not.
 */
import type {Comparison} from '../nodes.js'

/**
 * How a comparator is made, and so how far it can be trusted.
 *
 * - `sign`: a mathematical sign, as `≥`.
 * - `markup`: a sign left over from HTML, as `&lt;`.
 * - `lookalike`: another character typed for a sign, as `》`; what it means can only be guessed.
 * - `word`: a word that is always a comparator, as `不少于`.
 * - `adverb`: a word that is one only before a figure, as `至少`, `约`.
 * - `leadIn`: a verb that leads to a figure and compares only weakly, as `达到`, `为`; any other comparator outdoes it.
 */
export type ComparatorKind = 'sign' | 'markup' | 'lookalike' | 'word' | 'adverb' | 'leadIn'

/** What is known of one comparator. */
export interface ComparatorEntry {
  readonly kind: ComparatorKind
  /** Left out when it can only be guessed. */
  readonly comparison?: Comparison
  /** Set when it compares nothing on a duration: `达到30分钟` may be a floor or a ceiling. */
  readonly exceptDuration?: true
}

/** Spellings with one meaning. */
type Group = readonly [kind: ComparatorKind, comparison: Comparison | undefined, ...spellings: string[]]

/** Relations by the meaning they have alone and the one they have when negated. */
const relations: readonly (readonly [alone: Comparison, negated: Comparison, ...words: string[]])[] = [
  ['moreThan', 'atMost', '大于', '高于', '多于', '超过', '超出', '长于', '晚于', '迟于', '慢于'],
  ['lessThan', 'atLeast', '小于', '低于', '少于', '短于', '早于', '弱于', '差于', '亚于', '次于', '逊于']
]

const negations = ['不', '不得', '不能', '不应', '不可', '不宜', '不会', '不允许', '未', '没有']

/** Relations that `等于` makes inclusive, with or without 或 between. */
const inclusive: readonly Group[] = [
  ['word', 'atLeast', ...orEqual('大于', '高于', '多于', '超过'), '大等于'],
  ['word', 'atMost', ...orEqual('小于', '低于', '少于'), '小等于']
]

const written: readonly Group[] = [
  ['sign', 'atLeast', '≥', '≧', '⩾', '≮', '≥=', '≥＝', '>=', '＞=', '>＝', '＞＝', '=>', '＝＞'],
  ['sign', 'atMost', '≤', '≦', '⩽', '≯', '≤=', '≤＝', '<=', '＜=', '<＝', '＜＝', '=<', '＝＜'],
  ['sign', 'moreThan', '>', '＞', '﹥'],
  ['sign', 'lessThan', '<', '＜', '﹤'],
  ['sign', 'equal', '=', '＝', '﹦', '=='],
  ['sign', 'about', '≈', '≒'],

  ['markup', 'moreThan', ...entity('gt')],
  ['markup', 'lessThan', ...entity('lt')],
  ['markup', 'atLeast', ...entity('ge'), ...entity('gt').map((spelling) => `${spelling}=`)],
  ['markup', 'atMost', ...entity('le'), ...entity('lt').map((spelling) => `${spelling}=`)],

  ['lookalike', undefined, '》', '《', '〉', '〈', '»', '«', '︾', '︽', '》=', '》＝', '《=', '《＝'],

  ['word', 'atLeast', '不下于', '不少於', '不低於'],
  ['word', 'atMost', '不逾', '不超', '未超'],
  ['word', 'equal', '等于'],
  ['word', 'about', '约等于', '近似于'],
  ['word', 'moreThan', '优于', '好于', '强于', '快于'],

  ['adverb', 'atLeast', '至少', '最少', '起码', '最低', '最低为', '下限', '下限为'],
  ['adverb', 'atMost', '至多', '最多', '最高', '最高为', '最长', '最大', '最迟', '最晚', '上限', '上限为', '限于'],
  ['adverb', 'moreThan', '逾', '超', '突破'],
  ['adverb', 'lessThan', '不足', '不满', '不到', '未满'],
  ['adverb', 'equal', '正好', '恰好', '刚好'],
  ['adverb', 'about', '约', '大约', '约为', '大概', '将近', '接近', '近'],

  ['leadIn', 'atMost', '控制在', '严控在', '限制在', '降至', '降到', '降低至', '降低到', '下降至', '下降到', '减至'],
  ['leadIn', 'atMost', '减少至', '减少到', '压减至', '压减到', '压缩至', '压缩到', '缩短至', '缩短到', '缩减至'],
  ['leadIn', 'equal', '为', '共', '共计', '合计', '总计', '共有', '即'],
  ['leadIn', 'atMost', '截至', '截止', '截止到', '截至到']
]

/** Verbs of reaching: a floor for what should rise, not to be told for a duration. */
const reaching: readonly string[] = [
  '达到',
  '达',
  '达至',
  '达成',
  '均达',
  '平均达',
  '平均达到',
  '预期达',
  '预期达到',
  '预计达',
  '预计达到',
  '计划达到',
  '力争达到',
  '争取达到',
  '实际达',
  '实现',
  '做到',
  '保持',
  '保持在',
  '维持在',
  '稳定在',
  '提升至',
  '提升到',
  '提高至',
  '提高到',
  '增至',
  '增加至',
  '增加到',
  '增长至',
  '增长到',
  '扩大至',
  '扩大到',
  '上升至',
  '上升到',
  '升至',
  '升到'
]

const after: readonly Group[] = [
  ['word', 'atLeast', '以上', ...included('以上')],
  ['word', 'atMost', '以下', ...included('以下'), '以内', ...included('以内'), '之内', '内'],
  ['word', 'moreThan', '以上（不含）', '以上(不含)', '（不含）以上', '(不含)以上', '以外', '之外'],
  ['word', 'lessThan', '以下（不含）', '以下(不含)', '（不含）以下', '(不含)以下'],
  ['adverb', 'about', '左右', '上下', '余', '多', '来']
]

/** Comparators after a date: the date itself is included. */
const afterDates: readonly Group[] = [
  ['word', 'atMost', '前', '之前', '以前', '止'],
  ['word', 'atLeast', '后', '之后', '以后', '起']
]

/** Comparators before a figure, by spelling. */
export const comparatorsBefore: ReadonlyMap<string, ComparatorEntry> = new Map([
  ...toEntries([...relations.flatMap(negate), ...inclusive, ...written]),
  ...reaching.map((word): [string, ComparatorEntry] => [
    word,
    {kind: 'leadIn', comparison: 'atLeast', exceptDuration: true}
  ])
])

/** Comparators after a figure, by spelling. */
export const comparatorsAfter: ReadonlyMap<string, ComparatorEntry> = new Map(toEntries(after))

/** Comparators after a date, by spelling: `前`, `之后`. */
export const comparatorsAfterDate: ReadonlyMap<string, ComparatorEntry> = new Map(toEntries(afterDates))

/** A sign typed in place of a standard one. */
export interface ComparatorLookalike {
  /** The standard sign. */
  readonly meant: '≥' | '≤' | '＞' | '＜'
  /** Whether the standard sign is surely what was meant. */
  readonly certain: boolean
}

/**
 * Signs typed in place of `≥ ≤ ＞ ＜`, by spelling.
 *
 * A sign with the same meaning may be replaced; a look-alike (`》`) was typed for `≥` or `＞`, and only its writer knows.
 */
export const comparatorLookalikes: ReadonlyMap<string, ComparatorLookalike> = new Map(
  [...comparatorsBefore].flatMap(([spelling, {kind, comparison}]): [string, ComparatorLookalike][] => {
    if (kind === 'lookalike') return [[spelling, {meant: /[》〉»︾]/.test(spelling) ? '≥' : '≤', certain: false}]]
    if (kind !== 'sign' && kind !== 'markup') return []
    const meant = standardSign(comparison)
    return meant === undefined || meant === spelling ? [] : [[spelling, {meant, certain: true}]]
  })
)

function standardSign(comparison: Comparison | undefined): ComparatorLookalike['meant'] | undefined {
  switch (comparison) {
    case 'atLeast':
      return '≥'
    case 'atMost':
      return '≤'
    case 'moreThan':
      return '＞'
    case 'lessThan':
      return '＜'
    default:
      return
  }
}

/** `大于` and its negations, as `不大于`, `不得大于`. */
function negate([alone, negated, ...words]: (typeof relations)[number]): Group[] {
  return [
    ['word', alone, ...words],
    ['word', negated, ...words.flatMap((word) => negations.map((negation) => negation + word))]
  ]
}

/** `大于等于`, `大于或等于`, `大于或者等于` */
function orEqual(...words: string[]): string[] {
  return words.flatMap((word) => ['', '或', '或者'].map((or) => `${word}${or}等于`))
}

/** `及以上`, `（含）以上`, `以上（含）` */
function included(word: string): string[] {
  const before = ['及', '或', '或者', '和', '含', '及其', '（含）', '(含)', '（含本数）', '(含本数)']
  return [
    ...before.map((prefix) => prefix + word),
    `${word}（含）`,
    `${word}(含)`,
    `${word}（含本数）`,
    `${word}(含本数)`
  ]
}

/** `&gt;`, `＆gt;`, `&amp;gt;`, `&gt；` */
function entity(name: string): string[] {
  return ['&', '＆', '&amp;'].flatMap((start) => [';', '；'].map((end) => start + name + end))
}

function toEntries(groups: readonly Group[]): [string, ComparatorEntry][] {
  return groups.flatMap(([kind, comparison, ...spellings]) =>
    spellings.map((spelling): [string, ComparatorEntry] => [spelling, comparison ? {kind, comparison} : {kind}])
  )
}
