import {expect, test} from 'vitest'
import {endWithout, trimSigns} from './trim-signs.js'

const signs = new Set('。（）')

test.each([
  ['合格率。', 3],
  ['合格率', 3],
  ['。。', 0],
  ['', 0]
])('%s ends at %i', (text, end) => {
  expect(endWithout(text, signs)).toBe(end)
})

test('takes signs off both ends', () => {
  expect(trimSigns('（待。定）。', signs)).toBe('待。定')
  expect(trimSigns('（）', signs)).toBe('')
})
