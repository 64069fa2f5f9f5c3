/** What a column of the table holds. */
export type ColumnRole =
  | 'department'
  | 'unit'
  | 'project'
  | 'total'
  | 'fiscalAppropriation'
  | 'specialAccount'
  | 'other'
  | 'goal'
  | 'indicators'

/**
 * The words of heading cells, by what the column holds; blanks in them left out.
 *
 * Source: the disclosure tables of Guangzhou and its districts (DOMAIN.md §1.5, layouts 1 and 2); 财政专户管理资金 and
 * 单位资金 are the names of the same columns in the budget systems.
 */
export const headings: Readonly<Record<ColumnRole, readonly string[]>> = {
  department: ['主管部门', '主管部门名称', '部门名称'],
  unit: ['预算单位', '预算单位名称', '单位名称', '项目单位', '资金使用单位', '实施单位'],
  project: ['项目名称', '项目名称（资金使用单位）', '项目名称(资金使用单位)', '项目名称（用款单位）', '支出项目名称'],
  total: ['总计', '合计', '资金总额', '金额', '预算金额', '年度资金总额'],
  fiscalAppropriation: ['财政拨款', '一般公共预算', '财政资金', '当年财政拨款', '其中：财政拨款'],
  specialAccount: ['财政专户拨款', '财政专户管理资金', '财政专户资金', '财政专户'],
  other: ['其他资金', '单位资金', '其他收入'],
  goal: ['绩效目标', '总体绩效目标', '年度绩效目标', '总体目标', '项目绩效目标', '预期绩效目标', '年度总体目标'],
  indicators: ['绩效指标', '项目绩效指标', '绩效指标及指标值', '指标及指标值']
}
