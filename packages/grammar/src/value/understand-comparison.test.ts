import {comparatorsAfter, comparatorsBefore} from '@perf-lint/ast/vocabulary'
import type {Dimension} from '@perf-lint/ast'
import {expect, test} from 'vitest'
import {understandComparison} from './understand-comparison.js'

function understand(words: string, dimension: Dimension = 'count') {
  const entries = words
    .split(' ')
    .map((word) => comparatorsBefore.get(word) ?? comparatorsAfter.get(word) ?? {kind: 'word' as const})
  return understandComparison(entries, dimension)
}

test('takes the first comparator', () => {
  expect(understand('大于 以上')).toEqual({comparison: 'moreThan'})
})

test('takes a verb that leads to a figure where there is nothing better', () => {
  expect(understand('达到')).toEqual({comparison: 'atLeast'})
  expect(understand('达到 以内')).toEqual({comparison: 'atMost'})
  expect(understand('为 以上')).toEqual({comparison: 'atLeast'})
})

test('does not tell whether a duration reached is long or short', () => {
  expect(understand('达到', 'duration')).toEqual({})
  expect(understand('缩短至', 'duration')).toEqual({comparison: 'atMost'})
})

test('finds comparators that contradict each other', () => {
  expect(understand('不超过 以上')).toEqual({comparison: 'atMost', contradictory: true})
  expect(understand('不少于 左右')).toEqual({comparison: 'atLeast', contradictory: true})
  expect(understand('控制在 以上')).toEqual({comparison: 'atLeast'})
})

test('joins a sign cut in two', () => {
  expect(understand('＞ ＝')).toEqual({comparison: 'atLeast'})
  expect(understand('小于 等于')).toEqual({comparison: 'atMost'})
})

test('says nothing of a look-alike', () => {
  expect(understand('》')).toEqual({})
})
