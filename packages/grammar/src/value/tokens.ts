/**
 * The tokens of the value grammar, in the order they are tried.
 *
 * What a character means in a target value depends on its neighbours: `5G` is a name and `5个` a count, `一般` a word
 * and `一般` no number, `》` the end of a title or a mistyped `≥`. These decisions are made here, by names that are
 * tried before numbers and by looking at the characters next to them, so that the grammar can stay plain. Every token
 * is a `Piece`; blanks are kept apart from the grammar, and any character that is nothing else is `Prose`.
 */
import {
  answers,
  classifiersAfterDigitsOnly,
  comparatorsAfter,
  comparatorsAfterDate,
  comparatorsBefore,
  fixedExpressions,
  grades,
  magnitudes,
  publicLines,
  unitsOfMeasure,
  type ComparatorKind
} from '@perf-lint/ast/vocabulary'
import {createToken, Lexer, type TokenType} from 'chevrotain'
import {blanks, digit, endOfText, figure, han, numeralPart, numeralStart, oneOf} from './patterns.js'

const unit = oneOf(unitsOfMeasure.keys())

/** What a figure may start with. */
const figureStart = `(?:${digit}|[-−±￥¥第前]|${numeralStart}|[百千半甲乙丙特国省市县A-E]|[≥≧≤≦＞>＜<＝=]|约|每)`

export const Blank = createToken({name: 'Blank', pattern: /[\s\u0085\u200b\ufeff]+/, group: 'blank'})

/** Any token of the grammar. */
export const Piece = createToken({name: 'Piece', pattern: Lexer.NA})

/** A word or number that is no part of a figure. */
export const Name = createToken({name: 'Name', pattern: Lexer.NA, categories: [Piece]})

// Names: digits and numerals in them count nothing.

/** `《条例》`; `《80%` is not one. */
export const Title = name('Title', `《(?!${blanks}${digit})[^《》]{1,80}》`)

/** `〔2021〕79号`, `（2021）7号` */
export const DocumentNumber = name('DocumentNumber', `[〔\\[（(【]${digit}{4}[〕\\]）)】]第?${digit}{1,5}号`)

/** `7×24小时`, `5*8`, `24/7`, `3×100米` */
export const RoundTheClock = name(
  'RoundTheClock',
  `(?:${digit}{1,2}${blanks}[×xX*＊✕]${blanks}24(?:${blanks}(?:小时|h|H))?|${digit}[×xX*＊]8(?:小时)?|24/7|24小时(?=不间断|不停|无间断|连续|值班|值守|运行|在线|开放|监控|服务|自助|全天))`
)

/** `12345热线`, `12345平台` */
export const PublicLine = name(
  'PublicLine',
  `${oneOf(publicLines)}(?=${blanks}(?:政务|便民|服务|公共|市民|热线|专线|平台|电话|工单|投诉|举报|报警|急救|系统|诉求|[”"’']))`
)

/** `1080P`, `5G`, `12M的专线`; `≥5G` is a size. */
export const Capacity = name(
  'Capacity',
  `(?:${digit}{3,4}[pPiI](?![a-zA-Z])|(?<![≥≧≤≦＞>＜<＝=于过到足达约][ ]?)(?:[2-6]G(?![a-zA-Z/每])|[48]K(?![a-zA-Z])|${digit}{1,5}[MGmg](?=的|宽带|光纤|带宽|专线|以太|链路)))`
)

/** `A3`, `PM2.5`, `IPv6`, `GB/T 22239-2019`, `V2.0` */
export const Code = name(
  'Code',
  `(?:[A-Z]{2,4}/[A-Z]${blanks}${digit}{2,6}(?:[.\\-—－]${digit}{1,6}){0,3}|[a-zA-Z]{1,10}[-_]?${digit}{1,8}(?:[.\\-]${digit}{1,6}){0,3}(?!${digit}))`
)

/** `020-12345678`, `440106199001011234`: too long for a figure. */
export const LongNumber = name('LongNumber', `(?:0${digit}{2,3}-${digit}{7,8}|${digit}{16,})`)

/** `8:30`, `1:1.5` */
export const Ratio = name(
  'Ratio',
  `${digit}{1,6}(?:\\.${digit}{1,6})?${blanks}[:：∶]${blanks}${digit}{1,6}(?:\\.${digit}{1,6})?`
)

/** `2023-2026年`, `2023年至2026年`, `1-6月`: a span of the calendar. */
export const CalendarSpan = name(
  'CalendarSpan',
  `(?:(?:19|20|１９|２０)${digit}{2}年?${blanks}[-－—–~～至到]{1,2}${blanks}(?:19|20|１９|２０)${digit}{2}(?:年度?|学年)?(?!${digit})|${digit}{1,2}月?${blanks}[-－—–~～至]${blanks}${digit}{1,2}月(?!内|以内|底|末)|(?:19|20|１９|２０)${digit}{2}(?:学?年度|年(?=规划|远景|中长期|版|级|届)))`
)

/** `3号楼`, `第3次`, `第二批`, `附件1`, `近三年` */
export const OrdinalNumber = name(
  'OrdinalNumber',
  `(?:${digit}{1,5}号(?!前|之前|以前|后|起)|第${blanks}(?:${digit}{1,5}|${numeralPart}{1,6})(?!${blanks}[名位季])|(?<=附件|附表|附录|表|图)${digit}{1,3}(?![0-9.])|近(?:${digit}{1,2}|${numeralPart}{1,3})年|(?:${digit}{1,2}|${numeralPart}{1,3})年(?=行动|规划|计划|攻坚|滚动|制|级))`
)

/** `1.`, `2、`, `（3）` before an item of a list. */
export const ListNumber = name(
  'ListNumber',
  `(?:(?<![^；;。\\n：:， ])(?:${digit}{1,2}|${numeralStart}{1,2})${blanks}(?:、|[.．)）](?=${blanks}${han}))|[（(](?:${digit}{1,2}|${numeralStart}{1,2})[)）](?=${blanks}${han}))`
)

/** `一般`, `第三方`, `最后一公里`, `一人一档` */
export const FixedExpression = name(
  'FixedExpression',
  `(?:${oneOf(fixedExpressions)}|一(?![年月周日天季次])${han}{1,2}一(?![年月周日天季次])${han})`
)

/** `节约`, `预约`: not 约. */
export const WordOfYue = name('WordOfYue', '[节预合契条公签履制集誓特大违]约(?!为)')

// Named levels and ranks.

/** `二级`, `AAA级`, `三星级`, `甲级`, `省级` */
export const Level = piece(
  'Level',
  `(?:(?:[一二三四五六七八九十]{1,2}|${digit}{1,2}|[1-5１-５]A|[A-E]{1,5}\\+?|[甲乙丙丁特优]|国家|省|市|区|县|部|厅|世界)级(?:[甲乙丙]等)?(?!别|差|数)|[三二一][甲乙丙](?=${blanks}(?:以上|及以上|医院|${endOfText}))|(?:[一二三四五]|[1-5１-５])星级?)`
)

/** `第三名`, `全省第三名` */
export const Rank = piece(
  'Rank',
  `(?:全[国省市区县州球]|本[省市区县])?(?:排名|排|位列|名列)?第${blanks}(?:${digit}{1,4}|${numeralPart}{1,4})[名位](?!次)`
)

/** `前10名`, `前三位`, `前十` at the end */
export const TopRank = piece(
  'TopRank',
  `前${blanks}(?:${digit}{1,4}|${numeralPart}{1,4})(?:${blanks}[名位强](?!次)|(?=${blanks}(?:${endOfText}|[，,；;。、)）])))`
)

// Dates.

/** A date, or the end of a month, quarter or year: `2024年12月31日`, `12月底`, `2025-10-31`, `年底` */
export const Deadline = piece('Deadline', deadline())

/** A year or month that may be a deadline or just say when: `2024年`, `2024年12月`, `第一季度` */
export const Period = piece(
  'Period',
  `(?:(?:${figure}{4}年${blanks})(?:${figure}{1,2}月份?|第?[一二三四1-4]季度)?|20${digit}{2}[-/.](?:0[1-9]|1[0-2])(?!${digit}|[-/.]|[%％万亿个])|第[一二三四1-4]季度|(?<![个满])[一二三四]季度(?!个)|${figure}{1,2}月份?(?=前|之前|以前|份))`
)

/** `（每年）`: 每 and what follows; the brackets are pieces of their own. */
export const Each = piece('Each', '每(?!隔)')

/** `日均`, `人均` */
export const Average = piece('Average', '[日周月季年人户次]均(?!匀|衡|等|分)')

// Comparators.

const signs = spellings('sign', 'markup')
const words = spellings('word')
const contextual = spellings('adverb', 'leadIn')
const lookalikes = spellings('lookalike')

/** A comparator before a figure. */
export const Before = createToken({name: 'Before', pattern: Lexer.NA, categories: [Piece]})

/** `≥`, `&lt;` */
export const Sign = createToken({name: 'Sign', pattern: pattern(oneOf(signs)), categories: [Before]})

/** `不少于` */
export const Word = createToken({name: 'Word', pattern: pattern(oneOf(words)), categories: [Before]})

/** `至少3`, `达到90%`, `前10%` */
export const Contextual = createToken({
  name: 'Contextual',
  pattern: pattern(
    `(?:${oneOf(contextual)}(?=${blanks}${figureStart})|前(?=${blanks}${digit}{1,3}(?:\\.${digit}{1,2})?${blanks}[%％]))`
  ),
  categories: [Before]
})

/** `》80%` */
export const Lookalike = createToken({
  name: 'Lookalike',
  pattern: pattern(`${oneOf(lookalikes)}(?=${blanks}${digit})`),
  categories: [Before]
})

/** `以上`, `（含）以下`, `左右` */
export const After = piece('After', oneOf([...comparatorsAfter.keys()].filter((word) => !/^[余多来]$/.test(word))))

/** `前`, `之后` */
export const AfterDate = piece('AfterDate', oneOf(comparatorsAfterDate.keys()))

/** `20余次`, `300多万` */
export const Odd = piece('Odd', `(?<=[0-9０-９十百千万亿])[余多来](?=${blanks}(?:[万亿千]|${unit}))`)

// Signs between parts.

/** `*100%`, the end of a formula */
export const TimesHundred = piece('TimesHundred', `[*×xX＊✕·]${blanks}(?:100|１００)${blanks}[%％]`)

/** `÷` */
export const Divide = piece('Divide', '÷')

/** `/` */
export const Slash = piece('Slash', '[/／]')

/** `元/人·月` */
export const Dot = piece('Dot', '[·•・]')

/** `±` */
export const PlusMinus = piece('PlusMinus', '(?:±|\\+/-)')

/** `2-3`, `三至五`, `95%～98%` */
export const RangeMark = piece('RangeMark', '(?:[-－−–—~～]{1,2}|至|到)')

/** The end of a clause. */
export const Stop = piece('Stop', '[，,；;。．.、！!？?|｜…]')

/** A list goes on within a clause: `、` is a Stop too. */
export const Colon = piece('Colon', '[:：]')

export const Open = piece('Open', '[（(\\[【〔“"]')

export const Close = piece('Close', '[）)\\]】〕”]')

// Figures.

/** `百分之`, `千分之`, `三分之` */
export const FractionPrefix = piece('FractionPrefix', `${numeralPart}{1,4}分之`)

/** A number, in digits or in numerals. */
export const Numeral = createToken({name: 'Numeral', pattern: Lexer.NA, categories: [Piece]})

/** `1,200`, `3.56`, `-5`, `９５` */
export const Digits = createToken({
  name: 'Digits',
  pattern: pattern(
    `(?:(?<![^≥≧≤≦＞>＜<＝=于过至到~～，。；：:（(])[-－−])?(?:${digit}{1,3}(?:,${digit}{3}){1,5}(?!${digit})|[\\uff10-\\uff19]{1,3}(?:，[\\uff10-\\uff19]{3}){1,5}(?!${digit})|${digit}+)(?:[.．]${digit}+)?`
  ),
  categories: [Numeral]
})

/** `三至五年`, `两次`, `百分之九十五`, `半年` */
export const ChineseNumber = createToken({
  name: 'ChineseNumber',
  pattern: pattern(chineseNumber()),
  categories: [Numeral]
})

/** `万`, `亿` after a number */
export const Magnitude = piece('Magnitude', `${oneOf(magnitudes.keys())}(?!元)`)

export const PercentSign = piece('PercentSign', '[%％﹪‰‱]')

// Answers, grades and units.

export const Answer = piece('Answer', oneOf(answers))

export const Grade = piece('Grade', oneOf(grades.keys()))

export const Unit = piece('Unit', `(?:个月(?!度)|(?!个月)${unit})`)

/** Any other character. */
export const Prose = piece('Prose', '[\\u0000-\\uffff]')

/** All tokens, in the order they are tried. */
export const tokens: readonly TokenType[] = [
  Blank,
  Piece,
  Name,
  Before,
  Numeral,
  Title,
  DocumentNumber,
  RoundTheClock,
  PublicLine,
  Level,
  Capacity,
  Code,
  LongNumber,
  Deadline,
  CalendarSpan,
  Ratio,
  Rank,
  TopRank,
  Period,
  ListNumber,
  OrdinalNumber,
  FixedExpression,
  WordOfYue,
  Each,
  Average,
  PlusMinus,
  Sign,
  Word,
  Contextual,
  Lookalike,
  After,
  Odd,
  TimesHundred,
  Divide,
  Slash,
  Dot,
  FractionPrefix,
  Digits,
  ChineseNumber,
  RangeMark,
  Answer,
  Grade,
  Unit,
  Magnitude,
  PercentSign,
  AfterDate,
  Stop,
  Colon,
  Open,
  Close,
  Prose
]

function piece(name: string, source: string): TokenType {
  return createToken({name, pattern: pattern(source), categories: [Piece]})
}

function name(name: string, source: string): TokenType {
  return createToken({name, pattern: pattern(source), categories: [Name, Piece]})
}

function pattern(source: string): RegExp {
  return new RegExp(source)
}

function spellings(...kinds: readonly ComparatorKind[]): string[] {
  return [...comparatorsBefore].filter(([, {kind}]) => kinds.includes(kind)).map(([spelling]) => spelling)
}

function deadline(): string {
  const year = `${figure}{4}年${blanks}`
  const month = `${figure}{1,2}月${blanks}`
  const part = '(?:份?[底末初]|[上中下]旬)'
  return `(?:${oneOfSources(
    // `2024年12月31日`, `12月31日`
    `(?:${year})?${month}${figure}{1,3}[日号]`,
    // `2024年12月底`, `12月底`
    `(?:${year})?${month}${part}`,
    // `2024年底`, `年底`, `本年度末`
    `(?:(?:${year})|[当本今次明每]?年(?:度)?)${blanks}[底末初中](?!期|等|间|心|学)`,
    // `年内`
    `(?<![0-9０-９零一二三四五六七八九十两半个整数])[当本今]?年度?(?=之?内)`,
    // `2024年上半年`, `上半年`
    `(?:${year})?[上下]半年`,
    // `一季度末`, `季度末`, `月底`, `学期末`
    `(?:${year})?(?:第?[一二三四1-4])?季度?[底末](?!考)`,
    `[当本每]?月[底末]`,
    `学期[底末]`,
    // `2025-10-31`, `2025.10.31`
    `${digit}{4}(?:[-－/]${digit}{1,2}[-－/]|[.．]${digit}{1,2}[.．])${digit}{1,2}(?!${digit})`
  )})`
}

function chineseNumber(): string {
  const counted = oneOf([...unitsOfMeasure.keys()].filter((spelling) => !classifiersAfterDigitsOnly.has(spelling)))
  const ending = `${blanks}(?:[余多来]?${counted}|以上|及以上|以下|以内|左右|成(?![功立员绩果本效长份为交品]))`
  const rangeMark = '[至到\\-－—–~～]'
  return oneOfSources(
    `(?<=分之)${numeralPart}{1,12}`,
    `(?:${numeralStart}${numeralPart}{0,11})(?=${ending}|${rangeMark}${numeralStart}${numeralPart}{0,7}${ending})`,
    `半(?=${blanks}(?:年|个月|小时|个小时|天|日))`
  )
}

function oneOfSources(...sources: readonly string[]): string {
  return sources.join('|')
}
