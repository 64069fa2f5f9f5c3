/**
 * The nodes of ptast, the syntax tree of performance-target tables.
 *
 * The written specification is `packages/ast/readme.md`. Three laws hold for every node:
 * `value` is the text as written, with the line breaks of wrapped cells taken out; what was understood
 * stands in fields of its own, left out when it was not understood; there are no links back to a parent.
 */
import type {Node as UnistNode} from 'unist'

/** One run of a leaf's value that is written without a break: `length` UTF-16 units, from `origin` in the document to `offset` in the value. */
export interface ValueSegment {
  offset: number
  origin: number
  length: number
}

/** What the parser leaves on a node beside its meaning. */
export interface NodeData {
  /** Where the pieces of a wrapped value stand; left out when the value is written in one piece. */
  segments?: ValueSegment[]
  /** Set when the pieces stand in cells of their own, so that no edit may take the place of several. */
  joined?: true
}

interface Node extends UnistNode {
  type: string
  data?: NodeData
}

interface Literal extends Node {
  /** The text as written, unwrapped. */
  value: string
}

/**
 * The parts of a table that hold money.
 *
 * `carriedOver` is 上年结转资金; `centralGrant` and `local` are 中央财政资金 and 地方资金 of a transfer payment.
 */
export type FundsSource =
  'total' | 'fiscalAppropriation' | 'specialAccount' | 'carriedOver' | 'centralGrant' | 'local' | 'other'

/** What a form is about, where it is no single project: a department as a whole (整体支出) or a transfer payment (转移支付). */
export type ProjectKind = 'department' | 'transfer'

/** Implementation period (实施周期, 中期, 总体) or budget year (年度). */
export type Period = 'implementation' | 'annual'

/** The meaning of a first-level category, whatever words the table uses for it. */
export type CategoryKind = 'output' | 'benefit' | 'satisfaction' | 'cost'

/** The meaning of a second-level category. */
export type SubcategoryKind =
  | 'quantity'
  | 'quality'
  | 'timeliness'
  | 'cost'
  | 'economicBenefit'
  | 'socialBenefit'
  | 'ecologicalBenefit'
  | 'sustainableImpact'
  | 'recipientSatisfaction'
  | 'economicCost'
  | 'socialCost'
  | 'ecologicalCost'

/** 项目支出绩效目标表: the root. */
export interface PerformanceTable extends Node {
  type: 'performanceTable'
  /** What the heading row says the table holds; decides which fields are required. */
  layout: TableLayout
  children: (TableTitle | DepartmentName | CurrencyUnit | Funds | BudgetUnit | Unknown)[]
}

/** Which columns the table has, as its heading row says. */
export interface TableLayout {
  /** The table has columns for money. */
  funds: boolean
  /** The table has the implementation-period value beside the annual one. */
  implementation: boolean
  /** Categories carry codes, as in `1-产出指标`. */
  codes: boolean
  /** The table has the second level of categories. */
  subcategories: boolean
  /**
   * Set when each part of an indicator has a column of its own. A part whose cell is empty is then an empty node, and one
   * without a node is a part the table has no column for.
   */
  columns?: true
}

/** The table's title, as `项目支出绩效目标表（含转移支付项目）`. */
export interface TableTitle extends Literal {
  type: 'tableTitle'
}

/** 部门名称 or 主管部门. */
export interface DepartmentName extends Literal {
  type: 'departmentName'
}

/** The unit of all money in the table, as `万元`. */
export interface CurrencyUnit extends Literal {
  type: 'currencyUnit'
}

/** 预算单位: a budget unit and its projects. */
export interface BudgetUnit extends Node {
  type: 'budgetUnit'
  /** The unit's name as written, unwrapped; `''` when the table names none. */
  name: string
  /** Where each row of the table names department and unit anew, their names stand before each project. */
  children: (DepartmentName | BudgetUnitName | Funds | Project | Unknown)[]
}

/** The name of a budget unit, in its place. */
export interface BudgetUnitName extends Literal {
  type: 'budgetUnitName'
}

/** 项目: a project. */
export interface Project extends Node {
  type: 'project'
  /** The project's name as written, unwrapped. */
  name: string
  /** Left out for a project. */
  kind?: ProjectKind
  /** In a form that is about one project, department, unit and currency unit stand in it. */
  children: (
    | ProjectName
    | DepartmentName
    | BudgetUnitName
    | CurrencyUnit
    | Funds
    | Execution
    | Task
    | Goal
    | Outcome
    | Indicator
    | TotalScore
    | Grade
    | Separator
    | Unknown
  )[]
}

/** The name of a project, in its place. */
export interface ProjectName extends Literal {
  type: 'projectName'
}

/** 资金: the money of a project, a unit or the whole table, in the table's currency unit. */
export interface Funds extends Node {
  type: 'funds'
  /** 总计. */
  total?: number
  /** 财政拨款. */
  fiscalAppropriation?: number
  /** 财政专户拨款. */
  specialAccount?: number
  /** 上年结转资金. */
  carriedOver?: number
  /** 中央财政资金, 中央补助. */
  centralGrant?: number
  /** 地方资金. */
  local?: number
  /** 其他资金. */
  other?: number
  /** Set where the document has sources of money beside these, so that they do not add up to the total. */
  partial?: true
  children: Amount[]
}

/** One amount of money, in its place. */
export interface Amount extends Literal {
  type: 'amount'
  /** The column it belongs to. */
  source: FundsSource
  /** The number, in the table's currency unit. */
  amount: number
  /** Set when the column was inferred, because the text keeps no trace of empty columns. */
  inferred?: true
}

/** 预算执行情况: what of a sum of money was spent, in a self-evaluation. */
export interface Execution extends Node {
  type: 'execution'
  /** The row: the whole sum, or one of its sources. */
  source: FundsSource
  /** 年初预算数. */
  initialBudget?: number
  /** 全年预算数. */
  budget?: number
  /** 全年执行数. */
  spent?: number
  /** 分值. */
  weight?: number
  /** 执行率, in percent: 95 for 95 %. */
  rate?: number
  /** 得分. */
  score?: number
  children: ExecutionFigure[]
}

/** One figure of a row of the execution, in its place. */
export interface ExecutionFigure extends Literal {
  type: 'executionFigure'
  /** The column it belongs to. */
  field: ExecutionField
  /** The number; left out when the cell holds none. A rate is in percent. */
  amount?: number
}

/** The columns of the execution. */
export type ExecutionField = 'initialBudget' | 'budget' | 'spent' | 'weight' | 'rate' | 'score'

/** 年度主要任务: one task of a department, with its money. */
export interface Task extends Node {
  type: 'task'
  /** The task's name as written, unwrapped. */
  name: string
  /** Set for the row that sums up the tasks (金额合计). */
  isTotal?: true
  children: (TaskName | Funds | Unknown)[]
}

/** The name of a task, in its place. */
export interface TaskName extends Literal {
  type: 'taskName'
}

/** 绩效目标: what the money shall produce and effect. */
export interface Goal extends Literal {
  type: 'goal'
  /** The period, where the form has a goal for each. */
  period?: Period
  /** The figures in the goal, and the words between them. */
  children: TargetValuePart[]
}

/** 实际完成情况: what became of the goal, in a self-evaluation. */
export interface Outcome extends Literal {
  type: 'outcome'
}

/** 绩效指标: one measure of a goal. */
export interface Indicator extends Node {
  type: 'indicator'
  /** The number before the indicator, as written; left out when there is none. */
  ordinal?: number
  children: (
    | Ordinal
    | IndicatorCategory
    | IndicatorName
    | TargetSign
    | TargetFigure
    | TargetUnit
    | TargetValue
    | RegionValue
    | Weight
    | ActualValue
    | Score
    | DeviationReason
    | Separator
    | Unknown
  )[]
}

/** The number before an indicator, as `12、`. */
export interface Ordinal extends Literal {
  type: 'ordinal'
  /** The number, 1-based. */
  number: number
}

/** 指标类别, of the first level (`1-产出指标`) or the second (`12-质量指标`). */
export interface IndicatorCategory extends Literal {
  type: 'indicatorCategory'
  level: 1 | 2
  /** The code as written, as `12`; left out when there is none. */
  code?: string
  /** The name as written, as `质量指标`; number and points around it (`一、产出指标（50分）`) and blanks in it left out. */
  name: string
  /** Set when one cell stands for several indicators: each has the node, with the place of the cell, and no edit may take it for one. */
  shared?: true
}

/** 指标名称. */
export interface IndicatorName extends Literal {
  type: 'indicatorName'
}

/** What stands between two parts of an indicator, as `；` or `;,`. */
export interface Separator extends Literal {
  type: 'separator'
}

/** 指标值, of the implementation period (实施周期指标值) or the year (年度指标值). */
export interface TargetValue extends Literal {
  type: 'targetValue'
  period: Period
  children: TargetValuePart[]
}

/** 计算符号, in a column of its own: `≥`, `定性`. The value is written with it. */
export interface TargetSign extends Literal {
  type: 'targetSign'
  period: Period
}

/** 指标值 without its sign and unit, where these have columns of their own. The value is written with it. */
export interface TargetFigure extends Literal {
  type: 'targetFigure'
  period: Period
}

/** 计量单位, in a column of its own: `%`. The value is written with it. */
export interface TargetUnit extends Literal {
  type: 'targetUnit'
  period: Period
}

/** The part of a target value that is a region's, in the overall table of a transfer payment. */
export interface RegionValue extends Literal {
  type: 'regionValue'
  /** The region, as its heading says. */
  region: string
  children: TargetValuePart[]
}

/** 分值, 权重: how many points an indicator is worth. */
export interface Weight extends Literal {
  type: 'weight'
  /** The number; left out when the cell holds none. */
  amount?: number
}

/** 实际完成值: what came out, in a self-evaluation. */
export interface ActualValue extends Literal {
  type: 'actualValue'
  children: TargetValuePart[]
}

/** 得分: how many points an indicator got. */
export interface Score extends Literal {
  type: 'score'
  /** The number; left out when the cell holds none. */
  amount?: number
}

/** 偏差原因分析及改进措施: why the result is not the target. */
export interface DeviationReason extends Literal {
  type: 'deviationReason'
}

/** 总分: the points of a whole self-evaluation. */
export interface TotalScore extends Literal {
  type: 'totalScore'
  /** The number; left out when the cell holds none. */
  amount?: number
}

/** 评价等级: the grade of a whole self-evaluation, as `优`. */
export interface Grade extends Literal {
  type: 'grade'
}

/** What a target value is made of; a comparator stands here, and not in a measure, when it has no figure. */
export type TargetValuePart = Measure | Comparator | Qualitative | Formula | Unknown

/** How a measured result compares with the number: the meaning of a comparator. */
export type Comparison = 'atLeast' | 'atMost' | 'moreThan' | 'lessThan' | 'equal' | 'about'

/**
 * What a number counts.
 *
 * `number` is a bare number: no unit, no percent sign.
 */
export type Dimension =
  | 'percentage'
  | 'count'
  | 'duration'
  | 'date'
  | 'money'
  | 'area'
  | 'length'
  | 'mass'
  | 'volume'
  | 'data'
  | 'dataRate'
  | 'frequency'
  | 'score'
  | 'rank'
  | 'level'
  | 'multiple'
  | 'physical'
  | 'number'

/**
 * The results that meet a target, in the base unit of its dimension. A bound left out is infinite.
 *
 * Base units: percentage points of a hundred, duration hours, money 元, area 平方米, length 米, mass 千克, volume 立方米,
 * data bytes, data rate bits per second, date `yyyymmdd` (the year 0 where none is given); counts and scores are plain, a
 * frequency is the count in its unit's `per`, and `physical` is in the unit as written. A rank is its place, 1 the best, so
 * that 不低于第三名 is 1 to 3; a level or date without a number has no bounds.
 */
export interface Interval {
  min?: number
  max?: number
  /** Set when `min` itself does not meet the target. */
  minOpen?: true
  /** Set when `max` itself does not meet the target. */
  maxOpen?: true
}

/** One statement with a figure, as `≥95%` or `不少于300个` or `2024年12月底前`. */
export interface Measure extends Literal {
  type: 'measure'
  /** How a result compares with the figure; left out when the text does not say. */
  comparison?: Comparison
  /** Set when two comparators say different things, as `不超过5次以上`. */
  contradictory?: true
  /** What the figure counts. */
  dimension: Dimension
  /** The results that meet the target; without a comparator, exactly the figure. */
  interval: Interval
  children: (
    Comparator | NumberLiteral | Percentage | RangeLiteral | DateLiteral | UnitOfMeasure | LevelLiteral | Unknown
  )[]
}

/** A comparator, before the figure (`≥`, `不少于`) or after it (`以上`, `以内`, `左右`). */
export interface Comparator extends Literal {
  type: 'comparator'
  /** Left out when the character can only be guessed at, as `》`. */
  comparison?: Comparison
  /** Before or after the figure. */
  side: 'before' | 'after'
}

/** A number, as `1,200` or `3.5万` or `两`. */
export interface NumberLiteral extends Literal {
  type: 'number'
  /** The number, words of magnitude (万, 亿) multiplied in. */
  amount: number
  /** The word of magnitude, as `万`. */
  magnitude?: string
}

/** A percentage or permille, as `95%`, `5‰`, `百分之九十`. */
export interface Percentage extends Literal {
  type: 'percentage'
  /** 95 for `95%`, 0.5 for `5‰`. */
  amount: number
}

/** A range, as `2-3` or `三至五`. */
export interface RangeLiteral extends Literal {
  type: 'range'
  /** The ends, in the order written. */
  from: number
  to: number
}

/** A date or deadline, as `2024年12月底`, `年底`, `12月31日`. */
export interface DateLiteral extends Literal {
  type: 'date'
  /** The year, where given. */
  year?: number
  /** The month, 1-based, where given or implied (`年底` is 12). */
  month?: number
  /** The day of the month, 1-based, where given or implied (`月底` is the last). */
  day?: number
}

/** A unit of measure, as `个`, `小时/年`, `平方米`. */
export interface UnitOfMeasure extends Literal {
  type: 'unitOfMeasure'
  dimension: Dimension
  /** The unit's standard writing, as `平方米` for `㎡`. */
  unit: string
  /** What the unit is counted per, in its standard writing, as `年` in `小时/年`. */
  per?: string
}

/** A named level or rank, as `二级`, `第三名`, `AAA级`. */
export interface LevelLiteral extends Literal {
  type: 'level'
  /** The place in the order, where the name is a number (`二级` is 2). */
  amount?: number
}

/** A value without a figure that is a known answer: yes/no or a grade. */
export interface Qualitative extends Literal {
  type: 'qualitative'
  /** `boolean`: 是, 否, 符合, 完成…; `grade`: 良好, 优秀, 合格…, with or without `以上`. */
  kind: 'boolean' | 'grade'
}

/** A formula, as `完成工单数/工单总数*100%`. */
export interface Formula extends Literal {
  type: 'formula'
  /** What is divided, as written; left out when there is no division. */
  numerator?: string
  /** What it is divided by, as written. */
  denominator?: string
}

/** Text that was not understood; kept, so that nothing of a document is lost. */
export interface Unknown extends Literal {
  type: 'unknown'
}

/** Every node of the tree. */
export type Nodes =
  | PerformanceTable
  | TableTitle
  | DepartmentName
  | CurrencyUnit
  | BudgetUnit
  | BudgetUnitName
  | Project
  | ProjectName
  | Funds
  | Amount
  | Execution
  | ExecutionFigure
  | Task
  | TaskName
  | Goal
  | Outcome
  | Indicator
  | Ordinal
  | IndicatorCategory
  | IndicatorName
  | Separator
  | TargetSign
  | TargetFigure
  | TargetUnit
  | TargetValue
  | RegionValue
  | Weight
  | ActualValue
  | Score
  | DeviationReason
  | TotalScore
  | Grade
  | Measure
  | Comparator
  | NumberLiteral
  | Percentage
  | RangeLiteral
  | DateLiteral
  | UnitOfMeasure
  | LevelLiteral
  | Qualitative
  | Formula
  | Unknown

/** Every node with children. */
export type Parents = Extract<Nodes, {children: unknown[]}>

/** The type names of all nodes. */
export type NodeType = Nodes['type']
