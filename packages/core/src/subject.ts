import type {Indicator, Nodes, Project} from '@perf-lint/ast'
import type {Subject, SubjectField} from './messages.js'

/** Indicators of a project, and where each stands among them. */
type Places = ReadonlyMap<Indicator, number>

/**
 * Make a function that tells what a node of one tree is about, in the table's own terms: its unit, project, indicator
 * and field. The tree must not change between its calls: a project with many findings has many indicators, which are
 * counted once.
 */
export function createToSubject(): (node: Nodes, ancestors: readonly Nodes[]) => Subject {
  const places = new Map<Project, Places>()

  function placeOf(project: Project, indicator: Indicator): number {
    let known = places.get(project)
    if (!known) {
      const indicators = project.children.filter((child) => child.type === 'indicator')
      known = new Map(indicators.map((each, index) => [each, index]))
      places.set(project, known)
    }
    return known.get(indicator)!
  }

  return (node, ancestors) => {
    const path = [...ancestors, node]
    const unit = path.find((each) => each.type === 'budgetUnit')
    const project = path.find((each) => each.type === 'project')
    const indicator = path.find((each) => each.type === 'indicator')
    const name = indicator?.children.find((child) => child.type === 'indicatorName')
    return {
      unit: unit?.name ?? null,
      project: project?.name ?? null,
      indicator: project && indicator ? placeOf(project, indicator) : null,
      indicatorName: name?.value ?? null,
      field: toField(path)
    }
  }
}

/** The field of the innermost node that stands for one. */
function toField(path: readonly Nodes[]): SubjectField | null {
  for (const node of path.toReversed()) {
    switch (node.type) {
      case 'targetValue':
      case 'targetSign':
      case 'targetFigure':
      case 'targetUnit':
        return node.period
      case 'regionValue':
        return 'annual'
      case 'indicatorCategory':
        return node.level === 1 ? 'category' : 'subcategory'
      case 'indicatorName':
        return 'name'
      case 'goal':
        return 'goal'
      case 'funds':
      case 'execution':
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
