import {describe, expect, test} from 'vitest'
import {readText} from './index.js'

const read = (text: string) => {
  const {cells, format, editable} = readText(text)
  return {
    format,
    editable,
    cells: cells.map(({row, column, start, end}) => `${row},${column} ${text.slice(start, end)}`)
  }
}

describe('separated by commas', () => {
  test('cells, quoted ones with commas and line breaks', () => {
    expect(read('绩效目标表,,\r\n项目名称,总计,绩效目标\r\n校舍维修,"1,000.00","维修""校舍""\n改善条件"\r\n')).toEqual({
      format: 'csv',
      editable: true,
      cells: [
        ...['0,0 绩效目标表', '0,1 ', '0,2 ', '1,0 项目名称', '1,1 总计', '1,2 绩效目标'],
        // The range is what stands in the file: a quote in a cell is written twice.
        ...['2,0 校舍维修', '2,1 1,000.00', '2,2 维修""校舍""\n改善条件', '3,0 ']
      ]
    })
  })

  test('by semicolons, with commas in the cells', () => {
    expect(read('项目;总计;目标\n甲;1,5;乙\n').cells).toContain('1,1 1,5')
  })

  test.each([
    ['commas within sentences', '项目名称 总计\n为了维修,改造,扩建校舍\n,完成全部任务'],
    ['a line with commas alone', '甲,乙,丙\n项目名称 总计\n校舍维修 3.00\n食堂 2.00'],
    ['figures alone', '1,2,3\n4,5,6'],
    ['two columns', '甲,乙\n1,2']
  ])('not %s', (_, text) => {
    expect(read(text).format).toBe('text')
  })
})
