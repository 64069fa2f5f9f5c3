import {formatters} from '@perf-lint/formatters'
import {chmod, readdir, readFile, stat} from 'node:fs/promises'
import path from 'node:path'
import {Readable, Writable} from 'node:stream'
import {describe, expect, test} from 'vitest'
import {encode} from '../encode.js'
import {inFolder, runCommand} from '../fixtures/run-command.js'
import {cleanTable, fixableTable, guessableTable, localTable, wrongTable} from '../fixtures/tables.js'
import type {LintResult} from '../index.js'
import {main} from './main.js'

const comparator = 'no-nonstandard-comparator'

/** The ids of the rules in a JSON output, by file. */
function rulesIn(json: string): Readonly<Record<string, readonly string[]>> {
  const results = JSON.parse(json) as readonly LintResult[]
  return Object.fromEntries(
    results.map(({filePath, messages}) => [filePath, [...new Set(messages.map(({ruleId}) => ruleId))]])
  )
}

describe('linting', () => {
  test('a table without a fault ends with 0 and says how much was read', async () => {
    await inFolder({'表.txt': cleanTable}, async (cwd) => {
      expect(await runCommand(['--preset', 'strict', '表.txt'], {cwd})).toEqual({
        exitCode: 0,
        stdout: '\n✔ 没有发现问题\n  已检查 1 个文件：1 个预算单位，1 个项目，6 个指标\n\n',
        stderr: ''
      })
    })
  })

  test('an error ends with 1', async () => {
    await inFolder({'a.txt': wrongTable}, async (cwd) => {
      const {exitCode, stdout, stderr} = await runCommand(['a.txt'], {cwd})
      expect({exitCode, stderr}).toEqual({exitCode: 1, stderr: ''})
      expect(stdout).toMatch(/^\na\.txt\n/)
      expect(stdout).toContain('错误')
    })
  })

  test.each([
    [[], 0],
    [['--max-warnings', '99'], 0],
    [['--max-warnings', '0'], 1],
    [['--max-warnings', '0', '--quiet'], 1],
    [['--rule', `${comparator}: error`], 1],
    [['--rule', `{"${comparator}": "error"}`], 1],
    [['--max-warnings', '0', '--rule', `${comparator}: off`], 0],
    [['--max-warnings', '0', '--certainty', 'certain'], 0]
  ])('warnings end as %j says', async (argv, exitCode) => {
    await inFolder({'a.txt': fixableTable}, async (cwd) => {
      expect(await runCommand([...argv, 'a.txt'], {cwd})).toMatchObject({exitCode, stderr: ''})
    })
  })

  test('is quiet about warnings when asked', async () => {
    await inFolder({'a.txt': fixableTable, 'b.txt': wrongTable}, async (cwd) => {
      const {stdout} = await runCommand(['--quiet', '-f', 'json', '.'], {cwd})
      const [first, second] = JSON.parse(stdout) as [LintResult, LintResult]
      expect(first).toMatchObject({messages: [], warningCount: 0, fixableWarningCount: 0})
      expect(second.errorCount).toBeGreaterThan(0)
    })
  })

  test('takes presets one after the other', async () => {
    await inFolder({'a.txt': fixableTable}, async (cwd) => {
      const {stdout} = await runCommand(['--preset', 'gate', '-f', 'json', 'a.txt'], {cwd})
      const both = await runCommand(['--preset', 'gate', '--preset', 'recommended', '-f', 'json', 'a.txt'], {cwd})
      expect(rulesIn(stdout)['a.txt']).not.toContain(comparator)
      expect(rulesIn(both.stdout)['a.txt']).toContain(comparator)
    })
  })

  const names = 'valid-category-name'
  const cost = 'no-cost-under-output'
  test.each<[options: readonly string[], year: number, rules: readonly string[]]>([
    [[], 2025, [names, cost]],
    [[], 2020, [names]],
    [['--profile', 'auto'], 2025, [names, cost]],
    [['--profile', 'code-list'], 2025, [names, cost]],
    [['--profile', 'national'], 2025, [cost]],
    [['--profile', 'national'], 2020, []],
    [['--profile', 'before-2021'], 2025, []],
    [['--profile', 'national', '--profile=code-list'], 2020, [names]]
  ])('judges by the profile: %j, a budget of %i', async (options, year, rules) => {
    const text = localTable.replace('2025年项目', `${year}年项目`)
    await inFolder({'a.txt': text}, async (cwd) => {
      const {stdout, stderr} = await runCommand(['--preset', 'strict', '-f', 'json', ...options, 'a.txt'], {cwd})
      const found = rulesIn(stdout)['a.txt']
      expect({stderr, found: [names, cost].filter((rule) => found?.includes(rule))}).toEqual({stderr: '', found: rules})
    })
  })

  test('speaks English', async () => {
    await inFolder({'a.txt': fixableTable, 'b.txt': ''}, async (cwd) => {
      for (const [argv, env] of [
        [['--locale', 'en'], {}],
        [[], {LANG: 'en_US.UTF-8'}]
      ] as const) {
        const {stdout} = await runCommand([...argv, '.'], {cwd, env})
        expect(stdout).toContain('Unexpected empty file, expected a performance-target table')
        expect(stdout).toMatch(/✖ \d+ problems \(1 error, \d+ warnings?\), \d+ fixable with --fix/)
        expect(stdout).toContain('2 files read: 1 budget unit, 1 project, 6 indicators')
      }
    })
  })

  test('wraps to the terminal', async () => {
    await inFolder({'a.txt': wrongTable}, async (cwd) => {
      const {stdout} = await runCommand(['a.txt'], {cwd, isTTY: true, columns: 50, env: {NO_COLOR: '1'}})
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(50)
    })
  })

  test('colours on a terminal only', async () => {
    await inFolder({'a.txt': wrongTable}, async (cwd) => {
      expect((await runCommand(['a.txt'], {cwd, isTTY: true})).stdout).toContain('\u001b[31m')
      expect((await runCommand(['a.txt'], {cwd})).stdout).not.toContain('\u001b')
      expect((await runCommand(['--color', 'a.txt'], {cwd})).stdout).toContain('\u001b[31m')
    })
  })
})

describe('a file that cannot be read', () => {
  const cases: readonly [name: string, content: string | Uint8Array, messageId: string, sentence: string][] = [
    ['an empty file', '', 'empty', '文件是空的，应为项目支出绩效目标表'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n', 'damaged', 'PDF 文件已损坏，应能用 PDF 阅读器打开；可由原始文件重新导出'],
    [
      'a binary file',
      Uint8Array.of(1, 0, 0, 3, 0, 255, 255, 7),
      'binary',
      '这不是能读的文件，应为绩效目标表：.xlsx、.xls、.et、.docx、.pdf、.html、.csv 或文本（.txt、.tsv、.md）'
    ]
  ]

  test.each(cases)(
    '%s is told as a message and ends with 2; the others are linted',
    async (_, content, messageId, message) => {
      await inFolder({'a.txt': content, 'b.txt': wrongTable}, async (cwd) => {
        const {exitCode, stdout, stderr} = await runCommand(['--format', 'json', '.'], {cwd})
        expect({exitCode, stderr}).toEqual({exitCode: 2, stderr: ''})
        const [first, second] = JSON.parse(stdout) as [LintResult, LintResult]
        expect(first.messages).toMatchObject([
          {
            ruleId: 'readable',
            severity: 2,
            certainty: 'certain',
            messageId,
            message,
            line: 1,
            where: {kind: 'line', text: '第 1 行', line: 1},
            subject: {unit: null, project: null, indicator: null, indicatorName: null, field: null}
          }
        ])
        expect(second.errorCount).toBeGreaterThan(0)
      })
    }
  )

  test('a text that is no table ends with 2, also in a quiet run', async () => {
    await inFolder({'a.txt': '关于召开会议的通知\n各科室：\n'}, async (cwd) => {
      const {exitCode, stdout} = await runCommand(['--quiet', '--format', 'json', 'a.txt'], {cwd})
      expect(exitCode).toBe(2)
      expect(rulesIn(stdout)).toEqual({'a.txt': ['readable']})
    })
  })

  test('a file without permission is told, unless we are the superuser', async () => {
    if (process.getuid?.() === 0) return
    await inFolder({'a.txt': cleanTable}, async (cwd) => {
      await chmod(path.join(cwd, 'a.txt'), 0)
      const {exitCode, stdout} = await runCommand(['a.txt'], {cwd})
      expect(exitCode).toBe(2)
      expect(stdout).toContain('无法读取“a.txt”：没有权限')
    })
  })
})

describe('standard input', () => {
  test.each([[['--stdin']], [['-']]])('is read with %j', async (argv) => {
    const {exitCode, stdout} = await runCommand([...argv, '--format', 'json'], {stdin: wrongTable})
    expect(exitCode).toBe(1)
    expect(Object.keys(rulesIn(stdout))).toEqual(['<stdin>'])
  })

  test('may have a name and any encoding', async () => {
    const stdin = encode(wrongTable, {name: 'gb18030', bom: false})!
    const {exitCode, stdout} = await runCommand(['--stdin', '--stdin-filename', '表.txt'], {stdin})
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/^\n表\.txt\n/)
    expect(stdout).toContain('某市教育局')
  })

  test('that is empty ends with 2', async () => {
    expect(await runCommand(['-'])).toMatchObject({exitCode: 2, stderr: ''})
  })
})

describe('--output-file', () => {
  test('takes the place of standard output, without colours', async () => {
    await inFolder({'a.txt': wrongTable}, async (cwd) => {
      const shown = await runCommand(['a.txt'], {cwd})
      const written = await runCommand(['-o', 'out.txt', 'a.txt'], {cwd, isTTY: true})
      expect(written).toEqual({exitCode: 1, stdout: '', stderr: ''})
      expect(await readFile(path.join(cwd, 'out.txt'), 'utf8')).toBe(shown.stdout)
    })
  })

  test('that cannot be written ends with 2', async () => {
    await inFolder({'a.txt': cleanTable}, async (cwd) => {
      expect(await runCommand(['-o', 'none/out.txt', 'a.txt'], {cwd})).toEqual({
        exitCode: 2,
        stdout: '',
        stderr: 'perf-lint: 无法写入“none/out.txt”：文件或文件夹不存在\n'
      })
    })
  })
})

describe('--format', () => {
  const formatter = `export default (results, {locale, rules, version}) =>
    [locale, version, rules.has(results[0].messages[0].ruleId), results.length].join(' ') + '\\n'\n`

  test('gives several in one run, each in its place', async () => {
    await inFolder({'a.txt': wrongTable}, async (cwd) => {
      const single = await runCommand(['a.txt'], {cwd})
      const both = await runCommand(['-f', 'sarif=out.sarif', '-f', 'stylish', '-f', 'json=out.json', 'a.txt'], {cwd})
      expect(both).toEqual(single)
      expect(Object.keys(rulesIn(await readFile(path.join(cwd, 'out.json'), 'utf8')))).toEqual(['a.txt'])
      expect(JSON.parse(await readFile(path.join(cwd, 'out.sarif'), 'utf8'))).toMatchObject({version: '2.1.0'})
      expect(await readdir(cwd)).toEqual(['a.txt', 'out.json', 'out.sarif'])
    })
  })

  test('without a file goes to that of --output-file, the others to theirs', async () => {
    await inFolder({'a.txt': wrongTable}, async (cwd) => {
      const ran = await runCommand(['-f', 'json', '-f', 'compact=out.txt', '-o', 'out.json', 'a.txt'], {cwd})
      expect(ran).toEqual({exitCode: 1, stdout: '', stderr: ''})
      expect(Object.keys(rulesIn(await readFile(path.join(cwd, 'out.json'), 'utf8')))).toEqual(['a.txt'])
      expect(await readFile(path.join(cwd, 'out.txt'), 'utf8')).toMatch(/^a\.txt:\d+:\d+: error: /m)
    })
  })

  test('shows nothing when all have their files', async () => {
    await inFolder({'a.txt': wrongTable}, async (cwd) => {
      expect(await runCommand(['-f', 'json=out.json', 'a.txt'], {cwd})).toEqual({exitCode: 1, stdout: '', stderr: ''})
    })
  })

  test('colours what is shown, and no file', async () => {
    await inFolder({'a.txt': wrongTable}, async (cwd) => {
      const {stdout} = await runCommand(['-f', 'stylish', '-f', 'codeframe=out.txt', 'a.txt'], {cwd, isTTY: true})
      expect(stdout).toContain('\u001b[31m')
      expect(await readFile(path.join(cwd, 'out.txt'), 'utf8')).not.toContain('\u001b')
    })
  })

  test('quotes the text as it is after --fix', async () => {
    const table = fixableTable.replaceAll('≥200台', '》200台')
    await inFolder({'a.txt': table}, async (cwd) => {
      const {stdout} = await runCommand(['--fix', '-f', 'codeframe', 'a.txt'], {cwd})
      expect(stdout).toContain(
        ' │ 2、1-产出指标；12-质量指标；设备验收合格率；实施周期指标值:≥98%；年度指标值:≥98%。\n'
      )
      expect(stdout).toContain('购置教学设备数量；实施周期指标值:》200台')
    })
  })

  test('may be a module of one’s own', async () => {
    await inFolder({'a.txt': wrongTable, 'formats/own.mjs': formatter}, async (cwd) => {
      const ran = await runCommand(['-f', './formats/own.mjs', '-f', 'formats/own.mjs=out.txt', 'a.txt'], {cwd})
      expect(ran).toMatchObject({
        exitCode: 1,
        stdout: expect.stringMatching(/^zh-CN \d+\.\d+\.\d+ true 1\n$/),
        stderr: ''
      })
      expect(await readFile(path.join(cwd, 'out.txt'), 'utf8')).toBe(ran.stdout)
    })
  })

  const invalid = '”不是输出格式模块，其默认导出应为函数 (results, options) => 文字\n'
  test.each([
    ['exports nothing', 'export const a = 1', `perf-lint: “./own.mjs${invalid}`],
    ['exports no function', 'export default {}', `perf-lint: “./own.mjs${invalid}`],
    ['gives no text', 'export default () => 1', `perf-lint: “./own.mjs${invalid}`],
    ['throws', 'export default () => { throw new Error("why") }', 'perf-lint: 输出格式模块“./own.mjs”出错：why\n'],
    ['throws when loaded', 'throw new Error("why")', 'perf-lint: 输出格式模块“./own.mjs”出错：why\n']
  ])('that is a module and %s ends with 2, and writes nothing', async (_, module, stderr) => {
    await inFolder({'a.txt': wrongTable, 'own.mjs': module}, async (cwd) => {
      const ran = await runCommand(['-f', './own.mjs', '-f', 'json=out.json', 'a.txt'], {cwd})
      expect(ran).toEqual({exitCode: 2, stdout: '', stderr})
      expect(await readdir(cwd)).toEqual(['a.txt', 'own.mjs'])
    })
  })

  test.each([...formatters.keys()])('%s gives the example documents, the same each time', async (format) => {
    const argv = [
      '-f',
      format,
      '--preset',
      'all',
      'examples/documents/003_c1f6d37cbb8e481c.txt',
      'examples/documents/004_23b8967a22161806.txt'
    ]
    const cwd = path.resolve(import.meta.dirname, '../../../..')
    const first = await runCommand(argv, {cwd})
    expect(first).toMatchObject({exitCode: 1, stderr: ''})
    expect(await runCommand(argv, {cwd})).toEqual(first)
    expect(first.stdout).toContain('003_c1f6d37cbb8e481c.txt'.replace('_', format === 'markdown' ? '\\_' : '_'))
    expect(first.stdout).toContain('no-lost-character')
    expect(first.stdout).not.toMatch(/undefined|\[object|\{\{/)
    const english = await runCommand([...argv, '--locale', 'en'], {cwd})
    expect(english.stdout).toContain('Unexpected')
    expect(english.stdout).not.toMatch(/检查结果|没有发现问题|依据：|个问题/)
  })
})

describe('--fix', () => {
  const encodings = [
    {name: 'utf-8', bom: false},
    {name: 'utf-8', bom: true},
    {name: 'utf-16le', bom: true},
    {name: 'gb18030', bom: false}
  ] as const

  test.each(encodings)(
    'writes back in $name (mark: $bom), with the line ends and permissions as they were',
    async (encoding) => {
      const windows = (text: string) => text.replaceAll('\n', '\r\n')
      await inFolder({'a.txt': encode(windows(fixableTable), encoding)!}, async (cwd) => {
        const file = path.join(cwd, 'a.txt')
        await chmod(file, 0o600)
        expect(await runCommand(['--fix', 'a.txt'], {cwd})).toMatchObject({exitCode: 0, stderr: '已改正并写回 a.txt\n'})
        expect(await readFile(file)).toEqual(Buffer.from(encode(windows(cleanTable), encoding)!))
        expect((await stat(file)).mode & 0o777).toBe(0o600)
        expect(await readdir(cwd)).toEqual(['a.txt'])
      })
    }
  )

  test('shows what is left', async () => {
    await inFolder({'a.txt': fixableTable, 'b.txt': guessableTable}, async (cwd) => {
      const {stdout, stderr} = await runCommand(['--fix', '--format', 'json', '.'], {cwd})
      expect(stderr).toBe('已改正并写回 a.txt\n')
      expect(rulesIn(stdout)).toEqual({'a.txt': [], 'b.txt': [comparator]})
      expect(await readFile(path.join(cwd, 'b.txt'), 'utf8')).toBe(guessableTable)
    })
  })

  test('leaves a file alone that could not be decoded in whole', async () => {
    const bytes = Buffer.concat([Buffer.from(fixableTable), Uint8Array.of(0xff, 0x0a)])
    await inFolder({'a.txt': bytes}, async (cwd) => {
      expect(await runCommand(['--fix', 'a.txt'], {cwd})).toMatchObject({stderr: ''})
      expect(await readFile(path.join(cwd, 'a.txt'))).toEqual(bytes)
    })
  })
})

describe('export', () => {
  test('gives one file as an object and several as an array', async () => {
    await inFolder({'a.txt': cleanTable, 'b.txt': wrongTable}, async (cwd) => {
      const one = await runCommand(['export', 'a.txt'], {cwd})
      expect(one).toMatchObject({exitCode: 0, stderr: ''})
      expect(JSON.parse(one.stdout)).toMatchObject({department: '某市教育局', year: 2025})
      const two = await runCommand(['export', '-o', 'out.json', 'a.txt', 'b.txt'], {cwd})
      expect(two).toEqual({exitCode: 0, stdout: '', stderr: ''})
      const written = JSON.parse(await readFile(path.join(cwd, 'out.json'), 'utf8')) as readonly unknown[]
      expect(written[0]).toEqual(JSON.parse(one.stdout))
      expect(written).toHaveLength(2)
    })
  })

  test('reads standard input', async () => {
    const {exitCode, stdout} = await runCommand(['export', '-'], {stdin: cleanTable})
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({currencyUnit: '万元'})
  })

  test('of what is no table says so for each file, and gives nothing', async () => {
    await inFolder({'a.txt': cleanTable, 'b.txt': '', 'c.txt': '通知'}, async (cwd) => {
      const {exitCode, stdout, stderr} = await runCommand(['export', '.'], {cwd})
      expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''})
      expect(stderr).toMatch(/^perf-lint: b\.txt: 文件是空的，应为项目支出绩效目标表\nperf-lint: c\.txt: 没有找到.*\n$/)
    })
  })
})

describe('rules and explain', () => {
  test('list and explain every rule', async () => {
    const list = await runCommand(['rules'])
    expect(list).toMatchObject({exitCode: 0, stderr: ''})
    const names = [...list.stdout.matchAll(/^ {2}([a-z]+(?:-[a-z\d]+)+) /gm)].map(([, name]) => name!)
    expect(names).toContain(comparator)
    for (const name of names) {
      for (const locale of ['zh-CN', 'en']) {
        const {exitCode, stdout} = await runCommand(['explain', name, '--locale', locale])
        expect(exitCode).toBe(0)
        expect(stdout).toContain(name)
        expect(stdout).not.toMatch(/undefined|\[object/)
      }
    }
  })
})

test('--version', async () => {
  expect((await runCommand(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
})

describe('an output that cannot be written', () => {
  const failing = (code: string) =>
    new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error(code), {code}))
      }
    })

  test.each([
    ['EPIPE', 'because its reader has gone', 0],
    ['ENOSPC', 'because the disk is full', 2]
  ])('%s, %s, ends with %d', async (code, _, exitCode) => {
    const stdin = Readable.from([])
    const io = {stdin, stdout: failing(code), stderr: failing(code), env: {}, cwd: '.'}
    expect(await main(['--help'], io)).toBe(exitCode)
  })
})

test('a fault of ours is told with its stack, to be reported', async () => {
  const broken = {
    get columns(): number {
      throw new Error('a fault')
    }
  }
  let stderr = ''
  const sink = () =>
    new Writable({
      write(chunk: Buffer, _, done) {
        stderr += chunk.toString()
        done()
      }
    })
  const exitCode = await main(['rules'], {
    stdin: Readable.from([]),
    stdout: Object.defineProperties(sink(), Object.getOwnPropertyDescriptors(broken)),
    stderr: sink(),
    env: {},
    cwd: '.'
  })
  expect(exitCode).toBe(2)
  expect(stderr).toMatch(/^perf-lint 内部出错，请把以下内容报告给我们：\nError: a fault\n +at /)
})
