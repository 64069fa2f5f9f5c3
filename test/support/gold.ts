import {readFileSync} from 'node:fs'
import type {Certainty} from '@perf-lint/core'

/** The numbers of the documents that are labelled. */
export const labelled = ['000', '002', '003'] as const

/** Money by the table's own headings. */
export type GoldFunds = Readonly<Record<'总计' | '财政拨款' | '财政专户拨款' | '其他资金', number | null>>

/** What a document says, as an expert read it. Described in test/gold/SCHEMA.md. */
export interface GoldStructure {
  readonly department: string | null
  readonly unit: string | null
  readonly total: GoldFunds | null
  readonly units: readonly {
    readonly name: string
    readonly total: GoldFunds | null
    readonly projects: readonly GoldProject[]
  }[]
}

/** A project as an expert read it. */
export interface GoldProject {
  readonly name: string
  readonly funds: GoldFunds | null
  readonly goal: string | null
  readonly line: number
  readonly indicators: readonly {
    readonly no: number | null
    readonly l1Code: string | null
    readonly l1: string | null
    readonly l2Code: string | null
    readonly l2: string | null
    readonly name: string | null
    readonly cycle: string | null
    readonly annual: string | null
  }[]
}

/** What an expert found. */
export interface GoldLabel {
  readonly unit: string
  readonly project: string | null
  readonly index: number | null
  readonly type: string
  readonly certainty: Certainty
  readonly evidence: string
  readonly why: string
}

/** Read the structure of a labelled document. */
export function readStructure(number: string): GoldStructure {
  return JSON.parse(readGold(`${number}/structure.json`)) as GoldStructure
}

/** Read the labels of a labelled document. */
export function readLabels(number: string): GoldLabel[] {
  return parseLabels(readGold(`${number}/labels.jsonl`))
}

/** Read labels, one JSON object a line. */
export function parseLabels(text: string): GoldLabel[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldLabel)
}

function readGold(path: string): string {
  return readFileSync(new URL(`../gold/${path}`, import.meta.url), 'utf8')
}
