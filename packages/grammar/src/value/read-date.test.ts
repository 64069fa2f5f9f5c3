import {expect, test} from 'vitest'
import {readDate, toDays} from './read-date.js'

test.each([
  ['2024年12月31日', {year: 2024, month: 12, day: 31}],
  ['2024 年 12 月 31 日', {year: 2024, month: 12, day: 31}],
  ['２０２４年２月底', {year: 2024, month: 2, day: 29}],
  ['2025年2月底', {year: 2025, month: 2, day: 28}],
  ['二〇二四年十二月', {year: 2024, month: 12}],
  ['12月31日', {month: 12, day: 31}],
  ['6月中旬', {month: 6, day: 20}],
  ['6月初', {month: 6, day: 1}],
  ['2024年', {year: 2024}],
  ['年底', {month: 12, day: 31}],
  ['2024年中', {year: 2024, month: 6, day: 30}],
  ['上半年', {month: 6, day: 30}],
  ['2025年二季度', {year: 2025, month: 6}],
  ['一季度末', {month: 3, day: 31}],
  ['每月10日', {day: 10}],
  ['月底', {day: 31}],
  ['2025-10-31', {year: 2025, month: 10, day: 31}],
  ['2025.1.5', {year: 2025, month: 1, day: 5}],
  ['2024-12', {year: 2024, month: 12}],
  ['学期末', {}],
  ['13月40日', {}]
])('reads %s', (text, parts) => {
  expect(readDate(text)).toEqual(parts)
})

test.each([
  [{year: 2024}, [20_240_101, 20_241_231]],
  [{year: 2024, month: 2}, [20_240_201, 20_240_229]],
  [{month: 12, day: 31}, [1231, 1231]],
  [{}, undefined]
])('gives the days of %j', (parts, days) => {
  expect(toDays(parts)).toEqual(days)
})
