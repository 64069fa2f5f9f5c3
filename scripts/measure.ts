/** What the rules find in labelled documents, compared with the labels. */
import type {ParseResult} from '@perf-lint/grammar'
import type {SourceDocument} from '@perf-lint/source'
import {lint, resolveConfig} from '@perf-lint/core'
import {presets, rules} from '@perf-lint/rules'
import {corpus} from '../test/support/corpus.js'
import {documents} from '../test/support/documents.js'
import {labelled, readLabels, type GoldLabel} from '../test/support/gold.js'
import {score, type Score} from '../test/support/score.js'

/** A comparison, and how much was compared. */
export interface Measurement {
  readonly result: Score
  readonly findings: number
  readonly labels: number
}

interface LabelledTable extends ParseResult {
  readonly name: string
  readonly source: SourceDocument
  readonly labels: readonly GoldLabel[]
}

/** The published tables, labelled by an expert. */
const published: readonly LabelledTable[] = documents.flatMap(({number, source, tree, messages}) =>
  labelled
    .filter((each) => each === number)
    .map((each) => ({name: each, source, tree, messages, labels: readLabels(each)}))
)

/** The tables of our own. Those written with care have no label: every finding there is wrong. */
const own: readonly LabelledTable[] = corpus.map((table) => ({...table, labels: table.labels ?? []}))

/** Run a preset over the published tables and compare. */
export function measure(preset: string): Measurement {
  return compare(published, preset)
}

/** Run a preset over the tables of our own and compare. */
export function measureOwn(preset: string): Measurement {
  return compare(own, preset)
}

function compare(tables: readonly LabelledTable[], preset: string): Measurement {
  const config = resolveConfig({presets: [preset]}, {rules, presets})
  const findings = tables.flatMap(({name, tree, source, messages}) =>
    lint({tree, source, syntax: messages}, config).messages.map((message) => ({...message, document: name}))
  )
  const labels = tables.flatMap(({name, labels}) => labels.map((label) => ({...label, document: name})))
  return {result: score(findings, labels), findings: findings.length, labels: labels.length}
}
