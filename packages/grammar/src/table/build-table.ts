import type {Amount, BudgetUnit, Funds, FundsSource, Nodes, PerformanceTable, Project, Unknown} from '@perf-lint/ast'
import {addAll, type DerivedText, type SourceDocument} from '@perf-lint/source'
import {fundsRoles, type Layout, type LayoutRow, type RestText} from '../layout/layout.js'
import {createNodeBuilder} from '../node-builder.js'
import {quote, syntaxMessage, type SyntaxMessage} from '../syntax-message.js'
import {parseValue} from '../value/parse-value.js'
import type {Units} from '../value/units.js'
import {toAmount} from './amount.js'
import {groupRows, type GroupedRows, type UnitRows} from './group-rows.js'
import {inferColumns, type FundsRow, type InferredColumns} from './infer-columns.js'
import {listInText} from './patterns.js'
import {parseIndicators} from './to-tree.js'

/** A tree and what could not be read. */
export interface ParseResult {
  readonly tree: PerformanceTable
  /** In the order of the document. */
  readonly messages: readonly SyntaxMessage[]
}

/** The children of a table's root, and what of them could not be read. */
export interface TablePart {
  readonly children: PerformanceTable['children']
  readonly messages: readonly SyntaxMessage[]
}

/** Build the tree of a table whose rows are projects, their indicators in one column. */
export function buildTable(source: SourceDocument, layout: Layout, units: Units): TablePart {
  const messages: SyntaxMessage[] = []
  const grouped = groupRows(layout.rows)
  const columnsOf = columnsByRow(grouped, layout)

  const tree: Pick<PerformanceTable, 'children'> = {children: []}
  const {title, department, currencyUnit} = layout
  if (title) tree.children.push({type: 'tableTitle', ...wholeLeaf(title)})
  if (department) tree.children.push({type: 'departmentName', ...wholeLeaf(department)})
  if (currencyUnit) tree.children.push({type: 'currencyUnit', ...wholeLeaf(currencyUnit)})
  if (grouped.total) {
    const {goal, indicators: list, department: ofTotal, unit} = grouped.total
    addAll(tree.children, toFunds(grouped.total))
    for (const text of [goal, list]) if (text) addRest({text, messageId: 'outsideTable'})
    for (const text of [ofTotal, unit]) if (text) addRest({text})
  }
  for (const unit of grouped.units) tree.children.push(toUnit(unit))
  for (const rest of layout.rest) addRest(rest)
  sortChildren(tree)
  return {children: tree.children, messages}

  function wholeLeaf(text: DerivedText) {
    return createNodeBuilder(source, text).leaf(0, text.value.length)
  }

  function toUnit({row, projects}: UnitRows): BudgetUnit {
    const rows = row ? [row, ...projects] : projects
    const name = row?.name ?? projects[0]?.unit
    const unit: BudgetUnit = {
      type: 'budgetUnit',
      name: name?.value ?? '',
      children: [],
      position: source.positionOf(rows[0]!.range.start, rows.at(-1)!.range.end)
    }
    if (row?.name) unit.children.push({type: 'budgetUnitName', ...wholeLeaf(row.name)})
    if (row?.department) unit.children.push({type: 'departmentName', ...wholeLeaf(row.department)})
    if (row) addAll(unit.children, toFunds(row))
    for (const project of projects) {
      if (project.department) unit.children.push({type: 'departmentName', ...wholeLeaf(project.department)})
      if (project.unit) unit.children.push({type: 'budgetUnitName', ...wholeLeaf(project.unit)})
      unit.children.push(toProject(project))
    }
    return unit
  }

  function toProject(row: LayoutRow): Project {
    const start = row.name?.toOriginRange(0, 0).start ?? row.range.start
    const project: Project = {
      type: 'project',
      name: row.name?.value ?? '',
      children: [],
      position: source.positionOf(start, row.range.end)
    }
    if (row.name) project.children.push({type: 'projectName', ...wholeLeaf(row.name)})
    addAll(project.children, toFunds(row))
    if (row.goal) {
      const build = createNodeBuilder(source, row.goal)
      const leaf = build.leaf(0, row.goal.value.length)
      const {children} = parseValue(leaf.value, {positionOf: build.positionOf, units})
      project.children.push({type: 'goal', children, ...leaf})
      if (listInText.test(leaf.value)) {
        messages.push(syntaxMessage('unreadIndicators', leaf.position, {text: quote(leaf.value)}))
      }
    }
    if (row.indicators) {
      const list = parseIndicators(source, row.indicators, units)
      addAll(project.children, list.children)
      addAll(messages, list.messages)
    }
    return project
  }

  function toFunds(row: LayoutRow): (Funds | Unknown)[] {
    const funds: Funds = {type: 'funds', children: []}
    const unread: Unknown[] = []
    const found = columnsOf.get(row)
    for (const [index, cell] of row.amounts.entries()) {
      const leaf = wholeLeaf(cell.text)
      const amount = toAmount(leaf.value, currencyUnit?.value)
      const role = (cell.role ?? found?.columns[index]) as FundsSource | undefined
      if (amount === undefined || role === undefined) {
        unread.push({type: 'unknown', ...leaf})
        // A dash is the usual way to leave a cell of money empty.
        if (!/^[-—–/]+$/.test(leaf.value)) {
          messages.push(syntaxMessage('notAnAmount', leaf.position, {text: quote(leaf.value)}))
        }
        continue
      }
      const inferred = cell.role === undefined && role !== 'total' && found?.inferred === true
      funds.children.push({type: 'amount', source: role, amount, ...(inferred && {inferred}), ...leaf} satisfies Amount)
      funds[role] = amount
    }
    const [first] = funds.children
    if (!first) return unread
    funds.position = {start: first.position!.start, end: funds.children.at(-1)!.position!.end}
    return [funds, ...unread]
  }

  function addRest({text, messageId}: RestText): void {
    const leaf = wholeLeaf(text)
    const unknown: Unknown = {type: 'unknown', ...leaf}
    holderOf(leaf.position.start.offset).children.push(unknown)
    const found = messageId ?? (listInText.test(leaf.value) ? 'outsideTable' : undefined)
    if (found) messages.push(syntaxMessage(found, leaf.position, {text: quote(leaf.value)}))
  }

  /** The innermost of table, unit and project around an offset. */
  function holderOf(offset: number): Pick<PerformanceTable, 'children'> | BudgetUnit | Project {
    const around = ({position}: Nodes) => position!.start.offset! <= offset && offset < position!.end.offset!
    const unit = tree.children.find((child) => child.type === 'budgetUnit' && around(child)) as BudgetUnit | undefined
    const project = unit?.children.find((child) => child.type === 'project' && around(child)) as Project | undefined
    return project ?? unit ?? tree
  }
}

/** The columns of each row's amounts; rows whose cells are known are left out. */
function columnsByRow({total, units}: GroupedRows, layout: Layout): ReadonlyMap<LayoutRow, InferredColumns> {
  const columns = fundsRoles.filter((role) => layout.columns.includes(role))
  const rows = new Map<FundsRow, LayoutRow>()
  const toRow = (row: LayoutRow | undefined, parts: readonly FundsRow[]): FundsRow => {
    const amounts = (row?.amounts ?? []).map((cell) => toAmount(cell.text.value) ?? 0)
    const funds: FundsRow = {amounts, parts}
    if (row) rows.set(funds, row)
    return funds
  }
  if (layout.rows.some((row) => row.amounts.some((cell) => cell.role !== undefined))) return new Map()

  const root = toRow(
    total,
    units.map((unit) =>
      toRow(
        unit.row,
        unit.projects.map((project) => toRow(project, []))
      )
    )
  )
  const inferred = inferColumns(root, columns)
  return new Map([...rows].map(([funds, row]) => [row, inferred.get(funds)!]))
}

function sortChildren(tree: Pick<PerformanceTable, 'children'>): void {
  const byPlace = (a: Nodes, b: Nodes) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0)
  tree.children.sort(byPlace)
  for (const unit of tree.children) {
    if (unit.type !== 'budgetUnit') continue
    unit.children.sort(byPlace)
    for (const project of unit.children) if (project.type === 'project') project.children.sort(byPlace)
  }
}
