/**
 * Run all gates but the tests, and go on when one fails.
 *
 *     npm run check            all
 *     npm run check lint knip  the scripts whose names have one of the words
 */
import {spawnSync} from 'node:child_process'
import {notChecked} from './office.mjs'

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
  'demo:run',
  'check:documents'
]
const marks = {passed: '✔', skipped: '–', failed: '✖'}
const words = process.argv.slice(2)
const chosen = gates.filter((gate) => words.length === 0 || words.some((word) => gate.includes(word)))
const outcomes = chosen.map((gate) => ({gate, outcome: run(gate)}))
const [passed, skipped, failed] = ['passed', 'skipped', 'failed'].map((each) =>
  outcomes.filter(({outcome}) => outcome === each).map(({gate}) => gate)
)

if (skipped.length > 0) console.log(`未检查 / Not checked: ${skipped.join(', ')}`)
if (failed.length > 0) console.log(`未通过 / Failed: ${failed.join(', ')}`)
else console.log(`${skipped.length > 0 ? '其余' : '各项'}检查通过 / ${passed.length} gates passed`)
process.exitCode = failed.length === 0 ? 0 : 1

function run(gate) {
  const started = performance.now()
  const {status, stdout, stderr} = spawnSync('npm', ['run', '--silent', gate], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    shell: process.platform === 'win32'
  })
  const outcome = status === 0 ? 'passed' : status === notChecked ? 'skipped' : 'failed'
  console.log(`${marks[outcome]} ${gate} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
  // A gate that passes has nothing to say.
  if (outcome !== 'passed') console.log((stdout + stderr).trimEnd())
  return outcome
}
