import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {inFolder, runCommand} from '../fixtures/run-command.js'
import {guessableTable} from '../fixtures/tables.js'

const module = 'perf-lint.config.mjs'
const json = 'perf-lint.config.json'

function read(cwd: string, file: string): Promise<string> {
  return readFile(path.join(cwd, file), 'utf8')
}

describe('init', () => {
  test.each(['zh-CN', 'en'])('with --yes writes a commented configuration that is right, in %s', async (locale) => {
    await inFolder({'a.txt': guessableTable}, async (cwd) => {
      const {exitCode, stdout, stderr} = await runCommand(['init', '--yes', '--locale', locale], {cwd})
      expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''})
      expect(stdout).toContain(module)
      await expect(await read(cwd, module)).toMatchFileSnapshot(`../fixtures/init.${locale}.mjs.txt`)
      const printed = await runCommand(['--print-config', 'a.txt'], {cwd})
      expect(JSON.parse(printed.stdout)).toMatchObject({configFile: module, locale: {value: locale}})
    })
  })

  test('the lines it has as comments may be put to use', async () => {
    await inFolder({}, async (cwd) => {
      await runCommand(['init', '-y'], {cwd})
      const text = await read(cwd, module)
      const used = text.replaceAll(/^( *)\/\/ (?=[{'a-z].*[,\]}\d]$)/gm, '$1')
      expect(used).toContain("\n  {ignores: ['草稿/']},")
      await inFolder({[module]: used}, async (folder) => {
        const {stdout, stderr} = await runCommand(['--print-config', '草稿/a.txt'], {cwd: folder})
        expect(stderr).toBe('')
        expect(JSON.parse(stdout)).toMatchObject({
          ignored: true,
          settings: {year: {value: 2026}},
          rules: {'max-indicators': {severity: 'warn', options: {maximum: 12}}, 'no-vague-value': {severity: 'off'}}
        })
      })
    })
  })

  test('asks on a terminal: by number, by name, again, or the default', async () => {
    await inFolder({}, async (cwd) => {
      const answers = '7\ngate\n\n2\n'
      const {exitCode, stdout} = await runCommand(['init'], {cwd, stdin: answers, isTerminal: true})
      expect(exitCode).toBe(0)
      expect(stdout).toContain('应为 1 到 4 之一')
      expect(stdout).toContain('已写入 perf-lint.config.mjs。检查用：perf-lint --max-warnings 0 .')
      const text = await read(cwd, module)
      expect(text).toContain("presets: ['gate']")
      expect(text).toContain("locale: 'zh-CN'")
      expect(text).toContain('// 检查用：perf-lint --max-warnings 0 .')
    })
  })

  test('takes the defaults where the input ends', async () => {
    await inFolder({}, async (cwd) => {
      expect(await runCommand(['init'], {cwd, isTerminal: true})).toMatchObject({exitCode: 0})
      expect(await read(cwd, module)).toContain("presets: ['recommended']")
    })
  })

  test('writes JSON too, with its schema', async () => {
    await inFolder({}, async (cwd) => {
      await runCommand(['init', '-y', '--preset', 'strict', json], {cwd})
      expect(JSON.parse(await read(cwd, json))).toEqual({
        $schema: './node_modules/perf-lint/config-schema.json',
        presets: ['strict'],
        locale: 'zh-CN',
        rules: {}
      })
      expect(await runCommand(['--print-config', 'a.txt'], {cwd})).toMatchObject({exitCode: 0, stderr: ''})
    })
  })

  test('writes over a file only when told', async () => {
    await inFolder({[json]: '{}'}, async (cwd) => {
      expect(await runCommand(['init', '-y', json], {cwd})).toMatchObject({exitCode: 2, stdout: ''})
      expect(await read(cwd, json)).toBe('{}')
      expect(await runCommand(['init', '-y', '--force', json], {cwd})).toMatchObject({exitCode: 0, stderr: ''})
      expect(await read(cwd, json)).toContain('recommended')
    })
  })
})
