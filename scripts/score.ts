/**
 * Compare the findings in the labelled documents with what an expert found there.
 *
 *     npm run score                          the preset `strict`
 *     npm run score recommended              another preset
 *     npm run score strict no-vague-value    and what a rule finds without a label, and misses
 */
import {lint, resolveConfig} from '@perf-lint/core'
import {presets, rules} from '@perf-lint/rules'
import {documents} from '../test/support/documents.js'
import {labelled, readLabels} from '../test/support/gold.js'
import {score, typesOf, type Share} from '../test/support/score.js'

const [preset = 'strict', shownRule] = process.argv.slice(2)
const config = resolveConfig({presets: [preset]}, {rules, presets})

const findings = documents
  .filter(({number}) => labelled.some((each) => each === number))
  .flatMap(({number, tree, source}) =>
    lint({tree, source}, config).messages.map((message) => ({...message, document: number}))
  )
const labels = labelled.flatMap((number) => readLabels(number).map((label) => ({...label, document: number})))
const result = score(findings, labels)

console.log(`${preset}: ${findings.length} findings, ${labels.length} labels`)
for (const [certainty, share] of Object.entries(result.recall)) print(`recall, ${certainty}`, share)
for (const [severity, share] of Object.entries(result.precision)) print(`precision, ${severity}`, share)
for (const [type, {recall, precision}] of result.categories) {
  print(`${type} recall`, recall)
  print(`${type} precision`, precision)
}

console.log('\nfindings confirmed and labels found (certain and likely) by rule')
for (const [ruleId, {precision, recall}] of result.rules) {
  if (precision.all > 0) console.log(`  ${ruleId.padEnd(36)}${toText(precision)}${toText(recall)}`)
}

if (shownRule) {
  console.log(`\n${shownRule} without a label`)
  for (const {document, where, message, ruleId} of result.unconfirmed) {
    if (ruleId === shownRule) console.log(`  ${document} ${where.text} ${message}`)
  }
  const types = typesOf(shownRule)
  console.log(`\nlabels missed, of ${types.join(', ')}`)
  for (const {document, project, index, type, certainty, evidence, why} of result.missed) {
    if (types.includes(type))
      console.log(`  ${document} ${project ?? ''} [${index ?? ''}] ${type} ${certainty} “${evidence}” ${why}`)
  }
}

function print(name: string, share: Share): void {
  console.log(`  ${name.padEnd(36)}${toText(share)}`)
}

function toText({hit, all}: Share): string {
  const percentage = all === 0 ? '' : `${Math.round((hit / all) * 100)} %`
  return `${hit}/${all}`.padStart(10) + percentage.padStart(7)
}
