import {createLintResult} from '@perf-lint/core'
import {describe, expect, test} from 'vitest'
import {awkwardCases, awkwardResults, message} from './fixtures/results.js'
import {validateJson} from './fixtures/validate.js'
import {gitlab} from './gitlab.js'

const options = {locale: 'zh-CN', color: false} as const
const full = awkwardResults['all a finding can have']!

describe('gitlab', () => {
  test.each(awkwardCases)('is valid for $name', ({results, options}) => {
    expect(validateJson('gitlab-code-quality.schema.json', gitlab(results, options))).toEqual([])
  })

  test('tells findings apart, in one file and in several', () => {
    const twice = [message(), message({line: 700})]
    const results = [createLintResult('a.txt', twice), createLintResult('b.txt', twice)]
    const violations = JSON.parse(gitlab(results, options)) as {fingerprint: string}[]
    expect(new Set(violations.map(({fingerprint}) => fingerprint)).size).toBe(4)
  })

  test('grades by severity and certainty', () => {
    const messages = [
      message({ruleId: 'readable', severity: 2}),
      message({severity: 2, certainty: 'arguable'}),
      message({certainty: 'likely'}),
      message({certainty: 'arguable'})
    ]
    const violations = JSON.parse(gitlab([createLintResult('./a.txt', messages)], options)) as {severity: string}[]
    expect(violations.map(({severity}) => severity)).toEqual(['blocker', 'major', 'minor', 'info'])
  })

  test('says what a finding is about', () => {
    expect(JSON.parse(gitlab(full, options))).toMatchObject([
      {
        description:
          '广州市天河区政务服务数据管理局 › 业务用房租赁经费 › 指标4“工单自动办结率”：实施周期指标值“≥90%”低于年度指标值“≥95%”，应不低于后者',
        check_name: 'no-weaker-period-target',
        location: {path: 'a.txt', lines: {begin: 612, end: 612}}
      }
    ])
  })
})
