import {fc, test} from '@fast-check/vitest'
import {expect} from 'vitest'
import {takeShard} from './shard.js'

test('deals items out', () => {
  expect([1, 2, 3].map((index) => takeShard([1, 2, 3, 4, 5], {index, count: 3}))).toEqual([[1, 4], [2, 5], [3]])
})

test.prop([fc.array(fc.integer()), fc.integer({min: 1, max: 20})])('each item is in one part', (items, count) => {
  const parts = Array.from({length: count}, (_, place) => takeShard(items, {index: place + 1, count}))
  expect(parts.flat().toSorted()).toEqual(items.toSorted())
})
