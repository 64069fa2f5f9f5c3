import {createLintResult, locales, type LintMessage} from '@perf-lint/core'
import {stripVTControlCharacters} from 'node:util'
import stringWidth from 'string-width'
import {describe, expect, test} from 'vitest'
import {codeframe} from './codeframe.js'
import {awkwardResults, hostile, message} from './fixtures/results.js'

const options = {locale: 'zh-CN', color: false, columns: 80} as const

/** A finding about what stands between `⟦` and `⟧` in a text, and the text. */
function mark(marked: string, init: Partial<LintMessage> = {}): [message: LintMessage, text: string] {
  const [line, column, endLine, endColumn] = ['⟦', '⟧'].flatMap((sign) => {
    const before = marked.slice(0, marked.indexOf(sign)).replace('⟦', '').split('\n')
    return [before.length, before.at(-1)!.length + 1]
  }) as [number, number, number, number]
  const where = {kind: 'line', text: `第 ${line} 行`, line} as const
  return [message({...init, line, column, endLine, endColumn, where}), marked.replace(/[⟦⟧]/g, '')]
}

/** The lines of the text that are shown for a mark. */
function show(marked: string, columns = 80): string {
  const [found, text] = mark(marked)
  const shown = codeframe([createLintResult('a.txt', [found])], {
    ...options,
    columns,
    sources: new Map([['a.txt', text]])
  })
  return shown
    .split('\n')
    .filter((line) => line.includes('│'))
    .join('\n')
}

describe('codeframe', () => {
  const cases = Object.entries(awkwardResults).flatMap(([name, results]) =>
    [40, 80, 120].flatMap((columns) => locales.map((locale) => ({name, results, columns, locale})))
  )

  test.each(cases)('copes with $name in $columns columns in $locale', ({results, columns, locale}) => {
    const line = `${hostile.replaceAll(/\s/g, ' ')}${'指标值'.repeat(100)}\n`
    const sources = new Map(results.map(({filePath}) => [filePath, line.repeat(1100)]))
    for (const each of [{}, {sources}]) {
      const text = codeframe(results, {locale, color: false, columns, ...each})
      for (const line of text.split('\n')) {
        expect(stringWidth(line)).toBeLessThanOrEqual(columns)
        expect(line).toBe(line.trimEnd())
      }
      expect(text).toMatch(/^\n[^]*[^\n]\n\n$/)
      expect(text).not.toMatch(/undefined|null|NaN|\{\{/)
      expect(text).not.toMatch(/(?!\n)\p{Cc}|\u202e/u)
      expect(stripVTControlCharacters(codeframe(results, {locale, color: true, columns, ...each}))).toBe(text)
    }
  })

  test('shows a finding with all it can have', () => {
    const [full] = awkwardResults['all a finding can have']!
    const [found, text] = mark('工单自动办结率\n  ⟦≥90%⟧  ≥95%\n13-时效指标\n', full!.messages[0])
    const sources = new Map([['a.txt', text]])
    expect(codeframe([createLintResult('a.txt', [found])], {...options, sources})).toMatchInlineSnapshot(`
      "
      a.txt:2:3
      广州市天河区政务服务数据管理局 › 业务用房租赁经费 › 指标4“工单自动办结率”
        错误 多半  实施周期指标值“≥90%”低于年度指标值“≥95%”，应不低于后者
                   no-weaker-period-target  可修复
        另见第 613 行：年度指标值“≥95%”
        建议：改为“≥95%”；或改为“≤95%”
        依据：关于印发《项目支出绩效评价管理办法》的通知（财预〔2020〕10号）；关于印发
        《中央部门预算绩效目标管理办法》的通知（财预〔2015〕88号）第十条

          1 │ 工单自动办结率
        > 2 │   ≥90%  ≥95%
            │   ^^^^
          3 │ 13-时效指标

      ✖ 1 个问题（1 个错误，0 个警告），其中 1 个可用 --fix 修复
        已检查 1 个文件
        多半：复核时很可能退回

      "
    `)
  })

  const frames: readonly [name: string, marked: string, columns: number][] = [
    ['the first line', '⟦良好⟧\n下一行\n再下一行', 80],
    ['the last line, without a line end', '上一行\n优秀 ⟦良好⟧', 80],
    ['a stretch of no width', '优秀⟦⟧良好', 80],
    ['several lines', '上\n甲⟦乙\n丙⟧丁\n下', 80],
    ['more lines than are shown', '⟦一\n二\n三\n四\n五\n六⟧', 80],
    ['a tab and an emoji', '甲\t👍\t⟦乙⟧', 80],
    ['the beginning of a long line', `⟦良好⟧${'指标值'.repeat(9)}`, 40],
    ['the middle of a long line', `${'指标值'.repeat(9)}⟦良好⟧${'指标值'.repeat(9)}`, 40],
    ['the end of a long line', `${'指标值'.repeat(9)}⟦良好⟧`, 40],
    ['all of a long line', `⟦${'指标值'.repeat(9)}⟧`, 40]
  ]
  test('marks what a finding covers', () => {
    const shown = frames.map(([name, marked, columns]) => `${name}\n${show(marked, columns)}`)
    expect(`\n${shown.join('\n\n')}\n`).toMatchInlineSnapshot(`
      "
      the first line
        > 1 │ 良好
            │ ^^^^
          2 │ 下一行

      the last line, without a line end
          1 │ 上一行
        > 2 │ 优秀 良好
            │      ^^^^

      a stretch of no width
        > 1 │ 优秀良好
            │     ^

      several lines
          1 │ 上
        > 2 │ 甲乙
            │   ^^
        > 3 │ 丙丁
            │ ^^
          4 │ 下

      more lines than are shown
        > 1 │ 一
            │ ^^
        > 2 │ 二
            │ ^^
        > 3 │ 三
            │ ^^
        > 4 │ 四
            │ ^^
          5 │ 五

      a tab and an emoji
        > 1 │ 甲 👍 乙
            │       ^^

      the beginning of a long line
        > 1 │ 良好指标值指标值指标值指标值指…
            │ ^^^^

      the middle of a long line
        > 1 │ …值指标值指标值良好指标值指标值…
            │                ^^^^

      the end of a long line
        > 1 │ …值指标值指标值良好
            │                ^^^^

      all of a long line
        > 1 │ 指标值指标值指标值指标值指标值…
            │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      "
    `)
  })

  test('says of how much there are no problems', () => {
    expect(codeframe([createLintResult('a.txt', [])], options)).toBe('\n✔ 没有发现问题\n  已检查 1 个文件\n\n')
  })
})
