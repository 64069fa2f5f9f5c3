import {expect, test} from 'vitest'
import {createSourceLines} from './source-lines.js'

test('gives lines without their ends, whichever they are', () => {
  const source = createSourceLines('一\r\n二\r三\n')
  expect(source.lineCount).toBe(4)
  expect([0, 1, 2, 3, 4, 5].map((line) => source.line(line))).toEqual(['', '一', '二', '三', '', ''])
})

test('gives the place of an offset, at most the end', () => {
  const source = createSourceLines('一二\n三')
  expect([-1, 1, 3, 99].map((offset) => source.toPoint(offset))).toEqual([
    {line: 1, column: 1},
    {line: 1, column: 2},
    {line: 2, column: 1},
    {line: 2, column: 2}
  ])
})
