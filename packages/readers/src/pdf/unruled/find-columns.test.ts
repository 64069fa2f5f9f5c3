import {describe, expect, test} from 'vitest'
import type {Glyph} from '../geometry.js'
import {findColumns} from './find-columns.js'
import {findLines} from './find-lines.js'
import {findRuns} from './find-runs.js'

/** A page by its lines: each character is as wide as ten points; what blanks part is drawn as texts of their own. */
function toPage(lines: readonly string[], hasOwnTexts = true) {
  let order = 0
  const glyphs = lines.flatMap((line, index) =>
    Array.from({length: line.length}, (_, at): Glyph => {
      if (at === 0 || (hasOwnTexts && line[at - 1] === ' ')) order++
      const base = 800 - index * 20
      return {text: line[at]!, base, order, left: at * 10, right: at * 10 + 10, bottom: base - 1, top: base + 9}
    })
  )
  return findLines(findRuns(glyphs))
}

describe('findColumns', () => {
  test.each<{name: string; lines: string[]; borders: readonly number[] | undefined}>([
    {name: 'texts aligned on the left', lines: ['名称  总计  目标', '甲一甲  1  乙', '丙   22  丁'], borders: [35, 70]},
    {
      name: 'headings on the left, amounts on the right',
      lines: ['名称   总计    其他    目标', '甲一一     10     5 乙乙', '丙      200    20 丁'],
      borders: [40, 105, 165]
    },
    {
      name: 'a title over all columns, on each page',
      lines: [
        '项目支出绩效目标表的题目',
        '名称  总计  目标',
        '甲一甲  1  乙',
        '项目支出绩效目标表的题目',
        '丙   22  丁'
      ],
      borders: [35, 70]
    },
    {
      name: 'one of many lines over all columns',
      lines: [
        '名称  总计  目标',
        '甲一甲  1  乙',
        '丙   22  丁',
        '其中所有各栏都连着',
        '甲一甲  1  乙',
        '丙   22  丁',
        '丙   22  丁'
      ],
      borders: [35, 70]
    },
    {name: 'one text a line', lines: ['名称总计目标', '甲一', '丙二丁'], borders: []},
    {name: 'nothing', lines: [], borders: []}
  ])('$name', ({lines, borders}) => {
    expect(findColumns([toPage(lines)])).toEqual(borders)
  })

  test('takes blanks within a text for no columns', () => {
    expect(findColumns([toPage(['名称  总计  目标', '甲一甲  1  乙', '丙   22  丁'], false)])).toEqual([])
  })

  test('cannot tell whose an amount is that stands as far from the heading on its left as from that on its right', () => {
    const lines = [
      '名称     总计         其他     目标',
      '甲一甲         11              乙',
      '丙一甲         22              丁'
    ]
    expect(findColumns([toPage(lines)])).toBeUndefined()
  })
})
