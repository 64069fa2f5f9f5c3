/**
 * Install what is missing.
 *
 *     node scripts/setup.mjs           installs when node_modules is absent or was made from another package-lock.json
 *     node scripts/setup.mjs --stamp   notes that node_modules belongs to this package-lock.json (npm calls it after installing)
 *
 * This runs on the machine's own Node, 20 or later, before anything is installed: no dependencies, no TypeScript. The scripts
 * after it run on the Node that is installed here (the dev dependency `node`), since node_modules/.bin comes first on npm's path.
 */
import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const root = new URL('../', import.meta.url)
const stampFile = new URL('node_modules/.perf-lint-setup', root)
const lockHash = createHash('sha256')
  .update(readFileSync(new URL('package-lock.json', root)))
  .digest('hex')

if (process.argv.includes('--stamp')) {
  writeStamp()
} else if (readStamp() !== lockHash) {
  process.exitCode = install()
}

function readStamp() {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined
}

function writeStamp() {
  writeFileSync(stampFile, lockHash)
}

function install() {
  console.error('正在安装依赖，约需一分钟… / Installing dependencies, about a minute…')
  // Not `npm ci`: it refuses a lock file without the optional packages of every platform, and some registries lack those.
  const {status} = run('npm', ['install', '--no-save', '--loglevel=error', '--no-progress'])
  if (status !== 0) {
    console.error('依赖安装失败，原因见上。 / Installing the dependencies failed, see above.')
    return status ?? 1
  }

  // npm may be set not to run install scripts; then the dev dependency `node` has brought no Node.
  const {stdout, error} = run('npm', ['exec', '--offline', '--', 'node', '--version'], 'pipe')
  if (error || !isNewEnough(String(stdout))) {
    console.error(`需要 Node 22.13 以上，实为 ${process.version}；请允许 npm 运行安装脚本，或升级 Node。`)
    console.error(
      `Expected Node 22.13 or later, found ${process.version}: let npm run install scripts, or upgrade Node.`
    )
    return 1
  }
  writeStamp()
  return 0
}

function isNewEnough(version) {
  const [major, minor] = version.trim().slice(1).split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 13)
}

function run(command, args, output = 'inherit') {
  // npm is a .cmd file on Windows, which only a shell can start.
  return spawnSync(command, args, {
    cwd: fileURLToPath(root),
    stdio: ['ignore', output, 'inherit'],
    shell: process.platform === 'win32'
  })
}
