import {expect, test} from 'vitest'
import {toCitations, toGroundCell, toGrounds} from './citation.js'

const text = {title: '《预算绩效管理办法》', number: '财预〔2020〕10号', article: '第三条'}
const practice = {title: '惯例'}

test.each([
  {name: 'a text', basis: [text], cell: ['《预算绩效管理办法》（财预〔2020〕10号）第三条']},
  {name: 'practice beside a text', basis: [text, practice], cell: ['《预算绩效管理办法》（财预〔2020〕10号）第三条']},
  {name: 'practice alone', basis: [practice], cell: ['惯例']},
  {name: 'nothing, as of a file that cannot be read', basis: [], cell: []}
])('the cell of $name', ({basis, cell}) => {
  expect(toGroundCell(basis, '惯例')).toEqual(cell)
})

test('texts alone, and all grounds', () => {
  expect(toCitations([practice, {title: '《意见》'}])).toEqual(['《意见》'])
  expect(toGrounds([practice, {title: '《意见》'}], 'practice')).toEqual(['practice', '《意见》'])
})
