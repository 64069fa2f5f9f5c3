/**
 * Run all gates but the tests, and go on when one fails.
 *
 *     npm run check            all
 *     npm run check lint knip  the scripts whose names have one of the words
 */
import {spawnSync} from 'node:child_process'

const gates = [
  'fmt:check',
  'lint',
  'lint:types',
  'lint:regexps',
  'lint:knip',
  'build',
  'check:api',
  'check:generated',
  'lint:browser',
  'lint:packages',
  'demo:run'
]
const words = process.argv.slice(2)
const chosen = gates.filter((gate) => words.length === 0 || words.some((word) => gate.includes(word)))
const failed = chosen.filter((gate) => !passes(gate))

console.log(
  failed.length === 0 ? `各项检查通过 / ${chosen.length} gates passed` : `未通过 / Failed: ${failed.join(', ')}`
)
process.exitCode = failed.length === 0 ? 0 : 1

function passes(gate) {
  const started = performance.now()
  const {status, stdout, stderr} = spawnSync('npm', ['run', '--silent', gate], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    shell: process.platform === 'win32'
  })
  const passed = status === 0
  console.log(`${passed ? '✔' : '✖'} ${gate} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
  // A gate that passes has nothing to say.
  if (!passed) console.log((stdout + stderr).trimEnd())
  return passed
}
