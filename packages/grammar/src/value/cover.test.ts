import {expect, test} from 'vitest'
import {cover} from './cover.js'

const fill = (start: number, end: number) => `${start}-${end}`

test('fills before, between and after', () => {
  const placed = [
    {start: 1, end: 2, node: 'a'},
    {start: 2, end: 3, node: 'b'},
    {start: 5, end: 6, node: 'c'}
  ]
  expect(cover(placed, 0, 8, fill)).toEqual(['0-1', 'a', 'b', '3-5', 'c', '6-8'])
})

test('fills a range without nodes, and nothing where there is no range', () => {
  expect(cover([], 0, 3, fill)).toEqual(['0-3'])
  expect(cover([], 0, 0, fill)).toEqual([])
})
