/** Lint the example documents with what was built. Findings are the point here, so they are no failure. */
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const args = process.argv.slice(2)

console.log('检查 examples/documents 中的五份绩效目标表 / Linting the five documents in examples/documents\n')
const command = ['packages/perf-lint/bin/perf-lint.js', 'examples/documents', ...args]
const {status, stdout} = spawnSync(process.execPath, command, {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
  env: {...process.env, ...(process.stdout.isTTY && {FORCE_COLOR: '1'})},
  maxBuffer: 2 ** 28
})
process.stdout.write(stdout)

// 1 says that something was found, and then it is printed; 2 that a document could not be read or the command was wrong.
process.exitCode = status === 1 && stdout.length > 0 ? 0 : (status ?? 2)
