/** Check each published package as its users will get it: the manifest by publint, the types by attw. */
import {spawnSync} from 'node:child_process'
import {workspaces} from './workspaces.mjs'

const published = workspaces().filter(({manifest}) => !manifest.private)
const failed = published.filter(({folder}) => {
  const publint = run('publint', ['run', '--strict', '--pack', 'npm'], folder)
  const types = run('attw', ['--pack', '--profile', 'esm-only', '--format', 'ascii'], folder)
  return !publint || !types
})

console.log(`${published.length - failed.length} of ${published.length} packages are fit to publish`)
process.exitCode = failed.length === 0 ? 0 : 1

function run(command, args, cwd) {
  const {status, stdout, stderr} = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32'
  })
  if (status !== 0) console.error(`${command} in ${cwd}\n${stdout}${stderr}`)
  return status === 0
}
