/**
 * Write the files that are made from the rules: the index, the presets, the docs.
 *
 *     npm run build:docs         write them
 *     npm run check:generated    fail when one is not what it would be written as
 */
import {existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {generate, generatedFolders} from './generate.js'
import {loadRules} from './load-rules.js'
import type {FindingTypes} from './write-docs.js'

const root = path.resolve(import.meta.dirname, '../..')
const checks = process.argv.includes('--check')

const files = generate({
  rules: await loadRules(path.join(root, 'rules/src')),
  findingTypes: JSON.parse(read('test/catalogue/rules.json') ?? '{}') as FindingTypes,
  readme: read('rules/readme.md') ?? ''
})
const changed = [...files].filter(([file, text]) => read(file) !== text)
const leftOver = globSync(
  generatedFolders.map((folder) => `${folder}/*.{md,ts}`),
  {cwd: root}
).filter((file) => !files.has(file.replaceAll('\\', '/')))

if (checks) report([...changed.map(([file]) => file), ...leftOver])
else write()

function write(): void {
  for (const [file, text] of changed) {
    mkdirSync(path.dirname(path.join(root, file)), {recursive: true})
    writeFileSync(path.join(root, file), text)
  }
  for (const file of leftOver) rmSync(path.join(root, file))
  console.log(`生成 ${files.size} 个文件，更新 ${changed.length} 个，删除 ${leftOver.length} 个`)
}

function report(stale: readonly string[]): void {
  if (stale.length === 0) return
  console.error('生成的文件不是最新的，请运行 npm run build:docs / Stale generated files, run npm run build:docs:')
  for (const file of stale) console.error(`  ${file}`)
  process.exitCode = 1
}

function read(file: string): string | undefined {
  return existsSync(path.join(root, file)) ? readFileSync(path.join(root, file), 'utf8') : undefined
}
