import type {PerformanceTable, Project} from '@perf-lint/ast'
import {findYears} from './find-years.js'
import {findGoal, findTargetValue, indicatorsOf, nodesOf} from './measures.js'

/** `2025年`, `2025 年` */
const headingYear = /(20\d{2})\s*年/

/**
 * Conclude the budget year of a table from its texts.
 *
 * The title and the lines above the units say it; else the names of the projects, else their goals and annual values. A
 * text of several years begins in the first; of several texts the latest decides, for work of earlier years is carried
 * over into a budget, and work of later years seldom stands in one.
 *
 * @returns The year; `undefined` when no text names one.
 */
export function findBudgetYear(table: PerformanceTable): number | undefined {
  const told = headingsOf(table).flatMap((text) => headingYear.exec(text)?.[1] ?? [])[0]
  if (told !== undefined) return Number(told)
  const projects = nodesOf(table, 'project')
  return findLatest(projects.map(({name}) => name)) ?? findLatest(projects.flatMap(textsOf))
}

/** The title, and the lines above the units that are nothing else. */
function headingsOf({children}: PerformanceTable): string[] {
  const firstUnit = children.findIndex(({type}) => type === 'budgetUnit')
  return children
    .slice(0, firstUnit < 0 ? children.length : firstUnit)
    .flatMap((child) => (child.type === 'tableTitle' || child.type === 'unknown' ? child.value : []))
}

/** The goal and the annual values; those of the implementation period may lie years ahead. */
function textsOf(project: Project): string[] {
  const values = indicatorsOf(project).map((indicator) => findTargetValue(indicator, 'annual'))
  return [findGoal(project), ...values].flatMap((node) => node?.value ?? [])
}

function findLatest(texts: readonly string[]): number | undefined {
  const years = texts.flatMap((text) => findFirst(text) ?? [])
  return years.toSorted((a, b) => a - b).at(-1)
}

function findFirst(text: string): number | undefined {
  const [first] = findYears(text).toSorted((a, b) => a.from - b.from)
  return first?.from
}
