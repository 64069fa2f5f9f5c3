import type {LintResult} from '@perf-lint/core'
import {strToU8, zipSync} from 'fflate'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {splitArchivePath} from './archives.js'
import {inFolder, runCommand} from './fixtures/run-command.js'
import {cleanTable, fixableTable} from './fixtures/tables.js'

const archive = zipSync({
  '教育局/表.txt': strToU8(fixableTable),
  '水务局/表.txt': strToU8(cleanTable),
  '说明.bin': strToU8('x')
})

const pathsOf = (stdout: string) => (JSON.parse(stdout) as LintResult[]).map(({filePath}) => filePath)

describe('an archive', () => {
  test.each([['报送.zip'], ['.'], ['*.zip']])('is unfolded where %s means it', async (pattern) => {
    await inFolder({'报送.zip': archive}, async (cwd) => {
      const {exitCode, stdout} = await runCommand(['-f', 'json', pattern], {cwd})
      expect({exitCode, paths: pathsOf(stdout)}).toEqual({
        exitCode: 0,
        paths: ['报送.zip/教育局/表.txt', '报送.zip/水务局/表.txt']
      })
    })
  })

  test('gives a file of it by its path, for the other commands too', async () => {
    await inFolder({'报送.zip': archive}, async (cwd) => {
      const one = await runCommand(['-f', 'json', '报送.zip/水务局/表.txt'], {cwd})
      expect(pathsOf(one.stdout)).toEqual(['报送.zip/水务局/表.txt'])
      expect((await runCommand(['gate', '报送.zip/水务局/表.txt'], {cwd})).stdout).toContain('"verdict": "pass"')
      expect((await runCommand(['export', '报送.zip/水务局/表.txt'], {cwd})).stdout).toContain('教学设备购置')
    })
  })

  test('is not written to', async () => {
    await inFolder({'报送.zip': archive}, async (cwd) => {
      expect((await runCommand(['--fix', '报送.zip'], {cwd})).stderr).toBe('')
      expect(Uint8Array.from(await readFile(path.join(cwd, '报送.zip')))).toEqual(archive)
    })
  })

  test('that is damaged, empty or without tables is told', async () => {
    const files = {'坏.zip': archive.slice(0, 60), '空.zip': zipSync({}), '无.zip': zipSync({'a.bin': strToU8('x')})}
    await inFolder(files, async (cwd) => {
      const {exitCode, stdout} = await runCommand(['-f', 'json', '.'], {cwd})
      const results = JSON.parse(stdout) as LintResult[]
      expect(exitCode).toBe(2)
      expect(results.map(({filePath, messages}) => [filePath, messages[0]!.ruleId])).toEqual([
        ['坏.zip', 'readable'],
        ['无.zip', 'readable'],
        ['空.zip', 'readable']
      ])
    })
  })

  test('lacks a file that is named in it', async () => {
    await inFolder({'报送.zip': archive}, async (cwd) => {
      const {exitCode, stderr} = await runCommand(['报送.zip/没有.txt'], {cwd})
      expect({exitCode, stderr}).toEqual({exitCode: 2, stderr: 'perf-lint: 没有找到文件“报送.zip/没有.txt”\n'})
    })
  })
})

test.each([
  ['a.zip/b/c.txt', {archive: 'a.zip', inner: 'b/c.txt'}],
  ['x/a.ZIP\\b.txt', {archive: 'x/a.ZIP', inner: 'b.txt'}],
  ['a.zip', undefined],
  ['a.zipper/b.txt', undefined]
])('splitArchivePath of %s', (file, expected) => {
  expect(splitArchivePath(file)).toEqual(expected)
})
