import type {IndicatorCategory, TargetValue} from '@perf-lint/ast'
import {expect, test} from 'vitest'
import {toEdit} from './fixer.js'

const text = '产出指标\t≥\t95\t%'
const positionOf = (start: number, end: number) => ({
  start: {line: 1, column: start + 1, offset: start},
  end: {line: 1, column: end + 1, offset: end}
})

const joined: TargetValue = {
  type: 'targetValue',
  period: 'annual',
  value: '≥95%',
  children: [],
  data: {
    joined: true,
    segments: [
      {offset: 0, origin: 5, length: 1},
      {offset: 1, origin: 7, length: 2},
      {offset: 3, origin: 10, length: 1}
    ]
  },
  position: positionOf(5, 11)
}
const category: IndicatorCategory = {
  type: 'indicatorCategory',
  level: 1,
  name: '产出指标',
  value: '产出指标',
  position: positionOf(0, 4)
}

test('an edit stays in one of the cells that a value is joined of', () => {
  expect(toEdit((fixer) => fixer.replace(joined, '98', 1, 3), text, false)).toEqual({range: [7, 9], text: '98'})
  expect(toEdit((fixer) => fixer.replace(joined, '＞', 0, 1), text, false)).toEqual({range: [5, 6], text: '＞'})
})

test('no edit takes the place of several cells, whoever chooses it', () => {
  for (const acrossWraps of [false, true]) {
    expect(toEdit((fixer) => fixer.replace(joined, '≥98%'), text, acrossWraps)).toBeUndefined()
    expect(toEdit((fixer) => fixer.replace(joined, '>9', 0, 2), text, acrossWraps)).toBeUndefined()
  }
})

test('a category that stands for several indicators is not edited for one', () => {
  expect(toEdit((fixer) => fixer.replace(category, '效益指标'), text, true)).toEqual({range: [0, 4], text: '效益指标'})
  expect(toEdit((fixer) => fixer.replace({...category, shared: true}, '效益指标'), text, true)).toBeUndefined()
})
