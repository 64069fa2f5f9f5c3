import type {FormatSection} from './number-format.js'

/** Whether a format shows a date or a time. */
export function isDateFormat({tokens}: FormatSection): boolean {
  return tokens.some(({kind}) => kind === 'date')
}

/**
 * Show a date or a time.
 *
 * @param value
 *   Days since the beginning of 1900 (or 1904); the fraction is the time of day.
 * @returns
 *   The text; `undefined` when no year has that day.
 */
export function formatDate(value: number, {tokens}: FormatSection, from1904: boolean): string | undefined {
  const days = from1904 ? value + 1462 : value
  if (!(days >= 0 && days < lastDay)) return
  const seconds = Math.round(days * 86400)
  // Spreadsheets count a 29 February 1900, which there was not.
  const date = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + seconds * 1000)
  const isHalf = tokens.some(({text}) => text.includes('/p') || text === '上午/下午')

  return tokens
    .map(({kind, text}, index) => {
      if (kind !== 'date') return text.replace(/^\.0+$/, '')
      const isMinute =
        /^m{1,2}$/.test(text) && [nearest(index, -1)?.includes('h'), nearest(index, 1)?.startsWith('s')].includes(true)
      return isMinute ? pad(date.getUTCMinutes(), text) : showPart(date, seconds, text, isHalf)
    })
    .join('')
    .trim()

  /** The next part of a date before or behind another. */
  function nearest(index: number, step: 1 | -1): string | undefined {
    for (let at = index + step; at >= 0 && at < tokens.length; at += step) {
      if (tokens[at]!.kind === 'date') return tokens[at]!.text
    }
    return
  }
}

/** 1 January 10000 */
const lastDay = 2958466

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const chineseWeekdays = '日一二三四五六'
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
]

function showPart(date: Date, seconds: number, part: string, isHalf: boolean): string {
  const year = date.getUTCFullYear()
  const hour = date.getUTCHours()
  const month = months[date.getUTCMonth()]!
  const weekday = weekdays[date.getUTCDay()]!
  if (part.startsWith('[')) return showElapsed(seconds, part)
  switch (part) {
    case 'y':
    case 'yy':
      return String(year % 100).padStart(2, '0')
    case 'mmm':
      return month.slice(0, 3)
    case 'mmmm':
      return month
    case 'mmmmm':
      return month.slice(0, 1)
    case 'ddd':
      return weekday.slice(0, 3)
    case 'dddd':
      return weekday
    case 'aaa':
      return chineseWeekdays[date.getUTCDay()]!
    case 'am/pm':
      return hour < 12 ? 'AM' : 'PM'
    case 'a/p':
      return hour < 12 ? 'A' : 'P'
    case '上午/下午':
      return hour < 12 ? '上午' : '下午'
  }
  switch (part[0]) {
    case 'm':
      return pad(date.getUTCMonth() + 1, part)
    case 'd':
      return pad(date.getUTCDate(), part)
    case 'h':
      return pad(isHalf ? ((hour + 11) % 12) + 1 : hour, part)
    case 's':
      return pad(date.getUTCSeconds(), part)
    case 'a':
      return `星期${chineseWeekdays[date.getUTCDay()]!}`
    default:
      return String(year)
  }
}

/** `[h]`: the hours of all days together. */
function showElapsed(seconds: number, part: string): string {
  const unit = part.includes('h') ? 3600 : part.includes('m') ? 60 : 1
  return pad(Math.floor(seconds / unit), part.slice(1, -1))
}

function pad(value: number, letters: string): string {
  return String(value).padStart(Math.min(letters.length, 2), '0')
}
