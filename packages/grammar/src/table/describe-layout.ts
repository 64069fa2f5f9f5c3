import type {PerformanceTable, TableLayout} from '@perf-lint/ast'
import type {LaidOutTable} from '../layout/document.js'
import {fundsRoles} from '../layout/layout.js'

/** Say which columns a table has: by its headings, and by what most of its indicators have. */
export function describeLayout(tree: PerformanceTable, tables: readonly LaidOutTable[]): TableLayout {
  const found = {implementation: 0, codes: 0, subcategories: 0, indicators: 0, funds: 0}
  const projects = tree.children
    .flatMap((child) => (child.type === 'budgetUnit' ? child.children : []))
    .filter((child) => child.type === 'project')
  for (const {children: parts} of projects) {
    if (parts.some(({type}) => type === 'funds')) found.funds++
    for (const indicator of parts) {
      if (indicator.type !== 'indicator') continue
      const {children} = indicator
      found.indicators++
      if (children.some((child) => child.type === 'targetValue' && child.period === 'implementation')) {
        found.implementation++
      }
      if (children.some((child) => child.type === 'indicatorCategory' && child.code !== undefined)) found.codes++
      if (children.some((child) => child.type === 'indicatorCategory' && child.level === 2)) found.subcategories++
    }
  }
  // What most indicators have is what the layout asks of each.
  const most = (count: number) => count > 0 && count * 2 >= found.indicators
  const hasColumns = tables.every(({kind}) => kind === 'forms')
  return {
    funds: found.funds > 0 || tables.some(hasFundsColumn),
    implementation: most(found.implementation),
    codes: most(found.codes),
    subcategories: most(found.subcategories),
    ...(hasColumns && {columns: true})
  }
}

function hasFundsColumn(table: LaidOutTable): boolean {
  return table.kind === 'rows' && table.layout.columns.some((role) => (fundsRoles as readonly string[]).includes(role))
}
