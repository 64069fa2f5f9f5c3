import {describe, expect, test} from 'vitest'
import {compact} from './compact.js'
import {awkwardCases, awkwardResults} from './fixtures/results.js'

const several = awkwardResults['several files']!

describe('compact', () => {
  test.each(awkwardCases)('gives a line for each finding of $name', ({results}) => {
    const lines = compact(results).split('\n').slice(0, -1)
    expect(lines).toHaveLength(results.flatMap(({messages}) => messages).length)
  })

  test('says where, how grave, what and by which rule', () => {
    expect(compact(several)).toBe(
      '表/一.txt:612:5: warning: 指标值“良好”无法衡量，应写明标准 [no-vague-value]\n' +
        '表/一.txt:700:5: error: 指标值“良好”无法衡量，应写明标准 [no-vague-value]\n' +
        '表/三.txt:1:5: error: 指标值“良好”无法衡量，应写明标准 [readable]\n'
    )
  })

  test('names a cell or a page in words', () => {
    expect(compact(awkwardResults['a sheet and a page']!)).toMatch(
      /^a\.xlsx:项目绩效目标!AB1024: warning: .*\na\.xlsx:第 3 页: warning: /
    )
  })
})
