import {expect, test} from 'vitest'
import {exact, readNumber} from './read-number.js'

test.each([
  ['0', 0],
  ['1,200', 1200],
  ['1 200', 1200],
  ['９５．５', 95.5],
  ['１，２００', 1200],
  ['-5', -5],
  ['－5', -5],
  ['十', 10],
  ['十二', 12],
  ['三十五', 35],
  ['一百零五', 105],
  ['一百二十', 120],
  ['一万二千', 12_000],
  ['一亿五千万', 150_000_000],
  ['一万亿', 1e12],
  ['两千', 2000],
  ['二〇二四', 2024],
  ['九十五点五', 95.5],
  ['零点零五', 0.05],
  ['半', 0.5]
])('reads %s', (text, amount) => {
  expect(readNumber(text)).toBe(amount)
})

test.each([
  [0.56 * 10_000, 5600],
  [0.1 + 0.2, 0.3],
  [-0, 0],
  [2 * 1024 ** 4, 2_199_023_255_552]
])('rids %d of noise', (amount, expected) => {
  expect(exact(amount)).toBe(expected)
})
