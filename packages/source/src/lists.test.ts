import {describe, expect, test} from 'vitest'
import {addAll, maxOf, minOf} from './lists.js'

const million = Array.from({length: 1_000_000}, (_, index) => index)

describe('lists of any length', () => {
  test('are put behind others', () => {
    const list = [-1]
    addAll(list, million)
    expect(list.slice(0, 3)).toEqual([-1, 0, 1])
    expect(list).toHaveLength(1_000_001)
  })

  test('have a least and a greatest number', () => {
    expect(minOf(million, (number) => -number)).toBe(-999_999)
    expect(maxOf(million, (number) => number)).toBe(999_999)
    expect([minOf([], Number), maxOf([], Number)]).toEqual([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])
  })
})
