import type {FundsParts} from './builders.js'

/** One indicator of a form; the form has the columns that any of its indicators has. */
export interface FormIndicatorParts {
  /** Default: `产出指标`. */
  readonly category?: string | undefined
  /** Default: `数量指标`. */
  readonly subcategory?: string | undefined
  /** Default: `举办培训班场次`. */
  readonly name?: string | undefined
  /** 计算符号. */
  readonly sign?: string | undefined
  /** 指标值. Default: `≥10场`. */
  readonly annual?: string | undefined
  /** 计量单位. */
  readonly unit?: string | undefined
  /** The parts of regions, by their names. */
  readonly regions?: Readonly<Record<string, string>> | undefined
  /** 实际完成值. */
  readonly actual?: string | undefined
  /** 分值. */
  readonly weight?: string | undefined
  /** 得分. */
  readonly score?: string | undefined
  /** 偏差原因分析及改进措施. */
  readonly reason?: string | undefined
}

/** A row of what was spent of the money. */
export interface ExecutionParts {
  /** 年初预算数, 全年预算数, 全年执行数. */
  readonly initialBudget?: string | undefined
  readonly budget?: string | undefined
  readonly spent?: string | undefined
  /** 分值, 执行率, 得分. */
  readonly weight?: string | undefined
  readonly rate?: string | undefined
  readonly score?: string | undefined
}

/** A form about one project. */
export interface FormParts {
  /** Default: `项目支出绩效自评表`. */
  readonly title?: string | undefined
  /** Default: `业务培训经费`. */
  readonly name?: string | undefined
  readonly funds?: FundsParts | undefined
  /** The whole sum first, then its sources. */
  readonly execution?: readonly ExecutionParts[] | undefined
  /** 年度主要任务: names and amounts; one named 金额合计 sums them up. */
  readonly tasks?: readonly (readonly [name: string, amount: string])[] | undefined
  /** Default: one indicator. */
  readonly indicators?: readonly FormIndicatorParts[] | undefined
  /** 总分. */
  readonly totalScore?: string | undefined
  /** 评价等级. */
  readonly grade?: string | undefined
}

const columns = [
  ['category', '一级指标', '产出指标'],
  ['subcategory', '二级指标', '数量指标'],
  ['name', '三级指标', '举办培训班场次'],
  ['sign', '计算符号', undefined],
  ['annual', '年度指标值', '≥10场'],
  ['unit', '计量单位', undefined],
  ['actual', '实际完成值', undefined],
  ['weight', '分值', undefined],
  ['score', '得分', undefined],
  ['reason', '偏差原因分析及改进措施', undefined]
] as const

const executionColumns = [
  ['initialBudget', '年初预算数'],
  ['budget', '全年预算数'],
  ['spent', '全年执行数'],
  ['weight', '分值'],
  ['rate', '执行率'],
  ['score', '得分']
] as const

const executionRows = ['年度资金总额', '其中：当年财政拨款', '其他资金']

/** Write a form with a column for each part of its indicators, as tab-separated text. */
export function form(parts: FormParts = {}): string {
  const {title = '项目支出绩效自评表', name = '业务培训经费', funds = {}, execution = [], tasks = []} = parts
  const indicators = parts.indicators ?? [{}]
  const shown = columns.filter(([key, , byDefault]) => byDefault ?? indicators.some((each) => each[key] !== undefined))
  const regions = Object.keys(indicators[0]?.regions ?? {})
  const rows: (readonly string[])[] = [
    [title],
    ['项目名称', name],
    ...writeFunds(funds),
    ...writeExecution(execution),
    ...(tasks.length > 0 ? [['年度主要任务', '任务名称', '主要内容', '预算金额（万元）']] : []),
    ...tasks.map(([task, amount]) => ['', task, '', amount]),
    ['绩效指标', ...shown.map(([, heading]) => heading), ...regions.map((_, index) => (index === 0 ? '分地区' : ''))],
    ...(regions.length > 0 ? [['', ...shown.map(() => ''), ...regions]] : []),
    ...indicators.map((each) => [
      '',
      ...shown.map(([key, , byDefault]) => each[key] ?? byDefault ?? ''),
      ...regions.map((region) => each.regions?.[region] ?? '')
    ])
  ]
  const {totalScore, grade} = parts
  if (totalScore !== undefined) rows.push(['总分', ...shown.map(([key]) => (key === 'score' ? totalScore : ''))])
  if (grade !== undefined) rows.push(['评价等级', grade])
  return rows.map((row) => `${row.join('\t')}\n`).join('')
}

function writeFunds({total, fiscalAppropriation, other}: FundsParts): string[][] {
  const rows = [
    ['年度资金总额', total],
    ['其中：财政拨款', fiscalAppropriation],
    ['其他资金', other]
  ]
  const filled = rows.flatMap(([label = '', amount]) => (amount === undefined ? [] : [[label, amount]]))
  return filled.map((row, index) => [index === 0 ? '项目资金（万元）' : '', ...row])
}

function writeExecution(execution: readonly ExecutionParts[]): string[][] {
  if (execution.length === 0) return []
  return [
    ['项目资金（万元）', '', ...executionColumns.map(([, heading]) => heading)],
    ...execution.map((row, index) => [
      '',
      executionRows[index] ?? '',
      ...executionColumns.map(([key]) => row[key] ?? '')
    ])
  ]
}
