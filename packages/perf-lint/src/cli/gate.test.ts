import {Ajv2020} from 'ajv/dist/2020.js'
import {readFile} from 'node:fs/promises'
import {describe, expect, test} from 'vitest'
import {inFolder, runCommand} from '../fixtures/run-command.js'
import {cleanTable, fixableTable, wrongTable} from '../fixtures/tables.js'
import type {GateReport} from '../gate/gate-report.js'
import schema from '../gate/gate.schema.json' with {type: 'json'}

const validate = new Ajv2020({strict: true, allErrors: true}).compile(schema)

describe('perf-lint gate', () => {
  test.each([
    {
      name: 'passes a clean table',
      text: cleanTable,
      argv: [],
      exitCode: 0,
      verdict: 'pass',
      said: '通过（确定的问题 0 个'
    },
    {name: 'sends a wrong sum back', text: wrongTable, argv: [], exitCode: 1, verdict: 'reject', said: '退回（'},
    {name: 'refers what is likely', text: fixableTable, argv: [], exitCode: 1, verdict: 'review', said: '转人工（'},
    {
      name: 'fails on likely',
      text: fixableTable,
      argv: ['--fail-on', 'likely'],
      exitCode: 1,
      verdict: 'reject',
      said: '退回（'
    },
    {name: 'refers what is no table', text: '会议纪要', argv: [], exitCode: 2, verdict: 'review', said: '转人工（'},
    {
      name: 'lets a person decide',
      text: wrongTable,
      argv: ['--override-reason', '含追加预算', '--override-by', '王某'],
      exitCode: 0,
      verdict: 'pass',
      said: '通过（'
    },
    {
      name: 'goes by the rules set',
      text: fixableTable,
      argv: ['--rule', 'no-nonstandard-comparator: off'],
      exitCode: 0,
      verdict: 'pass',
      said: '通过（'
    }
  ])('$name', async ({text, argv, exitCode, verdict, said}) => {
    await inFolder({'表.txt': text}, async (cwd) => {
      const run = await runCommand(['gate', ...argv, '表.txt'], {cwd})
      const report = JSON.parse(run.stdout) as GateReport
      expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
      expect({exitCode: run.exitCode, verdict: report.verdict}).toEqual({exitCode, verdict})
      expect(run.stderr).toContain(`表.txt：${said}`)
    })
  })

  test('goes by the configuration of the folder', async () => {
    const config = JSON.stringify({rules: {'no-nonstandard-comparator': 'off'}, locale: 'en'})
    await inFolder({'a.txt': fixableTable, 'perf-lint.config.json': config}, async (cwd) => {
      const {exitCode, stderr} = await runCommand(['gate', 'a.txt'], {cwd})
      expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: 'a.txt: pass (0 certain, 0 likely findings)\n'})
    })
  })

  test('gives no verdict on standard input that the configuration ignores', async () => {
    const config = JSON.stringify([{ignores: ['草稿.txt']}, {presets: ['recommended']}])
    await inFolder({'perf-lint.config.json': config}, async (cwd) => {
      const run = await runCommand(['gate', '--stdin', '--stdin-filename', '草稿.txt'], {cwd, stdin: cleanTable})
      expect(run).toMatchObject({exitCode: 2, stdout: ''})
      expect(run.stderr).toContain('草稿.txt')
    })
  })

  test('reads standard input and writes to a file', async () => {
    await inFolder({}, async (cwd) => {
      const run = await runCommand(['gate', '--stdin', '--stdin-filename', '报送.txt', '-o', '结论.json'], {
        cwd,
        stdin: wrongTable
      })
      expect(run).toMatchObject({exitCode: 1, stdout: ''})
      const report = JSON.parse(await readFile(`${cwd}/结论.json`, 'utf8')) as GateReport
      expect(report).toMatchObject({verdict: 'reject', document: {path: '报送.txt'}})
    })
  })

  test.each([
    {argv: ['gate'], says: '没有指定要检查的文件'},
    {argv: ['gate', 'a.txt', 'b.txt'], says: '一次只能对一个文件下结论，多个文件请逐个检查'},
    {argv: ['gate', '.'], says: '一次只能对一个文件下结论，多个文件请逐个检查'},
    {
      argv: ['gate', '--fail-on', 'certian', 'a.txt'],
      says: '选项 --fail-on 的值“certian”无效，应为 certain, likely 之一，是否指“certain”？'
    },
    {argv: ['gate', '--override-reason', '急', 'a.txt'], says: '人工放行要有理由和经办人，缺少 --override-by'},
    {argv: ['gate', '--override-by', '王某', 'a.txt'], says: '人工放行要有理由和经办人，缺少 --override-reason'},
    {argv: ['gate', '--fix', 'a.txt'], says: '选项 --fix 不能用于 perf-lint gate'},
    {argv: ['--fail-on', 'likely', 'a.txt'], says: '选项 --fail-on 不能用于 perf-lint'}
  ])('refuses $argv', async ({argv, says}) => {
    await inFolder({'a.txt': cleanTable, 'b.txt': cleanTable}, async (cwd) => {
      const {exitCode, stdout, stderr} = await runCommand(argv, {cwd})
      expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''})
      expect(stderr).toContain(says)
    })
  })
})
