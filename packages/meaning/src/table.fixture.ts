import type {Indicator, IndicatorCategory, PerformanceTable, Period, Project, TargetValue} from '@perf-lint/ast'

/** What a built indicator says; categories as `11-数量指标` or `数量指标`. */
export interface IndicatorWords {
  readonly category?: string
  readonly subcategory?: string
  readonly implementation?: string
  readonly annual?: string
}

/** What a built project says. */
export interface ProjectWords {
  readonly name?: string
  readonly goal?: string
  readonly indicators?: readonly IndicatorWords[]
}

/** Build a table without positions; a heading that is no title is a line the grammar does not know. */
export function buildTable(headings: readonly string[], projects: readonly ProjectWords[]): PerformanceTable {
  return {
    type: 'performanceTable',
    layout: {funds: false, implementation: false, codes: false, subcategories: false},
    children: [
      ...headings.map((value) => ({type: value.includes('绩效') ? 'tableTitle' : 'unknown', value}) as const),
      {type: 'budgetUnit', name: '市教育局', children: projects.map(buildProject)}
    ]
  }
}

function buildProject({name = '校舍维修', goal = '维修校舍2栋', indicators = []}: ProjectWords): Project {
  const children: Project['children'] = [{type: 'goal', value: goal, children: []}, ...indicators.map(buildIndicator)]
  return {type: 'project', name, children}
}

function buildIndicator({
  category = '产出指标',
  subcategory,
  implementation = '2栋',
  annual = '2栋'
}: IndicatorWords): Indicator {
  const second = subcategory === undefined ? [] : [buildCategory(subcategory, 2)]
  const values = [buildValue(implementation, 'implementation'), buildValue(annual, 'annual')]
  return {type: 'indicator', children: [buildCategory(category, 1), ...second, ...values]}
}

function buildCategory(value: string, level: 1 | 2): IndicatorCategory {
  const [name = '', code] = value.split('-').toReversed()
  return {type: 'indicatorCategory', value, level, name, ...(code !== undefined && {code})}
}

function buildValue(value: string, period: Period): TargetValue {
  return {type: 'targetValue', value, period, children: []}
}
