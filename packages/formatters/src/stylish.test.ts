import {createLintResult, locales} from '@perf-lint/core'
import stringWidth from 'string-width'
import {stripVTControlCharacters} from 'node:util'
import {describe, expect, test} from 'vitest'
import {awkwardResults, message, wholeTable} from './fixtures/results.js'
import {stylish} from './stylish.js'

const options = {locale: 'zh-CN', color: false, columns: 80} as const

/** Signs that may not begin a line. */
const misplaced = /^\s*[，。、；：？！）》”’」』〕】]/

describe('stylish', () => {
  const cases = Object.entries(awkwardResults).flatMap(([name, results]) =>
    [40, 80, 120].flatMap((columns) => locales.map((locale) => ({name, results, columns, locale})))
  )

  test.each(cases)('copes with $name in $columns columns in $locale', ({results, columns, locale}) => {
    const text = stylish(results, {locale, color: false, columns})
    for (const line of text.split('\n')) {
      expect(stringWidth(line)).toBeLessThanOrEqual(columns)
      expect(line).not.toMatch(misplaced)
      expect(line).toBe(line.trimEnd())
    }
    expect(text).toMatch(/^\n[^]*[^\n]\n\n$/)
    expect(text).not.toMatch(/undefined|null|NaN|\{\{/)
    // eslint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  })

  test.each(cases)('colours $name in $columns columns in $locale without moving a letter', (each) => {
    const {results, columns, locale} = each
    const colored = stylish(results, {locale, color: true, columns})
    expect(stripVTControlCharacters(colored)).toBe(stylish(results, {locale, color: false, columns}))
  })

  test('tells once what is the same at several indicators of a project', () => {
    const signs = Array.from({length: 12}, (_, indicator) =>
      message({
        message: '比较符“≧”不规范，应为“≥”',
        where: {kind: 'line', text: `第 ${indicator + 3} 行`, line: indicator + 3},
        subject: {...message({}).subject, unit: null, project: '平台运维', indicator, indicatorName: `指标${indicator}`}
      })
    )
    const text = stylish([createLintResult('a.txt', signs)], options).replaceAll('\u00a0', ' ')
    expect(text).toContain('平台运维  12 个问题')
    expect(text.split('比较符').length - 1).toBe(1)
    expect(text.replaceAll(/\n */g, '')).toContain(
      '同样的还有 11 处：第 4 行、第 5 行、第 6 行、第 7 行、第 8 行、第 9 行、第 10 行、第 11 行等'
    )
    expect(text).toContain('12 个问题（')
  })

  test('tells of which indicators the same is, where several stand in one line', () => {
    const yes = [0, 2, 3, 6].map((indicator) =>
      message({
        message: '“是”只回答是否',
        where: {kind: 'line', text: '第 28 行', line: 28},
        subject: {...message({}).subject, project: '平台运维', indicator, indicatorName: `指标${indicator}`}
      })
    )
    const text = stylish([createLintResult('a.txt', yes)], options)
    expect(text).toContain('同样的还有 3 处：指标3、指标4、指标7\n')
  })

  test('shows a finding with all it can have', () => {
    expect(stylish(awkwardResults['all a finding can have']!, options)).toMatchInlineSnapshot(`
      "
      a.txt

      广州市天河区政务服务数据管理局

        业务用房租赁经费  1 个问题
          指标4“工单自动办结率”
            第 612 行  错误 多半  实施周期指标值“≥90%”低于年度指标值“≥95%”，应不低于
                                  后者  no-weaker-period-target  财预〔2020〕10号
                                  可修复
                                  另见第 613 行：年度指标值“≥95%”
                                  建议：改为“≥95%”；或改为“≤95%”


      ✖ 1 个问题（1 个错误，0 个警告），其中 1 个可用 --fix 修复
        已检查 1 个文件
        多半：复核时很可能退回

      "
    `)
  })

  test('puts findings about the table and a unit before those of projects', () => {
    expect(stylish(awkwardResults['findings about the table, a unit and a project']!, options)).toMatchInlineSnapshot(`
      "
      a.txt
            第 700 行  警告  指标值“良好”无法衡量，应写明标准  no-vague-value

      广州市天河区政务服务数据管理局
              第 8 行  警告  指标值“良好”无法衡量，应写明标准  no-vague-value

        业务用房租赁经费  1 个问题
              第 9 行  警告  指标值“良好”无法衡量，应写明标准  no-vague-value


      ✖ 3 个问题（0 个错误，3 个警告）
        已检查 1 个文件

      "
    `)
  })

  test('aligns columns by display width', () => {
    const results = [
      createLintResult('a.txt', [
        message({line: 8, message: '一', severity: 2, certainty: 'arguable'}),
        message({line: 1024, message: '二'})
      ])
    ]
    const columns = stylish(results, options)
      .split('\n')
      .flatMap((line) => {
        const index = line.search(/[一二] {2}/)
        return index < 0 ? [] : stringWidth(line.slice(0, index))
      })
    expect(columns).toHaveLength(2)
    expect(new Set(columns).size).toBe(1)
  })

  test('tells many places of one problem by place alone', () => {
    const [place] = awkwardResults['all a finding can have']![0]!.messages[0]!.related!
    const related = (count: number) =>
      Array.from({length: count}, (_, index) => ({...place!, where: {kind: 'line', text: `第 ${index} 行`} as const}))
    const show = (count: number) => stylish([createLintResult('a.txt', [message({related: related(count)})])], options)
    expect(show(4).match(/另见/g)).toHaveLength(4)
    expect(show(4)).not.toContain('另有')
    expect(show(6).match(/另见/g)).toHaveLength(3)
    expect(show(6)).toContain('另有 3 处：第 3 行、第 4 行、第 5 行')
  })

  test('gathers the findings of an indicator that are apart in the document', () => {
    const other = message({line: 20, subject: {indicator: 4, indicatorName: '及时率'}})
    const text = stylish([createLintResult('a.txt', [message({line: 10}), other, message({line: 30})])], options)
    expect(text.match(/指标4“工单自动办结率”/g)).toHaveLength(1)
    expect(text).toMatch(/业务用房租赁经费 {2}3 个问题/)
  })

  test('keeps projects of one name in two units apart', () => {
    const text = stylish(
      [createLintResult('a.txt', [message({subject: {unit: '甲局'}}), message({subject: {unit: '乙局'}})])],
      options
    )
    expect(text.match(/业务用房租赁经费 {2}1 个问题/g)).toHaveLength(2)
  })

  test('says of how much there are no problems', () => {
    const counts = {units: 2, projects: 41, indicators: 214}
    const results = [createLintResult('a.txt', []), createLintResult('b.txt', [])]
    expect(stylish(results, {...options, counts})).toBe(
      '\n✔ 没有发现问题\n  已检查 2 个文件：2 个预算单位，41 个项目，214 个指标\n\n'
    )
    expect(stylish(results, {...options, counts, locale: 'en'})).toBe(
      '\n✔ No problems found\n  2 files read: 2 budget units, 41 projects, 214 indicators\n\n'
    )
  })

  test('counts errors, warnings and what can be fixed', () => {
    const fix = {range: [0, 1], text: ''} as const
    const results = [
      createLintResult('a.txt', [message({severity: 2, fix}), message(), message({subject: wholeTable})])
    ]
    expect(stylish(results, options)).toContain('✖ 3 个问题（1 个错误，2 个警告），其中 1 个可用 --fix 修复\n')
    expect(stylish(results, {...options, locale: 'en'})).toContain(
      '✖ 3 problems (1 error, 2 warnings), 1 fixable with --fix\n'
    )
  })

  test('explains only the certainties that occur', () => {
    const results = [createLintResult('a.txt', [message({certainty: 'likely'})])]
    expect(stylish(results, options)).toContain('多半：')
    expect(stylish(results, options)).not.toContain('可商榷')
  })

  test('quotes inside a name’s quotes singly', () => {
    const text = stylish(awkwardResults['names in Latin letters and emoji']!, options)
    expect(text).toContain('指标4“‘SLA’≥99.9% ✅”')
  })

  test('is no wider than can be read', () => {
    const text = stylish(awkwardResults['a very long message']!, {...options, columns: 400})
    expect(Math.max(...text.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(120)
  })
})
