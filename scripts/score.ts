/**
 * Compare the findings in the labelled documents with what an expert found there.
 *
 *     npm run score                          the preset `recommended`
 *     npm run score strict                   another preset
 *     npm run score strict no-vague-value    and what a rule finds without a label, and misses
 */
import {typesOf, type Share} from '../test/support/score.js'
import {measure, measureOwn, type Measurement} from './measure.js'

const [preset = 'recommended', shownRule] = process.argv.slice(2)
const published = measure(preset)
const {result} = published

printTotals('published tables', published)
for (const [type, {recall, precision}] of result.categories) {
  print(`${type} recall`, recall)
  print(`${type} precision`, precision)
}

console.log()
printTotals('tables of our own', measureOwn(preset))

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

function printTotals(name: string, {result, findings, labels}: Measurement): void {
  console.log(`${name}, ${preset}: ${findings} findings, ${labels} labels`)
  for (const [certainty, share] of Object.entries(result.recall)) print(`recall, ${certainty}`, share)
  for (const [severity, share] of Object.entries(result.precision)) print(`precision, ${severity}`, share)
}

function print(name: string, share: Share): void {
  console.log(`  ${name.padEnd(36)}${toText(share)}`)
}

function toText({hit, all}: Share): string {
  const percentage = all === 0 ? '' : `${Math.round((hit / all) * 100)} %`
  return `${hit}/${all}`.padStart(10) + percentage.padStart(7)
}
