import {expect, test, vi} from 'vitest'
import {inFolder, runCommand} from '../fixtures/run-command.js'
import {cleanTable} from '../fixtures/tables.js'
import type {LintResult} from '../index.js'

vi.mock('@perf-lint/rules', async () => {
  const {defineRule} = await import('@perf-lint/core')
  const text = {'zh-CN': '规则', en: 'Rule'}
  const failing = defineRule({
    meta: {
      name: 'failing',
      category: 'value',
      docs: {description: text, rationale: text},
      level: 'warn',
      basis: [],
      messages: {},
      defaultOptions: {},
      examples: {valid: [], invalid: []}
    },
    create: () => ({
      goal() {
        throw new Error('a fault')
      }
    })
  })
  const recommended = {name: 'recommended', certainty: 'likely', rules: {failing: 'warn'}}
  return {rules: new Map([['failing', failing]]), presets: new Map([['recommended', recommended]])}
})

test('a rule that fails is told in the results and with its stack, and ends with 2', async () => {
  await inFolder({'a.txt': cleanTable}, async (cwd) => {
    const {exitCode, stdout, stderr} = await runCommand(['-f', 'json', 'a.txt'], {cwd})
    expect(exitCode).toBe(2)
    const [result] = JSON.parse(stdout) as [LintResult]
    expect(result.messages).toMatchObject([
      {
        ruleId: 'failing',
        severity: 2,
        messageId: 'defect',
        line: 8,
        message: '规则 failing 内部出错，这个文件未能按它检查完（a fault），请报告这一问题'
      }
    ])
    expect(stderr).toMatch(/^perf-lint 内部出错，请把以下内容报告给我们：\nfailing a\.txt:8\nError: a fault\n +at /)
  })
})
