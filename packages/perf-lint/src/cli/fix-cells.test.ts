import {unzipSync} from 'fflate'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {tableRows, toWordFile, toWorkbook} from '../fixtures/office-files.js'
import {inFolder, runCommand} from '../fixtures/run-command.js'
import {lintBytes} from '../lint-text.js'
import {PerfLint} from '../perf-lint.js'

const wrong = tableRows.map((row) => row.map((text) => text.replaceAll('≥200台', '≧200台')))

/** The parts of a package that two files do not have alike. */
function changedParts(a: Uint8Array, b: Uint8Array): readonly string[] {
  const [old, now] = [unzipSync(a), unzipSync(b)]
  expect(Object.keys(now)).toEqual(Object.keys(old))
  return Object.keys(old).filter((name) => Buffer.compare(old[name]!, now[name]!) !== 0)
}

describe.each([
  {file: '表.xlsx', write: toWorkbook, part: 'xl/worksheets/sheet1.xml', place: '绩效目标表!G5'},
  {file: '表.docx', write: toWordFile, part: 'word/document.xml', place: 'T1R3C7'}
])('fixing $file', ({file, write, part, place}) => {
  test('writes the cells that fixes change, and nothing else', async () => {
    const before = await write(wrong)
    await inFolder({[file]: before}, async (cwd) => {
      const {stdout, stderr} = await runCommand(['--fix', '-f', 'json', file], {cwd})
      expect(stderr).toBe(`已改正并写回 ${file}\n`)
      expect(stdout).not.toContain('no-nonstandard-comparator')
      const after = new Uint8Array(await readFile(path.join(cwd, file)))
      expect(changedParts(before, after)).toEqual([part])
      const {stdout: exported} = await runCommand(['export', file], {cwd})
      expect(exported).toContain('"annual": "≥200台"')
      expect((await runCommand(['--fix', file], {cwd})).stderr).toBe('')
    })
  })

  test('gives the library the file with its fixes, which it can write back', async () => {
    const before = await write(wrong)
    const fixed = await lintBytes(before, {path: file, fix: true})
    expect(changedParts(before, fixed.outputBytes!)).toEqual([part])
    expect((await lintBytes(before, {path: file})).outputBytes).toBeUndefined()
    expect((await lintBytes(fixed.outputBytes!, {path: file, fix: true})).outputBytes).toBeUndefined()
    await inFolder({[file]: before}, async (cwd) => {
      const results = await new PerfLint({cwd, fix: true}).lintFiles('.')
      expect(await PerfLint.outputFixes(results, {cwd})).toEqual([file])
      expect(new Uint8Array(await readFile(path.join(cwd, file)))).toEqual(fixed.outputBytes)
      const {format} = await new PerfLint({cwd}).loadFormatter('json')
      expect(format(results)).not.toContain('outputBytes')
    })
  })

  test('shows them cell by cell', async () => {
    const before = await write(wrong)
    await inFolder({[file]: before}, async (cwd) => {
      const {exitCode, stdout} = await runCommand(['--diff', file], {cwd})
      const list = (sign: string) =>
        `1、1-产出指标；11-数量指标；购置教学设备数量；实施周期指标值:${sign}200台；年度指标值:${sign}200台。`
      expect(exitCode).toBe(1)
      expect(stdout).toBe(`--- a/${file}\n+++ b/${file}\n@@ ${place} @@\n-${list('≧')}\n+${list('≥')}\n`)
      expect(new Uint8Array(await readFile(path.join(cwd, file)))).toEqual(before)
    })
  })
})
