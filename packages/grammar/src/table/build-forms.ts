import type {
  BudgetUnit,
  Execution,
  Funds,
  Indicator,
  IndicatorCategory,
  Nodes,
  PerformanceTable,
  Project,
  TargetValue,
  Task,
  Unknown
} from '@perf-lint/ast'
import {addAll, deriveText, unwrap, type DerivedText, type Range, type SourceDocument} from '@perf-lint/source'
import type {
  CategoryRange,
  ExecutionRanges,
  Form,
  FormLayout,
  IndicatorRanges,
  LabelledAmount,
  Rest,
  TargetRanges,
  TaskRanges
} from '../layout/form.js'
import {createNodeBuilder} from '../node-builder.js'
import {quote, syntaxMessage, type SyntaxMessage} from '../syntax-message.js'
import {parseValue} from '../value/parse-value.js'
import type {Units} from '../value/units.js'
import {toFigure, toMoney} from './amount.js'
import type {TablePart} from './build-table.js'
import {joinTarget} from './join-target.js'
import {listInText} from './patterns.js'
import {readCategory} from './read-category.js'

type Placed = Nodes & {position: NonNullable<Nodes['position']>}

/** `指标1：` before a name. */
const numberedName = /^指标[ \u3000]{0,3}\d{1,2}[ \u3000]{0,3}[:：、][ \u3000]{0,9}(?=\S)/
/** A dash is the usual way to leave a cell empty. */
const dash = /^[-—–/]+$/

/** Build the nodes of a sheet of forms. Forms of one unit that stand one behind another are in one `budgetUnit`. */
export function buildForms(source: SourceDocument, layout: FormLayout, units: Units): TablePart {
  const {text} = source
  const messages: SyntaxMessage[] = []
  const given = new Set<number>()
  const children: PerformanceTable['children'] = []
  for (const range of layout.titles) children.push({type: 'tableTitle', ...leafOf(range)})
  if (layout.department) children.push({type: 'departmentName', ...leafOf(layout.department)})
  if (layout.currencyUnit) children.push({type: 'currencyUnit', ...denseLeafOf(layout.currencyUnit)})
  for (const rest of layout.rest) children.push(toUnknown(rest))

  let unit: BudgetUnit | undefined
  for (const form of layout.forms) {
    const project = toProject(form)
    const name = form.unit ? unwrap(text, [form.unit]).value : ''
    if (name !== unit?.name) {
      unit = {type: 'budgetUnit', name, children: [], position: project.position}
      children.push(unit)
    }
    unit.children.push(project)
    unit.position = {start: unit.position!.start, end: project.position.end}
  }
  return {children: children.toSorted(byPlace), messages}

  function toProject(form: Form): Project & Placed {
    const name = form.name && leafOf(form.name)
    const project: Project = {
      type: 'project',
      name: name?.value ?? form.sheetName ?? '',
      ...(form.kind && {kind: form.kind}),
      children: []
    }
    const add = (node: Project['children'][number]) => void project.children.push(node)
    if (name) add({type: 'projectName', ...name})
    if (form.department && isFirst(form.department)) add({type: 'departmentName', ...leafOf(form.department)})
    if (form.unit && isFirst(form.unit)) add({type: 'budgetUnitName', ...leafOf(form.unit)})
    if (form.currencyUnit) add({type: 'currencyUnit', ...denseLeafOf(form.currencyUnit)})
    const currency = form.currencyUnit && denseLeafOf(form.currencyUnit).value
    toFunds(form.funds, form.isPartial, currency).forEach(add)
    form.executions.map(toExecution).forEach(add)
    form.tasks.map(toTask).forEach(add)
    for (const {range, period} of form.goals) {
      const {leaf, parts} = parsed(unwrap(text, [range]))
      add({type: 'goal', ...(period && {period}), children: parts, ...leaf})
    }
    if (form.outcome) add({type: 'outcome', ...leafOf(form.outcome)})
    form.indicators.map(toIndicator).forEach(add)
    if (form.totalScore) add({type: 'totalScore', ...figureOf(form.totalScore)})
    if (form.grade) add({type: 'grade', ...leafOf(form.grade)})
    form.rest.map(toUnknown).forEach(add)

    project.children = distinct(project.children).toSorted(byPlace)
    return {...project, position: positionOf(project.children as Placed[])}
  }

  /** Whether a cell that several projects share, merged over their rows or above them, has not been given to one. */
  function isFirst({start}: Range): boolean {
    if (given.has(start)) return false
    given.add(start)
    return true
  }

  /** Money is one node, though a cell of something else may stand between its amounts. */
  function toFunds(amounts: readonly LabelledAmount[], isPartial: boolean, currency?: string): (Funds | Unknown)[] {
    const funds: Funds = {type: 'funds', ...(isPartial && {partial: true}), children: []}
    const unread: Unknown[] = []
    for (const {source: origin, range} of amounts.toSorted((a, b) => a.range.start - b.range.start)) {
      const leaf = leafOf(range)
      const amount = toMoney(leaf.value, currency)
      if (amount === undefined) {
        unread.push({type: 'unknown', ...leaf})
        if (leaf.value !== '' && !dash.test(leaf.value)) {
          messages.push(syntaxMessage('notAnAmount', leaf.position, {text: quote(leaf.value)}))
        }
        continue
      }
      funds.children.push({type: 'amount', source: origin, amount, ...leaf})
      funds[origin] = amount
    }
    if (funds.children.length === 0) return unread
    return [{...funds, position: positionOf(funds.children as Placed[])}, ...unread]
  }

  function toExecution({source: origin, figures}: ExecutionRanges): Execution {
    const children = figures.map(({field, range}) => {
      const {amount, ...leaf} = figureOf(range)
      // A spreadsheet keeps 95 % as 0.95.
      const isRatio = field === 'rate' && amount !== undefined && amount <= 1 && !/[%％]$/.test(leaf.value)
      const number = isRatio ? Math.round(amount * 1e6) / 1e4 : amount
      return {type: 'executionFigure' as const, field, ...(number !== undefined && {amount: number}), ...leaf}
    })
    const execution: Execution = {type: 'execution', source: origin, children}
    for (const {field, amount} of children) if (amount !== undefined) execution[field] = amount
    return {...execution, ...(children.length > 0 && {position: positionOf(children)})}
  }

  function toTask({name, isTotal, amounts, notes}: TaskRanges): Task {
    const leaf = leafOf(name)
    const children: Task['children'] = [
      {type: 'taskName', ...leaf},
      ...toFunds(amounts, false),
      ...notes.map((range) => toUnknown({range}))
    ]
    return {
      type: 'task',
      name: leaf.value,
      ...(isTotal && {isTotal}),
      children: children.toSorted(byPlace),
      position: positionOf(children as Placed[])
    }
  }

  function toIndicator(ranges: IndicatorRanges): Indicator {
    const {categories, name, targets, regions, weight, actual, score, deviationReason, notes} = ranges
    const own: Indicator['children'] = []
    if (name) addAll(own, toName(name))
    for (const target of targets) addAll(own, toTarget(target))
    for (const {region, range} of regions) {
      const {leaf, parts} = parsed(unwrap(text, [range]))
      own.push({type: 'regionValue', region, children: parts, ...leaf})
    }
    if (weight) own.push({type: 'weight', ...figureOf(weight)})
    if (actual) {
      const {leaf, parts} = parsed(unwrap(text, [actual]))
      own.push({type: 'actualValue', children: parts, ...leaf})
    }
    if (score) own.push({type: 'score', ...figureOf(score)})
    if (deviationReason) own.push({type: 'deviationReason', ...leafOf(deviationReason)})
    addAll(
      own,
      notes.map((range) => toUnknown({range}))
    )
    const kinds = categories.map(toCategory)
    return {
      type: 'indicator',
      children: [...kinds, ...distinct(own).toSorted(byPlace)],
      position: positionOf((own.length > 0 ? own : kinds) as Placed[])
    }
  }

  /** A name, without the number that templates put before it: `指标1：栽植株数`. */
  function toName({start, end}: Range): Indicator['children'] {
    const [number = ''] = numberedName.exec(text.slice(start, end)) ?? []
    const name = {type: 'indicatorName' as const, ...leafOf({start: start + number.length, end})}
    return number === '' ? [name] : [toUnknown({range: {start, end: start + number.trimEnd().length}}), name]
  }

  function toCategory({level, isShared, ...range}: CategoryRange): IndicatorCategory {
    const leaf = leafOf(range)
    const {code, name} = readCategory(leaf.value)
    return {
      type: 'indicatorCategory',
      level,
      ...(code !== undefined && {code}),
      name,
      ...(isShared && {shared: true}),
      ...leaf
    }
  }

  function toTarget(target: TargetRanges): Indicator['children'] {
    const {period, sign, figure, unit} = target
    const joined = joinTarget(text, target)
    const {leaf, parts} = parsed(joined)
    const isJoined = leaf.value !== unwrap(text, [figure]).value
    const value: TargetValue = {
      type: 'targetValue',
      period,
      children: parts,
      ...leaf,
      ...(isJoined && {data: {...leaf.data, joined: true}})
    }
    if (!sign && !unit) return [value]
    return [
      ...(sign ? [{type: 'targetSign' as const, period, ...leafOf(sign)}] : []),
      {type: 'targetFigure', period, ...leafOf(figure)},
      ...(unit ? [{type: 'targetUnit' as const, period, ...leafOf(unit)}] : []),
      value
    ]
  }

  function parsed(derived: DerivedText) {
    const build = createNodeBuilder(source, derived)
    const leaf = build.leaf(0, derived.value.length)
    return {leaf, parts: parseValue(leaf.value, {positionOf: build.positionOf, units}).children}
  }

  function figureOf(range: Range) {
    const leaf = leafOf(range)
    const amount = toFigure(leaf.value)
    return {...(amount !== undefined && {amount}), ...leaf}
  }

  function toUnknown({range, messageId}: Rest): Unknown {
    const leaf = leafOf(range)
    const found = messageId ?? (listInText.test(leaf.value) ? 'outsideTable' : undefined)
    if (found) messages.push(syntaxMessage(found, leaf.position, {text: quote(leaf.value)}))
    return {type: 'unknown', ...leaf}
  }

  function leafOf(range: Range) {
    const derived = unwrap(text, [range])
    return createNodeBuilder(source, derived).leaf(0, derived.value.length)
  }

  /** As `leafOf`, of words that people space out, without their blanks. */
  function denseLeafOf({start, end}: Range) {
    const pieces = [...text.slice(start, end).matchAll(/\S+/g)].map(({0: words, index}) => {
      return {start: start + index, end: start + index + words.length}
    })
    const derived = deriveText(text, pieces)
    return createNodeBuilder(source, derived).leaf(0, derived.value.length)
  }

  /** The place from the first of some nodes to the last. */
  function positionOf(nodes: readonly Placed[]): Placed['position'] {
    let start = Number.POSITIVE_INFINITY
    let end = 0
    for (const {position} of nodes) {
      start = Math.min(start, position.start.offset!)
      end = Math.max(end, position.end.offset!)
    }
    return start > end ? source.positionOf(0, 0) : source.positionOf(start, end)
  }
}

/** Leave out text that is kept in another node, too. */
function distinct<Node extends Nodes>(nodes: readonly Node[]): Node[] {
  const keyOf = ({position}: Nodes) => `${position!.start.offset} ${position!.end.offset}`
  const known = new Set<string>()
  for (const node of nodes) if (node.type !== 'unknown') known.add(keyOf(node))
  return nodes.filter((node) => {
    if (node.type !== 'unknown') return true
    const isNew = !known.has(keyOf(node))
    known.add(keyOf(node))
    return isNew
  })
}

function byPlace(a: Nodes, b: Nodes): number {
  return a.position!.start.offset! - b.position!.start.offset!
}
