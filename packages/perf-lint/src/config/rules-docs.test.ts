import {Ajv} from 'ajv'
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import schema from '../../rules-schema.json' with {type: 'json'}
import {inFolder, runCommand} from '../fixtures/run-command.js'

const validate = new Ajv({strict: false}).compile(schema)

describe.each(['docs/rules-without-code.md', 'docs/en/rules-without-code.md'])('the rules of %s', (document) => {
  const text = readFileSync(new URL(`../../../../${document}`, import.meta.url), 'utf8')
  const [, table = ''] = /^```csv\n([^]*?)^```$/m.exec(text) ?? []
  const files = [...text.matchAll(/^```yaml\n(rules:[^]*?)^```$/gm)].map(([, code = '']) => code)

  test('are as the schema for editors says', () => {
    for (const code of files) expect(validate(parse(code)), code).toBe(true)
  })

  test('are there', () => {
    expect(files.length).toBeGreaterThanOrEqual(7)
  })

  test.each(files)('find what their examples say: %s', async (code) => {
    await inFolder({'rules.yaml': code, '配置标准.csv': table, 'limits.csv': table}, async (cwd) => {
      const {exitCode, stdout, stderr} = await runCommand(['test-rules', 'rules.yaml'], {cwd})
      expect({exitCode, stderr}, stdout + stderr).toEqual({exitCode: 0, stderr: ''})
      expect(stdout).not.toContain('○')
    })
  })
})

test('the error that the docs show is told', async () => {
  const text = readFileSync(new URL('../../../../docs/rules-without-code.md', import.meta.url), 'utf8')
  const [, first = ''] = /^```yaml\n(rules:[^]*?)^```$/m.exec(text) ?? []
  const [, told] = /^(perf-lint: .*)$/m.exec(text) ?? []
  await inFolder({'本局规则.yaml': first.replace('selector: 年度指标值', 'selector: 年度指标')}, async (cwd) => {
    const {stderr} = await runCommand(['test-rules', '本局规则.yaml'], {cwd})
    expect(stderr.replace(/:\d+ /, ':6 ')).toBe(`${told}\n`)
  })
})
