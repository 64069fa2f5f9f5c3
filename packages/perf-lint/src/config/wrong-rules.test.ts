import {locales} from '@perf-lint/core'
import {expect, test} from 'vitest'
import {inFolder, runCommand} from '../fixtures/run-command.js'

interface Case {
  readonly name: string
  /** The file of rules. */
  readonly rules: string
  readonly files?: Readonly<Record<string, string | Uint8Array>>
}

/** A rule in which one thing is changed. */
function rule(changes: Readonly<Record<string, string>>): string {
  const lines = {
    name: '满意度下限',
    description: '满意度不低于九成',
    selector: '年度指标值',
    check: '{range: {min: 90, unit: "%"}}',
    message: '“{{value}}”应为 {{expected}}',
    ...changes
  }
  const written = Object.entries(lines).filter(([, value]) => value !== '')
  return `rules:\n  - ${written.map(([key, value]) => `${key}: ${value}`).join('\n    ')}\n`
}

const cases: readonly Case[] = [
  // The file
  {name: 'no rules', rules: '# 待填\n'},
  {name: 'a list in place of rules', rules: '- name: a\n'},
  {name: 'rules by name', rules: 'rules:\n  a: {}\n'},
  {name: 'an empty list', rules: 'rules: []\n'},
  {name: 'a key of the file that is not known', rules: 'rule: []\n'},
  {name: 'a wrong indent', rules: 'rules:\n  - name: a\n   description: b\n'},
  {name: 'braces at the start of a text', rules: rule({message: '{{value}} 应为 {{expected}}'})},
  {name: 'a sign that YAML keeps for itself', rules: rule({check: '\n      range:\n        min: 90\n        unit: %'})},
  {name: 'a file in GB18030', rules: '', files: {'本局规则.yaml': Uint8Array.of(0xb9, 0xe6, 0xd4, 0xf2)}},

  // Names and texts
  {name: 'a misspelt key', rules: rule({mesage: '应为九成', message: ''})},
  {name: 'a key that is missing', rules: rule({message: ''})},
  {name: 'a name with a blank', rules: rule({name: '满意度 下限'})},
  {name: 'a name that is a number', rules: rule({name: '2026'})},
  {name: 'a name twice', rules: rule({}) + rule({}).replace('rules:\n', '')},
  {name: 'a message in one language of two', rules: rule({message: '{zh-CN: 应为九成}'})},
  {name: 'a placeholder that is not known', rules: rule({message: '应为 {{expect}}'})},
  {name: 'a placeholder with blanks', rules: rule({message: '应为 {{ expected }}'})},
  {name: 'a placeholder in Chinese', rules: rule({message: '“{{值}}”不合'})},
  {name: 'a severity that is none', rules: rule({severity: '错误'})},
  {name: 'a certainty that is misspelt', rules: rule({certainty: 'likly'})},
  {name: 'a basis without its title', rules: rule({basis: '{number: 财预〔2020〕10号}'})},
  {name: 'tests that are no lists', rules: rule({tests: '{valid: 满意度 ≥90%}'})},

  // Selectors
  {name: 'a node that is misspelt', rules: rule({selector: '年度指标'})},
  {name: 'a node in English that is misspelt', rules: rule({selector: 'indicator > targetvalue'})},
  {name: 'a node like no other', rules: rule({selector: '备注栏位'})},
  {name: 'a field that a node lacks', rules: rule({selector: '"年度指标值[peroid]"'})},
  {name: 'a bracket that is not closed', rules: rule({selector: '\'指标名称[value*="满意度"\''})},
  {name: 'a value without quotation marks', rules: rule({selector: '指标类别[level=1]'})},
  {name: 'a pseudo-class that is not known', rules: rule({selector: '指标:nth-child(2)'})},
  {name: 'a selector that begins with a sign', rules: rule({selector: '"> 指标"'})},
  {name: 'a selector in full-width signs', rules: rule({selector: '指标 ＞ 指标值'})},

  // Checks
  {name: 'a check that is none', rules: rule({check: '{rang: {min: 90}}'})},
  {name: 'two checks', rules: rule({check: '{range: {min: 90}, pattern: {not: 待定}}'})},
  {name: 'an empty check', rules: rule({check: '{}'})},
  {name: 'a number as text', rules: rule({check: '{range: {min: 九十}}'})},
  {name: 'a range without bounds', rules: rule({check: '{range: {unit: "%"}}'})},
  {name: 'bounds that cross', rules: rule({check: '{range: {min: 90, max: 80}}'})},
  {name: 'a unit that is not known', rules: rule({check: '{range: {min: 90, unit: 标方}}'})},
  {name: 'a unit that is misspelt', rules: rule({check: '{range: {max: 30, unit: 平方米米}}'})},
  {name: 'a range of what has no number', rules: rule({selector: '指标名称'})},
  {name: 'a pattern that is empty', rules: rule({check: '{pattern: {}}', message: '不合'})},
  {name: 'a pattern with a bracket too few', rules: rule({check: '{pattern: {match: "(甲|乙"}}', message: '不合'})},
  {name: 'a pattern that looks ahead', rules: rule({check: '{pattern: {match: "甲(?=乙)"}}', message: '不合'})},
  {name: 'a pattern that refers back', rules: rule({check: "{pattern: {not: '(.)\\1'}}", message: '不合'})},
  {name: 'a pattern that is too long', rules: rule({check: '{pattern: {not: "(?:甲{100}){100}"}}', message: '不合'})},
  {
    name: 'a pattern of what has no text',
    rules: rule({selector: '资金', check: '{pattern: {not: 甲}}', message: '不合'})
  },
  {name: 'a count below none', rules: rule({check: '{required: {of: 指标, min: -1}}'})},
  {name: 'a condition without what it is of', rules: rule({check: '{required: {min: 1}}'})},
  {name: 'a sum of what has no number', rules: rule({check: '{sum: {of: 指标名称, equals: 100}}'})},
  {name: 'a sum that equals nothing', rules: rule({check: '{sum: {of: 金额}}'})},
  {name: 'an unknown condition of when', rules: rule({when: '{indicators: 满意度}'})},
  {name: 'a year as text', rules: rule({when: '{year: 二〇二六}'})},

  // Tables
  {name: 'a table without rows', rules: rule({check: '{table: {}}', message: '不合'})},
  {
    name: 'a table with both',
    rules: rule({check: '{table: {rows: [甲], file: a.csv}}', message: '不合'}),
    files: {'a.csv': '名称\n甲\n'}
  },
  {name: 'a table that is not there', rules: rule({check: '{table: {file: 名录.csv}}', message: '不合'})},
  {
    name: 'a workbook in place of a table',
    rules: rule({check: '{table: {file: 名录.xlsx}}', message: '不合'}),
    files: {'名录.xlsx': 'PK'}
  },
  {
    name: 'a table that is empty',
    rules: rule({check: '{table: {file: 名录.csv}}', message: '不合'}),
    files: {'名录.csv': '名称\n'}
  },
  {
    name: 'a row that is none',
    rules: rule({check: '{table: {file: 名录.yaml}}', message: '不合'}),
    files: {'名录.yaml': '- 甲\n- [乙]\n'}
  },
  {
    name: 'a column that is misspelt',
    rules: rule({
      check: '{table: {rows: [{名称: 甲, 上限值: 3}], compare: {of: 年度指标值, atMost: 上限}}}',
      message: '不合'
    })
  },
  {
    name: 'a column of words where numbers are needed',
    rules: rule({
      check: '{table: {rows: [{名称: 甲, 上限: 三}], compare: {of: 年度指标值, atMost: 上限}}}',
      message: '不合'
    })
  },
  {
    name: 'a comparison with nothing',
    rules: rule({check: '{table: {rows: [{名称: 甲}], compare: {of: 年度指标值}}}', message: '不合'})
  }
]

test('what is wrong in a file of rules is told in one sentence', {timeout: 60_000}, async () => {
  const told: string[] = []
  for (const each of cases) told.push(`${each.name}\n${await tell(each)}`)
  await expect(told.join('\n')).toMatchFileSnapshot('../fixtures/wrong-rules.txt')
})

async function tell({name, rules, files = {}}: Case): Promise<string> {
  let told = ''
  await inFolder({'本局规则.yaml': rules, ...files}, async (cwd) => {
    for (const locale of locales) {
      const {exitCode, stdout, stderr} = await runCommand(['test-rules', '--locale', locale, '本局规则.yaml'], {cwd})
      expect({exitCode, stdout}, name).toEqual({exitCode: 2, stdout: ''})
      expect(stderr, name).toMatch(/^perf-lint: [^\n]+\n$/)
      told += `  ${stderr.replaceAll(cwd, '…')}`
    }
  })
  return told
}
