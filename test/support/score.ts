import {readFileSync} from 'node:fs'
import type {Certainty, LintMessage} from '@perf-lint/core'
import type {GoldLabel} from './gold.js'

/** The gold types that each rule finds, from the rule catalogue. */
const catalogue = JSON.parse(readFileSync(new URL('../catalogue/rules.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, {readonly types: readonly string[]}>
>

/** Types that count as the same defect. Source: test/gold/SCHEMA.md. */
const families: readonly (readonly string[])[] = [
  ['V3', 'V4', 'V13', 'V17', 'V1'],
  ['V7', 'V15', 'V8', 'S5'],
  ['V5', 'V4'],
  ['V10', 'V3', 'V18', 'V9'],
  ['S6', 'S9', 'S7', 'S8'],
  ['C4', 'C2', 'C3'],
  ['K4', 'K3'],
  ['K5', 'V13']
]

/** A finding or label with the document it is in. */
export type In<T> = T & {readonly document: string}

/** Hits and what could have been hit. */
export interface Share {
  readonly hit: number
  readonly all: number
}

/** How a run compares with the labels. */
export interface Score {
  /** Labels found, by certainty; missing categories (K1) left out. */
  readonly recall: Readonly<Record<Certainty, Share>>
  /** Findings that a label confirms, errors and warnings; missing categories left out. */
  readonly precision: {readonly error: Share; readonly warning: Share}
  /** Missing categories: labels found and findings confirmed, by type. */
  readonly categories: ReadonlyMap<string, {readonly recall: Share; readonly precision: Share}>
  /** Findings confirmed, by rule. */
  readonly rules: ReadonlyMap<string, {readonly precision: Share; readonly recall: Share}>
  readonly missed: readonly In<GoldLabel>[]
  readonly unconfirmed: readonly In<LintMessage>[]
}

/** Compare findings with labels, as test/gold/SCHEMA.md defines it. */
export function score(findings: readonly In<LintMessage>[], labels: readonly In<GoldLabel>[]): Score {
  const byProject = Map.groupBy(labels, keyOfLabel)
  const confirmed = new Set<In<LintMessage>>()
  const found = new Set<In<GoldLabel>>()
  for (const finding of findings) {
    for (const label of byProject.get(keyOfFinding(finding)) ?? []) {
      if (!matches(finding, label)) continue
      confirmed.add(finding)
      found.add(label)
    }
  }

  const plainLabels = labels.filter((label) => !label.type.startsWith('K1'))
  const plainFindings = findings.filter((finding) => !typesOf(finding.ruleId).some((type) => type.startsWith('K1')))
  const recallOf = (some: readonly In<GoldLabel>[]) => share(some, found)
  const precisionOf = (some: readonly In<LintMessage>[]) => share(some, confirmed)
  const byCertainty = (certainty: Certainty) => recallOf(plainLabels.filter((label) => label.certainty === certainty))

  return {
    recall: {certain: byCertainty('certain'), likely: byCertainty('likely'), arguable: byCertainty('arguable')},
    precision: {
      error: precisionOf(plainFindings.filter((finding) => finding.severity === 2)),
      warning: precisionOf(plainFindings.filter((finding) => finding.severity === 1))
    },
    categories: new Map(
      ['K1-output', 'K1-benefit', 'K1-satisfaction', 'K1-cost'].map((type) => [
        type,
        {
          recall: recallOf(labels.filter((label) => label.type === type)),
          precision: precisionOf(findings.filter((finding) => typesOf(finding.ruleId).includes(type)))
        }
      ])
    ),
    rules: new Map(
      [...new Set([...findings.map((finding) => finding.ruleId), ...Object.keys(catalogue)])].sort().map((ruleId) => [
        ruleId,
        {
          precision: precisionOf(findings.filter((finding) => finding.ruleId === ruleId)),
          recall: recallOf(
            labels.filter((label) => label.certainty !== 'arguable' && typesOf(ruleId).includes(label.type))
          )
        }
      ])
    ),
    missed: labels.filter((label) => !found.has(label)),
    unconfirmed: findings.filter((finding) => !confirmed.has(finding))
  }
}

function share<T>(some: readonly T[], hits: ReadonlySet<T>): Share {
  return {hit: some.filter((each) => hits.has(each)).length, all: some.length}
}

/** The gold types that a rule finds; none for a rule that is not in the catalogue. */
export function typesOf(ruleId: string): readonly string[] {
  return catalogue[ruleId]?.types ?? []
}

function keyOfLabel(label: In<GoldLabel>): string {
  return [label.document, label.unit, label.project].join('\n')
}

function keyOfFinding({document, subject}: In<LintMessage>): string {
  return [document, subject.unit, subject.project].join('\n')
}

function matches({ruleId, subject}: LintMessage, label: GoldLabel): boolean {
  const types = typesOf(ruleId)
  const related =
    types.includes(label.type) ||
    families.some((family) => family.includes(label.type) && types.some((type) => family.includes(type)))
  if (!related) return false
  if (subject.indicator === label.index) return true
  // A finding about structure or coverage may name the project where the label names the indicator, or the reverse.
  const isLoose = /^[SK]/.test(label.type) || types.some((type) => /^[SK]/.test(type))
  return isLoose && (subject.indicator === null || label.index === null)
}
