import type {LintMessage} from '@perf-lint/core'

/** The findings in one file, under what they are about. */
export interface MessageGroups {
  /** About the table as a whole. */
  readonly messages: readonly LintMessage[]
  readonly units: readonly UnitGroup[]
}

/** The findings in one budget unit. */
export interface UnitGroup {
  /** As written; `''` when the table names none. */
  readonly name: string
  /** About the unit as a whole. */
  readonly messages: readonly LintMessage[]
  readonly projects: readonly ProjectGroup[]
}

/** The findings in one project. */
export interface ProjectGroup {
  readonly name: string
  /** How many findings the project has, those of its indicators counted in. */
  readonly count: number
  /** About the project as a whole: its goal, its money, what is missing. */
  readonly messages: readonly LintMessage[]
  readonly indicators: readonly IndicatorGroup[]
}

/** The findings in one indicator. */
export interface IndicatorGroup {
  /** The 1-based place in the project. */
  readonly place: number
  readonly name: string | null
  readonly messages: readonly LintMessage[]
}

/** Group findings by unit, project and indicator, each in the order in which it first appears. */
export function groupMessages(messages: readonly LintMessage[]): MessageGroups {
  const [whole, inUnits] = partition(messages, ({subject}) => subject.unit === null && subject.project === null)
  const units = groupBy(inUnits, ({subject}) => subject.unit ?? '')
  return {messages: whole, units: units.map(([name, inUnit]) => toUnit(name, inUnit))}
}

function toUnit(name: string, inUnit: readonly LintMessage[]): UnitGroup {
  const [messages, inProjects] = partition(inUnit, ({subject}) => subject.project === null)
  const projects = groupBy(inProjects, ({subject}) => subject.project!)
  return {name, messages, projects: projects.map(([name, inProject]) => toProject(name, inProject))}
}

function toProject(name: string, inProject: readonly LintMessage[]): ProjectGroup {
  const [messages, inIndicators] = partition(inProject, ({subject}) => subject.indicator === null)
  const indicators = groupBy(inIndicators, ({subject}) => subject.indicator!)
  return {name, count: inProject.length, messages, indicators: indicators.map(toIndicator)}
}

function toIndicator([index, messages]: [number, LintMessage[]]): IndicatorGroup {
  return {place: index + 1, name: messages[0]!.subject.indicatorName, messages}
}

function groupBy<Item, Key>(items: readonly Item[], toKey: (item: Item) => Key): [Key, Item[]][] {
  return [...Map.groupBy(items, toKey)]
}

function partition<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))]
}
