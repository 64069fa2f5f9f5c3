import {unzipSync} from 'fflate'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {toPdf, toWordFile, toWorkbook} from '../fixtures/office-files.js'
import {inFolder, runCommand} from '../fixtures/run-command.js'

const partOf = (bytes: Uint8Array, name: RegExp) => {
  const [, part] = Object.entries(unzipSync(bytes)).find(([each]) => name.test(each)) ?? []
  return new TextDecoder().decode(part)
}

describe('perf-lint annotate', () => {
  test('writes comments into a workbook, at their cells, and a sheet of them all', async () => {
    await inFolder({'表.xlsx': toWorkbook()}, async (cwd) => {
      const {exitCode, stdout, stderr} = await runCommand(['annotate', '表.xlsx', '-o', '批注.xlsx'], {cwd})
      expect({exitCode, stdout}).toEqual({exitCode: 0, stdout: ''})
      expect(stderr).toMatch(/^已写入 批注\.xlsx：\d+ 条批注\n$/)
      const bytes = new Uint8Array(await readFile(path.join(cwd, '批注.xlsx')))
      expect(partOf(bytes, /comments\d*\.xml$/)).toMatch(/ref="B4"[^]*依据：《中华人民共和国预算法》/)
      expect(partOf(bytes, /workbook\.xml$/)).toContain('审核意见')
      expect(await readFile(path.join(cwd, '表.xlsx'))).toEqual(Buffer.from(toWorkbook()))

      // What was found is found again, and the sheet of findings is no table.
      const [before, after] = await Promise.all(
        ['表.xlsx', '批注.xlsx'].map(async (file) => (await runCommand(['-f', 'compact', file], {cwd})).stdout)
      )
      expect(after!.replaceAll('批注.xlsx', '表.xlsx')).toBe(before)

      await runCommand(['annotate', '批注.xlsx', '-o', '再批注.xlsx'], {cwd})
      expect(await readFile(path.join(cwd, '再批注.xlsx'))).toEqual(await readFile(path.join(cwd, '批注.xlsx')))
    })
  })

  test('writes comments into a Word file', async () => {
    await inFolder({'表.docx': await toWordFile()}, async (cwd) => {
      const {exitCode} = await runCommand(['annotate', '表.docx', '-o', '批注.docx', '--locale', 'en'], {cwd})
      expect(exitCode).toBe(0)
      const bytes = new Uint8Array(await readFile(path.join(cwd, '批注.docx')))
      expect(partOf(bytes, /word\/comments\.xml$/)).toContain('w:author="perf-lint"')
      expect(partOf(bytes, /word\/document\.xml$/)).toContain('w:commentRangeStart')
    })
  })

  test('appends annotations to a PDF', async () => {
    const before = toPdf()
    await inFolder({'表.pdf': before}, async (cwd) => {
      const {exitCode, stderr} = await runCommand(['annotate', '表.pdf', '-o', '批注.pdf', '--locale', 'en'], {cwd})
      expect({exitCode, stderr}).toEqual({
        exitCode: 0,
        stderr: expect.stringMatching(/^Written: 批注\.pdf, with \d+ comment/)
      })
      const bytes = new Uint8Array(await readFile(path.join(cwd, '批注.pdf')))
      expect(Buffer.compare(bytes.subarray(0, before.length), before)).toBe(0)
      expect(Buffer.from(bytes.subarray(before.length)).toString('latin1')).toContain('/T (perf-lint)')
      expect(await readFile(path.join(cwd, '表.pdf'))).toEqual(Buffer.from(before))
    })
  })

  test.each([
    {argv: ['annotate'], says: '没有指定文件，例如：perf-lint annotate 表.xlsx -o 表-批注.xlsx'},
    {argv: ['annotate', 'a.txt'], says: '没有指定写入哪个文件，应加 -o 新文件'},
    {argv: ['annotate', 'a.txt', 'b.txt', '-o', 'c'], says: '一次只能给一个文件写批注'},
    {argv: ['annotate', 'a.txt', '-o', 'c.txt'], says: '批注只能写入 .xlsx、.docx 和 .pdf，不能写入 text 文件'},
    {argv: ['annotate', '没有.xlsx', '-o', 'c'], says: '没有找到文件“没有.xlsx”'},
    {argv: ['annotate', '坏.xlsx', '-o', 'c'], says: '文件已损坏'},
    {argv: ['annotate', 'a.txt', '--fix', '-o', 'c'], says: '选项 --fix 不能用于 perf-lint annotate'}
  ])('refuses $argv', async ({argv, says}) => {
    const files = {'a.txt': '通知', 'b.txt': '', '坏.xlsx': toWorkbook().slice(0, 900)}
    await inFolder(files, async (cwd) => {
      const {exitCode, stderr} = await runCommand(argv, {cwd})
      expect(exitCode).toBe(2)
      expect(stderr).toContain(says)
      expect(stderr.trim().split('\n')).toHaveLength(1)
    })
  })
})
