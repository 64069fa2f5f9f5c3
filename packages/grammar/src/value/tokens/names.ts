/** Names and fixed words: digits and numerals in them count nothing, so they are tried before figures. */
import {fixedExpressions, publicLines} from '@perf-lint/ast/vocabulary'
import {anyOf, blanks, digit, han, numeralPart, numeralStart, oneOf, yearOf} from '../patterns.js'
import {Name, token} from './categories.js'

/** `《条例》`; `《80%` is not one. */
export const Title = token('Title', `《(?!${blanks}${digit})[^《》]{1,80}》`, Name)

/** `〔2021〕79号`, `（2021）7号` */
export const DocumentNumber = token('DocumentNumber', `[〔\\[（(【]${digit}{4}[〕\\]）)】]第?${digit}{1,5}号`, Name)

const times = '[×xX*＊✕]'
const service = anyOf('不间断|不停|无间断|连续|值班|值守|运行|在线|开放|监控|服务|自助|全天')

/** `7×24小时`, `5×8`, `24/7`, `24小时值班` */
export const RoundTheClock = token(
  'RoundTheClock',
  anyOf(
    `${digit}{1,2}${blanks}${times}${blanks}24(?:${blanks}(?:小时|h|H))?`,
    `${digit}${times}8(?:小时)?`,
    '24/7',
    `24小时(?=${service})`
  ),
  Name
)

const lineService = anyOf('政务|便民|服务|公共|市民|热线|专线|平台|电话|工单|投诉|举报|报警|急救|系统|诉求')

/** `12345热线`, `12345平台` */
export const PublicLine = token('PublicLine', `${oneOf(publicLines)}(?=${blanks}${lineService})`, Name)

/** Not after a comparator. */
const notCompared = '(?<![≥≧≤≦＞>＜<＝=于过到足达约][ ]?)'

/** `1080P`, `5G`, `12M的专线`, `110千伏变电站`; `≥5G` is a size. */
export const Capacity = token(
  'Capacity',
  anyOf(
    `${digit}{3,4}[pPiI](?![a-zA-Z])`,
    `${notCompared}${anyOf(
      '[2-6]G(?![a-zA-Z/每])',
      '[48]K(?![a-zA-Z])',
      `${digit}{1,5}[MGmg](?=的|宽带|光纤|带宽|专线|以太|链路)`,
      `${digit}{1,4}(?:千伏|kV|KV)(?=变电|线路|输电|配电|及以上)`
    )}`
  ),
  Name
)

/** `A3`, `PM2.5`, `IPv6`, `GB/T 22239-2019`, `V2.0` */
export const Code = token(
  'Code',
  anyOf(
    `[A-Z]{2,4}/[A-Z]${blanks}${digit}{2,6}(?:[.\\-—－]${digit}{1,6}){0,3}`,
    `(?<![0-9０-９.])[a-zA-Z]{1,10}[-_]?${digit}{1,8}(?:[.\\-]${digit}{1,6}){0,3}(?!${digit})`
  ),
  Name
)

/** `1+X`, `N+1`, `T+1日` */
export const Sum = token('Sum', `[a-zA-Z0-9]{1,3}\\+(?:${digit}{1,3}日?|[A-Z])`, Name)

/** `1.2.3` */
export const Version = token('Version', `${digit}{1,4}(?:\\.${digit}{1,4}){2,4}`, Name)

/** `020-12345678`, `440106199001011234`: too long for a figure. */
export const LongNumber = token('LongNumber', `(?:0${digit}{2,3}-${digit}{7,8}|${digit}{16,})`, Name)

const decimal = `${digit}{1,6}(?:\\.${digit}{1,6})?`

/** `8:30`, `1:1.5`, `1/3` */
export const Ratio = token('Ratio', `${decimal}${blanks}[:：∶/]${blanks}${decimal}`, Name)

const to = `${blanks}[-－—–~～至到]{1,2}${blanks}`

/** `2023-2026年`, `1-6月`, `2024年度`, `2035年远景`: a span of the calendar. */
export const CalendarSpan = token(
  'CalendarSpan',
  anyOf(
    `${yearOf}年?${to}${yearOf}(?:年度?|学年)?(?!${digit})`,
    `${digit}{1,2}月?${to}${digit}{1,2}月(?!内|以内|底|末)`,
    `${yearOf}(?:学?年度|年(?=规划|远景|中长期|版|级|届))`
  ),
  Name
)

/** `3号楼`, `第3次`, `第二批`, `附件1`, `近三年`, `三年行动` */
export const OrdinalNumber = token(
  'OrdinalNumber',
  anyOf(
    `${digit}{1,5}号(?!前|之前|以前|后|起)`,
    `第${blanks}(?:${digit}{1,5}|${numeralPart}{1,6})(?!${blanks}[名位季])`,
    `(?<=附件|附表|附录|表|图)${digit}{1,3}(?![0-9.])`,
    `[近前后](?:${digit}{1,2}|${numeralPart}{1,3})年`,
    `(?:${digit}{1,2}|${numeralPart}{1,3})年(?=行动|规划|计划|攻坚|滚动|制|级)`
  ),
  Name
)

const item = `(?:${digit}{1,2}|${numeralStart}{1,2})`

/** `1.`, `2、`, `（3）` before an item of a list. */
export const ListNumber = token(
  'ListNumber',
  anyOf(
    `(?<![^；;。\\n：:， ])${item}${blanks}(?:、|[.．)）](?=${blanks}${han}))`,
    `[（(]${item}[)）](?=${blanks}${han})`
  ),
  Name
)

/** `一般`, `第三方`, `最后一公里`, `一人一档`; `一年一次` is a frequency. */
export const FixedExpression = token(
  'FixedExpression',
  anyOf(oneOf(fixedExpressions), `一(?![年月周日天季次])${han}{1,2}一(?![年月周日天季次])${han}`),
  Name
)

/** `节约`, `预约`: not 约. */
export const WordOfYue = token('WordOfYue', '[节预合契条公签履制集誓特大违]约(?!为)', Name)
