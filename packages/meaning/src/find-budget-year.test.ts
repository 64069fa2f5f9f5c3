import {describe, expect, test} from 'vitest'
import {findBudgetYear} from './find-budget-year.js'
import {buildTable, type ProjectWords} from './table.fixture.js'

const title = '项目支出绩效目标表'

describe('findBudgetYear', () => {
  const cases: [name: string, headings: readonly string[], projects: readonly ProjectWords[], year?: number][] = [
    ['takes the year of the title', ['2020年项目支出绩效目标表'], [{name: '2022年校舍维修'}], 2020],
    ['of a title with blanks', ['2020 年度 项目支出绩效目标表'], [], 2020],
    ['of a title with brackets', ['项目支出绩效目标表（2020年度）'], [], 2020],
    ['of a line over the title', ['2020年部门预算', title], [], 2020],
    ['knows a document number from a year', ['财预〔2018〕12号', title], []],
    ['else takes that of a project', [title], [{name: '2024年校舍维修', goal: '2025年完工。'}], 2024],
    [
      'of several projects the latest, as work is carried over',
      [title],
      [{name: '2022年绿化'}, {name: '2023年绿化'}],
      2023
    ],
    ['of a term the first', [title], [{name: '2024-2027年政务云'}], 2024],
    ['else takes that of a goal', [title], [{goal: '2020年维修校舍2栋。'}], 2020],
    ['of a goal the first', [title], [{goal: '2020年开工，2021年完工。'}], 2020],
    ['else that of an annual value', [title], [{indicators: [{annual: '2024年12月底前'}]}], 2024],
    ['leaves the whole term alone', [title], [{indicators: [{implementation: '2026年12月底前'}]}]],
    ['leaves a base of comparison alone', [title], [{goal: '维修校舍2栋，较2019年增加1栋。'}]],
    ['leaves the end of a plan alone', [title], [{goal: '到2035年全部更新。'}]],
    ['finds none where no text names one', [title], [{}]],
    ['finds none in an empty table', [], []]
  ]

  test.each(cases)('%s', (_, headings, projects, year) => {
    expect(findBudgetYear(buildTable(headings, projects))).toBe(year)
  })
})
