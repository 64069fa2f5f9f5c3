import {createLintResult} from '@perf-lint/core'
import {describe, expect, test} from 'vitest'
import {awkwardCases, awkwardResults, message} from './fixtures/results.js'
import {github} from './github.js'

const options = {locale: 'zh-CN', color: false} as const
const full = awkwardResults['all a finding can have']!

describe('github', () => {
  test.each(awkwardCases)('gives a command for each finding of $name', ({results, options}) => {
    const lines = github(results, options).split('\n').slice(0, -1)
    expect(lines).toHaveLength(results.flatMap(({messages}) => messages).length)
    // No other command in a line, and no character that would end or begin one.
    for (const line of lines) {
      expect(line).toMatch(/^::(?:error|warning) file=[^:,]*(?:,[a-zA-Z]+=[^:,]*)*::\P{Cc}*$/u)
    }
  })

  test('tells all that a finding can have', () => {
    expect(github(full, options)).toBe(
      '::error file=a.txt,line=612,endLine=612,col=5,endColumn=7,title=no-weaker-period-target (多半)::' +
        '实施周期指标值“≥90%25”低于年度指标值“≥95%25”，应不低于后者' +
        '%0A广州市天河区政务服务数据管理局 › 业务用房租赁经费 › 指标4“工单自动办结率”' +
        '%0A另见第 613 行：年度指标值“≥95%25”%0A建议：改为“≥95%25”；或改为“≤95%25”' +
        '%0A依据：关于印发《项目支出绩效评价管理办法》的通知（财预〔2020〕10号）；' +
        '关于印发《中央部门预算绩效目标管理办法》的通知（财预〔2015〕88号）第十条\n'
    )
  })

  test('leaves columns out of a finding on several lines, and lines where there are none', () => {
    const [long] = github([createLintResult('a.txt', [message({endLine: 613})])], options)
      .split('::')
      .slice(1)
    expect(long).toBe('warning file=a.txt,line=612,endLine=613,title=no-vague-value')
    expect(github(awkwardResults['a sheet and a page']!, options)).toMatch(/^::warning file=a\.xlsx,title=/)
  })

  test('escapes what ends a command', () => {
    const text = github(awkwardResults['hostile text']!, options)
    expect(text).toMatch(/^::warning file=<b>%2Ca%3A1%250A%3A%3Aerror%3A%3A"'&\.txt,line=/)
    expect(text.split('\n')).toHaveLength(2)
    expect(text).toContain('&lt;%250A]]> ::error file=a::b #')
  })
})
