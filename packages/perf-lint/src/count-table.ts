import type {PerformanceTable} from '@perf-lint/ast'
import type {TableCounts} from '@perf-lint/formatters'

/** What an unreadable document counts for. */
export const nothingRead: TableCounts = {units: 0, projects: 0, indicators: 0}

/** How many budget units, projects and indicators a table has. */
export function countTable(tree: PerformanceTable): TableCounts {
  const units = tree.children.filter((node) => node.type === 'budgetUnit')
  const projects = units.flatMap((unit) => unit.children.filter((node) => node.type === 'project'))
  const indicators = projects.flatMap((project) => project.children.filter((node) => node.type === 'indicator'))
  return {units: units.length, projects: projects.length, indicators: indicators.length}
}

/** Add up what several documents count for. */
export function addCounts(a: TableCounts, b: TableCounts): TableCounts {
  return {units: a.units + b.units, projects: a.projects + b.projects, indicators: a.indicators + b.indicators}
}
