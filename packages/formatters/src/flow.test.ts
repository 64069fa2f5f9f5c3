import {describe, expect, test} from 'vitest'
import {flow, padEnd, padStart} from './flow.js'

const plain = (text: string) => ({text, paint: String})
const starred = (text: string) => ({text, paint: (line: string) => `*${line}*`})

describe('flow', () => {
  test('puts a part behind the one before when it fits', () => {
    expect(flow([plain('应写明'), starred('rule')], 12)).toEqual(['应写明  *rule*'])
  })

  test('begins a line of its own with a part that does not fit', () => {
    expect(flow([plain('应写明'), starred('rule')], 11)).toEqual(['应写明', '*rule*'])
  })

  test('wraps a long part and goes on behind its last line', () => {
    expect(flow([plain('应写明标准'), starred('id'), starred('号')], 10)).toEqual(['应写明标准', '*id*  *号*'])
  })

  test('styles each line by itself', () => {
    expect(flow([starred('应写明标准')], 6)).toEqual(['*应写明*', '*标准*'])
  })
})

test('pads by columns, not by characters', () => {
  expect([padEnd('错误', 6), padStart('错误', 6), padEnd('error', 3)]).toEqual(['错误  ', '  错误', 'error'])
})
