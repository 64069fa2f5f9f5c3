import {expect, test} from 'vitest'
import {comparatorLookalikes, comparatorsAfter, comparatorsBefore} from './comparators.js'

test.each([
  ['≥', 'atLeast'],
  ['＜', 'lessThan'],
  ['不少于', 'atLeast'],
  ['不得超过', 'atMost'],
  ['未低于', 'atLeast'],
  ['大于或等于', 'atLeast'],
  ['不晚于', 'atMost'],
  ['早于', 'lessThan'],
  ['&lt;', 'lessThan'],
  ['&amp;ge;', 'atLeast'],
  ['》', undefined]
])('knows %s before a figure', (spelling, comparison) => {
  expect(comparatorsBefore.get(spelling)?.comparison).toBe(comparison)
})

test.each([
  ['以上', 'atLeast'],
  ['（含）以下', 'atMost'],
  ['以内', 'atMost'],
  ['以上（不含）', 'moreThan'],
  ['左右', 'about']
])('knows %s after a figure', (spelling, comparison) => {
  expect(comparatorsAfter.get(spelling)?.comparison).toBe(comparison)
})

test('tells the sign that was surely meant from the one that can only be guessed', () => {
  expect(comparatorLookalikes.get('≧')).toEqual({meant: '≥', certain: true})
  expect(comparatorLookalikes.get('<')).toEqual({meant: '＜', certain: true})
  expect(comparatorLookalikes.get('&gt;')).toEqual({meant: '＞', certain: true})
  expect(comparatorLookalikes.get('》')).toEqual({meant: '≥', certain: false})
  expect(comparatorLookalikes.get('《')).toEqual({meant: '≤', certain: false})
})

test('leaves standard signs and words alone', () => {
  for (const spelling of ['≥', '≤', '＞', '＜', '＝', '=', '不少于']) {
    expect(comparatorLookalikes.has(spelling)).toBe(false)
  }
})
