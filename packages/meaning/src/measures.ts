import type {
  Comparator,
  Dimension,
  Goal,
  Indicator,
  IndicatorCategory,
  IndicatorName,
  Interval,
  Measure,
  NodeType,
  Nodes,
  Period,
  Project,
  TargetValue,
  UnitOfMeasure
} from '@perf-lint/ast'

/** The goal of a project; of two, that of the year. */
export function findGoal(project: Project): Goal | undefined {
  const goals = project.children.filter((child) => child.type === 'goal')
  return goals.find(({period}) => period !== 'implementation') ?? goals[0]
}

/** The indicators of a project, in order. */
export function indicatorsOf(project: Project): Indicator[] {
  return project.children.filter((child) => child.type === 'indicator')
}

/** The target value of a period, when the indicator has one. */
export function findTargetValue(indicator: Indicator, period: Period): TargetValue | undefined {
  return indicator.children.find((child) => child.type === 'targetValue' && child.period === period) as
    TargetValue | undefined
}

/** The target value of the other period, when the indicator has one. */
export function findOtherValue(indicator: Indicator, {period}: Pick<TargetValue, 'period'>): TargetValue | undefined {
  return findTargetValue(indicator, period === 'annual' ? 'implementation' : 'annual')
}

/** Both target values, the implementation period's first. */
export function targetValuesOf(indicator: Indicator): TargetValue[] {
  return indicator.children.filter((child) => child.type === 'targetValue')
}

/** The name of an indicator. */
export function findName(indicator: Indicator): IndicatorName | undefined {
  return indicator.children.find((child) => child.type === 'indicatorName')
}

/** The category of a level. */
export function findCategoryNode(indicator: Indicator, level: 1 | 2): IndicatorCategory | undefined {
  return indicator.children.find((child) => child.type === 'indicatorCategory' && child.level === level) as
    IndicatorCategory | undefined
}

/** The measures of a value, in order. */
export function measuresOf(value: TargetValue): Measure[] {
  return value.children.filter((child) => child.type === 'measure')
}

/** The only measure of a value; `undefined` when it has none or several. */
export function findOnlyMeasure(value: TargetValue): Measure | undefined {
  const measure = value.children.find((child) => child.type === 'measure')
  const last = value.children.findLast((child) => child.type === 'measure')
  return measure === last ? measure : undefined
}

/** Whether a value holds a figure, a range, a date or a level. */
export function hasFigure(value: TargetValue): boolean {
  return value.children.some((child) => child.type === 'measure')
}

/** The number of a measure as written, whatever its unit; `undefined` for percentages, ranges and dates. */
export function numberOf({children}: Measure): number | undefined {
  return children.find((child) => child.type === 'number')?.amount
}

/** The unit of a measure. */
export function unitOf(measure: Measure): UnitOfMeasure | undefined {
  return measure.children.find((child) => child.type === 'unitOfMeasure')
}

/** The comparators of a measure, in order. */
export function comparatorsOf(measure: Measure): Comparator[] {
  return measure.children.filter((child) => child.type === 'comparator')
}

/** The figure that a measure turns on, in the base unit of its dimension: the bound, or the exact figure. */
export function boundOf({interval}: Measure): number | undefined {
  return interval.min ?? interval.max
}

/** Whether two intervals let the same results meet the target. */
export function isSameInterval(a: Interval, b: Interval): boolean {
  return a.min === b.min && a.max === b.max && a.minOpen === b.minOpen && a.maxOpen === b.maxOpen
}

/** Whether two dimensions may be held against each other; a bare number may stand for any. */
export function isComparable(a: Dimension, b: Dimension): boolean {
  return a === b || a === 'number' || b === 'number'
}

/** All nodes of a type below a node, itself among them, in document order. No node holds another of its own type. */
export function nodesOf<T extends Nodes['type']>(root: Nodes, type: T): Extract<Nodes, {type: T}>[] {
  const found: Extract<Nodes, {type: T}>[] = []
  const holders = standsIn[type]
  visit(root)
  return found

  function visit(node: Nodes): void {
    if (node.type === type) found.push(node as Extract<Nodes, {type: T}>)
    else if ('children' in node && holders?.has(node.type) !== false) for (const child of node.children) visit(child)
  }
}

const branches: readonly NodeType[] = ['performanceTable', 'budgetUnit', 'project']

/** What alone holds a type, directly or below; what is not listed may stand anywhere. */
const standsIn: Readonly<Partial<Record<NodeType, ReadonlySet<NodeType>>>> = {
  goal: new Set(branches),
  indicator: new Set(branches),
  indicatorCategory: new Set([...branches, 'indicator']),
  project: new Set(branches),
  targetValue: new Set([...branches, 'indicator'])
}
