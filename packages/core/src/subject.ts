import type {Nodes} from '@perf-lint/ast'
import type {Subject, SubjectField} from './messages.js'

/** What a node is about, in the table's own terms: its unit, project, indicator and field. */
export function toSubject(node: Nodes, ancestors: readonly Nodes[]): Subject {
  const path = [...ancestors, node]
  const unit = path.find((each) => each.type === 'budgetUnit')
  const project = path.find((each) => each.type === 'project')
  const indicator = path.find((each) => each.type === 'indicator')
  const indicators = project?.children.filter((child) => child.type === 'indicator') ?? []
  const name = indicator?.children.find((child) => child.type === 'indicatorName')
  return {
    unit: unit?.name ?? null,
    project: project?.name ?? null,
    indicator: indicator ? indicators.indexOf(indicator) : null,
    indicatorName: name?.value ?? null,
    field: toField(path)
  }
}

/** The field of the innermost node that stands for one. */
function toField(path: readonly Nodes[]): SubjectField | null {
  for (const node of path.toReversed()) {
    switch (node.type) {
      case 'targetValue':
        return node.period
      case 'indicatorCategory':
        return node.level === 1 ? 'category' : 'subcategory'
      case 'indicatorName':
        return 'name'
      case 'goal':
        return 'goal'
      case 'funds':
        return 'funds'
      case 'indicator':
      case 'project':
      case 'budgetUnit':
      case 'performanceTable':
        return 'structure'
      default:
    }
  }
  return null
}
