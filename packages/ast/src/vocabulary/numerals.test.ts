import {expect, test} from 'vitest'
import {grades} from './grades.js'
import {chineseDigits, classifiersAfterDigitsOnly, fixedExpressions} from './numerals.js'
import {unitsOfMeasure} from './units-of-measure.js'

test('has no fixed expression twice', () => {
  expect(new Set(fixedExpressions).size).toBe(fixedExpressions.length)
})

test('keeps fixed expressions that have a numeral, or a word for two or a hundred', () => {
  const numerals = [...chineseDigits.keys(), '十', '百', '千', '万', '双']
  for (const expression of fixedExpressions) {
    expect(numerals.some((numeral) => expression.includes(numeral))).toBe(true)
  }
})

test('excepts units only', () => {
  for (const classifier of classifiersAfterDigitsOnly) expect(unitsOfMeasure.has(classifier)).toBe(true)
})

test('orders the grades of a scale', () => {
  expect(grades.get('优秀')?.rank).toBeGreaterThan(grades.get('良好')?.rank ?? Infinity)
  expect(grades.get('合格')?.scale).toBe('pass')
})
