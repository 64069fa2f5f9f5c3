import {describe, expect, test} from 'vitest'
import {findCutRow} from './find-cut-row.js'

const toRow = (row: string) => row.split('|').map((text, column) => ({column, text: text.trim()}))
const heading = '项目|总计|目标|指标'
const above = [heading, '甲|10|维修|1、数量指标', '乙|20|培训|1、数量指标']

describe('findCutRow', () => {
  test.each([
    {name: 'a new row', below: ['丙|30|采购|1、数量指标'], cut: -1},
    {name: 'the rest of a list', below: ['||| 2、质量指标', '丙|30|采购|1、数量指标'], cut: 0},
    {name: 'the rest of a name too', below: ['项目|| 人员|2、质量指标'], cut: 0},
    {
      name: 'the rest, below a repeated heading',
      below: [heading, '项目|||3、质量指标', '丙|30|采购|1、数量指标'],
      cut: 1
    },
    {name: 'a new row below a repeated heading', below: [heading, '丙|30|采购|1、数量指标'], cut: -1},
    {
      name: 'the rest, below a heading that stands below a title on the first page',
      above: ['项目支出绩效目标表|||', ...above],
      below: [heading, '项目|||3、质量指标', '丙|30|采购|1、数量指标'],
      cut: 1
    },
    {name: 'an empty row', below: ['|||'], cut: -1},
    {name: 'nothing', below: [], cut: -1}
  ])('$name', ({above: rows = above, below, cut}: {above?: string[]; below: string[]; cut: number}) => {
    expect(findCutRow(rows.map(toRow), below.map(toRow))).toBe(cut)
  })

  test.each([
    {name: 'a list that goes on', below: ['|培训|2、质量指标'], cut: 0},
    {name: 'a sentence that goes on', below: ['所|活动|达到九成。'], cut: 0},
    {name: 'a list that begins', below: ['丙|采购|1、质量指标'], cut: -1}
  ])('without amounts: $name', ({below, cut}) => {
    const rows = ['单位|目标|指标', '甲|维修|1、数量指标', '乙|培训|1、数量指标'].map(toRow)
    expect(findCutRow(rows, below.map(toRow))).toBe(cut)
  })
})
