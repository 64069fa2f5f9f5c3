import type {Indicator} from '@perf-lint/ast'
import {expect, test} from 'vitest'
import {leavesOf} from './leaves.js'

test('the name first, then the values in order', () => {
  const indicator: Indicator = {
    type: 'indicator',
    children: [
      {type: 'indicatorName', value: '灌溉面积'},
      {type: 'targetValue', period: 'implementation', value: '≥900亩', children: []},
      {type: 'targetValue', period: 'annual', value: '≥300亩', children: []}
    ]
  }
  expect(leavesOf(indicator).map(({value}) => value)).toEqual(['灌溉面积', '≥900亩', '≥300亩'])
})

test('the values alone where there is no name', () => {
  const indicator: Indicator = {
    type: 'indicator',
    children: [{type: 'targetValue', period: 'annual', value: '≥300亩', children: []}]
  }
  expect(leavesOf(indicator).map(({value}) => value)).toEqual(['≥300亩'])
})
