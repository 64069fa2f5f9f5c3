import {
  keyOf,
  type FormDocument,
  type FormIndicator,
  type FormProject,
  type FormStyle,
  type IndicatorPart,
  type ProjectPart
} from './form-model.js'
import {placeCells, type FormCell, type FormSheet} from './form-sheet.js'

type Row = readonly FormCell[]

/** What the rows of one project are made from. */
interface Context {
  readonly project: FormProject
  /** Its place. */
  readonly index: number
  readonly style: FormStyle
  /** A heading or label, as the bureau spells it. */
  label(text: string, size?: {readonly across?: number; readonly down?: number}): FormCell
  /** What is said of the project. */
  part(part: ProjectPart, across?: number): FormCell
}

/** Lay a document out in tables, as a bureau does. */
export function layOutForm(document: FormDocument): FormSheet[] {
  const {style = {}, title, year, projects, layout} = document
  const above = [title, ...(year === undefined ? [] : [year])]
  const below = style.notes ?? []
  const contexts = projects.map((project, index) => createContext(project, index, style))
  if (layout === 'export') return [toSheet('导出数据', above, exportRows(contexts), below)]
  const rowsOf = makers[layout]
  if (style.isSheetEach) {
    return contexts.map((context, index) => toSheet(`项目${index + 1}`, above, rowsOf(context), below))
  }
  const [first, ...others] = contexts.map(rowsOf)
  const width = widthOf(first!)
  // The titles of the forms below are rows of the table.
  const titles = above.map((text): Row => [{text, across: width}])
  return [toSheet('绩效目标表', above, [...first!, ...others.flatMap((rows) => [...titles, ...rows])], below)]
}

function toSheet(name: string, above: readonly string[], rows: readonly Row[], below: readonly string[]): FormSheet {
  return {name, above, cells: placeCells(rows), height: rows.length, width: widthOf(rows), below}
}

function widthOf(rows: readonly Row[]): number {
  return Math.max(...placeCells(rows).map(({column, across}) => column + across))
}

function createContext(project: FormProject, index: number, style: FormStyle): Context {
  const {spell = (label: string) => label} = style
  return {
    project,
    index,
    style,
    label: (text, size = {}) => ({text: spell(style.isInYuan ? text.replace('万元', '元') : text), ...size}),
    part: (part, across = 1) => ({text: project.parts[part] ?? '', across, key: keyOf(index, {part})})
  }
}

const makers: Readonly<Record<Exclude<FormDocument['layout'], 'export'>, (context: Context) => Row[]>> = {
  national: nationalRows,
  halves: halvesRows,
  periods: periodsRows,
  evaluation: evaluationRows,
  department: departmentRows,
  transfer: transferRows
}

/** The sources of money that a project says, in the order of forms. */
const sources: readonly (readonly [part: ProjectPart, label: string])[] = [
  ['fiscalAppropriation', '其中：财政拨款'],
  ['specialAccount', '财政专户管理资金'],
  ['carriedOver', '上年结转资金'],
  ['centralGrant', '其中：中央补助'],
  ['local', '地方资金'],
  ['other', '其他资金']
]

function saidSources({project}: Context): typeof sources {
  return sources.filter(([part]) => project.parts[part] !== undefined)
}

/** 项目名称, 主管部门, 实施单位, over a number of columns. */
function headRows({label, part}: Context, width: number): Row[] {
  const left = Math.floor(width / 2) - 1
  return [
    [label('项目名称'), part('name', width - 1)],
    [label('主管部门'), part('department', left), label('实施单位'), part('unit', width - left - 2)]
  ]
}

function moneyRows(context: Context, width: number): Row[] {
  const {label, part} = context
  const said = saidSources(context)
  return [
    [label('项目资金（万元）', {down: said.length + 1}), label('年度资金总额'), part('total', width - 2)],
    ...said.map(([source, text]): Row => [label(text), part(source, width - 2)])
  ]
}

/** The national form: one value, and points where the indicators have any. */
function nationalRows(context: Context): Row[] {
  const {label, part, project} = context
  const hasWeights = project.indicators.some(({weight}) => weight !== undefined)
  const width = hasWeights ? 6 : 5
  return [
    ...headRows(context, width),
    ...moneyRows(context, width),
    [label('总体目标'), part('goal', width - 1)],
    ...blockRows(context, '绩效指标', [
      ['category', '一级指标'],
      ['subcategory', '二级指标'],
      ['name', '三级指标'],
      ['annual', '指标值'],
      ...(hasWeights ? [['weight', '分值权重'] as const] : [])
    ])
  ]
}

/** The whole term and the year side by side, each with names and values; on the right the second level again. */
function halvesRows(context: Context): Row[] {
  const {label, part, project} = context
  const said = saidSources(context)
  const indicators = project.indicators
  const cell = (at: number, name: IndicatorPart) => partOf(context, at, name)
  const sideOf = (at: number, period: 'implementation' | 'annual') =>
    indicators[at]![period] === undefined ? [blank, blank] : [cell(at, 'name'), cell(at, period)]
  return [
    [label('项目名称', {across: 2}), part('name', 5)],
    [label('主管部门', {across: 2}), part('department', 2), label('实施单位'), part('unit', 2)],
    [
      label('项目资金（万元）', {across: 2, down: said.length + 1}),
      label('实施期资金总额'),
      part('implementationTotal'),
      label('年度资金总额'),
      part('total', 2)
    ],
    ...said.map(([source, text]): Row => [label(text), blank, label(text), part(source, 2)]),
    [label('总体目标', {across: 2, down: 2}), label('实施期目标', {across: 2}), label('年度目标', {across: 3})],
    [part('implementationGoal', 2), part('goal', 3)],
    [
      label('绩效指标', {down: indicators.length + 1}),
      ...['一级指标', '二级指标', '三级指标', '指标值', '三级指标', '指标值'].map((text) => label(text))
    ],
    ...indicators.map((_, at): Row => [
      ...categoryCells(context, at),
      ...sideOf(at, 'implementation'),
      ...sideOf(at, 'annual')
    ])
  ]
}

/** Both periods below one heading. */
function periodsRows(context: Context): Row[] {
  const {label, part, project} = context
  return [
    ...headRows(context, 6),
    ...moneyRows(context, 6),
    [label('实施期目标'), part('implementationGoal', 5)],
    [label('年度目标'), part('goal', 5)],
    [
      label('绩效指标', {down: project.indicators.length + 2}),
      label('一级指标', {down: 2}),
      label('二级指标', {down: 2}),
      label('三级指标', {down: 2}),
      label('指标值', {across: 2})
    ],
    [label('实施期'), label('年度')],
    ...project.indicators.map((_, at): Row => [
      ...categoryCells(context, at),
      ...(['name', 'implementation', 'annual'] as const).map((each) => partOf(context, at, each))
    ])
  ]
}

/** What a budget system puts out: all projects in one list, sign, number and unit apart. */
function exportRows(contexts: readonly Context[]): Row[] {
  const [{label}] = contexts as [Context]
  const headings = [
    ...['预算单位', '项目名称', '预算数（万元）', '年度目标', '一级指标', '二级指标', '三级指标'],
    ...['计算符号', '指标值', '计量单位', '权重', '指标解释']
  ]
  const parts = ['name', 'sign', 'figure', 'unit', 'weight', 'note'] as const
  return [
    headings.map((text) => label(text)),
    ...contexts.flatMap((context) => {
      const {indicators} = context.project
      const down = indicators.length
      return indicators.map((_, at): Row => [
        ...(at > 0 ? [] : (['unit', 'name', 'total', 'goal'] as const).map((each) => ({...context.part(each), down}))),
        ...categoryCells(context, at),
        ...parts.map((each) => partOf(context, at, each))
      ])
    })
  ]
}

function evaluationRows(context: Context): Row[] {
  const {label, part, project} = context
  const {indicators} = project
  const columns = ['annual', 'actual', 'weight', 'score', 'reason'] as const
  return [
    [label('项目名称'), part('name', 8)],
    [label('主管部门'), part('department', 4), label('实施单位'), part('unit', 3)],
    [
      label('项目资金（万元）', {down: 2}),
      {text: '', across: 2},
      ...['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'].map((text) => label(text))
    ],
    [
      label('年度资金总额', {across: 2}),
      ...(['initialBudget', 'budget', 'spent', 'rateWeight', 'rate', 'rateScore'] as const).map((each) => part(each))
    ],
    [label('年度总体目标', {down: 2}), label('预期目标', {across: 4}), label('实际完成情况', {across: 4})],
    [part('goal', 4), part('outcome', 4)],
    [
      label('绩效指标', {down: indicators.length + 1}),
      ...['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'].map(
        (text) => label(text)
      )
    ],
    ...indicators.map((_, at): Row => [
      ...categoryCells(context, at),
      partOf(context, at, 'name'),
      ...columns.map((each) => partOf(context, at, each))
    ]),
    [label('总分', {across: 7}), part('totalScore'), blank],
    [label('评价等级'), part('grade', 8)]
  ]
}

function departmentRows(context: Context): Row[] {
  const {label, part, project, index} = context
  const {tasks = [], indicators} = project
  const money = (at: number) =>
    [0, 1, 2].map((amount): FormCell => ({text: tasks[at]!.amounts[amount]!, key: keyOf(index, {task: at, amount})}))
  return [
    [label('部门（单位）名称'), part('name', 6)],
    [
      label('年度主要任务', {down: tasks.length + 2}),
      label('任务名称', {down: 2}),
      label('主要内容', {across: 2, down: 2}),
      label('预算金额（万元）', {across: 3})
    ],
    ['总额', '财政拨款', '其他资金'].map((text) => label(text)),
    ...tasks.map(({name, content}, at): Row =>
      at === tasks.length - 1
        ? [{text: name, across: 3}, ...money(at)]
        : [{text: name}, {text: content, across: 2}, ...money(at)]
    ),
    [label('年度总体目标'), part('goal', 6)],
    [
      label('年度绩效指标', {down: indicators.length + 1}),
      label('一级指标'),
      label('二级指标', {across: 2}),
      label('三级指标', {across: 2}),
      label('指标值')
    ],
    ...indicators.map((_, at): Row => {
      const [category, subcategory] = [0, 1].map((level) => categoryCell(context, at, level as 0 | 1))
      return [
        ...(category ? [category] : []),
        ...(subcategory ? [{...subcategory, across: 2}] : []),
        {...partOf(context, at, 'name'), across: 2},
        partOf(context, at, 'annual')
      ]
    })
  ]
}

function transferRows(context: Context): Row[] {
  const {label, part, project, style, index} = context
  const {regions = []} = style
  const said = saidSources(context)
  const width = 5 + regions.length
  return [
    [label('专项名称'), part('name', width - 1)],
    [label('中央主管部门'), {text: '农业农村部', across: 2}, label('省级主管部门'), part('department', width - 4)],
    [label('资金情况（万元）', {down: said.length + 1}), label('年度金额：', {across: 2}), part('total', width - 3)],
    ...said.map(([source, text]): Row => [label(text, {across: 2}), part(source, width - 3)]),
    [label('总体目标'), part('goal', width - 1)],
    [
      label('绩效指标', {down: project.indicators.length + 2}),
      ...['一级指标', '二级指标', '三级指标', '指标值'].map((text) => label(text, {down: 2})),
      label('分地区', {across: regions.length})
    ],
    regions.map((text) => ({text})),
    ...project.indicators.map((indicator, at): Row => [
      ...categoryCells(context, at),
      partOf(context, at, 'name'),
      partOf(context, at, 'annual'),
      ...regions.map((_, region): FormCell => ({
        text: indicator[`region${region}`] ?? '',
        key: keyOf(index, {indicator: at, part: `region${region}`})
      }))
    ])
  ]
}

/** A block of indicators beside its label, with a column for each part. */
function blockRows(context: Context, name: string, columns: readonly (readonly [IndicatorPart, string])[]): Row[] {
  const {label, project, style, index} = context
  const parts = columns.map(([part]) => part).filter((part) => part !== 'category' && part !== 'subcategory')
  const rows = project.indicators.flatMap(({category = ''}, at): Row[] => {
    const row = [...categoryCells(context, at), ...parts.map((part) => partOf(context, at, part))]
    if (style.categories !== 'above' || project.indicators[at - 1]?.category === category) return [row]
    const key = keyOf(index, {indicator: at, part: 'category'})
    return [[{text: category, across: columns.length, key}], row]
  })
  return [[label(name, {down: rows.length + 1}), ...columns.map(([, text]) => label(text))], ...rows]
}

const blank: FormCell = {text: ''}

function partOf({project, index}: Context, indicator: number, part: IndicatorPart): FormCell {
  return {text: project.indicators[indicator]![part] ?? '', key: keyOf(index, {indicator, part})}
}

function categoryCells(context: Context, at: number): FormCell[] {
  return ([0, 1] as const).flatMap((level) => categoryCell(context, at, level) ?? [])
}

/** The cell of a level; none where one above is merged over the row. */
function categoryCell(context: Context, at: number, level: 0 | 1): FormCell | undefined {
  const {project, style, index} = context
  const {categories = 'merged'} = style
  if (categories === 'above' && level === 0) return blank
  const {indicators} = project
  const part = level === 0 ? 'category' : 'subcategory'
  const text = indicators[at]![part] ?? ''
  const cell: FormCell = {text, key: keyOf(index, {indicator: at, part})}
  if (categories === 'repeated') return cell
  if (isSame(indicators[at - 1], indicators[at]!)) return categories === 'first' ? blank : undefined
  if (categories === 'first') return cell
  const rest = indicators.slice(at + 1)
  const end = rest.findIndex((other) => !isSame(other, indicators[at]!))
  return {...cell, down: 1 + (end < 0 ? rest.length : end)}

  /** Whether both stand below one cell. */
  function isSame(one: FormIndicator | undefined, other: FormIndicator): boolean {
    return one?.category === other.category && (level === 0 || one?.subcategory === other.subcategory)
  }
}
