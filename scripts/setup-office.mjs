/**
 * Install LibreOffice where it is missing: `node scripts/setup-office.mjs`.
 *
 * Only on Debian and its like, as root, or in continuous integration by a `sudo` that asks for nothing: a machine with a person
 * before it is not ours to change. Elsewhere it says so and ends with 77, which `npm run check` shows as not checked.
 */
import {spawnSync} from 'node:child_process'
import {hasOffice, notChecked} from './office.mjs'

const packages = ['libreoffice-calc', 'libreoffice-writer', 'fonts-noto-cjk']

if (!hasOffice() && !install()) {
  console.log('没有 LibreOffice（soffice），未检查文档 / No LibreOffice (soffice), the documents were not checked')
  console.log(`  apt-get install --no-install-recommends ${packages.join(' ')}`)
  process.exitCode = notChecked
}

/** Whether LibreOffice is there afterwards. */
function install() {
  const prefix = findPrefix()
  if (!prefix) return false
  console.log('正在安装 LibreOffice，约需一分钟… / Installing LibreOffice, about a minute…')
  const aptGet = (...args) => passes(...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '--quiet', ...args)
  return aptGet('update') && aptGet('install', '--yes', '--no-install-recommends', ...packages) && hasOffice()
}

/** What to write before a command that installs; `undefined` where none may. */
function findPrefix() {
  if (!passes('apt-get', '--version')) return
  if (process.getuid?.() === 0) return []
  if (process.env['CI'] && passes('sudo', '--non-interactive', 'true')) return ['sudo', '--non-interactive']
}

function passes(command, ...args) {
  const {status, stderr, error} = spawnSync(command, args, {encoding: 'utf8', timeout: 600_000})
  if (status !== 0 && !error) console.log(`${[command, ...args].join(' ')}: ${stderr.trim()}`)
  return status === 0
}
