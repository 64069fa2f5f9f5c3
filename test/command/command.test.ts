import {once} from 'node:events'
import {cp, readdir, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {exportBytes} from 'perf-lint'
import {validateJson, validateXml} from '../../packages/formatters/src/fixtures/validate.js'
import {readAnnotations} from '../../packages/writers/src/fixtures/read-annotations.js'
import {documents} from '../support/documents.js'
import {toPublicationTable} from '../support/formats/publication-table.js'
import {formatNames, writeFormat} from '../support/formats/write-formats.js'
import {buildPackages, read, runBuilt, startBuilt, withDocuments, write} from './built.js'

/** The options of the command and the values they are tried with are in `cli/options.ts`; each has its line here. */

beforeAll(buildPackages, 120_000)

const document = 'documents/003_c1f6d37cbb8e481c.txt'
const [first, third] = ['documents/000_be8daa4e8c1cd17c.txt', document]

interface FileResult {
  readonly filePath: string
  readonly messages: readonly {
    readonly ruleId: string
    readonly severity: number
    readonly certainty: string
    readonly acrossFiles?: true
  }[]
  readonly suppressedMessages: readonly unknown[]
}

const toCounts = (stdout: string) => (JSON.parse(stdout) as {readonly counts: {readonly indicators: number}}).counts

/** Read what is printed, until it is a whole value. */
async function readJson(chunks: AsyncIterator<unknown>): Promise<readonly FileResult[]> {
  let text = ''
  while (!text.endsWith(']\n')) text += String((await chunks.next()).value)
  return toResults(text)
}

const toResults = (stdout: string) => JSON.parse(stdout) as readonly FileResult[]

describe('the built command', {timeout: 120_000}, () => {
  describe('formats, on a published table', () => {
    const formats: readonly [name: string, check: (text: string) => void][] = [
      ['stylish', (text) => expect(text).toMatch(/第 \d+ 行 {2}错误/)],
      ['codeframe', (text) => expect(text).toMatch(/^ *> \d+ │/m)],
      ['compact', (text) => expect(text).toMatch(/^documents\/003_\w+\.txt:\d+:\d+: /m)],
      ['html', (text) => expect(text).toMatch(/^<!doctype html>[^]*<\/html>\n$/)],
      ['markdown', (text) => expect(text).toMatch(/^# .+\n\n\*\*\d+ 个问题/)],
      ['json', (text) => expect(toResults(text)[0]!.messages.length).toBeGreaterThan(50)],
      [
        'ndjson',
        (text) =>
          expect(
            text
              .trim()
              .split('\n')
              .every((line) => JSON.parse(line))
          ).toBe(true)
      ],
      ['sarif', (text) => expect(validateJson('sarif-2.1.0-rtm.5.json', text)).toEqual([])],
      ['junit', (text) => expect(validateXml('jenkins-junit.xsd', text)).toEqual([])],
      ['checkstyle', (text) => expect(validateXml('checkstyle.xsd', text)).toEqual([])],
      ['github', (text) => expect(text).toMatch(/^::(?:error|warning) file=documents\/003/)],
      ['gitlab', (text) => expect(validateJson('gitlab-code-quality.schema.json', text)).toEqual([])],
      ['rdjson', (text) => expect(validateJson('rdjson.schema.json', text)).toEqual([])],
      [
        'record',
        (text) => expect(JSON.parse(text)).toMatchObject({schemaVersion: 1, counts: {projects: 10, indicators: 70}})
      ]
    ]
    test.each(formats)('%s', async (name, check) => {
      await withDocuments(async (cwd) => {
        const {exitCode, stdout, stderr} = await runBuilt(['-f', name, document], {cwd})
        expect({exitCode, stderr}).toEqual({exitCode: 1, stderr: ''})
        check(stdout)
      })
    })

    test('several at once, one on the screen, and a formatter of one’s own', async () => {
      await withDocuments(async (cwd) => {
        await write(cwd, 'own.mjs', 'export default (results) => `${results.length} file\\n`\n')
        const argv = ['-f', 'stylish', '-f', 'sarif=out.sarif', '-f', './own.mjs=own.txt', '-o', 'out.txt', document]
        expect(await runBuilt(argv, {cwd})).toEqual({exitCode: 1, stdout: '', stderr: ''})
        expect(await read(cwd, 'own.txt')).toBe('1 file\n')
        expect(validateJson('sarif-2.1.0-rtm.5.json', await read(cwd, 'out.sarif'))).toEqual([])
        expect(await read(cwd, 'out.txt')).toContain('已检查 1 个文件')
      })
    })
  })

  describe('what is found', () => {
    test('--preset, --certainty, --rule, --quiet, --max-warnings, --profile', async () => {
      const run = async (...argv: string[]) => {
        const {exitCode, stdout} = await runBuilt([...argv, '-f', 'json', `examples/${document}`])
        return {exitCode, messages: toResults(stdout).flatMap(({messages}) => messages)}
      }
      const [usual, gate, strict] = [await run(), await run('--preset', 'gate'), await run('--preset', 'strict')]
      expect(gate.messages.length).toBeLessThan(usual.messages.length)
      expect(usual.messages.length).toBeLessThan(strict.messages.length)
      const certain = await run('--certainty', 'certain')
      expect(new Set(certain.messages.map(({certainty}) => certainty))).toEqual(new Set(['certain']))
      const without = await run('--rule', 'no-vague-value: off')
      expect(without.messages.some(({ruleId}) => ruleId === 'no-vague-value')).toBe(false)
      const quiet = await run('--quiet')
      expect(new Set(quiet.messages.map(({severity}) => severity))).toEqual(new Set([2]))
      const profiled = async (...argv: string[]) =>
        (await runBuilt([...argv, '-f', 'json', '--preset', 'strict', `examples/${first}`])).stdout
      expect(await profiled('--profile', 'before-2021')).not.toBe(await profiled())

      const warned = usual.messages.find(({severity}) => severity === 1)!.ruleId
      const others = [...new Set(usual.messages.map(({ruleId}) => ruleId))].filter((id) => id !== warned)
      const off = others.flatMap((id) => ['--rule', `${id}: off`])
      expect((await run(...off)).exitCode).toBe(0)
      expect((await run(...off, '--max-warnings', '0')).exitCode).toBe(1)
    })

    test('--config, --no-config, --print-config and init', async () => {
      await withDocuments(async (cwd) => {
        expect((await runBuilt(['init', '--yes', '--preset', 'gate'], {cwd})).exitCode).toBe(0)
        expect((await runBuilt(['init', '--yes'], {cwd})).exitCode).toBe(2)
        expect((await runBuilt(['init', '--yes', '--force', '--preset', 'gate'], {cwd})).exitCode).toBe(0)
        await write(cwd, 'other.yaml', 'presets: [strict]\n')
        const certainty = async (...argv: string[]) => {
          const {stdout} = await runBuilt([...argv, '--print-config', document], {cwd})
          return (JSON.parse(stdout) as {certainty: {value: string}}).certainty.value
        }
        expect(await certainty()).toBe('certain')
        expect(await certainty('--no-config')).toBe('likely')
        expect(await certainty('-c', 'other.yaml')).toBe('arguable')
      })
    })

    test('--locale, --color and --no-color', async () => {
      const english = await runBuilt(['--locale', 'en', '--color', `examples/${document}`])
      expect(english.stdout).toContain('1 file read')
      expect(english.stdout).toContain('\u001B[')
      const plain = await runBuilt(['--no-color', `examples/${document}`], {
        env: {FORCE_COLOR: '1', LANG: 'en_US.UTF-8'}
      })
      expect(plain.stdout).not.toContain('\u001B[')
      expect(plain.stdout).toContain('1 file read')
    })
  })

  describe('input', () => {
    test('every format that is read, in the command itself and in a thread', async () => {
      await withDocuments(async (cwd) => {
        const {bytes} = documents.find(({number}) => number === '002')!
        const table = toPublicationTable(await exportBytes(bytes))
        for (const format of formatNames)
          await writeFile(path.join(cwd, `table.${format}`), await writeFormat(table, format))
        const files = formatNames.map((format) => `table.${format}`)
        const runs = files.map((file) => runBuilt(['-f', 'record', file], {cwd}))
        const read = (await Promise.all(runs)).map(({stdout, stderr}) => ({stderr, counts: toCounts(stdout)}))
        expect(read).toEqual(files.map(() => ({stderr: '', counts: read[0]!.counts})))
        expect(read[0]!.counts.indicators).toBeGreaterThan(50)
        const together = await runBuilt(['--concurrency', '2', '-f', 'record', ...files], {cwd})
        expect(together.stderr).toBe('')
        expect(toCounts(together.stdout).indicators).toBe(read[0]!.counts.indicators * files.length)
      })
    })

    test('standard input with a name, folders, globs and ignore files', async () => {
      await withDocuments(async (cwd) => {
        const text = await read(cwd, third)
        const named = await runBuilt(['--stdin', '--stdin-filename', '表.txt', '-f', 'json'], {cwd, stdin: text})
        expect(toResults(named.stdout)).toMatchObject([{filePath: '表.txt'}])
        const files = async (...argv: string[]) => {
          const {stdout} = await runBuilt(['-f', 'json', ...argv], {cwd})
          return toResults(stdout).length
        }
        expect(await files('.')).toBe(5)
        await write(cwd, '.perflintignore', '00[0-2]*\n')
        expect(await files('documents')).toBe(2)
        expect(await files('**/*.txt')).toBe(2)
        expect(await files('--no-ignore', '.')).toBe(5)
      })
    })

    test('what cannot be read ends with 2, and never as no problem', async () => {
      await withDocuments(async (cwd) => {
        await write(cwd, 'documents/会议纪要.txt', '会议纪要\n')
        const {exitCode, stdout} = await runBuilt(['-f', 'json', 'documents/会议纪要.txt', third], {cwd})
        expect(exitCode).toBe(2)
        expect(
          toResults(stdout).flatMap(({messages}) => messages.filter(({ruleId}) => ruleId === 'readable'))
        ).toHaveLength(1)
      })
    })
  })

  describe('fixing', () => {
    test('--fix, --fix-dry-run, --diff, --fix-type and --fix=suggested, on all five tables', async () => {
      await withDocuments(async (cwd) => {
        const names = (await readdir(path.join(cwd, 'documents'))).toSorted()
        const all = () => Promise.all(names.map((name) => read(cwd, `documents/${name}`)))
        const before = await all()
        const dry = await runBuilt(['--fix-dry-run', '-f', 'json', 'documents'], {cwd})
        const diff = await runBuilt(['--diff', 'documents'], {cwd})
        expect(diff.exitCode).toBe(1)
        expect(await all()).toEqual(before)

        const structure = await runBuilt(['--diff', '--fix-type', 'structure', 'documents'], {cwd})
        expect(structure.stdout.length).toBeLessThan(diff.stdout.length)

        // Numbering is the one fix that writes digits: the numbers before indicators, counted anew.
        const unnumbered = ['--rule', 'consistent-numbering: off']
        await runBuilt(['--fix', ...unnumbered, 'documents'], {cwd})
        expect((await all()).map(toFigures)).toEqual(before.map(toFigures))

        const fixed = await runBuilt(['--fix', '-f', 'json', 'documents'], {cwd})
        expect(fixed.stdout).toBe(dry.stdout)
        expect(fixed.stderr).toContain('已改正并写回 documents/')
        const after = await all()
        expect(after).not.toEqual(before)
        expect(await runBuilt(['--diff', 'documents'], {cwd})).toEqual({exitCode: 0, stdout: '', stderr: ''})

        const suggested = await runBuilt(['--fix=suggested', 'documents'], {cwd})
        expect(suggested.stderr).toMatch(/按建议改动 \d+ 处，应逐一核对：\n {2}第 \d+ 行/)
        expect((await all()).map(toFigures)).toEqual(after.map(toFigures))
      })
    })

    /** All figures of a text, in their order. */
    function toFigures(text: string): string {
      return text.replaceAll(/\D+/g, ' ')
    }
  })

  describe('workbooks, Word files and PDF', () => {
    const withTables = (use: (cwd: string) => Promise<void>) =>
      withDocuments(async (cwd) => {
        const {bytes} = documents.find(({number}) => number === '002')!
        const table = toPublicationTable(await exportBytes(bytes))
        for (const format of ['xlsx', 'docx', 'pdf'] as const)
          await writeFile(path.join(cwd, `table.${format}`), await writeFormat(table, format))
        await use(cwd)
      })
    const countOf = async (cwd: string, file: string) =>
      toResults((await runBuilt(['-f', 'json', file], {cwd})).stdout)[0]!.messages.length

    test.each(['xlsx', 'docx', 'pdf'])('annotate, --highlight, --no-summary: %s', async (format) => {
      await withTables(async (cwd) => {
        const before = await countOf(cwd, `table.${format}`)
        for (const [name, ...options] of [
          ['plain', '--no-summary'],
          ['marked', '--highlight']
        ] as const) {
          const file = `${name}.${format}`
          const {exitCode, stderr} = await runBuilt(['annotate', `table.${format}`, '-o', file, ...options], {cwd})
          expect({exitCode, tells: stderr.includes(String(before))}).toEqual({exitCode: 0, tells: true})
          // Comments, colours and the sheet of findings are no part of the table.
          expect(await countOf(cwd, file)).toBe(before)
        }
        const [plain, marked] = await Promise.all(
          ['plain', 'marked'].map((name) => readFile(path.join(cwd, `${name}.${format}`)))
        )
        // Word marks what a comment is about by itself, and a comment of a PDF is a mark.
        expect(marked!.equals(plain!)).toBe(format !== 'xlsx')
      })
    })

    test('annotate appends to a PDF, over the words, and a second time the same', async () => {
      await withTables(async (cwd) => {
        const annotate = (from: string, to: string) => runBuilt(['annotate', from, '-o', to], {cwd})
        const {stderr} = await annotate('table.pdf', 'noted.pdf')
        await annotate('noted.pdf', 'again.pdf')
        const [before, noted, again] = (await Promise.all(
          ['table', 'noted', 'again'].map((name) => readFile(path.join(cwd, `${name}.pdf`)))
        )) as [Buffer, Buffer, Buffer]
        expect(noted.subarray(0, before.length).equals(before)).toBe(true)
        expect(again.equals(noted)).toBe(true)
        const annotations = await readAnnotations(noted)
        expect(stderr).toBe(`已写入 noted.pdf：${await countOf(cwd, 'table.pdf')} 条批注\n`)
        const vague = annotations.filter(({text}) => text.includes('不可衡量'))
        expect(vague.length).toBeGreaterThan(0)
        // A message quotes a value without its full stop.
        for (const {text, words} of vague) expect(text).toContain(`“${words.join('').replace(/。$/, '')}”`)

        const {stdout} = await runBuilt(['-f', 'compact', 'table.pdf'], {cwd})
        expect((await runBuilt(['-f', 'compact', 'noted.pdf'], {cwd})).stdout.replaceAll('noted', 'table')).toBe(stdout)
        const exported = await Promise.all(['table.pdf', 'noted.pdf'].map((file) => runBuilt(['export', file], {cwd})))
        expect(exported[1]).toEqual(exported[0])
      })
    })

    test.each(['xlsx', 'docx'])('--diff and --fix change cells: %s', async (format) => {
      await withTables(async (cwd) => {
        const file = `table.${format}`
        const before = await countOf(cwd, file)
        expect((await runBuilt(['--diff', file], {cwd})).stdout).toMatch(/^@@ .+ @@\n-/m)
        expect((await runBuilt(['--fix', file], {cwd})).stderr).toBe(`已改正并写回 ${file}\n`)
        expect(await countOf(cwd, file)).toBeLessThan(before)
        expect((await runBuilt(['--diff', file], {cwd})).exitCode).toBe(0)
      })
    })

    test('-f xlsx and -f docx write the review letter, only into files', async () => {
      await withTables(async (cwd) => {
        const letters = ['-f', 'xlsx=letter.xlsx', '-f', 'docx=letter.docx']
        expect(await runBuilt([...letters, 'table.docx'], {cwd})).toEqual({exitCode: 1, stdout: '', stderr: ''})
        for (const letter of ['letter.xlsx', 'letter.docx'])
          expect((await readFile(path.join(cwd, letter))).subarray(0, 2).toString()).toBe('PK')
        expect((await runBuilt(['-f', 'xlsx', 'table.docx'], {cwd})).exitCode).toBe(2)
      })
    })
  })

  describe('waivers, last runs and earlier drafts', () => {
    test('waive, --waivers, --no-waivers, --prune', async () => {
      await withDocuments(async (cwd) => {
        const word = ['--reason', '沿用上级口径', '--by', '王某', '--until', '2999-12-31', '--waivers', 'w.json']
        const waived = await runBuilt(['waive', document, '--only', 'no-vague-value', ...word], {cwd})
        expect(waived.exitCode).toBe(0)
        const [fingerprint] = waived.stdout.split(' ')
        expect((await runBuilt(['waive', document, '--fingerprint', fingerprint!, ...word], {cwd})).stderr).toContain(
          '1 个'
        )
        expect((await runBuilt(['waive', document, '--project', '没有', ...word], {cwd})).exitCode).toBe(2)
        const all = [...word.slice(0, -1), 'all.json']
        expect((await runBuilt(['waive', document, '--all', ...all], {cwd})).exitCode).toBe(0)
        expect((await runBuilt(['--waivers', 'all.json', document], {cwd})).exitCode).toBe(0)

        const {stdout} = await runBuilt(['--waivers', 'w.json', '-f', 'json', document], {cwd})
        const [result] = toResults(stdout)
        expect(result!.messages.some(({ruleId}) => ruleId === 'no-vague-value')).toBe(false)
        expect(result!.suppressedMessages.length).toBe(waived.stdout.trim().split('\n').length)
        const none = await runBuilt(['--no-waivers', '-f', 'json', document], {cwd})
        expect(toResults(none.stdout)[0]!.suppressedMessages).toEqual([])

        await write(cwd, document, (await read(cwd, first)).slice(0, 4000))
        const pruned = await runBuilt(['--waivers', 'w.json', '--prune', document], {cwd})
        expect(pruned.stderr).toContain('过期或不再需要的豁免')
        expect(JSON.parse(await read(cwd, 'w.json'))).toEqual({waivers: []})
      })
    })

    test('--baseline and --since', async () => {
      await withDocuments(async (cwd) => {
        await runBuilt(['-f', 'record=last.json', 'documents'], {cwd})
        const same = await runBuilt(['--baseline', 'last.json', 'documents'], {cwd})
        expect(same.exitCode).toBe(0)
        expect(same.stdout).toMatch(/与上次相比：新增 0 个，未变 \d+ 个，已改 0 个/)

        await cp(path.join(cwd, 'documents'), path.join(cwd, 'drafts'), {recursive: true})
        await write(cwd, first, (await read(cwd, first)).replace('95分及以上', '90分及以上'))
        const since = await runBuilt(['--since', 'drafts', first], {cwd})
        expect(since.stdout).toMatch(/与上一稿相比 {2}1 处改动/)
        expect(since.stdout).toMatch(/由“95分及以上”改为“90分及以上”/)
      })
    })
  })

  describe('running', () => {
    test('1, 2 and 8 threads, parts merged and a warm cache give the same bytes', async () => {
      await withDocuments(async (cwd) => {
        const run = async (...argv: string[]) => (await runBuilt([...argv, '-f', 'json', 'documents'], {cwd})).stdout
        const one = await run('--concurrency', 'off')
        expect(await run('--concurrency', '2')).toBe(one)
        expect(await run('--concurrency', '8')).toBe(one)
        expect(await run('--concurrency', 'auto')).toBe(one)
        expect(await run('--cache', '--concurrency', '2')).toBe(one)
        expect(await run('--cache')).toBe(one)
        expect(await run('--cache-file', '.perflintcache')).toBe(one)
        for (const part of [1, 2]) await runBuilt(['--shard', `${part}/2`, '-f', `record=${part}`, 'documents'], {cwd})
        expect((await runBuilt(['merge', '2', '1', '-f', 'json'], {cwd})).stdout).toBe(one)
      })
    })

    test('what several files show together is the same in 1, 2 and 8 threads, merged, and from a cache', async () => {
      await withDocuments(async (cwd) => {
        // The same projects under other names, in a table of its own.
        const {units, ...rest} = await exportBytes(documents.find(({number}) => number === '003')!.bytes)
        const renamed = units.map((unit) => ({
          ...unit,
          projects: unit.projects.map((project, index) => ({...project, name: `另行申报的第${index + 1}个`}))
        }))
        const table = toPublicationTable({...rest, units: renamed})
        await writeFile(path.join(cwd, 'documents/copy.tsv'), await writeFormat(table, 'tsv'))
        const argv = ['--preset', 'strict', '-f', 'json', 'documents']
        const {stdout} = await runBuilt([...argv, '--concurrency', 'off'], {cwd})
        const across = toResults(stdout).flatMap(({messages}) => messages.filter(({acrossFiles}) => acrossFiles))
        expect(across.length).toBeGreaterThan(2)
        for (const threads of ['2', '8']) {
          expect((await runBuilt([...argv, '--concurrency', threads], {cwd})).stdout).toBe(stdout)
        }
        for (const _ of ['cold', 'warm']) expect((await runBuilt([...argv, '--cache'], {cwd})).stdout).toBe(stdout)
        for (const part of ['1', '2', '3']) {
          await runBuilt(['--preset', 'strict', '--shard', `${part}/3`, '-f', `record=${part}.json`, 'documents'], {
            cwd
          })
        }
        expect((await runBuilt(['merge', '-f', 'json', '1.json', '2.json', '3.json'], {cwd})).stdout).toBe(stdout)
      })
    })

    test('a configuration that is a program counts in threads too', async () => {
      await withDocuments(async (cwd) => {
        await write(cwd, 'perf-lint.config.mjs', "export default {rules: {'no-vague-value': 'off'}}\n")
        const run = async (...argv: string[]) => (await runBuilt([...argv, '-f', 'json', 'documents'], {cwd})).stdout
        const two = await run('--concurrency', '2')
        expect(two).toBe(await run('--concurrency', 'off'))
        expect(two).not.toContain('"no-vague-value"')
      })
    })

    test('--stats', async () => {
      const {stderr} = await runBuilt(['--stats', '-f', 'json', `examples/${document}`])
      expect(stderr).toMatch(/^用时.*\n +\d+\.\d ms {2}总用时\n/)
    })

    test('Ctrl-C ends it with 130 and leaves no half-written file', async () => {
      await withDocuments(async (cwd) => {
        for (let copy = 0; copy < 60; copy++) await cp(path.join(cwd, first), path.join(cwd, `documents/x${copy}.txt`))
        const before = (await readdir(path.join(cwd, 'documents'))).toSorted()
        const child = startBuilt(['--fix', '-f', 'json=out.json', 'documents'], {cwd})
        const closed = once(child, 'close') as Promise<[number]>
        for await (const chunk of child.stderr) {
          if (String(chunk).includes('已改正')) break
        }
        child.kill('SIGINT')
        expect(await closed).toEqual([130, null])
        expect((await readdir(path.join(cwd, 'documents'))).toSorted()).toEqual(before)
        expect(await readdir(cwd)).toEqual(['documents'])
      })
    })
  })

  test('--watch lints again when a file is saved, until Ctrl-C', async () => {
    await withDocuments(async (cwd) => {
      const child = startBuilt(['--watch', '-f', 'json', document], {cwd})
      const closed = once(child, 'close') as Promise<[number]>
      const told = child.stderr.setEncoding('utf8').iterator({destroyOnReturn: false})
      const printed = child.stdout.setEncoding('utf8').iterator({destroyOnReturn: false})
      expect((await told.next()).value).toBe('等待改动，按 Ctrl-C 结束\n')
      const before = await readJson(printed)
      await write(cwd, document, (await read(cwd, document)).replaceAll('≧', '≥'))
      expect((await told.next()).value).toMatch(/^\n\d\d:\d\d:\d\d 有改动，重新检查\n$/)
      const after = await readJson(printed)
      expect(after[0]!.messages.length).toBeLessThan(before[0]!.messages.length)
      child.kill('SIGINT')
      expect(await closed).toEqual([130, null])
    })
  })

  describe('other commands', () => {
    test('gate, with --fail-on and an override', async () => {
      await withDocuments(async (cwd) => {
        const verdict = async (...argv: string[]) => {
          const {exitCode, stdout} = await runBuilt(['gate', ...argv, document], {cwd})
          return [exitCode, (JSON.parse(stdout) as {verdict: string}).verdict]
        }
        expect(await verdict()).toEqual([1, 'reject'])
        expect(await verdict('--fail-on', 'likely')).toEqual([1, 'reject'])
        expect(await verdict('--override-reason', '追加预算', '--override-by', '王某')).toEqual([0, 'pass'])
      })
    })

    test('export, rules, explain, --help and --version', async () => {
      const {stdout} = await runBuilt(['export', `examples/${document}`, '-o', '/dev/stdout'])
      expect(stdout === '' || JSON.parse(stdout)).toBeTruthy()
      expect((await runBuilt(['rules'])).stdout).toContain('no-swapped-values')
      expect((await runBuilt(['explain', 'no-swapped-values'])).stdout).toContain('错位')
      expect((await runBuilt(['-h'])).stdout).toContain('退出码')
      expect((await runBuilt(['-v'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    })
  })

  // A call takes its arguments on the stack: with a small one it has room for some twenty thousand.
  describe('as much of one thing as nobody has, on a small stack', () => {
    const many = 30_000
    const head = ['项目支出绩效目标表', '项目名称\t甲', '一级指标\t二级指标\t三级指标\t指标值']
    const row = '产出指标\t数量指标\t购置数量\t≥1台'
    const repeat = (line: string) => Array.from({length: many}, () => line)
    test.each<[name: string, text: string]>([
      ['paragraphs.html', `<table><tr><td>绩效目标</td></tr></table>${'<p>注'.repeat(many)}`],
      ['lines.html', `<table><tr><td>绩效目标<td>${'注<br>'.repeat(many)}</table>`],
      ['tables.html', '<table><tr><td>注</td></tr></table>'.repeat(many)],
      ['inner-tables.html', `<table><tr><td>${'<table><tr><td>注</td></tr></table>'.repeat(many)}</table>`],
      ['notes.tsv', [...head, row, ...repeat('注')].join('\n')],
      ['titles.tsv', [...repeat(head[0]!), ...head.slice(1), row].join('\n')],
      ['funds.tsv', [...head.slice(0, 2), ...repeat('项目资金\t年度资金总额：\t100'), head[2], row].join('\n')],
      ['goals.tsv', [...head.slice(0, 2), ...repeat('年度目标\t购置设备。'), head[2], row].join('\n')]
    ])('%s', async (name, text) => {
      await withDocuments(async (cwd) => {
        await write(cwd, name, `${text}\n`)
        const {exitCode, stdout, stderr} = await runBuilt(['-f', 'json', name], {cwd, node: ['--stack-size=150']})
        expect(stderr).toBe('')
        expect([0, 1, 2]).toContain(exitCode)
        expect(toResults(stdout)).toHaveLength(1)
      })
    })
  })

  test('a wrong call ends with 2 and no stack', async () => {
    for (const argv of [
      ['--fromat'],
      ['没有.txt'],
      ['--rule', 'x'],
      ['merge', '没有'],
      ['-c', '没有.json', 'README.md']
    ]) {
      const {exitCode, stdout, stderr} = await runBuilt(argv)
      expect({exitCode, stdout, lines: stderr.trim().split('\n').length}).toEqual({exitCode: 2, stdout: '', lines: 1})
    }
  })
})
