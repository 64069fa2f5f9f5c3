import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {parse, type ParseResult} from '@perf-lint/grammar'
import {readDocument} from '@perf-lint/readers'
import type {SourceDocument} from '@perf-lint/source'
import {parseLabels, type GoldLabel} from './gold.js'

const folder = new URL('../corpus/', import.meta.url)

/** A table of the corpus, read and parsed. */
export interface CorpusTable extends ParseResult {
  /** As `01-education`. */
  readonly name: string
  readonly source: SourceDocument
  /** The planted faults; left out for a table written with care. */
  readonly labels?: readonly GoldLabel[]
}

/** Tables of other provinces and fields than the published ones, written for this test and labelled before any run. */
export const corpus: readonly CorpusTable[] = readdirSync(folder)
  .filter((path) => path.endsWith('.txt'))
  .sort()
  .map((path) => {
    const source = readDocument(readFileSync(new URL(path, folder)), {path})
    const name = path.slice(0, -'.txt'.length)
    const labels = readLabels(`${name}.labels.jsonl`)
    return {name, source, ...parse(source), ...(labels && {labels})}
  })

function readLabels(path: string): GoldLabel[] | undefined {
  const url = new URL(path, folder)
  if (!existsSync(url)) return
  return parseLabels(readFileSync(url, 'utf8'))
}
