import {createLintResult} from '@perf-lint/core'
import {describe, expect, test} from 'vitest'
import {awkwardCases, awkwardResults, message} from './fixtures/results.js'
import {knownRules} from './fixtures/rules.js'
import {markdown} from './markdown.js'

const options = {locale: 'zh-CN', color: false} as const

describe('markdown', () => {
  test.each(awkwardCases)('gives a table row for each finding of $name', ({results, options}) => {
    const text = markdown(results, {...options, rules: knownRules})
    const rows = text.split('\n').filter((line) => line.startsWith('|'))
    // Beside the rows, each table has a line of headings and one of dashes.
    const tables = rows.filter((line) => /^\|(?: - \|)+$/.test(line)).length
    expect(rows).toHaveLength(results.flatMap(({messages}) => messages).length + 2 * tables)
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(7)
    expect(text).toMatch(/^# [^]*[^\n]\n$/)
    expect(text).not.toMatch(/undefined|null|NaN|\{\{/)
    expect(text).not.toMatch(/(?!\n)\p{Cc}|\u202e/u)
  })

  test('shows findings by file, unit and project, then the rules', () => {
    const known = createLintResult('表_1.txt', [message()])
    expect(markdown([known, ...awkwardResults['all a finding can have']!], {...options, rules: knownRules}))
      .toMatchInlineSnapshot(`
      "# 项目支出绩效目标表检查结果

      **2 个问题（1 个错误，1 个警告），其中 1 个可用 --fix 修复**

      已检查 2 个文件  
      多半：复核时很可能退回

      ## 表\\_1.txt

      ### 广州市天河区政务服务数据管理局

      #### 业务用房租赁经费（1 个问题）

      | 位置 | 级别 | 指标 | 问题 | 依据 | 规则 |
      | - | - | - | - | - | - |
      | 第 612 行 | 警告 | 指标4“工单自动办结率” | 指标值“良好”无法衡量，应写明标准 |  | no-vague-value |

      ## a.txt

      ### 广州市天河区政务服务数据管理局

      #### 业务用房租赁经费（1 个问题）

      | 位置 | 级别 | 指标 | 问题 | 依据 | 规则 |
      | - | - | - | - | - | - |
      | 第 612 行 | 错误 多半 | 指标4“工单自动办结率” | 实施周期指标值“≥90%”低于年度指标值“≥95%”，应不低于后者<br>另见第 613 行：年度指标值“≥95%”<br>建议：改为“≥95%”；或改为“≤95%” | 关于印发《项目支出绩效评价管理办法》的通知（财预〔2020〕10号）<br>关于印发《中央部门预算绩效目标管理办法》的通知（财预〔2015〕88号）第十条 | no-weaker-period-target |

      ## 规则与依据

      - **no-vague-value** 禁止无法衡量的指标值  
        “良好”“有效”一类的词没有标准，年终自评时达成与否全凭说法，评审多半退回。  
        依据：《中央部门预算绩效目标管理办法》（财预〔2015〕88号）第十条；《中华人民共和国预算法》
      "
    `)
  })

  test('says of how much there are no problems', () => {
    expect(markdown([createLintResult('a.txt', [])], {...options, locale: 'en'})).toBe(
      '# Performance-target tables: what was found\n\n**No problems found**\n\n1 file read\n'
    )
  })

  test('escapes what means something', () => {
    expect(markdown(awkwardResults['hostile text']!, options)).toContain(
      String.raw`| "&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;'&amp;lt;%0A\]\]&gt; ::error file=a::b ` +
        String.raw`\# a \| \`b\` \*c\* \_d\_ \~\~e\~\~ \[f\](javascript:alert(1)) !\[g\](http\://a.example/) www\.a.example`
    )
  })
})
