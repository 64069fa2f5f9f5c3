import {stripMarks} from './markers.js'
import {writers} from './writers.js'

/**
 * How a built table is written.
 *
 * `text`: a flattened disclosure table; `tsv`: the same with its columns kept; `plain`: a flattened table without money,
 * second-level categories and implementation-period values.
 */
export type BuiltFormat = 'text' | 'tsv' | 'plain'

/** Amounts as written; one left out leaves its cell empty. */
export interface FundsParts {
  readonly total?: string | undefined
  readonly fiscalAppropriation?: string | undefined
  readonly specialAccount?: string | undefined
  readonly other?: string | undefined
}

/** One indicator, as `1、1-产出指标；11-数量指标；举办培训班场次；实施周期指标值:≥10场；年度指标值:≥10场。`. */
export interface IndicatorParts {
  /** Default: the 1-based place in the project. `''` writes none. */
  readonly ordinal?: number | string | undefined
  /** Default: `1-产出指标`. `''` leaves the part out, with its separator. */
  readonly category?: string | undefined
  /** Default: `11-数量指标`. `''` leaves the part out, with its separator. */
  readonly subcategory?: string | undefined
  /** Default: `举办培训班场次`. */
  readonly name?: string | undefined
  /** Default: as `annual`, without marks. */
  readonly implementation?: string | undefined
  /** Default: `≥10场`. */
  readonly annual?: string | undefined
  /** Between the parts. Default: `；` (`，` in `plain`). */
  readonly separator?: string | undefined
  /** After the item. Default: `。`. */
  readonly terminator?: string | undefined
  /** The whole item as written, instead of all the above. */
  readonly item?: string | undefined
}

/** One project. */
export interface ProjectParts {
  /** Default: `业务培训经费`. */
  readonly name?: string | undefined
  /** Default: 100.00, all of it 财政拨款. `{}` writes none. */
  readonly funds?: FundsParts | undefined
  /** Default: `举办培训班10场，提高业务人员的办事能力。`. `''` writes none. */
  readonly goal?: string | undefined
  /** Default: one indicator. */
  readonly indicators?: readonly IndicatorParts[] | undefined
}

/** One budget unit. */
export interface UnitParts {
  /** Default: `广州市天河区政务服务数据管理局`. `''` leaves the line out. */
  readonly name?: string | undefined
  /** Default: the sums over its projects. `{}` writes none. */
  readonly funds?: FundsParts | undefined
  /** Default: one project. */
  readonly projects?: readonly ProjectParts[] | undefined
}

/** What stands around the units. */
export interface TableFrame {
  /** Default: `text`. */
  readonly format?: BuiltFormat | undefined
  /** Default: `项目支出绩效目标表（含转移支付项目）`. `''` leaves it out. */
  readonly title?: string | undefined
  /** Default: `广州市天河区政务服务数据管理局`. `''` leaves it out. */
  readonly department?: string | undefined
  /** Default: `万元`. `''` leaves it out. */
  readonly currencyUnit?: string | undefined
}

/** A whole table. */
export interface TableParts extends TableFrame {
  /** 合计. Default: the sums over the units. `{}` writes the line without amounts. */
  readonly funds?: FundsParts | undefined
  /** Default: one unit. */
  readonly units?: readonly UnitParts[] | undefined
}

/** A table around one project. */
export interface ProjectTableParts extends ProjectParts, TableFrame {
  /** The name of the budget unit. */
  readonly unit?: string | undefined
}

/** A table around one indicator. */
export interface IndicatorTableParts extends IndicatorParts, TableFrame {
  /** The name of the budget unit. */
  readonly unit?: string | undefined
  /** The name of the project. */
  readonly project?: string | undefined
  /** The project's amounts. */
  readonly funds?: FundsParts | undefined
  /** The project's goal. */
  readonly goal?: string | undefined
}

/** Write the smallest table around one indicator. */
export function indicator(parts: IndicatorTableParts = {}): string {
  const {unit, project: name, funds, goal, format, title, department, currencyUnit, ...indicatorParts} = parts
  return project({unit, name, funds, goal, format, title, department, currencyUnit, indicators: [indicatorParts]})
}

/** Write the smallest table around one project. */
export function project(parts: ProjectTableParts = {}): string {
  const {unit: name, format, title, department, currencyUnit, ...projectParts} = parts
  return table({format, title, department, currencyUnit, units: [{name, projects: [projectParts]}]})
}

/** Write a table; what is not given is the smallest that makes it valid. */
export function table(parts: TableParts = {}): string {
  const complete = completeTable(parts)
  return writers[complete.format](complete)
}

type Complete<Parts> = {readonly [Key in keyof Parts]-?: Exclude<Parts[Key], undefined>}

/** An indicator with nothing left open, but for an item given whole. */
export type CompleteIndicator = Complete<Omit<IndicatorParts, 'item'>> & Pick<IndicatorParts, 'item'>

/** A project with nothing left open. */
export interface CompleteProject extends Complete<Omit<ProjectParts, 'indicators'>> {
  readonly indicators: readonly CompleteIndicator[]
}

/** A unit with nothing left open. */
export interface CompleteUnit extends Complete<Omit<UnitParts, 'projects'>> {
  readonly projects: readonly CompleteProject[]
}

/** A table with nothing left open. */
export interface CompleteTable extends Complete<Omit<TableParts, 'units'>> {
  readonly units: readonly CompleteUnit[]
}

const office = '广州市天河区政务服务数据管理局'

function completeTable(parts: TableParts): CompleteTable {
  const format = parts.format ?? 'text'
  const units = (parts.units ?? [{}]).map((unit) => completeUnit(unit, format))
  return {
    format,
    title: parts.title ?? '项目支出绩效目标表（含转移支付项目）',
    department: parts.department ?? office,
    currencyUnit: parts.currencyUnit ?? '万元',
    funds: parts.funds ?? sumFunds(units),
    units
  }
}

function completeUnit(parts: UnitParts, format: BuiltFormat): CompleteUnit {
  const projects = (parts.projects ?? [{}]).map((each) => completeProject(each, format))
  return {name: parts.name ?? office, funds: parts.funds ?? sumFunds(projects), projects}
}

function completeProject(parts: ProjectParts, format: BuiltFormat): CompleteProject {
  return {
    name: parts.name ?? '业务培训经费',
    funds: parts.funds ?? {total: '100.00', fiscalAppropriation: '100.00'},
    goal: parts.goal ?? '举办培训班10场，提高业务人员的办事能力。',
    indicators: (parts.indicators ?? [{}]).map((each, index) => completeIndicator(each, index, format))
  }
}

function completeIndicator(parts: IndicatorParts, index: number, format: BuiltFormat): CompleteIndicator {
  const annual = parts.annual ?? '≥10场'
  const plain = format === 'plain'
  return {
    ordinal: parts.ordinal ?? index + 1,
    category: parts.category ?? (plain ? '产出指标' : '1-产出指标'),
    subcategory: parts.subcategory ?? (plain ? '' : '11-数量指标'),
    name: parts.name ?? '举办培训班场次',
    implementation: parts.implementation ?? stripMarks(annual).text,
    annual,
    separator: parts.separator ?? (plain ? '，' : '；'),
    terminator: parts.terminator ?? '。',
    item: parts.item
  }
}

const fundsColumns = ['total', 'fiscalAppropriation', 'specialAccount', 'other'] as const

/** The sums of the amounts that are numbers; a column without any is left out. */
function sumFunds(parts: readonly {readonly funds: FundsParts}[]): FundsParts {
  const sums: Partial<Record<keyof FundsParts, string>> = {}
  for (const column of fundsColumns) {
    const amounts = parts.flatMap(({funds}) => toAmount(funds[column]) ?? [])
    if (amounts.length > 0) sums[column] = amountFormat.format(amounts.reduce((sum, amount) => sum + amount, 0))
  }
  return sums
}

const amountFormat = new Intl.NumberFormat('en', {minimumFractionDigits: 2, maximumFractionDigits: 2})

function toAmount(written = ''): number | undefined {
  const digits = stripMarks(written).text.replaceAll(',', '')
  return /^\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : undefined
}
