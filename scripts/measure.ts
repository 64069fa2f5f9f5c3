/** What the rules find in the labelled documents, compared with what an expert found there. */
import {lint, resolveConfig} from '@perf-lint/core'
import {presets, rules} from '@perf-lint/rules'
import {documents} from '../test/support/documents.js'
import {labelled, readLabels} from '../test/support/gold.js'
import {score, type Score} from '../test/support/score.js'

/** A comparison, and how much was compared. */
export interface Measurement {
  readonly result: Score
  readonly findings: number
  readonly labels: number
}

/** Run a preset over the labelled documents and compare. */
export function measure(preset: string): Measurement {
  const config = resolveConfig({presets: [preset]}, {rules, presets})
  const findings = documents
    .filter(({number}) => labelled.some((each) => each === number))
    .flatMap(({number, tree, source, messages}) =>
      lint({tree, source, syntax: messages}, config).messages.map((message) => ({...message, document: number}))
    )
  const labels = labelled.flatMap((number) => readLabels(number).map((label) => ({...label, document: number})))
  return {result: score(findings, labels), findings: findings.length, labels: labels.length}
}
