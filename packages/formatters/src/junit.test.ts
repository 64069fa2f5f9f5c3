import {describe, expect, test} from 'vitest'
import {awkwardCases, awkwardResults, hostile} from './fixtures/results.js'
import {readXml, validateXml} from './fixtures/validate.js'
import {junit} from './junit.js'

const options = {locale: 'zh-CN', color: false} as const
const full = awkwardResults['all a finding can have']!
const several = awkwardResults['several files']!

describe('junit', () => {
  test.each(awkwardCases)('is valid for $name', ({results, options}) => {
    expect(validateXml('jenkins-junit.xsd', junit(results, options))).toEqual([])
  })

  test('has a suite for each file', () => {
    expect(junit([...several, ...full].slice(1), options)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="perf-lint" tests="3" failures="1" errors="1">
        <testsuite name="表/二.txt" tests="1" failures="0" errors="0">
          <testcase name="没有发现问题" classname="表/二.txt"/>
        </testsuite>
        <testsuite name="表/三.txt" tests="1" failures="0" errors="1">
          <testcase name="readable: 指标值“良好”无法衡量，应写明标准" classname="表/三.txt">
            <error type="error" message="指标值“良好”无法衡量，应写明标准">第 1 行 指标值“良好”无法衡量，应写明标准</error>
          </testcase>
        </testsuite>
        <testsuite name="a.txt" tests="1" failures="1" errors="0">
          <testcase name="no-weaker-period-target: 实施周期指标值“≥90%”低于年度指标值“≥95%”，应不低于后者" classname="广州市天河区政务服务数据管理局 › 业务用房租赁经费 › 指标4“工单自动办结率”">
            <failure type="error" message="实施周期指标值“≥90%”低于年度指标值“≥95%”，应不低于后者">第 612 行 实施周期指标值“≥90%”低于年度指标值“≥95%”，应不低于后者&#10;另见第 613 行：年度指标值“≥95%”&#10;建议：改为“≥95%”；或改为“≤95%”&#10;依据：关于印发《项目支出绩效评价管理办法》的通知（财预〔2020〕10号）；关于印发《中央部门预算绩效目标管理办法》的通知（财预〔2015〕88号）第十条</failure>
          </testcase>
        </testsuite>
      </testsuites>
      "
    `)
  })

  test('gives hostile text back as it was', () => {
    expect(readXml(junit(awkwardResults['hostile text']!, options), '//failure/@message')).toBe(hostile)
  })
})
