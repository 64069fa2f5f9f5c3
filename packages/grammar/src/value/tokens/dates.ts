/** Dates and deadlines. */
import {anyOf, blanks, digit, endOfClause, figure} from '../patterns.js'
import {token} from './categories.js'

const year = `${figure}{4}${blanks}年`
const month = `${figure}{1,2}${blanks}月`
const day = `${figure}{1,3}${blanks}[日号]`
const done = `${blanks}(?:完成|建成|竣工|完工|投用|交付|验收|建成投用|建成投入使用|完成建设|完成验收)${endOfClause}`

/** A day, or the end or another part of a month, quarter or year. */
export const Deadline = token(
  'Deadline',
  anyOf(
    // `2024年12月31日`, `12月31日`
    `(?:${year}${blanks})?${month}${blanks}${day}`,
    // `每月10日`, `次月5日`
    `[每次当本下]月${blanks}${day}`,
    // `2024年12月底`, `12月中旬`
    `(?:${year}${blanks})?${month}(?:份?${blanks}[底末初]|[上中下]旬)`,
    // `2024年底`, `年底`, `本年度末`
    `(?:${year}|[当本今次明每]?年)度?${blanks}[底末初中](?!期|等|间|心|学)`,
    // `年内`, but not `3年内`
    '(?<![0-9０-９零一二三四五六七八九十两半个整数])[当本今]?年度?(?=之?内)',
    // `2024年上半年`, `上半年`
    `(?:${year}${blanks})?[上下]半年`,
    // `一季度末`, `季度末`
    `(?:${year}${blanks})?第?[一二三四1-4]?季度?[底末](?!考)`,
    // `月底`
    '[当本每]?月[底末]',
    // `学期末`
    '学期[底末]',
    // `2025-10-31`, `2025/10/31`, `2025.10.31`
    `${digit}{4}(?:[-－/]${digit}{1,2}[-－/]|[.．]${digit}{1,2}[.．])${digit}{1,2}(?!${digit})`,
    // `2025年12月建成投用`
    `${year}(?:${blanks}${month})?(?=${done})`
  )
)

/** A year, a quarter or a month: a deadline or just a word that says when. */
export const Period = token(
  'Period',
  anyOf(
    // `2024年`, `2024年12月`, `2024年第一季度`
    `${year}(?:${blanks}(?:${month}份?|第?[一二三四1-4]季度))?`,
    // `2024-12`, `2024/12`
    `20${digit}{2}[-/](?:0[1-9]|1[0-2])(?!${digit}|[-/.]|[%％万亿个])`,
    // `第一季度`, `三季度`
    '第[一二三四1-4]季度',
    '(?<![个满])[一二三四]季度(?!个)',
    // `12月前`
    `${figure}{1,2}月份?(?=前|之前|以前|份)`
  )
)
