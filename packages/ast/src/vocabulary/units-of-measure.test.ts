import {expect, test} from 'vitest'
import {unitsOfMeasure} from './units-of-measure.js'

test.each([
  ['万元', {unit: '万元', dimension: 'money', scale: 10_000}],
  ['㎡', {unit: '平方米', dimension: 'area', scale: 1}],
  ['公斤', {unit: '千克', dimension: 'mass', scale: 1}],
  ['日', {unit: '天', dimension: 'duration', scale: 24}],
  ['月', {unit: '个月', dimension: 'duration', scale: 730}],
  ['G', {unit: 'GB', dimension: 'data', scale: 1024 ** 3}],
  ['路视频', {unit: '路', dimension: 'count', scale: 1}],
  ['个百分点', {unit: '个百分点', dimension: 'percentage', scale: 1}]
])('knows %s', (spelling, entry) => {
  expect(unitsOfMeasure.get(spelling)).toEqual(entry)
})

test('keeps days and working days apart', () => {
  expect(unitsOfMeasure.get('天')?.unit).not.toBe(unitsOfMeasure.get('工作日')?.unit)
})

test('has sizes that agree: a year is twelve months and 365 days, a week five working days', () => {
  const scaleOf = (spelling: string) => unitsOfMeasure.get(spelling)?.scale ?? 0
  expect(scaleOf('年')).toBe(12 * scaleOf('个月'))
  expect(scaleOf('年')).toBe(365 * scaleOf('天'))
  expect(scaleOf('周')).toBe(5 * scaleOf('工作日'))
  expect(scaleOf('公顷')).toBeCloseTo(15 * scaleOf('亩'))
})

test('reads every standard writing as itself', () => {
  for (const {unit} of unitsOfMeasure.values()) expect(unitsOfMeasure.get(unit)?.unit).toBe(unit)
})
