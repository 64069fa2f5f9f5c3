import {describe, expect, test} from 'vitest'
import {findYears} from './index.js'

describe('findYears', () => {
  test.each([
    ['2025年校舍维修', [[2025, 2025, 0]]],
    ['完成2023年度任务', [[2023, 2023, 2]]],
    ['2024-2026年义诊', [[2024, 2026, 0]]],
    ['2024年至2026年义诊', [[2024, 2026, 0]]],
    ['危桥改造（2024—2026年）', [[2024, 2026, 5]]],
    [
      '2024年勘察，2025年施工',
      [
        [2024, 2024, 0],
        [2025, 2025, 8]
      ]
    ]
  ])('%s', (text, expected) => {
    expect(findYears(text).map(({from, to, start}) => [from, to, start])).toEqual(expected)
  })

  test.each([
    ['维修校舍2023平方米'],
    ['较2024年增加1栋'],
    ['截至2023年底'],
    ['到2035年全部更新'],
    ['〔2021〕79号文'],
    ['《2022年行动方案》'],
    ['按管护办法（2021年）管护']
  ])('finds none in %s', (text) => {
    expect(findYears(text)).toEqual([])
  })
})
