import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {describe, expect, test} from 'vitest'
import {readText, root} from '../support/workspaces.js'

const source = pathToFileURL(path.join(root, 'scripts/source.mjs')).href
const bin = path.join(root, 'packages/perf-lint/bin/perf-lint.js')
const document = readText('test/corpus/01-education.txt')

/** Run the command in a process of its own, where Node itself loads the configuration. */
async function run(files: Readonly<Record<string, string>>, args: readonly string[], node: readonly string[] = []) {
  const cwd = await mkdtemp(path.join(tmpdir(), 'perf-lint-'))
  try {
    for (const [name, text] of Object.entries({'a.txt': document, ...files})) {
      await writeFile(path.join(cwd, name), text)
    }
    const child = spawn(process.execPath, [...node, '--import', source, bin, ...args], {cwd, env: {}})
    child.stdin.end()
    const [stdout, stderr] = [child.stdout, child.stderr].map((stream) => stream.setEncoding('utf8').toArray())
    const [exitCode] = (await once(child, 'close')) as [number]
    return {exitCode, stdout: (await stdout!).join(''), stderr: (await stderr!).join('')}
  } finally {
    await rm(cwd, {recursive: true})
  }
}

const typed = `import type {ConfigObject} from 'perf-lint'

const config: ConfigObject = {locale: 'en'}
export default config
`

describe('a configuration that is a program', {timeout: 30_000}, () => {
  test.each([
    ['perf-lint.config.ts', typed],
    ['perf-lint.config.mts', typed],
    ['perf-lint.config.js', 'export default {locale: "en"}'],
    ['perf-lint.config.js', 'module.exports = {locale: "en"}'],
    ['perf-lint.config.mjs', 'export default Promise.resolve([{locale: "en"}])']
  ])('%s is loaded: %j', async (name, text) => {
    const {exitCode, stdout, stderr} = await run({[name]: text, 'package.json': '{}'}, ['a.txt'])
    expect(stdout).toContain('1 file read')
    expect({exitCode, stderr: stderr.replaceAll(/\(node:[^]*$/g, '')}).toEqual({exitCode: 0, stderr: ''})
  })

  test.each([
    [
      'perf-lint.config.mjs',
      'export default {\n  rules: {{\n}\n',
      "perf-lint.config.mjs：第 2 行有语法错误（Unexpected token '{'），应先更正"
    ],
    [
      'perf-lint.config.ts',
      '\nenum Level {warn}\nexport default {}\n',
      'perf-lint.config.ts：第 2 行有语法错误（TypeScript enum is not supported in strip-only mode），应先更正'
    ],
    [
      'perf-lint.config.mjs',
      'import {own} from "./own.mjs"\nexport default own\n',
      "perf-lint.config.mjs：第 1 行有语法错误（The requested module './own.mjs' does not provide an export named 'own'），应先更正"
    ],
    [
      'perf-lint.config.mjs',
      'import own from "perf-lint-plugin-own"\nexport default {plugins: {own}}\n',
      'perf-lint.config.mjs：引用的模块“perf-lint-plugin-own”找不到，应先安装（npm install），或更正 import 的路径'
    ]
  ])('%s that is wrong is told in one sentence: %j', async (name, text, sentence) => {
    const {exitCode, stdout, stderr} = await run({[name]: text, 'own.mjs': ''}, ['a.txt'])
    expect({exitCode, stdout}).toEqual({exitCode: 2, stdout: ''})
    expect(stderr).toBe(`perf-lint: ${sentence}\n`)
  })
})
