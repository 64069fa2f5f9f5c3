/**
 * Build the packages: types by `tsc -b`, then a module for each of their exports by tsup.
 *
 * A package may have a tsup.config.ts of its own; the others use the root's.
 */
import {spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import {readdir, rm} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {workspaces} from './workspaces.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const started = performance.now()

const packages = workspaces().filter(({manifest}) => !manifest.private)
await run('tsc', ['--build', ...packages.map(({folder}) => folder)], root)

// The product bundles its parts, so it comes after them.
const product = packages.filter(({manifest}) => manifest.name === 'perf-lint')
const parts = packages.filter(({manifest}) => manifest.name !== 'perf-lint')
await Promise.all([0, 1].map(buildNext))
for (const {folder} of product) await build(folder)

console.log(`构建完成，共 ${packages.length} 个包 / Built ${packages.length} packages in ${seconds()} s`)

/** Two at a time. */
async function buildNext() {
  for (let next = parts.shift(); next; next = parts.shift()) await build(next.folder)
}

async function build(folder) {
  await removeModules(path.join(folder, 'dist'))
  const own = path.join(folder, 'tsup.config.ts')
  await run('tsup', ['--silent', '--config', existsSync(own) ? own : path.join(root, 'tsup.config.ts')], folder)
}

/** tsup must not clean the folder itself: tsc has put the types there. */
async function removeModules(folder) {
  const names = existsSync(folder) ? await readdir(folder, {recursive: true}) : []
  const modules = names.filter((name) => /\.js(?:\.map)?$/.test(name))
  await Promise.all(modules.map((name) => rm(path.join(folder, name))))
}

async function run(command, args, cwd) {
  const child = spawn(command, args, {cwd, stdio: 'inherit', shell: process.platform === 'win32'})
  const status = await new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
  if (status !== 0) {
    console.error(`构建失败 / Build failed: ${[command, ...args].join(' ')} (${path.relative(root, cwd) || '.'})`)
    process.exit(status)
  }
}

function seconds() {
  return ((performance.now() - started) / 1000).toFixed(1)
}
