import {unitsOfMeasure, type UnitEntry} from '@perf-lint/ast/vocabulary'
import {describe, expect, test} from 'vitest'
import {parseValue, type Units} from '../index.js'

const own: readonly (readonly [string, UnitEntry])[] = [
  ['亩次', {unit: '亩次', dimension: 'count', scale: 1}],
  ['标方', {unit: '标方', dimension: 'volume', scale: 1}],
  ['百斤', {unit: '百斤', dimension: 'mass', scale: 50}]
]
const units: Units = new Map([...unitsOfMeasure, ...own])

/** Unit, dimension and lower bound of the first measure. */
function measureOf(text: string, known = units) {
  const measure = parseValue(text, {units: known}).children.find((child) => child.type === 'measure')
  const unit = measure?.children.find((child) => child.type === 'unitOfMeasure')
  return [unit?.unit, unit?.per, measure?.dimension, measure?.interval.min]
}

describe('units of a map', () => {
  test.each([
    {name: 'a unit that begins with a built-in one', text: '≥300亩次', found: ['亩次', undefined, 'count', 300]},
    {name: 'a unit after a numeral', text: '不少于三百标方', found: ['标方', undefined, 'volume', 300]},
    {name: 'a unit after an odd number', text: '300余标方', found: ['标方', undefined, 'volume', 300]},
    {name: 'a unit with what it is counted per', text: '≥20标方/天', found: ['标方', '天', 'volume', 20]},
    {name: 'a unit after 每', text: '每亩次≥20元', found: ['元', '亩次', 'money', 20]},
    {name: 'a unit with a size', text: '≥3百斤', found: ['百斤', undefined, 'mass', 150]},
    {name: 'a range between two units', text: '100斤-3百斤', found: ['百斤', undefined, 'mass', 50]},
    {name: 'a built-in unit', text: '≥5件', found: ['件', undefined, 'count', 5]}
  ])('read $name', ({text, found}) => {
    expect(measureOf(text)).toEqual(found)
  })

  test('leave values without them alone', () => {
    expect(measureOf('≥20标方', unitsOfMeasure)).toEqual([undefined, undefined, 'number', 20])
    expect(measureOf('≥20标方')).toEqual(['标方', undefined, 'volume', 20])
    expect(measureOf('≥20标方', unitsOfMeasure)).toEqual([undefined, undefined, 'number', 20])
  })
})
