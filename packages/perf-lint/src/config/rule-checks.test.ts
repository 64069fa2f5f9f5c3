import {createRule, type RuleDefinition} from '@perf-lint/core'
import {checkExample, expandExample, runRule, stripMarks, table} from '@perf-lint/rule-tester/cases'
import {describe, expect, test} from 'vitest'

function define(changes: Pick<RuleDefinition, 'selector' | 'check'> & Partial<RuleDefinition>) {
  return createRule({name: '测试', description: '测试', message: '{{actual}}', ...changes})
}

interface Case extends Pick<RuleDefinition, 'selector' | 'check' | 'when'> {
  readonly name: string
  readonly valid?: readonly string[]
  readonly invalid?: readonly string[]
}

const cases: readonly Case[] = [
  {
    name: 'pattern: a field',
    selector: '二级类别',
    check: {pattern: {field: 'name', match: '^数量指标$'}},
    valid: ['1-产出指标；11-数量指标；场次 ≥1场'],
    invalid: ['1-产出指标；⟦12-质量指标⟧；场次 ≥1场']
  },
  {
    name: 'pattern: the name of an indicator stands for it',
    selector: '指标',
    check: {pattern: {not: '等等?'}},
    invalid: ['举办场次⟦等⟧ ≥1场']
  },
  {
    name: 'pattern: both',
    selector: '指标名称',
    check: {pattern: {match: '次$', not: '次次'}},
    valid: ['人次 ≥1人次'],
    invalid: ['⟦场数⟧ ≥1场', '场⟦次次⟧ ≥1场']
  },
  {
    name: 'range: both ends of an interval',
    selector: '年度指标值',
    check: {range: {min: 80, max: 95, unit: '%'}},
    valid: ['占比 85%-90%', '占比 ≥80%', '场次 ≥10场'],
    invalid: ['占比 ≥90% / ⟦85%-98%⟧', '占比 ≥90% / ⟦≥99%⟧']
  },
  {
    name: 'range: units are converted, what is counted is not',
    selector: '年度指标值',
    check: {range: {max: 2, unit: '天'}},
    valid: ['时限 ≤48小时', '时限 ≤2天', '场次 ≥10场'],
    invalid: ['时限 ≤2天 / ⟦≤72小时⟧', '时限 ≤2天 / ⟦≤1周⟧']
  },
  {
    name: 'range: what is counted must be in the unit',
    selector: '年度指标值',
    check: {range: {min: 5, unit: '场'}},
    valid: ['讲师 ≥2人', '场次 ≥5场'],
    invalid: ['场次 ≥5场 / ⟦≥2场⟧']
  },
  {
    name: 'range: a unit that is not built in, by what it measures',
    selector: '年度指标值',
    check: {range: {min: 5, unit: '标台', dimension: 'count'}},
    valid: ['场次 ≥2场']
  },
  {
    name: 'range: a goal has figures too',
    selector: '绩效目标',
    check: {range: {max: 100, unit: '%'}},
    valid: ['目标 合格率达到95%。\n场次 ≥1场'],
    invalid: ['目标 完成率⟦达到120%⟧。\n场次 ≥1场']
  },
  {
    name: 'range: a field of money',
    selector: '项目 > 资金',
    check: {range: {field: 'total', max: 100}},
    valid: ['项目 甲 100.00 100.00\n场次 ≥1场'],
    invalid: ['项目 甲 ⟦200.00⟧ 200.00\n场次 ≥1场']
  },
  {
    name: 'required: at most',
    selector: '项目',
    check: {required: {of: '指标', max: 2}},
    valid: ['甲 ≥1场\n乙 ≥1场'],
    invalid: ['甲 ≥1场\n乙 ≥1场\n⟦丙⟧ ≥1场\n丁 ≥1场']
  },
  {
    name: 'required: none',
    selector: '项目',
    check: {required: {of: '一级类别[code="4"]', max: 0}},
    valid: ['甲 ≥1场'],
    invalid: ['⟦4-成本指标⟧；41-经济成本指标；单价 ≤1元']
  },
  {
    name: 'sum: a number',
    selector: '项目',
    check: {sum: {of: '年度指标值', equals: 100}},
    valid: ['甲占比 60%\n乙占比 40%', '场次 待定'],
    invalid: ['项目 ⟦甲⟧\n甲占比 60%\n乙占比 50%']
  },
  {
    name: 'sum: others',
    selector: '项目 > 资金',
    check: {sum: {of: '金额:not(总计)', equals: {of: '总计'}, tolerance: 1}},
    valid: ['项目 甲 100.00 60.00 0.00 40.50\n场次 ≥1场']
  },
  {
    name: 'table: what is not in it, in spite of a comparison',
    selector: '指标',
    check: {
      table: {
        rows: [
          {名称: '甲（个）', 下限: 5},
          {名称: '甲个', 下限: 3},
          {名称: '乙', 下限: ''}
        ],
        of: '指标名称',
        unlisted: 'wrong',
        compare: {of: '年度指标值', atLeast: '下限'}
      }
    },
    valid: ['甲(个) ≥3', '乙 ≥0'],
    invalid: ['⟦丙⟧ ≥3', '甲（个） ≥5 / ⟦≥2⟧']
  },
  {
    name: 'when: names around a node',
    selector: '年度指标值',
    when: {budgetUnit: '天河', project: ['培训', '讲座'], category: '产出', subcategory: '数量', indicator: '场次'},
    check: {pattern: {match: '^≥'}},
    valid: ['项目 维修\n场次 10场', '1-产出指标；12-质量指标；场次 10场', '人次 10人次'],
    invalid: ['场次 ≥10场 / ⟦10场⟧']
  }
]

describe.each(cases)('$name', ({name: _, valid = [], invalid = [], ...definition}) => {
  const rule = define(definition)

  test.each(valid)('nothing in %s', (example) => {
    expect(checkExample(rule, example, 'valid')).toMatchObject({isRight: true, differences: []})
  })

  test.each(invalid)('what is marked in %s', (example) => {
    expect(checkExample(rule, example, 'invalid')).toMatchObject({isRight: true, differences: []})
  })
})

test.each([
  [2026, undefined, 1],
  [2025, undefined, 0],
  [{min: 2026}, 2027, 1],
  [{max: 2026}, 2027, 0],
  [{min: 2026, max: 2027}, undefined, 1]
])('a rule of the year %j looks at a table of %j: %d', (year, set, count) => {
  const rule = define({selector: '表名', when: {year}, check: {pattern: {not: '表'}}})
  const text = table({title: '2026年项目支出绩效目标表'})
  const settings = set === undefined ? {} : {year: set}
  expect(runRule(rule, text, {settings}).messages.length).toBe(count)
})

test('money is converted from the unit of the table, and not judged where that is unknown', () => {
  const rule = define({
    selector: '项目 总计',
    check: {range: {max: 50, unit: '万元'}},
    message: '{{actual}} {{expected}}'
  })
  const say = (currencyUnit: string) => runRule(rule, table({currencyUnit})).messages.map(({message}) => message)
  expect(say('万元')).toEqual(['100万元 ≤50万元'])
  expect(say('元')).toEqual([])
  expect(say('')).toEqual([])
})

test('a sentence in both languages, and a long text cut short', () => {
  const message = {'zh-CN': '目标“{{value}}”', en: 'Goal {{value}}'}
  const rule = define({selector: '绩效目标', check: {pattern: {not: '长'}}, message})
  const {text} = stripMarks(expandExample(`目标 ${'很长'.repeat(30)}\n场次 ≥1场`))
  expect(runRule(rule, text, {locale: 'en'}).messages[0]!.message).toBe(`Goal ${'很长'.repeat(20)}…`)
})
