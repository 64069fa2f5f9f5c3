import type {DeclaredFunds, DeclaredIndicator, DeclaredProject, DeclaredUnit, Declaration} from 'perf-lint'

/** What a column holds. */
export type PublicationColumn =
  'department' | 'unit' | 'name' | 'total' | 'fiscalAppropriation' | 'specialAccount' | 'other' | 'goal' | 'indicators'

/** A row as it is published: the total, a unit, or a project. */
export interface PublicationRow {
  /** The unit of a project or of its own row. */
  readonly unit?: string
  /** The name of the project; left out for the rows of totals. */
  readonly project?: string
  /** By column; an amount as a number, what is not filled in left out. Lines of a text are parted by `\n`. */
  readonly cells: Readonly<Partial<Record<PublicationColumn, string | number>>>
}

/** A table as offices publish it, before it is written in any format. */
export interface PublicationTable {
  readonly title: string
  /** `部门名称：…`; left out where the table has a column for it. */
  readonly department?: string
  /** `单位：万元`; left out where the table has no money. */
  readonly currencyUnit?: string
  readonly columns: readonly PublicationColumn[]
  readonly rows: readonly PublicationRow[]
}

/** The heading of a column. */
export const headingOf: Readonly<Record<PublicationColumn, string>> = {
  department: '主管部门',
  unit: '预算单位',
  name: '项目名称',
  total: '总计',
  fiscalAppropriation: '财政拨款',
  specialAccount: '财政专户拨款',
  other: '其他资金',
  goal: '绩效目标',
  indicators: '绩效指标'
}

const fundsColumns = ['total', 'fiscalAppropriation', 'specialAccount', 'other'] as const

/**
 * Lay a declaration out as offices publish it: columns of money and a row for each unit, or, where it has no money, a
 * column for the unit.
 */
export function toPublicationTable({department, currencyUnit, year, funds, units}: Declaration): PublicationTable {
  const title = `${year === null ? '' : `${year}年`}项目支出绩效目标表（含转移支付项目）`
  if (!funds) {
    const columns = ['department', 'unit', 'name', 'goal', 'indicators'] as const
    return {title, columns, rows: units.flatMap((unit) => unit.projects.map((project) => toPlainRow(unit, project)))}
  }
  return {
    title,
    ...(department !== null && {department: `部门名称：${department}`}),
    ...(currencyUnit !== null && {currencyUnit: `单位：${currencyUnit}`}),
    columns: ['name', ...fundsColumns, 'goal', 'indicators'],
    rows: [{cells: {name: '合计', ...toAmounts(funds)}}, ...units.flatMap(toFundsRows)]
  }
}

function toFundsRows({name, funds, projects}: DeclaredUnit): PublicationRow[] {
  const unit = name ?? ''
  return [
    {unit, cells: {name: unit, ...toAmounts(funds)}},
    ...projects.map((project) => {
      const name = project.name ?? ''
      return {unit, project: name, cells: {name, ...toAmounts(project.funds), ...toTexts(project)}}
    })
  ]
}

function toPlainRow({name: unit}: DeclaredUnit, project: DeclaredProject): PublicationRow {
  const name = project.name ?? ''
  return {
    unit: unit ?? '',
    project: name,
    cells: {department: unit ?? '', unit: unit ?? '', name, ...toTexts(project)}
  }
}

function toAmounts(funds: DeclaredFunds | null): PublicationRow['cells'] {
  const filled = fundsColumns.flatMap((column) => {
    const amount = funds?.[column] ?? null
    return amount === null ? [] : [[column, amount] as const]
  })
  return Object.fromEntries(filled)
}

function toTexts({goal, indicators}: DeclaredProject): PublicationRow['cells'] {
  return {
    ...(goal !== null && {goal}),
    ...(indicators.length > 0 && {indicators: indicators.map(toItem).join('\n')})
  }
}

/** `1、1-产出指标；12-质量指标；合格率；实施周期指标值:100%；年度指标值:100%。` */
function toItem({ordinal, category, subcategory, name, implementation, annual}: DeclaredIndicator): string {
  const categories = [category, subcategory].flatMap((each) =>
    each ? [each.code === null ? each.name : `${each.code}-${each.name}`] : []
  )
  const values = [
    ...(implementation === null ? [] : [`实施周期指标值:${implementation}`]),
    ...(annual === null ? [] : [`年度指标值:${annual}`])
  ]
  const parts = [...categories, ...(name === null ? [] : [name]), ...values]
  return `${ordinal === null ? '' : `${ordinal}、`}${parts.join('；')}。`
}

const amountFormat = new Intl.NumberFormat('en-US', {minimumFractionDigits: 2, maximumFractionDigits: 6})

/** A cell as it is shown: `1,234.50`. */
export function showCell(cell: string | number | undefined): string {
  return typeof cell === 'number' ? amountFormat.format(cell) : (cell ?? '')
}

/** The rows of a table as they are shown, with its heading; titles left out. */
export function showRows({columns, rows}: PublicationTable): string[][] {
  return [
    columns.map((column) => headingOf[column]),
    ...rows.map(({cells}) => columns.map((column) => showCell(cells[column])))
  ]
}
