import {formLabels, fundsLabels} from '@perf-lint/ast/vocabulary'
import {addAll, type Range, type SourceDocument} from '@perf-lint/source'
import {createForm, type Form, type FormLayout, type Rest} from './form.js'
import {findCurrencyUnit} from './find-currency-unit.js'
import {readLabels} from './form-head.js'
import {readFrontMatter} from './front-matter.js'
import {cellAt, type Grid, type GridCell, type GridRow} from './grid.js'
import {readIndicatorHeading, type IndicatorHeading} from './indicator-heading.js'
import {readIndicatorRows, type IndicatorBlock, type IndicatorRow} from './indicator-rows.js'
import {isTitle} from './title.js'
import {createLookup} from './words.js'

const label = createLookup(formLabels)
const amountLabel = createLookup(fundsLabels)
/** A label and what it says in one cell. */
const labelled = /^([^:：]{2,20})[:：]./
/** The name that a spreadsheet gives a sheet by itself. */
const defaultSheetName = /^(?:sheet|工作表)\s*\d*$/i
const names: readonly unknown[] = ['project', 'wholeName', 'transferName']

type Region =
  | {readonly kind: 'labels'; readonly rows: readonly GridRow[]}
  | {readonly kind: 'indicators'; readonly heading: IndicatorHeading; readonly block: IndicatorBlock}

/** Whether a grid has the heading of a block of indicators with a column for each part. */
export function hasIndicatorColumns({rows}: Grid): boolean {
  return rows.some((_, index) => readIndicatorHeading(rows, index, []) !== undefined)
}

/**
 * Lay out a sheet of forms: one, or several one below another.
 *
 * A form is rows of labelled cells and a block of indicators, in any order but that the name comes first; a sheet whose
 * indicator rows name their projects holds a form for each.
 */
export function layOutForms(source: SourceDocument, grid: Grid): FormLayout {
  const forms: Form[] = []
  const front: Front = {titles: [], rest: []}
  const unknownHeadings = new Set<string>()
  let current: Form | undefined

  for (const region of splitRegions(source.text, grid.rows)) {
    if (region.kind === 'labels') readRegion(region.rows)
    else addIndicators(region)
  }
  for (const form of forms) finish(form)
  return {...front, forms, isFound: true}

  function readRegion(rows: readonly GridRow[]): void {
    const start = findHead(rows, current !== undefined && current.indicators.length > 0)
    if (current) readLabels(source, rows.slice(0, start), current)
    if (start === rows.length && current) return
    const head = rows.slice(current ? start : 0)
    const first = head.findIndex(hasLabel)
    readFront(head.slice(0, first < 0 ? head.length : first))
    if (first < 0) return
    current = createForm()
    forms.push(current)
    readLabels(source, head.slice(first), current)
  }

  function readFront(rows: readonly GridRow[]): void {
    const cells = rows.flatMap(({own}) => own.filter(({isBlank}) => !isBlank))
    const found = readFrontMatter(source.text, cells)
    const title = cells.find(({words}) => isTitle(words))
    for (const {text} of [...(found.title ? [{text: found.title}] : []), ...found.rest]) {
      const range = text.toOriginRange(0, text.value.length)
      // In Markdown signs of a heading stand before the title in its cell.
      const isTitleOf = title ? title.start <= range.start && range.end <= title.end : text === found.title
      if (isTitleOf) front.titles.push(range)
      else front.rest.push({range})
    }
    for (const key of ['department', 'currencyUnit'] as const) {
      const text = found[key]
      if (!text) continue
      const range = text.toOriginRange(0, text.value.length)
      if (front[key]) front.rest.push({range})
      else front[key] = range
    }
  }

  function addIndicators({heading, block}: Extract<Region, {kind: 'indicators'}>): void {
    // Where the rows name their projects, the heading is that of all.
    const ofAll = heading.projectColumns.length > 0
    if (!ofAll && !current) {
      current = createForm()
      forms.push(current)
    }
    const {rest} = ofAll ? front : current!
    for (const {cell, role, column} of heading.columns) {
      if (role === 'region') rest.push({range: cell})
      if (role !== 'unknown') continue
      const isNew = !unknownHeadings.has(cell.words)
      unknownHeadings.add(cell.words)
      if (column >= heading.firstColumn) rest.push({range: cell, ...(isNew && {messageId: 'unknownColumn'})})
    }
    for (const cell of heading.labels) if (label(cell.words) === undefined) rest.push({range: cell})
    if (!front.currencyUnit) {
      const found = heading.projectColumns.map(({cell}) => findCurrencyUnit(source.text, cell))
      const unit = found.find((range) => range !== undefined)
      if (unit) front.currencyUnit = unit
    }
    if (ofAll) addProjects(heading, block)
    else for (const row of block.rows) addRow(current!, row)
    const holder = current ?? front
    addAll(holder.rest, block.rest)
    if (!block.totalScore) return
    if (current && !current.totalScore) current.totalScore = block.totalScore
    else holder.rest.push({range: block.totalScore})
  }

  /** Take apart a form that turns out to be what stands above rows of projects: its department and unit are theirs. */
  function dissolve(form: Form): {department?: Range; unit?: Range} {
    forms.splice(forms.indexOf(form), 1)
    current = undefined
    const {department, unit, currencyUnit, goals, funds, executions, tasks, outcome, totalScore, grade, rest} = form
    if (currencyUnit && !front.currencyUnit) front.currencyUnit = currencyUnit
    const ranges = [
      ...[...goals, ...funds, ...executions.flatMap(({figures}) => figures)].map(({range}) => range),
      ...tasks.flatMap(({name, amounts, notes}) => [name, ...amounts.map(({range}) => range), ...notes]),
      ...[outcome, totalScore, grade].filter((range) => range !== undefined)
    ]
    addAll(front.rest, rest)
    addAll(
      front.rest,
      ranges.filter(({start, end}) => end > start).map((range) => ({range}))
    )
    return {...(department && {department}), ...(unit && {unit})}
  }

  function addRow(form: Form, {indicators, rest}: IndicatorRow): void {
    addAll(form.indicators, indicators)
    addAll(form.rest, rest)
  }

  /** A project begins where its name changes; what is merged over its rows is said once. */
  function addProjects({projectColumns}: IndicatorHeading, {rows}: IndicatorBlock): void {
    let name: string | undefined
    const above = current && !current.name && current.indicators.length === 0 ? dissolve(current) : {}
    let held = above
    for (const each of rows) {
      const cells = new Map(projectColumns.map(({role, column}) => [role, cellAt(each.row, column)]))
      const project = cells.get('project')
      const key = project && !project.isBlank ? project.words || source.text.slice(project.start, project.end) : name
      if (key !== name || forms.length === 0 || !current) {
        current = createForm()
        forms.push(current)
        name = key
      }
      for (const [role, cell] of cells) {
        if (!cell || cell.isBlank) continue
        if (role === 'department' || role === 'unit') held = {...held, [role]: cell}
        if (cell.row === each.row.index) give(current, role, cell)
      }
      if (held.department) current.department ??= held.department
      if (held.unit) current.unit ??= held.unit
      addRow(current, each)
    }
    const isUsed = (range: Range) => forms.some(({department, unit}) => department === range || unit === range)
    for (const range of Object.values<Range>(above)) if (!isUsed(range)) front.rest.push({range})
  }

  function give(form: Form, role: IndicatorHeading['projectColumns'][number]['role'], cell: GridCell): void {
    const isSame = (range: Range | undefined) => range !== undefined && textOf(range) === textOf(cell)
    switch (role) {
      case 'project':
        if (!form.name) form.name = cell
        else if (!isSame(form.name)) form.rest.push({range: cell})
        return
      case 'department':
      case 'unit':
        form[role] ??= cell
        return
      case 'goal':
        if (!form.goals.some(({range}) => isSame(range))) form.goals.push({range: cell})
        return
      case 'indicators':
        form.rest.push({range: cell})
        return
      default:
        if (!form.funds.some(({source: known}) => known === role)) form.funds.push({source: role, range: cell})
    }
  }

  function textOf({start, end}: Range): string {
    return source.text.slice(start, end)
  }

  function finish(form: Form): void {
    // 总体目标 beside 年度目标 is that of the whole term.
    if (
      form.goals.some(({period}) => period === 'annual') &&
      !form.goals.some(({period}) => period === 'implementation')
    )
      form.goals.forEach((goal, index) => (form.goals[index] = {period: 'implementation', ...goal}))
    const title = front.titles.findLast(({start}) => start <= startOf(form)) ?? front.titles[0]
    const words = title ? textOf(title) : ''
    if (words.includes('转移支付')) form.kind ??= 'transfer'
    else if (words.includes('整体')) form.kind ??= 'department'
    if (!form.name && form.kind === 'department' && front.department) {
      form.name = front.department
      delete front.department
    }
    if (!form.name && grid.name !== undefined && !defaultSheetName.test(grid.name)) form.sheetName = grid.name
  }
}

interface Front {
  readonly titles: Range[]
  readonly rest: Rest[]
  department?: Range
  currencyUnit?: Range
}

function startOf(form: Form): number {
  return (form.name ?? form.indicators[0]?.name ?? form.rest[0]?.range)?.start ?? 0
}

/** Cut rows into blocks of indicators, and what stands around them. */
function splitRegions(text: string, rows: readonly GridRow[]): Region[] {
  const regions: Region[] = []
  let from = 0
  for (let at = 0; at < rows.length;) {
    const heading = readIndicatorHeading(rows, at, rows.slice(Math.max(from, at - 20), at))
    if (!heading) {
      at++
      continue
    }
    if (at > from) regions.push({kind: 'labels', rows: rows.slice(from, at)})
    const block = readIndicatorRows(text, rows, at + heading.depth, heading)
    regions.push({kind: 'indicators', heading, block})
    from = at = block.end
  }
  if (from < rows.length) regions.push({kind: 'labels', rows: rows.slice(from)})
  return regions
}

/** The row with which another form begins: its title or its name; the number of rows when there is none. */
function findHead(rows: readonly GridRow[], isBehindForm: boolean): number {
  if (!isBehindForm) return 0
  const found = rows.findIndex(({own}) => {
    const cells = own.filter(({isBlank}) => !isBlank)
    return (cells.length === 1 && isTitle(cells[0]!.words)) || cells.some(({words}) => names.includes(labelOf(words)))
  })
  return found < 0 ? rows.length : found
}

/** Whether a row belongs to a form; `部门名称：… 单位：万元` stands above it. */
function hasLabel({own}: GridRow): boolean {
  return own.some(({words}) => {
    const isLabel = label(words) !== undefined || amountLabel(words) !== undefined
    return isLabel || ['project', 'transferName'].includes(labelOf(words) ?? '')
  })
}

function labelOf(words: string) {
  return label(words) ?? label(labelled.exec(words)?.[1] ?? '')
}
