// 报送前把关：只看确定的问题，逐个文件给出“通过”或“退回”。
// A gate before submission: only what is certain; each file passes or goes back.
import {spawnSync} from 'node:child_process'
import {readdirSync} from 'node:fs'
import path from 'node:path'

const folder = path.join(import.meta.dirname, '../documents')

/** What the exit codes mean. */
const verdicts = ['通过', '退回', '无法检查']

for (const name of readdirSync(folder)) {
  const args = ['--preset', 'gate', '--max-warnings', '0', '--format', 'json', path.join(folder, name)]
  const {status, stdout} = spawnSync('perf-lint', args, {encoding: 'utf8', shell: process.platform === 'win32'})
  const [{messages}] = JSON.parse(stdout)
  console.log(`${name}  ${verdicts[status]}，${messages.length} 个确定的问题`)
}
