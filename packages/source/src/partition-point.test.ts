import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {findCell} from './find-cell.js'
import {partitionPoint} from './partition-point.js'

describe('partitionPoint', () => {
  test('is the number of values below', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: -9, max: 9})), fc.integer({min: -10, max: 10}), (values, wanted) => {
        const sorted = values.toSorted((a, b) => a - b)
        const point = partitionPoint(sorted.length, (index) => sorted[index]! < wanted)
        expect(point).toBe(sorted.filter((value) => value < wanted).length)
      })
    )
  })
})

describe('findCell', () => {
  const cells = [2, 5, 5, 9].map((start) => ({row: 0, column: 0, start, end: start}))
  test.each([
    ['before all', 0, 0],
    ['at the first', 2, 0],
    ['between', 4, 0],
    ['at two that begin together', 5, 2],
    ['behind all', 99, 3]
  ])('%s', (_, offset, index) => {
    expect(findCell(cells, offset)).toBe(index)
  })

  test('of none is 0', () => {
    expect(findCell([], 3)).toBe(0)
  })
})
