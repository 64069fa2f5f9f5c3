import type {PerformanceTable} from '@perf-lint/ast'
import {createSourceDocument, type Cell} from '@perf-lint/source'
import {describe, expect, test} from 'vitest'
import {parse} from '../parse.js'
import {findHeadings} from './find-headings.js'
import {tall, toSheets, toTsv, wide, type FixtureCell} from './grid.fixture.js'

const heading = '项目名称（资金使用单位） 总计 财政拨款 财政专户拨款 其他资金 绩效目标 绩效指标'
const list = '1、1-产出指标；11-数量指标；甲；实施周期指标值:1个；年度指标值:1个。'

/** Units and projects in a few words: name, amounts, goal, number of indicators. */
function read(text: string, cells: readonly Cell[] = []) {
  const {tree, messages} = parse(createSourceDocument({text, cells}))
  return {units: summarize(tree), messages: messages.map((message) => message.messageId)}
}

function summarize(tree: PerformanceTable): string[] {
  return tree.children.flatMap((unit) => {
    if (unit.type !== 'budgetUnit') return []
    const projects = unit.children.flatMap((project) => {
      if (project.type !== 'project') return []
      const funds = project.children.find((child) => child.type === 'funds')
      const goal = project.children.find((child) => child.type === 'goal')
      const count = project.children.filter((child) => child.type === 'indicator').length
      return `  ${project.name} ${funds?.total ?? '-'} ${goal?.value ?? '-'} ${count}`
    })
    return [unit.name, ...projects]
  })
}

describe('flattened text with money', () => {
  const cases: [name: string, lines: string[], expected: string[]][] = [
    [
      '单位、项目各一行',
      ['合计 3.00 3.00', '市教育局 3.00 3.00', '    校舍维修 3.00 3.00', '维修校舍。', list],
      ['市教育局', '  校舍维修 3 维修校舍。 1']
    ],
    [
      '项目名称折行，金额另起一行',
      ['市教育局 3.00 3.00', '    义务教育学校校舍', '', '维修项目', '3.00 3.00', '维修校舍。', '', list],
      ['市教育局', '  义务教育学校校舍维修项目 3 维修校舍。 1']
    ],
    [
      '单位名称折行',
      ['合计 3.00 3.00', '', '某某市教育', '', '局', '3.00 3.00', '', '    校舍维修 3.00 3.00', '维修校舍。', list],
      ['某某市教育局', '  校舍维修 3 维修校舍。 1']
    ],
    [
      '页眉插在单元格中间',
      [
        '市教育局 3.00 3.00',
        '    校舍维修 3.00 3.00',
        '维修',
        heading,
        '校舍。',
        '1、1-产出指标；11-数量指',
        '- 2 -',
        heading,
        '标；甲；年度指标值:1个。'
      ],
      ['市教育局', '  校舍维修 3 维修校舍。 1']
    ],
    ['没有目标', ['市教育局 3.00 3.00', '    校舍维修 3.00 3.00', list], ['市教育局', '  校舍维修 3 - 1']],
    [
      '没有指标',
      ['市教育局 5.00 5.00', '    校舍维修 3.00 3.00', '维修校舍。', '    图书购置 2.00 2.00', '购置图书。', list],
      ['市教育局', '  校舍维修 3 维修校舍。 0', '  图书购置 2 购置图书。 1']
    ],
    [
      '目标有自己的序号',
      ['市教育局 3.00 3.00', '    校舍维修 3.00 3.00', '1、维修校舍；', '2、购置设备。', list],
      ['市教育局', '  校舍维修 3 1、维修校舍；2、购置设备。 1']
    ],
    [
      '缩进没有保留：没有目标和指标的行是单位',
      [
        '市教育局 3.00 3.00',
        '校舍维修 3.00 3.00',
        '维修校舍。',
        list,
        '市卫健委 2.00 2.00',
        '设备更新 2.00 2.00',
        '更新设备。',
        list
      ],
      ['市教育局', '  校舍维修 3 维修校舍。 1', '市卫健委', '  设备更新 2 更新设备。 1']
    ],
    [
      '金额没有小数',
      ['市教育局 3,000 3,000', '    校舍维修 3000 3000', '维修校舍。', list],
      ['市教育局', '  校舍维修 3000 维修校舍。 1']
    ],
    [
      '表下的注',
      ['市教育局 3.00 3.00', '    校舍维修 3.00 3.00', '维修校舍。', list, '注：本表金额含上年结转。'],
      ['市教育局', '  校舍维修 3 维修校舍。 1']
    ]
  ]
  test.each(cases)('%s', (_, lines, expected) => {
    expect(read(`某某市\n${heading}\n${lines.join('\n')}\n`)).toEqual({units: expected, messages: []})
  })

  test('a heading row wrapped over lines', () => {
    const wrapped = heading.replace('财政专户拨款', '\n财政专户\n拨款\n\n')
    expect(findHeadings(wrapped)).toMatchObject([
      {columns: ['project', 'total', 'fiscalAppropriation', 'specialAccount', 'other', 'goal', 'indicators']}
    ])
  })

  test('the first row may stand on the line of the heading row', () => {
    expect(
      read(`${heading} 合计 3.00 3.00\n市教育局 3.00 3.00\n    校舍维修 3.00 3.00\n维修。\n${list}`).units
    ).toEqual(['市教育局', '  校舍维修 3 维修。 1'])
  })
})

describe('flattened text without money', () => {
  const plain = '主管部门 预算单位 项目名称 绩效目标 绩效指标'
  const items = '1、产出指标：甲，年度指标值：1个。'
  const cases: [name: string, text: string, expected: string[]][] = [
    [
      '各格之间空行',
      `市文旅局(部门)\n\n市图书馆\n\n图书购置\n\n购置图书五千册。\n\n${items}\n\n市文旅局(部门)\n\n市图书馆\n\n读者活动\n\n举办活动。\n\n${items}`,
      ['市图书馆', '  图书购置 - 购置图书五千册。 1', '  读者活动 - 举办活动。 1']
    ],
    [
      '项目与目标在同一行',
      `市文旅局( 部门)\n\n市图书馆\n\n图书购置 购置图书五千册。\n\n${items}\n\n市文旅局( 部门)\n\n市图书馆\n\n读者活动 举办活动。\n\n${items}`,
      ['市图书馆', '  图书购置 - 购置图书五千册。 1', '  读者活动 - 举办活动。 1']
    ],
    [
      '名称折行，目标紧随其后',
      `市文旅局\n\n市图书馆\n\n公共图书馆图书采购及数字资源\n建设\n购置图书五千册，建设数字资源，满足读者阅读需要。\n\n${items}\n\n市文旅局\n\n市图书馆\n\n读者活动\n举办活动。\n\n${items}`,
      [
        '市图书馆',
        '  公共图书馆图书采购及数字资源建设 - 购置图书五千册，建设数字资源，满足读者阅读需要。 1',
        '  读者活动 - 举办活动。 1'
      ]
    ]
  ]
  test.each(cases)('%s', (_, text, expected) => {
    expect(read(`${plain}\n\n${text}\n`).units).toEqual(expected)
  })
})

describe('merged cells', () => {
  const items = (name: string) => `1、1-产出指标；11-数量指标；${name}；年度指标值:1个。`
  const rows: readonly (readonly FixtureCell[])[] = [
    ['主管部门', '预算单位', '项目名称', '总计', '绩效目标', '绩效指标'],
    [tall('市文旅局', 3), tall('市图书馆', 2), '图书购置', '3.00', '购置图书。', items('甲')],
    ['读者活动', '2.00', '举办活动。', items('乙')],
    ['市博物馆', '文物修缮', '1.00', '修缮文物。', items('丙')],
    ['主管部门', '预算单位', '项目名称', '总计', '绩效目标', '绩效指标'],
    [wide('', 5), '2、1-产出指标；11-数量指标；丁；年度指标值:1个。']
  ]
  const expected = [
    ...['市图书馆', '  图书购置 3 购置图书。 1', '  读者活动 2 举办活动。 1', '市博物馆', '  文物修缮 1 修缮文物。 2']
  ]

  test('a unit over its projects, a row that goes on behind a repeated heading', () => {
    for (const source of [toSheets({rows}), toTsv(rows)]) expect(summarize(parse(source).tree)).toEqual(expected)
  })

  test('a project over rows of indicators', () => {
    const source = toSheets({
      rows: [
        ['项目名称', '总计', '绩效目标', '绩效指标'],
        [tall('图书购置', 2), tall('3.00', 2), tall('购置图书。', 2), items('甲')],
        [items('乙').replace('1、', '2、')]
      ]
    })
    expect(summarize(parse(source).tree)).toEqual(['', '  图书购置 3 购置图书。 2'])
  })

  test('a heading over the columns for money', () => {
    const {tree, messages} = parse(
      toSheets({
        rows: [
          [tall('项目名称', 2), wide('资金', 2), tall('绩效目标', 2), tall('绩效指标', 2)],
          ['总计', '财政拨款'],
          ['图书购置', '3.00', '2.00', '购置图书。', items('甲')]
        ]
      })
    )
    expect(summarize(tree)).toEqual(['', '  图书购置 3 购置图书。 1'])
    expect(messages).toEqual([])
  })
})

describe('what is no table', () => {
  test.each([
    ['prose', '关于印发绩效目标的通知', 'noHeading'],
    [
      'the form of three columns',
      '绩效目标表\n一级指标 二级指标 三级指标 指标值\n产出指标 数量指标 栽植株数 500株',
      'nationalForm'
    ],
    ['a heading row alone', heading, 'noProject'],
    ['a title and a heading row', `项目支出绩效目标表\n${heading}\n合计 3.00 3.00`, 'noProject']
  ])('%s', (_, text, messageId) => {
    expect(read(text).messages).toEqual([messageId])
  })
})
