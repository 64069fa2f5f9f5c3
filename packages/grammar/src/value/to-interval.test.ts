import {expect, test} from 'vitest'
import {toInterval, toRankInterval} from './to-interval.js'

test.each([
  ['atLeast', {min: 2}],
  ['moreThan', {min: 3, minOpen: true}],
  ['atMost', {max: 3}],
  ['lessThan', {max: 2, maxOpen: true}],
  ['equal', {min: 2, max: 3}],
  ['about', {min: 2, max: 3}],
  [undefined, {min: 2, max: 3}]
] as const)('compares with 2 to 3: %s', (comparison, interval) => {
  expect(toInterval(comparison, 2, 3)).toEqual(interval)
})

test.each([
  ['atLeast', {min: 1, max: 3}],
  ['atMost', {min: 1, max: 3}],
  ['moreThan', {min: 1, max: 3, maxOpen: true}],
  ['lessThan', {min: 1, max: 3, maxOpen: true}],
  [undefined, {min: 3, max: 3}]
] as const)('compares with the third place: %s', (comparison, interval) => {
  expect(toRankInterval(comparison, 3)).toEqual(interval)
})
