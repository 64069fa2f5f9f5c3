/** Named levels and ranks. */
import {anyOf, blanks, digit, endOfClause, numeralPart} from '../patterns.js'
import {token} from './categories.js'

/** `Ⅲ类`, `二级`, `AAA级`, `4A级`, `三星级`, `甲级`, `三级甲等`, `三甲`, `省级` */
export const Level = token(
  'Level',
  anyOf(
    `${anyOf(
      '[一二三四五六七八九十]{1,2}',
      `${digit}{1,2}`,
      '[1-5１-５]A',
      '[A-E]{1,5}\\+?',
      '[甲乙丙丁特优]',
      '国家|世界|省|市|区|县|部|厅'
    )}级(?:[甲乙丙]等)?(?!别|差|数)`,
    `[三二一][甲乙丙](?=${blanks}(?:以上|及以上|医院))`,
    `[三二一][甲乙丙]${endOfClause}`,
    '[一二三四五1-5１-５]星(?!期)级?',
    // Which end of such a scale is the better one differs, and they have no number here.
    '(?:[ⅠⅡⅢⅣⅤ]{1,2}|劣Ⅴ|I{1,3}|IV|V)类'
  )
)

const place = `(?:${digit}{1,4}|${numeralPart}{1,4})`

/** `第三名`, `全省第三名` */
export const Rank = token(
  'Rank',
  `(?:全[国省市区县州球]|本[省市区县])?(?:排名|排|位列|名列)?第${blanks}${place}[名位](?!次)`
)

/** `前10名`, `前三位`; `前十` at the end of a clause */
export const TopRank = token('TopRank', `前${blanks}${place}(?:${blanks}[名位强](?!次)|${endOfClause})`)
