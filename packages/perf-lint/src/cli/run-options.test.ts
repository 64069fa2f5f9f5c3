import type {LintResult, WaiverFile} from '@perf-lint/core'
import type {RunRecord} from '@perf-lint/formatters'
import {unzipSync} from 'fflate'
import {readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import schema from '../gate/gate.schema.json' with {type: 'json'}
import {inFolder, runCommand} from '../fixtures/run-command.js'
import {cleanTable, fixableTable, guessableTable, wrongTable} from '../fixtures/tables.js'

const word = ['--reason', '沿用上级口径', '--by', '王某']

async function readJsonFile<T>(cwd: string, file: string): Promise<T> {
  return JSON.parse(await readFile(path.join(cwd, file), 'utf8')) as T
}

describe('fixing', () => {
  test('--fix-dry-run shows what would be left, and writes nothing', async () => {
    await inFolder({'表.txt': fixableTable}, async (cwd) => {
      expect(await runCommand(['表.txt'], {cwd})).toMatchObject({stdout: expect.stringContaining('≧') as string})
      const {exitCode, stdout} = await runCommand(['--fix-dry-run', '表.txt'], {cwd})
      expect({exitCode, clean: stdout.includes('没有发现问题')}).toEqual({exitCode: 0, clean: true})
      expect(await readFile(path.join(cwd, '表.txt'), 'utf8')).toBe(fixableTable)
    })
  })

  test('--diff shows a patch, writes nothing, and fails while there is something to change', async () => {
    await inFolder({'表.txt': fixableTable, '好.txt': cleanTable}, async (cwd) => {
      const {exitCode, stdout} = await runCommand(['--diff', '.'], {cwd})
      expect(exitCode).toBe(1)
      expect(stdout).toContain('--- a/表.txt')
      expect(stdout).toMatch(/^-2、.*≧98%.*\n\+2、.*≥98%/m)
      expect(stdout).not.toContain('好.txt')
      expect(await readFile(path.join(cwd, '表.txt'), 'utf8')).toBe(fixableTable)
      expect(await runCommand(['--diff', '好.txt'], {cwd})).toEqual({exitCode: 0, stdout: '', stderr: ''})
    })
  })

  test('--diff reads standard input too', async () => {
    const {exitCode, stdout} = await runCommand(['--diff', '-'], {stdin: fixableTable})
    expect({exitCode, found: stdout.includes('+++ b/<stdin>')}).toEqual({exitCode: 1, found: true})
  })

  test('--fix leaves a guess to a person; --fix=suggested follows it only when it is the only one', async () => {
    await inFolder({'表.txt': guessableTable}, async (cwd) => {
      await runCommand(['--fix', '表.txt'], {cwd})
      expect(await readFile(path.join(cwd, '表.txt'), 'utf8')).toBe(guessableTable)
    })
    const doubled = cleanTable.replace('购置教学设备数量', '购置购置教学设备数量')
    await inFolder({'表.txt': doubled}, async (cwd) => {
      const {stderr} = await runCommand(['--fix=suggested', '表.txt'], {cwd})
      expect(await readFile(path.join(cwd, '表.txt'), 'utf8')).toBe(cleanTable)
      expect(stderr).toMatch(
        /^已改正并写回 表\.txt\n表\.txt 中按建议改动 1 处，应逐一核对：\n {2}第 \d+ 行 {2}.+ → .+\n$/
      )
    })
  })

  test('--fix-type changes only what rules of that category find', async () => {
    await inFolder({'表.txt': fixableTable}, async (cwd) => {
      await runCommand(['--fix', '--fix-type', 'structure', '表.txt'], {cwd})
      expect(await readFile(path.join(cwd, '表.txt'), 'utf8')).toBe(fixableTable)
      await runCommand(['--fix', '--fix-type', 'value', '表.txt'], {cwd})
      expect(await readFile(path.join(cwd, '表.txt'), 'utf8')).toBe(cleanTable)
    })
  })
})

describe('waivers', () => {
  test('a waived finding counts no more, and stays in the results with who waived it', async () => {
    await inFolder({'表.txt': wrongTable}, async (cwd) => {
      const added = await runCommand(['waive', '表.txt', '--all', ...word, '--until', '2999-12-31'], {cwd})
      expect(added.exitCode).toBe(0)
      expect(added.stdout).toMatch(/^[0-9a-f]{16} {2}consistent-\S+ {2}.+\n/)
      expect(added.stderr).toMatch(/^已豁免 \d+ 个问题，记入“perf-lint\.waivers\.json”\n$/)

      const {exitCode, stdout} = await runCommand(['-f', 'json', '表.txt'], {cwd})
      const [result] = JSON.parse(stdout) as LintResult[]
      expect(exitCode).toBe(0)
      expect(result).toMatchObject({messages: [], errorCount: 0})
      expect(result!.suppressedMessages[0]!.suppressions).toEqual([
        {kind: 'waiver', justification: '沿用上级口径', by: '王某', until: '2999-12-31'}
      ])
      expect((await runCommand(['表.txt'], {cwd})).stdout).toMatch(/另有 \d+ 个问题已豁免，不计入/)
      expect((await runCommand(['--no-waivers', '表.txt'], {cwd})).exitCode).toBe(1)
    })
  })

  test('holds for a copy with rows put in, and in another format of file', async () => {
    await inFolder(
      {'表.txt': wrongTable, '表2.md': wrongTable.replace('某市教育局 100', '\n\n某市教育局 100')},
      async (cwd) => {
        await runCommand(['waive', '表.txt', '--all', ...word], {cwd})
        expect((await runCommand(['表2.md'], {cwd})).exitCode).toBe(0)
      }
    )
  })

  test('tells expired and stale ones, and --prune takes them out', async () => {
    await inFolder({'表.txt': fixableTable, '别.txt': wrongTable}, async (cwd) => {
      await runCommand(['waive', '表.txt', '--only', 'no-nonstandard-comparator', ...word, '--until', '2020-01-01'], {
        cwd
      })
      await runCommand(['waive', '别.txt', '--all', ...word], {cwd})
      const before = await readJsonFile<WaiverFile>(cwd, 'perf-lint.waivers.json')

      const {stderr} = await runCommand(['表.txt'], {cwd})
      expect(stderr).toMatch(/^豁免已过期（2020-01-01，王某）：教学设备购置：.+\n加 --prune .+\n$/)
      await runCommand(['--prune', '表.txt'], {cwd})
      // Whether those of the other file are needed, a run without it does not know.
      const {waivers} = await readJsonFile<WaiverFile>(cwd, 'perf-lint.waivers.json')
      expect(waivers).toEqual(before.waivers.filter(({file}) => file === '别.txt'))

      await writeFile(path.join(cwd, '别.txt'), cleanTable)
      expect((await runCommand(['--prune', '.'], {cwd})).stderr).toContain('豁免已不需要（王某）')
      expect(await readJsonFile(cwd, 'perf-lint.waivers.json')).toEqual({waivers: []})
    })
  })

  test('counts for the gate too, which tells how many', async () => {
    await inFolder({'表.txt': wrongTable}, async (cwd) => {
      await runCommand(['waive', '表.txt', '--all', ...word], {cwd})
      const {exitCode, stdout} = await runCommand(['gate', '表.txt'], {cwd})
      const report = JSON.parse(stdout) as {verdict: string; waived: readonly object[]}
      const validate = new Ajv2020({strict: true}).compile(schema)
      expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
      expect({exitCode, verdict: report.verdict, waived: report.waived.length > 0}).toEqual({
        exitCode: 0,
        verdict: 'pass',
        waived: true
      })
      expect((await runCommand(['gate', '--no-waivers', '表.txt'], {cwd})).exitCode).toBe(1)
    })
  })

  test('refuses a choice that no finding meets, and leaves the file alone', async () => {
    await inFolder({'表.txt': wrongTable}, async (cwd) => {
      const {exitCode, stderr} = await runCommand(['waive', '表.txt', '--only', 'no-vague-value', ...word], {cwd})
      expect(exitCode).toBe(2)
      expect(stderr).toContain('没有符合条件的问题，未豁免')
      await expect(readFile(path.join(cwd, 'perf-lint.waivers.json'))).rejects.toThrow()
    })
  })
})

describe('the last run and the last draft', () => {
  test('--baseline tells new, unchanged and resolved findings, and only new ones fail', async () => {
    await inFolder({'表.txt': wrongTable}, async (cwd) => {
      const first = await runCommand(['--baseline', '上次.json', '-f', 'record=上次.json', '-f', 'stylish', '表.txt'], {
        cwd
      })
      expect(first.exitCode).toBe(1)
      expect(first.stderr).toContain('没有上次的记录“上次.json”')
      expect(first.stdout).toMatch(/与上次相比：新增 \d+ 个，未变 0 个，已改 0 个/)

      const second = await runCommand(['--baseline', '上次.json', '表.txt'], {cwd})
      expect(second.exitCode).toBe(0)
      expect(second.stdout).toMatch(/与上次相比：新增 0 个，未变 \d+ 个，已改 0 个/)

      await writeFile(path.join(cwd, '表.txt'), fixableTable)
      const third = await runCommand(['--baseline', '上次.json', '--max-warnings', '0', '表.txt'], {cwd})
      expect(third.exitCode).toBe(1)
      expect(third.stdout).toMatch(/上次有、这次没有的问题\n {2}✔ .+/)
      expect(third.stdout).toContain('可修复  新增')
      const sarif = await runCommand(['--baseline', '上次.json', '-f', 'sarif', '表.txt'], {cwd})
      expect(sarif.stdout).toContain('"baselineState": "new"')
    })
  })

  test('--since tells what changed in money, goals and indicators', async () => {
    const now = cleanTable.replaceAll('≥200台', '≥260台').replace('教学设备200台', '教学设备260台')
    await inFolder(
      {'一上/教育局/表.txt': cleanTable, '二上/教育局/表.txt': now, '二上/新.txt': cleanTable},
      async (cwd) => {
        const {stdout} = await runCommand(['--since', '一上', '二上'], {cwd})
        expect(stdout).toContain('与上一稿相比  3 处改动')
        expect(stdout).toMatch(/二上\/教育局\/表\.txt {2}上一稿：一上\/教育局\/表\.txt/)
        expect(stdout).toContain('~ 指标“购置教学设备数量”：年度指标值由“≥200台”改为“≥260台”')
        expect(stdout).toMatch(/二上\/新\.txt {2}上一稿中没有这个文件/)
        const {stdout: text} = await runCommand(['--since', '一上', '-f', 'record', '二上'], {cwd})
        expect((JSON.parse(text) as RunRecord).changes?.[0]?.changes).toHaveLength(3)
      }
    )
  })
})

describe('the review letter', () => {
  test.each(['xlsx', 'docx'])('is written as %s, beside what is shown', async (format) => {
    await inFolder({'表.txt': wrongTable}, async (cwd) => {
      const {exitCode, stdout} = await runCommand(['-f', 'stylish', '-f', `${format}=意见.${format}`, '表.txt'], {cwd})
      expect({exitCode, shown: stdout.includes('已检查 1 个文件')}).toEqual({exitCode: 1, shown: true})
      const parts = unzipSync(new Uint8Array(await readFile(path.join(cwd, `意见.${format}`))))
      const text = Object.values(parts)
        .map((part) => new TextDecoder().decode(part))
        .join('')
      expect(text).toContain('审核意见')
      expect(text).toContain('教学设备购置')
    })
  })
})

describe('running', () => {
  const folder = {'a.txt': wrongTable, 'b.txt': cleanTable, 'c/d.txt': fixableTable, 'e.txt': '会议纪要'}

  test('parts of a run, merged, are the run', async () => {
    await inFolder(folder, async (cwd) => {
      const whole = await runCommand(['-f', 'json', '.'], {cwd})
      for (const part of [1, 2, 3]) {
        await runCommand(['--shard', `${part}/3`, '-f', `record=${part}.rec`, '.'], {cwd})
      }
      const merged = await runCommand(['merge', '1.rec', '2.rec', '3.rec', '-f', 'json'], {cwd})
      expect(merged).toEqual(whole)
      const people = await runCommand(['merge', '3.rec', '1.rec', '2.rec'], {cwd})
      expect(people.stdout).toBe((await runCommand(['.'], {cwd})).stdout)
    })
  })

  test('a warm cache gives the same results, and sees changes of files, rules and language', async () => {
    await inFolder(folder, async (cwd) => {
      const cold = await runCommand(['--cache', '-f', 'json', '.'], {cwd})
      expect(await runCommand(['--cache', '-f', 'json', '.'], {cwd})).toEqual(cold)
      // What is remembered is really used: a finding that is changed in it comes out changed.
      const file = path.join(cwd, '.perflintcache')
      await writeFile(file, (await readFile(file, 'utf8')).replaceAll('"line":', '"line":1'))
      expect((await runCommand(['--cache', '-f', 'json', '.'], {cwd})).stdout).not.toBe(cold.stdout)

      await writeFile(path.join(cwd, 'a.txt'), cleanTable)
      const changed = await runCommand(['--cache', '-f', 'json', 'a.txt'], {cwd})
      expect(changed).toMatchObject({exitCode: 0})
      const english = await runCommand(['--cache', '--locale', 'en', '-f', 'json', 'c'], {cwd})
      expect(english.stdout).toContain('Unexpected comparator')
      const strict = await runCommand(['--cache', '--rule', 'no-nonstandard-comparator: error', 'c'], {cwd})
      expect(strict.exitCode).toBe(1)
    })
  })

  test('words of one’s own are said, also from a cache, and new ones at once', async () => {
    await inFolder({'a.txt': fixableTable}, async (cwd) => {
      const say = async (nonstandard: string) => {
        const wording = {
          'no-nonstandard-comparator': {messages: {nonstandard}, basis: [{title: '指南', number: '1号'}]}
        }
        await writeFile(path.join(cwd, 'perf-lint.config.json'), JSON.stringify({wording}))
        return (await runCommand(['--cache', 'a.txt'], {cwd})).stdout
      }
      const [first, again, changed] = [await say('请改“{{actual}}”'), await say('请改“{{actual}}”'), await say('改')]
      expect(first).toContain('请改“≧”')
      expect(first).toContain('1号')
      expect(again).toBe(first)
      expect(changed).not.toContain('请改')
    })
  })

  test('a cache that is damaged, or of another version, counts as none', async () => {
    await inFolder({...folder, '.perflintcache': '{"version":'}, async (cwd) => {
      expect((await runCommand(['--cache', 'b.txt'], {cwd})).exitCode).toBe(0)
      await writeFile(path.join(cwd, '.perflintcache'), '{"version":"0.0.0","files":{"b.txt":{"key":""}}}')
      expect((await runCommand(['--cache', 'b.txt'], {cwd})).exitCode).toBe(0)
    })
  })

  test('--stats tells the time by phase and rule, on standard error', async () => {
    await inFolder(folder, async (cwd) => {
      const {stdout, stderr} = await runCommand(['--stats', '-f', 'json', 'a.txt'], {cwd})
      expect(JSON.parse(stdout)).toHaveLength(1)
      expect(stderr).toMatch(/总用时\n.*读取\n.*解析\n.*检查\n.*修改\n(?:.* ms {2}[a-z-]+ {2}\d+\.\d%\n){15}$/)
    })
  })

  test('what is no record is told', async () => {
    await inFolder({'a.json': '[]', 'b.json': '{', 'c.json': '{"schemaVersion": 9, "results": []}'}, async (cwd) => {
      const said = async (file: string) => (await runCommand(['merge', file], {cwd})).stderr
      expect(await said('a.json')).toContain('“a.json”不是运行记录，应为 -f record=a.json 写出的文件')
      expect(await said('b.json')).toContain('“b.json”不是有效的 JSON')
      expect(await said('c.json')).toContain('“c.json”是另一版本的 perf-lint 写出的运行记录')
    })
  })

  test('its own pages of results are no tables', async () => {
    await inFolder(folder, async (cwd) => {
      await runCommand(['-f', 'html=结果.html', 'b.txt'], {cwd})
      const {stdout} = await runCommand(['-f', 'json', '.'], {cwd})
      expect((JSON.parse(stdout) as LintResult[]).map(({filePath}) => filePath)).not.toContain('结果.html')
    })
  })

  test('one bad file never stops the run', async () => {
    await inFolder(folder, async (cwd) => {
      const {exitCode, stdout} = await runCommand(['-f', 'json', '.'], {cwd})
      expect(exitCode).toBe(2)
      expect((JSON.parse(stdout) as LintResult[]).map(({filePath}) => filePath)).toEqual([
        'a.txt',
        'b.txt',
        'c/d.txt',
        'e.txt'
      ])
    })
  })
})
