import {fc, test as prop} from '@fast-check/vitest'
import * as XLSX from '@e965/xlsx'
import {describe, expect, test} from 'vitest'
import {formatNumber} from './format-number.js'

// The package's types say `any` of it.
const other = XLSX.SSF as {readonly format: (code: string, value: number) => string}

const show = (value: number, code: string, from1904 = false) => formatNumber(value, code, {from1904})

describe('formatNumber', () => {
  test.each([
    ['a whole number', 737, 'General', '737'],
    ['no binary noise', 0.1 + 0.2, 'General', '0.3'],
    ['as many digits as a double holds', 72807.38, 'General', '72807.38'],
    ['a long whole number', 123456789012345, 'General', '123456789012345'],
    ['a large number', 1e21, 'General', '1E+21'],
    ['a percentage', 0.95, '0%', '95%'],
    ['a percentage with decimals', 0.9567, '0.00%', '95.67%'],
    ['a percentage that a double cannot hold', 0.285, '0%', '29%'],
    ['rounded as on paper', 1.005, '0.00', '1.01'],
    ['two decimals', 6730, '0.00', '6730.00'],
    ['thousands', 10891.62, '#,##0.00', '10,891.62'],
    ['millions', 1234567, '#,##0', '1,234,567'],
    ['negative thousands', -1234.5, '#,##0.00', '-1,234.50'],
    ['brackets for negative numbers', -1234.5, '#,##0.00;(#,##0.00)', '(1,234.50)'],
    ['red negative numbers', -12, '#,##0;[Red]-#,##0', '-12'],
    ['zero as a dash', 0, '#,##0.00;-#,##0.00;"-"', '-'],
    ['accounting', 3080, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '3,080.00'],
    ['accounting, nothing', 0, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '-'],
    ['a currency', 12.5, '[$¥-804]#,##0.00', '¥12.50'],
    ['a quoted unit', 300, '0"人次"', '300人次'],
    ['a unit without quotes', 12.5, '0.00万元', '12.50万元'],
    ['a comparator in the format', 0.95, '"≥"0%', '≥95%'],
    ['in thousands', 1234567, '#,##0,', '1,235'],
    ['in ten thousands by a sign put between', 123456, '0!.0000', '12.3456'],
    ['no decimals to show', 5, '0.##', '5'],
    ['decimals left out', 5.25, '0.###', '5.25'],
    ['more decimals than digits', 123456789012345, '0.0000000000', '123456789012345.0000000000'],
    ['leading zeros', 14, '000', '014'],
    ['nothing for zero', 0, '#,##0;-#,##0;', ''],
    ['a condition', 150, '[>=100]"多";[<100]"少"', '多'],
    ['the other condition', 50, '[>=100]"多";[<100]"少"', '少'],
    ['the general format of a Chinese program', 12.5, 'G/通用格式"元"', '12.5元'],
    ['a text format', 12.5, '@', '12.5']
  ])('%s', (_, value, code, expected) => {
    expect(show(value, code)).toBe(expected)
  })

  test.each([
    ['a date', 45657, 'yyyy/m/d', '2024/12/31'],
    ['a Chinese date', 45657, 'yyyy"年"m"月"d"日"', '2024年12月31日'],
    ['a date with the language', 45657, '[$-804]yyyy"年"m"月";@', '2024年12月'],
    ['a date with dashes', 45292, 'yyyy\\-mm\\-dd', '2024-01-01'],
    ['two digits of the year', 45292, 'yy-m-d', '24-1-1'],
    ['minutes behind hours', 45292.75, 'yyyy-mm-dd hh:mm', '2024-01-01 18:00'],
    ['minutes before seconds', 0.0007, 'mm:ss', '01:00'],
    ['half a day', 0.75, '上午/下午h"时"mm"分"', '下午6时00分'],
    ['hours beyond a day', 1.5, '[h]:mm:ss', '36:00:00'],
    ['the last second of a day', 0.99999999, 'h:mm', '0:00'],
    ['a weekday', 45657, 'aaaa', '星期二'],
    ['the first day', 1, 'yyyy/m/d', '1900/1/1'],
    ['a day that there was not', 60, 'yyyy/m/d', '1900/2/28'],
    ['no year has it', 3000000, 'yyyy/m/d', '3000000'],
    ['a negative date', -1, 'yyyy/m/d', '-1']
  ])('%s', (_, value, code, expected) => {
    expect(show(value, code)).toBe(expected)
  })

  test('counts from 1904 where the workbook does', () => {
    expect(show(45657 - 1462, 'yyyy/m/d', true)).toBe('2024/12/31')
  })

  const codes = [
    '0',
    '0.00',
    '#,##0',
    '#,##0.00',
    '0%',
    '0.00%',
    '#,##0.00;-#,##0.00',
    '0.0"人"',
    '#,##0.00_ ',
    '0.0##'
  ]

  prop.prop([fc.integer({min: -1e9, max: 1e9}), fc.integer({min: 0, max: 4}), fc.constantFrom(...codes)])(
    'shows a number as another program does',
    (digits, decimals, code) => {
      const value = digits / 10 ** decimals
      const expected = other.format(code, value).trim()
      // The other one shows `-0` and `5.`, and rounds what lies in the middle by the binary number.
      const isMiddle = (Math.abs(value) * 100).toPrecision(15).replace(/0+$/, '').endsWith('5')
      const isOdd = isMiddle || /^-[0.,%人]+$/.test(expected) || expected.endsWith('.')
      if (!isOdd) expect(show(value, code)).toBe(expected)
    }
  )

  prop.prop([fc.integer({min: 61, max: 80000}), fc.constantFrom('yyyy/m/d', 'yyyy"年"m"月"d"日"', 'd-mmm-yy', 'dddd')])(
    'shows a date as another program does',
    (day, code) => {
      expect(show(day, code)).toBe(other.format(code, day))
    }
  )

  prop.prop([fc.double(), fc.string()])('never throws, whatever the format is', (value, code) => {
    expect(typeof show(value, code)).toBe('string')
  })
})
