import {describe, expect, test} from 'vitest'
import {chooseProfile, type ProfileSettings, type TableProfile} from './index.js'
import {buildTable, type IndicatorWords} from './table.fixture.js'

const named = {category: '产出指标', subcategory: '数量指标'}
const coded = {category: '1-产出指标', subcategory: '11-数量指标'}

describe('chooseProfile', () => {
  type Case = [
    name: string,
    table: {readonly title?: string; readonly indicators: readonly IndicatorWords[]},
    settings: ProfileSettings,
    expected: Pick<TableProfile, 'name' | 'year' | 'costLevel'>
  ]
  const of2020 = '2020年项目支出绩效目标表'
  const of2025 = '2025年项目支出绩效目标表'

  const chosen: Case[] = [
    ['codes', {indicators: [coded]}, {}, {name: 'code-list', costLevel: 1}],
    [
      'a code in one place',
      {indicators: [named, {...named, subcategory: '12-质量指标'}]},
      {},
      {name: 'code-list', costLevel: 1}
    ],
    ['no codes', {indicators: [named]}, {}, {name: 'national', costLevel: 1}],
    ['no indicators', {indicators: []}, {}, {name: 'national', costLevel: 1}],
    ['codes and a year', {title: of2025, indicators: [coded]}, {}, {name: 'code-list', year: 2025, costLevel: 1}],
    [
      'codes and an early year',
      {title: of2020, indicators: [coded]},
      {},
      {name: 'code-list', year: 2020, costLevel: 2}
    ],
    ['a year', {title: of2025, indicators: [named]}, {}, {name: 'national', year: 2025, costLevel: 1}],
    ['an early year', {title: of2020, indicators: [named]}, {}, {name: 'before-2021', year: 2020, costLevel: 2}],
    ['the first year of cost', {indicators: [named]}, {year: 2021}, {name: 'national', year: 2021, costLevel: 1}],
    [
      'the year that is set before that of the document',
      {title: of2025, indicators: [named]},
      {year: 2019},
      {name: 'before-2021', year: 2019, costLevel: 2}
    ],
    [
      'the year before the habit of the table',
      {title: of2020, indicators: [{category: '4-成本指标'}]},
      {},
      {name: 'code-list', year: 2020, costLevel: 2}
    ]
  ]
  test.each(chosen)('goes by %s', (_, table, settings, expected) => check(table, settings, expected))

  const told: Case[] = [
    ['auto, as without any', {indicators: [coded]}, {profile: 'auto'}, {name: 'code-list', costLevel: 1}],
    ['the code list', {indicators: [named]}, {profile: 'code-list'}, {name: 'code-list', costLevel: 1}],
    [
      'the national one, which has cost as a first level',
      {indicators: [coded]},
      {profile: 'national'},
      {name: 'national', costLevel: 1}
    ],
    [
      'the national one, but not against the year',
      {title: of2020, indicators: [named]},
      {profile: 'national'},
      {name: 'national', year: 2020, costLevel: 2}
    ],
    [
      'the one before 2021, whatever the year',
      {title: of2025, indicators: [named]},
      {profile: 'before-2021'},
      {name: 'before-2021', year: 2025, costLevel: 2}
    ]
  ]
  test.each(told)('takes %s', (_, table, settings, expected) => check(table, settings, expected))

  function check(
    {title = '项目支出绩效目标表', indicators}: Case[1],
    settings: ProfileSettings,
    expected: Case[3]
  ): void {
    const {name, year, costLevel} = chooseProfile(buildTable([title], [{indicators}]), settings)
    expect({name, year, costLevel}).toEqual({year: undefined, ...expected})
  }
})
