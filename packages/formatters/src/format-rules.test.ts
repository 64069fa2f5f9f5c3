import {locales, type AnyRule} from '@perf-lint/core'
import {stripVTControlCharacters} from 'node:util'
import stringWidth from 'string-width'
import {describe, expect, test} from 'vitest'
import {fullRule, plainRule} from './fixtures/rules.js'
import {formatRule} from './format-rule.js'
import {formatRules} from './format-rules.js'

const rules: readonly AnyRule[] = [plainRule, fullRule]
const options = {locale: 'zh-CN', color: false, columns: 60} as const

describe('formatRules', () => {
  test('lists rules by category, in columns', () => {
    expect(formatRules(rules, options)).toMatchInlineSnapshot(`
      "
      指标值
        no-vague-value  警告  禁止无法衡量的指标值  可修复

      覆盖与一致
        no-vague-goal   从严  禁止空泛的绩效目标

      共 2 条；“从严”的规则只在预设 strict 和 all 中启用，级别为警
      告。perf-lint explain 规则 可看详情。

      "
    `)
  })
})

describe('formatRule', () => {
  test('tells all there is to know of a rule', () => {
    expect(formatRule(fullRule, options)).toMatchInlineSnapshot(`
      "
      no-vague-value  警告  指标值  可修复
      禁止无法衡量的指标值

        为什么  “良好”“有效”一类的词没有标准，年终自评时达成与否全
                凭说法，评审多半退回。
        依据    《中央部门预算绩效目标管理办法》（财预〔2015〕
                88号）第十条
                《中华人民共和国预算法》
        说明    写明分档标准的不报。

      选项
        allowedWords  允许的词  默认 ["优秀"]

        ✔ 满意度 ≥80%

        ✖ 满意度 ⟦良好⟧
          合格率 ⟦有效⟧

      "
    `)
  })

  test('leaves out what a rule does not have', () => {
    expect(formatRule(plainRule, {...options, locale: 'en'})).toMatchInlineSnapshot(`
      "
      no-vague-goal  strict  Coverage and consistency
      Disallow vague goals

        Why     A vague goal cannot be assessed.
        Ground  practice of reviewers

        ✔ 购置设备200台

        ✖ ⟦做好工作⟧

      "
    `)
  })

  test('underlines what a message covers, in colour', () => {
    expect(formatRule(plainRule, {...options, color: true})).toContain('\u001b[4m做好工作\u001b[24m')
  })
})

test.each(locales.flatMap((locale) => [40, 80].map((columns) => ({locale, columns}))))(
  'fits $columns columns in $locale',
  ({locale, columns}) => {
    for (const color of [true, false]) {
      const text =
        formatRules(rules, {locale, columns, color}) +
        rules.map((rule) => formatRule(rule, {locale, columns, color})).join('')
      for (const line of stripVTControlCharacters(text).split('\n')) {
        expect(stringWidth(line)).toBeLessThanOrEqual(columns)
        expect(line).not.toMatch(/undefined|^\s*[，。、；：？！）》”]/)
      }
    }
  }
)
