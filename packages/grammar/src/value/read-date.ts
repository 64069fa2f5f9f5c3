/** Dates as written, and the calendar days they cover. */
import {readNumber, toHalfWidth} from './read-number.js'

/** What a date says; parts it does not give are left out. */
export interface DateParts {
  readonly year?: number
  /** 1-based. */
  readonly month?: number
  /** 1-based. */
  readonly day?: number
}

const part = '([0-9\\uff10-\\uff19〇零一二三四五六七八九十]{1,4})'
const yearPart = new RegExp(`${part}\\s{0,4}年`)
const monthPart = new RegExp(`${part}\\s{0,4}月`)
const dayPart = new RegExp(`月\\s{0,4}${part}`)
const quarterPart = /([一二三四1-4])季度/
const numeric = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?/

/**
 * Read a date: `2024年12月31日`, `12月底`, `年底`, `上半年`, `一季度末`, `2025-10-31`.
 *
 * Ends and middles are read as days: `年底` is 31 December, `年中` and `上半年` end with June. Months and days that no
 * calendar has are left out.
 */
export function readDate(text: string): DateParts {
  const inDigits = numeric.exec(toHalfWidth(text))
  if (inDigits) {
    const [, year, month, day] = inDigits
    return toParts(Number(year), Number(month), day === undefined ? undefined : Number(day))
  }

  const year = readPart(yearPart, text)
  const month = readPart(monthPart, text)
  if (text.includes('月')) return toParts(year, month, readPart(dayPart, text) ?? partOfMonth(text, year, month))

  const quarter = readPart(quarterPart, text)
  if (quarter !== undefined) return toParts(year, quarter * 3, isEnd(text) ? daysIn(year, quarter * 3) : undefined)
  if (/季|学期/.test(text)) return toParts(year)
  return toParts(year, ...partOfYear(text))
}

/**
 * The first and the last calendar day of a date, as `yyyymmdd`; the year is 0 where none is given.
 *
 * Nothing for a date that says no part of the calendar, as `学期末`.
 */
export function toDays({year, month, day}: DateParts): readonly [first: number, last: number] | undefined {
  if (year === undefined && month === undefined && day === undefined) return
  if (month === undefined && day === undefined) return [toDay(year, 1, 1), toDay(year, 12, 31)]
  return [toDay(year, month, day ?? 1), toDay(year, month, day ?? daysIn(year, month))]
}

function toDay(year = 0, month = 0, day = 0): number {
  return year * 10_000 + month * 100 + day
}

/** Days of a month; 29 in February where the year is not known. */
function daysIn(year: number | undefined, month: number | undefined): number {
  if (month === 2) return year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28
  return month !== undefined && [4, 6, 9, 11].includes(month) ? 30 : 31
}

function partOfMonth(text: string, year: number | undefined, month: number | undefined): number | undefined {
  if (isEnd(text) || text.includes('下旬')) return daysIn(year, month)
  if (text.includes('中旬')) return 20
  if (text.includes('上旬')) return 10
  if (text.includes('初')) return 1
  return
}

function partOfYear(text: string): [month?: number, day?: number] {
  if (/上半年|中/.test(text)) return [6, 30]
  if (text.includes('初')) return [1]
  if (isEnd(text) || text.includes('下半年') || !yearPart.test(text)) return [12, 31]
  return []
}

function isEnd(text: string): boolean {
  return /[底末]/.test(text)
}

function readPart(pattern: RegExp, text: string): number | undefined {
  const part = pattern.exec(text)?.[1]
  return part === undefined ? undefined : readNumber(part)
}

function toParts(year?: number, month?: number, day?: number): DateParts {
  return {
    ...(year !== undefined && {year}),
    ...(month !== undefined && month >= 1 && month <= 12 && {month}),
    ...(day !== undefined && day >= 1 && day <= 31 && {day})
  }
}
