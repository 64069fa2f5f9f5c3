import type {Nodes} from '@perf-lint/ast'
import {findCategoryNode, findName} from '@perf-lint/meaning'
import type {WhenDefinition, Words} from './rule-definition.js'

/** Whether a rule looks at a node. */
export type IsConcerned = (path: readonly Nodes[], year: number | undefined) => boolean

/** Compile what else must be so. A part of the table that a condition asks of and that is not there does not meet it. */
export function createWhen(when: WhenDefinition = {}): IsConcerned {
  const {year, ...words} = when
  // The keys of `words` are those of the parts.
  const asked = Object.entries(words) as [keyof typeof parts, Words][]
  return (path, budgetYear) =>
    isYear(year, budgetYear) &&
    asked.every(([part, wanted]) => {
      const text = parts[part](path)
      return text !== undefined && [wanted].flat().some((word) => text.includes(word))
    })
}

const parts = {
  budgetUnit: (path) => find(path, 'budgetUnit')?.name,
  project: (path) => find(path, 'project')?.name,
  indicator(path) {
    const indicator = find(path, 'indicator')
    return indicator && findName(indicator)?.value
  },
  category: (path) => categoryOf(path, 1),
  subcategory: (path) => categoryOf(path, 2)
} satisfies Readonly<Record<Exclude<keyof WhenDefinition, 'year'>, (path: readonly Nodes[]) => string | undefined>>

function categoryOf(path: readonly Nodes[], level: 1 | 2): string | undefined {
  const indicator = find(path, 'indicator')
  return indicator && findCategoryNode(indicator, level)?.name
}

function find<T extends Nodes['type']>(path: readonly Nodes[], type: T): Extract<Nodes, {type: T}> | undefined {
  return path.find((node): node is Extract<Nodes, {type: T}> => node.type === type)
}

function isYear(wanted: WhenDefinition['year'], year: number | undefined): boolean {
  if (wanted === undefined) return true
  if (year === undefined) return false
  if (typeof wanted === 'number') return year === wanted
  const {min = -Infinity, max = Infinity} = wanted
  return min <= year && year <= max
}
