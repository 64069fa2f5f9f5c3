import type {BudgetUnit, Funds, Indicator, Nodes, PerformanceTable, Period, Project} from '@perf-lint/ast'
import type {
  DeclaredCategory,
  DeclaredFunds,
  DeclaredIndicator,
  DeclaredProject,
  DeclaredUnit,
  Declaration
} from './declaration.js'

/** The node with a type. */
type NodeOf<T extends Nodes['type']> = Extract<Nodes, {type: T}>

/** `2024年`, `2024 年度` */
const yearInTitle = /(20\d{2})\s*年/

/** Take what a table says out of its tree. */
export function toDeclaration(tree: PerformanceTable): Declaration {
  const {funds: hasFunds} = tree.layout
  return {
    department: valueOf(tree, 'departmentName') ?? findInForms(tree, 'departmentName'),
    currencyUnit: valueOf(tree, 'currencyUnit') ?? findInForms(tree, 'currencyUnit'),
    year: toYear(tree),
    funds: toFunds(tree, hasFunds),
    units: childrenOf(tree, 'budgetUnit').map((unit) => toUnit(unit, hasFunds))
  }
}

function toUnit(unit: BudgetUnit, hasFunds: boolean): DeclaredUnit {
  return {
    name: unit.name || null,
    funds: toFunds(unit, hasFunds),
    projects: childrenOf(unit, 'project').map((project) => toProject(project, hasFunds))
  }
}

function toProject(project: Project, hasFunds: boolean): DeclaredProject {
  return {
    name: project.name || null,
    funds: toFunds(project, hasFunds),
    goal: toGoal(project),
    indicators: childrenOf(project, 'indicator').map(toIndicator)
  }
}

/** The goal; of two, that of the year. */
function toGoal(project: Project): string | null {
  const goals = childrenOf(project, 'goal')
  return (goals.find(({period}) => period !== 'implementation') ?? goals[0])?.value || null
}

function toIndicator(indicator: Indicator): DeclaredIndicator {
  return {
    ordinal: indicator.ordinal ?? null,
    category: toCategory(indicator, 1),
    subcategory: toCategory(indicator, 2),
    name: valueOf(indicator, 'indicatorName'),
    implementation: toTarget(indicator, 'implementation'),
    annual: toTarget(indicator, 'annual'),
    ...toResult(indicator)
  }
}

/** What a form says beside the target, where it has the columns. */
function toResult(indicator: Indicator): Pick<DeclaredIndicator, 'weight' | 'actual' | 'score'> {
  const [weight] = childrenOf(indicator, 'weight')
  const [actual] = childrenOf(indicator, 'actualValue')
  const [score] = childrenOf(indicator, 'score')
  return {
    ...(weight && {weight: weight.amount ?? null}),
    ...(actual && {actual: actual.value || null}),
    ...(score && {score: score.amount ?? null})
  }
}

function toCategory(indicator: Indicator, level: 1 | 2): DeclaredCategory | null {
  const category = childrenOf(indicator, 'indicatorCategory').find((each) => each.level === level)
  return category ? {code: category.code ?? null, name: category.name} : null
}

function toTarget(indicator: Indicator, period: Period): string | null {
  return childrenOf(indicator, 'targetValue').find((each) => each.period === period)?.value || null
}

function toFunds(parent: PerformanceTable | BudgetUnit | Project, hasFunds: boolean): DeclaredFunds | null {
  if (!hasFunds) return null
  const [funds]: readonly Partial<Funds>[] = childrenOf(parent, 'funds')
  return {
    total: funds?.total ?? null,
    fiscalAppropriation: funds?.fiscalAppropriation ?? null,
    specialAccount: funds?.specialAccount ?? null,
    other: funds?.other ?? null,
    ...(funds?.carriedOver !== undefined && {carriedOver: funds.carriedOver}),
    ...(funds?.centralGrant !== undefined && {centralGrant: funds.centralGrant}),
    ...(funds?.local !== undefined && {local: funds.local})
  }
}

/** What each form says for itself, where all say the same. */
function findInForms(tree: PerformanceTable, type: 'departmentName' | 'currencyUnit'): string | null {
  const projects = childrenOf(tree, 'budgetUnit').flatMap((unit) => childrenOf(unit, 'project'))
  const [value, ...others] = new Set(projects.flatMap((project) => valueOf(project, type) ?? []))
  return others.length === 0 ? (value ?? null) : null
}

function toYear(tree: PerformanceTable): number | null {
  const [, year] = yearInTitle.exec(valueOf(tree, 'tableTitle') ?? '') ?? []
  return year ? Number(year) : null
}

/** The text of the first child with a type; null when there is none or it is empty. */
function valueOf(
  parent: {readonly children: readonly Nodes[]},
  type: 'departmentName' | 'currencyUnit' | 'tableTitle' | 'indicatorName'
): string | null {
  return childrenOf(parent, type)[0]?.value || null
}

function childrenOf<T extends Nodes['type']>(parent: {readonly children: readonly Nodes[]}, type: T): NodeOf<T>[] {
  return parent.children.filter((child): child is NodeOf<T> => child.type === type)
}
