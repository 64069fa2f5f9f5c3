import {spawnSync} from 'node:child_process'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {expect, test} from 'vitest'
import {root} from './support/workspaces.js'

/** Something of what each example prints. */
const examples: readonly [name: string, printed: RegExp][] = [
  ['cli', /^003_c1f6d37cbb8e481c\.txt {2}(?:通过|退回)，\d+ 个确定的问题$/m],
  ['library', /^共 5 个文件，[1-9]\d* 个问题，问题最多的项目：\n(?: {2}.+：\d+ 个问题，其中 \d+ 个错误\n){5}$/],
  ['plugin', /^共 7 个例子，7 个相符\n[^]+\n001_414332e784034352\.txt：.*ju\/满意度下限 \d+ 个$/m],
  ['unified', /^003_c1f6d37cbb8e481c\.txt：[1-9]\d* 条\n(?: {2}\S.*: .+\n){10}$/]
]

test.each(examples)('the example %s runs', {timeout: 60_000}, (name, printed) => {
  const source = pathToFileURL(path.join(root, 'scripts/source.mjs')).href
  const {stdout, stderr, status} = spawnSync(process.execPath, ['main.js'], {
    cwd: path.join(root, 'examples', name),
    encoding: 'utf8',
    env: {
      // The command of the workspace, on its sources, as after `npm install` and a build.
      PATH: [path.join(root, 'node_modules/.bin'), path.dirname(process.execPath), process.env['PATH']].join(
        path.delimiter
      ),
      NODE_OPTIONS: `--import=${source}`
    }
  })
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  expect(stdout).toMatch(printed)
})
