// 先核对规则文件中的例子，再用本局的规则和格式检查。
// First the examples of the file of rules, then a run with the bureau's rules and formatter.
import {spawnSync} from 'node:child_process'

for (const args of [
  ['test-rules', 'rules.yaml'],
  ['--config', 'perf-lint.config.mjs', '--format', 'ju/brief', '../documents/']
]) {
  const {stdout, stderr} = spawnSync('perf-lint', args, {encoding: 'utf8', shell: process.platform === 'win32'})
  process.stdout.write(stdout)
  process.stderr.write(stderr)
}
