import type {Nodes, NodeType} from '@perf-lint/ast'

/** The fields of each node that hold a text or a number, and so may be asked for in a selector or a check. */
export const nodeFields: {readonly [T in NodeType]: readonly (keyof Extract<Nodes, {type: T}> & string)[]} = {
  performanceTable: [],
  tableTitle: ['value'],
  departmentName: ['value'],
  currencyUnit: ['value'],
  budgetUnit: ['name'],
  budgetUnitName: ['value'],
  project: ['name', 'kind'],
  projectName: ['value'],
  funds: ['total', 'fiscalAppropriation', 'specialAccount', 'carriedOver', 'centralGrant', 'local', 'other'],
  amount: ['value', 'source', 'amount', 'inferred'],
  execution: ['source', 'initialBudget', 'budget', 'spent', 'weight', 'rate', 'score'],
  executionFigure: ['value', 'field', 'amount'],
  task: ['name', 'isTotal'],
  taskName: ['value'],
  goal: ['value', 'period'],
  outcome: ['value'],
  indicator: ['ordinal'],
  ordinal: ['value', 'number'],
  indicatorCategory: ['value', 'level', 'code', 'name'],
  indicatorName: ['value'],
  separator: ['value'],
  targetSign: ['value', 'period'],
  targetFigure: ['value', 'period'],
  targetUnit: ['value', 'period'],
  targetValue: ['value', 'period'],
  regionValue: ['value', 'region'],
  weight: ['value', 'amount'],
  actualValue: ['value'],
  score: ['value', 'amount'],
  deviationReason: ['value'],
  totalScore: ['value', 'amount'],
  grade: ['value'],
  measure: ['value', 'comparison', 'contradictory', 'dimension'],
  comparator: ['value', 'comparison', 'side'],
  number: ['value', 'amount', 'magnitude'],
  percentage: ['value', 'amount'],
  range: ['value', 'from', 'to'],
  date: ['value', 'year', 'month', 'day'],
  unitOfMeasure: ['value', 'dimension', 'unit', 'per'],
  level: ['value', 'amount'],
  qualitative: ['value', 'kind'],
  formula: ['value', 'numerator', 'denominator'],
  unknown: ['value']
}

/** What a name in a selector stands for: nodes of a type, or those of them whose field has a value. */
export interface NodeName {
  readonly type: NodeType
  readonly field?: string
  readonly value?: string
}

/** What the parts of a table are called in Chinese, as in `packages/ast/readme.md`, and by the words of its headings. */
const chineseNames: Readonly<Record<string, NodeName>> = {
  绩效目标表: {type: 'performanceTable'},
  表名: {type: 'tableTitle'},
  部门名称: {type: 'departmentName'},
  金额单位: {type: 'currencyUnit'},
  预算单位: {type: 'budgetUnit'},
  单位名称: {type: 'budgetUnitName'},
  项目: {type: 'project'},
  项目名称: {type: 'projectName'},
  资金: {type: 'funds'},
  金额: {type: 'amount'},
  总计: {type: 'amount', field: 'source', value: 'total'},
  财政拨款: {type: 'amount', field: 'source', value: 'fiscalAppropriation'},
  财政专户拨款: {type: 'amount', field: 'source', value: 'specialAccount'},
  其他资金: {type: 'amount', field: 'source', value: 'other'},
  上年结转资金: {type: 'amount', field: 'source', value: 'carriedOver'},
  中央财政资金: {type: 'amount', field: 'source', value: 'centralGrant'},
  地方资金: {type: 'amount', field: 'source', value: 'local'},
  预算执行情况: {type: 'execution'},
  年度主要任务: {type: 'task'},
  任务名称: {type: 'taskName'},
  绩效目标: {type: 'goal'},
  实际完成情况: {type: 'outcome'},
  绩效指标: {type: 'indicator'},
  指标: {type: 'indicator'},
  序号: {type: 'ordinal'},
  指标类别: {type: 'indicatorCategory'},
  一级类别: {type: 'indicatorCategory', field: 'level', value: '1'},
  二级类别: {type: 'indicatorCategory', field: 'level', value: '2'},
  指标名称: {type: 'indicatorName'},
  分隔符: {type: 'separator'},
  指标值: {type: 'targetValue'},
  实施周期指标值: {type: 'targetValue', field: 'period', value: 'implementation'},
  年度指标值: {type: 'targetValue', field: 'period', value: 'annual'},
  计算符号: {type: 'targetSign'},
  分值: {type: 'weight'},
  实际完成值: {type: 'actualValue'},
  得分: {type: 'score'},
  偏差原因: {type: 'deviationReason'},
  总分: {type: 'totalScore'},
  评价等级: {type: 'grade'},
  度量: {type: 'measure'},
  比较符: {type: 'comparator'},
  数值: {type: 'number'},
  百分比: {type: 'percentage'},
  区间: {type: 'range'},
  日期: {type: 'date'},
  计量单位: {type: 'unitOfMeasure'},
  等级: {type: 'level'},
  定性: {type: 'qualitative'},
  计算公式: {type: 'formula'},
  未识别: {type: 'unknown'}
}

/** The types of all nodes. */
// `Object.keys` gives strings; these are the keys of a record of the types.
export const nodeTypes = Object.keys(nodeFields) as readonly NodeType[]

/** All names that a selector may use, in English and in Chinese. */
export const nodeNames: ReadonlyMap<string, NodeName> = new Map([
  ...nodeTypes.map((type): [string, NodeName] => [type, {type}]),
  ...Object.entries(chineseNames)
])
