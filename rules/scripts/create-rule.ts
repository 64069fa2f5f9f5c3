/**
 * Start a rule: its file and its test.
 *
 *     npm run create:rule value/no-vague-value
 */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {ruleFolders} from './load-rules.js'
import {writeRuleFiles, type Level} from './write-rule-files.js'

const root = path.resolve(import.meta.dirname, '../..')
const [folder = '', name = ''] = (process.argv[2] ?? '').split('/')

if (!ruleFolders.some((known) => known === folder) || !/^[a-z]+(?:-[a-z\d]+)+$/.test(name)) {
  console.error(`用法 / Usage: npm run create:rule <${ruleFolders.join('|')}>/<rule-name>`)
  process.exit(2)
}

const catalogue = JSON.parse(readFileSync(path.join(root, 'test/catalogue/rules.json'), 'utf8')) as Readonly<
  Record<string, {readonly level: Level} | undefined>
>
for (const [file, text] of writeRuleFiles(folder, name, catalogue[name]?.level ?? 'warn')) {
  const target = path.join(root, 'rules/src', file)
  if (existsSync(target)) throw new Error(`${target} exists already`)
  mkdirSync(path.dirname(target), {recursive: true})
  writeFileSync(target, text)
  console.log(path.relative(root, target))
}
