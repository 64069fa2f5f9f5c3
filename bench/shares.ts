/**
 * Where the time goes: reading, parsing and the rules, over the five published tables, and by rule.
 *
 *     npm run bench
 */
import {lint, resolveConfig} from '@perf-lint/core'
import {parse} from '@perf-lint/grammar'
import {readDocument} from '@perf-lint/readers'
import {presets, rules} from '@perf-lint/rules'
import {documents} from '../test/support/documents.js'

const rounds = 20
const config = resolveConfig({presets: ['all']}, {rules, presets})

/** Median time of a run in milliseconds, after two to warm up. */
function time(run: () => unknown): number {
  const times = Array.from({length: rounds + 2}, () => {
    const started = performance.now()
    run()
    return performance.now() - started
  }).slice(2)
  return times.toSorted((a, b) => a - b)[rounds / 2]!
}

const reading = time(() => documents.map(({bytes, path}) => readDocument(bytes, {path})))
const parsing = time(() => documents.map(({source}) => parse(source)))
const linting = time(() => documents.map(({source, tree}) => lint({source, tree}, config)))
const characters = documents.reduce((sum, {source}) => sum + source.text.length, 0)
const indicators = 805

console.log(
  `${documents.length} documents, ${characters} characters, ${indicators} indicators; median of ${rounds} rounds`
)
print('reading', reading)
print('parsing', parsing)
print(`${config.rules.length} rules`, linting)
console.log(`rules / parsing: ${(linting / parsing).toFixed(2)}`)

const byRule = config.rules
  .map((rule) => ({
    id: rule.id,
    ms: time(() => documents.map(({source, tree}) => lint({source, tree}, {...config, rules: [rule]})))
  }))
  .toSorted((a, b) => b.ms - a.ms)
console.log('\nslowest rules, each with a walk of its own')
for (const {id, ms} of byRule.slice(0, 12)) print(id, ms)

function print(name: string, ms: number): void {
  console.log(`  ${name.padEnd(36)}${ms.toFixed(2).padStart(8)} ms`)
}
