import type {Period} from '@perf-lint/ast'
import {minOf} from '@perf-lint/source'
import {
  formLabels,
  fundsLabels,
  headings,
  indicatorHeadings,
  weakNameHeadings,
  type IndicatorColumnRole
} from '@perf-lint/ast/vocabulary'
import type {GridCell, GridRow} from './grid.js'
import {createLookup, withoutSigns} from './words.js'

/** A column that holds one part of indicators. */
export interface IndicatorColumn {
  readonly role: Exclude<IndicatorColumnRole, 'annualValue' | 'implementationValue'> | 'region' | 'unknown'
  readonly cell: GridCell
  /** First column of the grid. */
  readonly column: number
  /** Left out for parts that belong to both periods. */
  readonly period?: Period
  /** Which of the halves side by side it is in. */
  readonly half: number
}

/** A column that holds what is said of a whole project, where the rows of several stand in one table. */
export interface ProjectColumn {
  readonly role: keyof typeof headings
  readonly cell: GridCell
  readonly column: number
}

/** The heading of a block of indicators that have a column for each part. */
export interface IndicatorHeading {
  /** How many rows it takes. */
  readonly depth: 1 | 2
  readonly columns: readonly IndicatorColumn[]
  /** Columns about the project. */
  readonly projectColumns: readonly ProjectColumn[]
  /** The first column of the indicators; what stands left of it labels the block. */
  readonly firstColumn: number
  /** Cells left of the columns in the heading's rows, as 绩效指标. */
  readonly labels: readonly GridCell[]
  /** Cells above several columns, as 年度指标值 above its parts. */
  readonly groups: readonly GridCell[]
}

const indicatorRole = createLookup(indicatorHeadings)
const weakName = createLookup({name: weakNameHeadings})
const projectRole = createLookup({
  ...headings,
  total: [...headings.total, ...fundsLabels.annualTotal, '预算数', '项目金额'],
  goal: [...headings.goal, ...formLabels.goal, ...formLabels.annualGoal]
})
const blockLabel = createLookup({block: formLabels.block})

/** `实施期目标`, `中期指标`, `年度`: what halves and values are told apart by. */
const implementationWords =
  /^(?:项目)?(?:实施周期|实施期|中长期|中期|长期|周期|总体)(?:总|总体)?(?:绩效)?(?:指标值|目标值|指标|目标)?(?:[（(].*)?$/
const annualWords =
  /^(?:项目)?(?:\d{4}年度?|年度|当年|本年度?|全年)(?:总体)?(?:绩效)?(?:指标值|目标值|指标|目标)?(?:[（(].*)?$/
/** The heading above the parts that regions have in a target. */
const regionGroup = /^分?(?:区域|地区|省份|市县|各地)(?:分解|绩效)?(?:目标|指标)?值?(?:分解)?(?:[（(].*)?$/

/** The period that a heading names. */
export function findPeriod(words: string): Period | undefined {
  const plain = withoutSigns(words)
  if (plain === '') return
  if (implementationWords.test(plain)) return 'implementation'
  return annualWords.test(plain) ? 'annual' : undefined
}

/**
 * Read the heading of a block of indicators, in one row or two.
 *
 * It is one when it has a column for names and one for categories or values. Columns are told by their words; where a name or a
 * category comes a second time, the second of two halves begins.
 *
 * @param above
 *   Rows above, in which the halves may have their names.
 */
export function readIndicatorHeading(
  rows: readonly GridRow[],
  index: number,
  above: readonly GridRow[]
): IndicatorHeading | undefined {
  const row = rows[index]!
  const cells = row.own.filter(({isBlank}) => !isBlank)
  if (cells.length < 2) return
  const roles = cells.map(roleOf)
  const has = (role: IndicatorColumnRole) => roles.includes(role)
  if (!has('name')) {
    const weak = cells.findLastIndex(({words}, at) => roles[at] === undefined && weakName(words) !== undefined)
    if (weak > 0 && roles.slice(0, weak).some((role) => role === 'category' || role === 'subcategory'))
      roles[weak] = 'name'
  }
  const hasCategory = has('category') || has('subcategory')
  const hasValue = has('value') || has('annualValue') || has('implementationValue')
  if (!roles.includes('name') || !(hasCategory || hasValue)) return

  const first = roles.findIndex((role) => role !== undefined && role !== 'unit' && role !== 'note')
  const categories = roles.findIndex((role) => role === 'category' || role === 'subcategory' || role === 'name')
  const projectColumns: ProjectColumn[] = []
  const labels: GridCell[] = []
  const parts: {cell: GridCell; role: ReturnType<typeof roleOf>}[] = []
  const isPart = (at: number) => roles[at] === 'note' || (roles[at] !== undefined && at >= Math.min(first, categories))
  const projects = cells.map(({words}, at) => (isPart(at) ? undefined : projectRole(words)))
  const hasProject = projects.includes('project')
  for (const [at, cell] of cells.entries()) {
    const project = projects[at]
    if (hasProject && project && project !== 'indicators')
      projectColumns.push({role: project, cell, column: cell.column})
    else if (!isPart(at) && at < categories && (!hasProject || blockLabel(cell.words))) labels.push(cell)
    else parts.push({cell, role: roles[at]})
  }

  const sub = readSubHeading(
    rows[index + 1],
    parts.map(({cell}) => cell),
    row
  )
  const groups: GridCell[] = []
  const columns = assignHalves(
    parts.flatMap((part) => {
      const below = sub?.filter(({group}) => group === part.cell) ?? []
      if (below.length === 0) return [{...part, words: part.cell.words}]
      groups.push(part.cell)
      const isRegions = isRegionGroup(part.cell)
      return below.map(({cell}) => ({
        cell,
        role: isRegions ? ('region' as const) : (roleOf(cell) ?? part.role),
        words: part.cell.words
      }))
    }),
    above
  )
  return {
    depth: sub ? 2 : 1,
    columns,
    projectColumns,
    firstColumn: minOf([...columns, ...projectColumns], ({column}) => column),
    labels,
    groups
  }
}

function isRegionGroup({words}: GridCell): boolean {
  return regionGroup.test(withoutSigns(words))
}

function roleOf({words}: GridCell): IndicatorColumnRole | undefined {
  return indicatorRole(words)
}

interface SubHeading {
  readonly cell: GridCell
  readonly group: GridCell
}

/** The second row of a heading: cells that are headings themselves, or the periods of a value. */
function readSubHeading(
  row: GridRow | undefined,
  headings: readonly GridCell[],
  heading: GridRow
): SubHeading[] | undefined {
  if (row?.table !== heading.table) return
  const cells = row.own.filter(({isBlank}) => !isBlank)
  if (cells.length === 0) return
  const found: SubHeading[] = []
  for (const cell of cells) {
    const group = headings.findLast(({column}) => column <= cell.column)
    if (!group) return
    const isRegion = isRegionGroup(group)
    const isUnder = group.rowSpan === 1 && (group.columnSpan === 1 || cell.column < group.column + group.columnSpan)
    const role = roleOf(cell)
    const isSub = role
      ? role !== 'category' && role !== 'subcategory' && role !== 'name'
      : findPeriod(cell.words) !== undefined
    if (!isUnder || !(isSub || isRegion)) return
    found.push({cell, group})
  }
  return found
}

interface Part {
  readonly cell: GridCell
  readonly role: IndicatorColumnRole | 'region' | undefined
  /** The words of the heading it stands under. */
  readonly words: string
}

function assignHalves(parts: readonly Part[], above: readonly GridRow[]): IndicatorColumn[] {
  const halves: Part[][] = [[]]
  for (const part of parts) {
    const half = halves.at(-1)!
    const roles = half.map(({role}) => role)
    const isAgain =
      (part.role === 'name' || part.role === 'subcategory' || part.role === 'category') && roles.includes(part.role)
    if (isAgain && roles.includes('name') && halves.length < 2) halves.push([part])
    else half.push(part)
  }
  const periods = halves.length > 1 ? periodsOfHalves(halves, above) : []
  return halves.flatMap((half, index) => toColumns(half, index, periods[index], above))
}

/** The periods that two halves are for: what stands above them says it; else the whole term comes first. */
function periodsOfHalves(halves: readonly (readonly Part[])[], above: readonly GridRow[]): Period[] {
  const found = halves.map((half) => {
    const named = half.find(({role}) => role === 'name') ?? half[0]!
    return periodAbove(above, named.cell.column)
  })
  return found[0] === 'annual' && found[1] !== 'annual' ? ['annual', 'implementation'] : ['implementation', 'annual']
}

/** The period that the nearest row above names over a column; only rows that name both are looked at. */
function periodAbove(above: readonly GridRow[], column: number): Period | undefined {
  for (const row of above.toReversed()) {
    const named = row.cells.flatMap((cell) => {
      const period = findPeriod(cell.words)
      return period ? [{cell, period}] : []
    })
    if (new Set(named.map(({period}) => period)).size < 2) continue
    return named.findLast(({cell}) => cell.column <= column)?.period ?? named[0]!.period
  }
  return
}

function toColumns(
  parts: readonly Part[],
  half: number,
  halfPeriod: Period | undefined,
  above: readonly GridRow[]
): IndicatorColumn[] {
  const isEvaluation = parts.some(({role}) => role === 'actual')
  const values = parts.filter(({role}) => isValue(role))
  const periods = new Map<Part, Period>()
  for (const part of values) periods.set(part, periodOf(part))
  return parts.map((part) => {
    const period = periodOfColumn(part)
    return {
      role: toRole(part, parts),
      cell: part.cell,
      column: part.cell.column,
      half,
      ...(period && {period})
    }
  })

  function periodOf(part: Part): Period {
    const {role, cell, words} = part
    if (role === 'annualValue') return 'annual'
    if (role === 'implementationValue') return 'implementation'
    const named = findPeriod(cell.words) ?? findPeriod(words)
    if (named) return named
    if (halfPeriod) return halfPeriod
    if (values.length < 2 || isEvaluation) return 'annual'
    const over = periodAbove(above, cell.column)
    if (over) return over
    // Of two values without a word the whole term's comes first.
    return part === values[0] && !values.some(({role: other}) => other === 'implementationValue')
      ? 'implementation'
      : 'annual'
  }

  /** The value that a sign or a unit belongs to: the next for a sign, the one before for a unit; a single one, to all. */
  function periodOfColumn(part: Part): Period | undefined {
    if (isValue(part.role)) return periods.get(part)
    if (part.role !== 'sign' && part.role !== 'unit') return
    if (parts.filter(({role}) => role === part.role).length < 2)
      return values.length === 1 ? periods.get(values[0]!) : undefined
    const column = part.cell.column
    const value =
      part.role === 'sign'
        ? (values.find(({cell}) => cell.column > column) ?? values.at(-1))
        : (values.findLast(({cell}) => cell.column < column) ?? values[0])
    return value && periods.get(value)
  }
}

function isNature({words}: GridCell): boolean {
  return words.startsWith('指标性质')
}

function isValue(role: Part['role']): boolean {
  return role === 'value' || role === 'annualValue' || role === 'implementationValue'
}

function toRole({role, cell}: Part, parts: readonly Part[]): IndicatorColumn['role'] {
  if (role === undefined) return 'unknown'
  // 指标性质 holds the sign where no other column does; else it says 定量 or 定性.
  const isOtherSign = parts.some((part) => part.role === 'sign' && part.cell !== cell && !isNature(part.cell))
  if (role === 'sign' && isNature(cell) && isOtherSign) return 'note'
  return role === 'annualValue' || role === 'implementationValue' ? 'value' : role
}
