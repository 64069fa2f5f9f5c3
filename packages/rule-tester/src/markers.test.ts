import {describe, expect, test} from 'vitest'
import {addMarks, stripMarks} from './markers.js'

describe('stripMarks', () => {
  test.each([
    {name: 'no marks', marked: '≥80%', text: '≥80%', ranges: []},
    {name: 'one mark', marked: 'a⟦≧⟧80%', text: 'a≧80%', ranges: [{start: 1, end: 2}]},
    {
      name: 'adjacent marks',
      marked: '⟦a⟧⟦b⟧',
      text: 'ab',
      ranges: [
        {start: 0, end: 1},
        {start: 1, end: 2}
      ]
    },
    {
      name: 'nested marks, the outer first',
      marked: '⟦a⟦b⟧c⟧',
      text: 'abc',
      ranges: [
        {start: 0, end: 3},
        {start: 1, end: 2}
      ]
    },
    {
      name: 'two marks at one place',
      marked: '⟦⟦ab⟧⟧',
      text: 'ab',
      ranges: [
        {start: 0, end: 2},
        {start: 0, end: 2}
      ]
    },
    {name: 'a mark over a line break', marked: '⟦a\nb⟧', text: 'a\nb', ranges: [{start: 0, end: 3}]}
  ])('takes out $name', ({marked, text, ranges}) => {
    expect(stripMarks(marked)).toEqual({text, ranges})
    expect(addMarks(text, ranges)).toBe(marked)
  })

  test('refuses a mark that is not closed', () => {
    expect(() => stripMarks('a⟦b')).toThrow('Missing ⟧')
  })

  test('refuses a mark that was not opened', () => {
    expect(() => stripMarks('a⟧b')).toThrow('Unexpected ⟧')
  })
})
