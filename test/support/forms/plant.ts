import type {Declaration, DeclaredFunds, DeclaredIndicator, DeclaredUnit} from 'perf-lint'
import {
  keyOf,
  type Fault,
  type FormDocument,
  type FormIndicator,
  type FormProject,
  type FormTask,
  type PartPath,
  type ProjectPart
} from './form-model.js'
import type {FormSheet, PlacedCell} from './form-sheet.js'
import {layOutForm} from './lay-out-form.js'

/** A finding that a fault has to give. */
export interface Label {
  readonly rule: string
  /** The project's name as it is written. */
  readonly project: string
  /** The indicator's name as it is written. */
  readonly indicator?: string
  readonly words: string
  /** The table, and the cell to which a reader is sent. */
  readonly sheet: number
  readonly cell: PlacedCell
}

/** A document with its faults, laid out: its tables, what an export of it must say, what must be found in it. */
export interface PlantedForm {
  readonly sheets: readonly FormSheet[]
  readonly declaration: Declaration
  readonly labels: readonly Label[]
}

/** Put the faults into a document, and lay it out. */
export function plant(document: FormDocument): PlantedForm {
  const projects = document.faults.reduce<readonly FormProject[]>(putIn, document.projects)
  const sheets = layOutForm({...document, projects})
  return {
    sheets,
    declaration: toDeclaration({...document, projects}),
    labels: document.faults.map((fault) => toLabel(fault, projects, sheets))
  }
}

function putIn(projects: readonly FormProject[], fault: Fault): FormProject[] {
  return projects.map((project, index) => (index === (fault.project ?? 0) ? changeBoth(project, fault) : project))
}

function changeBoth(project: FormProject, fault: Fault): FormProject {
  const changed = change(project, fault)
  return fault.and ? change(changed, {rule: fault.rule, ...fault.and}) : changed
}

function change(project: FormProject, {of, part, value, also}: Fault): FormProject {
  const written = {...(value !== undefined && {[part]: value}), ...also}
  if (typeof of === 'number') {
    const tasks = project.tasks!.map((task, at): FormTask => {
      const [total, fiscalAppropriation, other] = task.amounts.map((amount, place) =>
        place === part ? value! : amount
      )
      return at === of ? {...task, amounts: [total!, fiscalAppropriation!, other!]} : task
    })
    return {...project, tasks}
  }
  if (of === undefined) return {...project, parts: {...project.parts, ...written}}
  const isIt = ({name}: FormIndicator) => name === of
  if (!project.indicators.some(isIt)) throw new Error(`expected an indicator ${of}`)
  const isTaken = value === undefined && also === undefined && part === 'name'
  const others = project.indicators.filter((each) => !isIt(each))
  return {
    ...project,
    indicators: isTaken ? others : project.indicators.map((each) => (isIt(each) ? {...each, ...written} : each))
  }
}

function toLabel(fault: Fault, projects: readonly FormProject[], sheets: readonly FormSheet[]): Label {
  const {rule, project: index = 0, of, part, value, at = {of, part}} = fault
  const project = projects[index]!
  const renamed = part === 'name' && value !== undefined ? value : undefined
  const wanted = at.of === of && renamed !== undefined ? renamed : at.of
  const place = project.indicators.findIndex(({name}) => name === wanted)
  const path = pathOf(at as {readonly of?: string | number; readonly part: Fault['part']}, place)
  const {sheet, cell} = findCell(sheets, index, path)
  const {words = cell.text} = fault
  return {
    rule,
    project: project.parts.name ?? '',
    ...(typeof wanted === 'string' && {indicator: wanted}),
    words,
    sheet,
    cell
  }
}

function pathOf({of, part}: {readonly of?: string | number; readonly part: Fault['part']}, place: number): PartPath {
  if (typeof of === 'number') return {task: of, amount: part as number}
  return of === undefined ? {part: part as ProjectPart} : ({indicator: place, part} as PartPath)
}

/** The cell of a part; that of a category above, where it is merged over the row. */
function findCell(sheets: readonly FormSheet[], project: number, path: PartPath): {sheet: number; cell: PlacedCell} {
  const key = keyOf(project, path)
  for (const [sheet, {cells}] of sheets.entries()) {
    const cell = cells.find((each) => each.key === key)
    if (cell) return {sheet, cell}
  }
  if ('indicator' in path && path.indicator > 0) {
    return findCell(sheets, project, {...path, indicator: path.indicator - 1})
  }
  throw new Error(`expected a cell for ${key}`)
}

/** What an export has to say, told from what was written and how it was laid out. */
function toDeclaration({projects, layout, title, style}: FormDocument): Declaration {
  const hasDepartment = layout !== 'export' && layout !== 'department'
  const departments = new Set(projects.map(({parts}) => parts.department))
  const hasMoney = layout !== 'department' && layout !== 'evaluation'
  const [, year] = /(20\d\d)年/.exec(title) ?? []
  const noMoney = {total: null, fiscalAppropriation: null, specialAccount: null, other: null}
  const units: DeclaredUnit[] = []
  for (const project of projects) {
    const name = layout === 'transfer' || layout === 'department' ? null : (project.parts.unit ?? null)
    const declared = {
      name: project.parts.name ?? null,
      funds: hasMoney ? toFunds(project) : null,
      goal: project.parts.goal ?? null,
      indicators: project.indicators.map((indicator) => toIndicator(indicator, layout))
    }
    const last = units.at(-1)
    if (last?.name === name) units.splice(-1, 1, {...last, projects: [...last.projects, declared]})
    else units.push({name, funds: hasMoney ? noMoney : null, projects: [declared]})
  }
  return {
    department: hasDepartment && departments.size === 1 ? (projects[0]!.parts.department ?? null) : null,
    currencyUnit: style?.isInYuan ? '元' : '万元',
    year: year ? Number(year) : null,
    funds: hasMoney ? noMoney : null,
    units
  }
}

function toFunds({parts}: FormProject): DeclaredFunds {
  const amountOf = (part: ProjectPart) => (parts[part] ? Number(parts[part].replaceAll(',', '')) : undefined)
  const [carriedOver, centralGrant, local] = (['carriedOver', 'centralGrant', 'local'] as const).map(amountOf)
  return {
    total: amountOf('total') ?? null,
    fiscalAppropriation: amountOf('fiscalAppropriation') ?? null,
    specialAccount: amountOf('specialAccount') ?? null,
    other: amountOf('other') ?? null,
    ...(carriedOver !== undefined && {carriedOver}),
    ...(centralGrant !== undefined && {centralGrant}),
    ...(local !== undefined && {local})
  }
}

function toIndicator(indicator: FormIndicator, layout: FormDocument['layout']): DeclaredIndicator {
  const {category, subcategory, name, implementation, annual, weight, actual, score} = indicator
  const toPoints = (text: string) => (text === '' ? null : Number(text))
  const isEvaluated = layout === 'evaluation'
  return {
    ordinal: null,
    category: category ? {code: null, name: category} : null,
    subcategory: subcategory ? {code: null, name: subcategory} : null,
    name: name || null,
    implementation: implementation || null,
    annual: annual || null,
    ...(weight !== undefined && {weight: toPoints(weight)}),
    ...(isEvaluated && {actual: actual || null, score: toPoints(score ?? '')})
  }
}
