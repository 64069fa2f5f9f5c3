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
}

interface Node extends UnistNode {
  type: string
  data?: NodeData
}

interface Literal extends Node {
  /** The text as written, unwrapped. */
  value: string
}

/** The parts of a table that hold money. */
export type FundsSource = 'total' | 'fiscalAppropriation' | 'specialAccount' | 'other'

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
  children: (ProjectName | Funds | Goal | Indicator | Separator | Unknown)[]
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
  /** 其他资金. */
  other?: number
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

/** 绩效目标: what the money shall produce and effect. */
export interface Goal extends Literal {
  type: 'goal'
  /** The figures in the goal, and the words between them. */
  children: TargetValuePart[]
}

/** 绩效指标: one measure of a goal. */
export interface Indicator extends Node {
  type: 'indicator'
  /** The number before the indicator, as written; left out when there is none. */
  ordinal?: number
  children: (Ordinal | IndicatorCategory | IndicatorName | TargetValue | Separator | Unknown)[]
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
  /** The name as written, as `质量指标`. */
  name: string
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
  | Goal
  | Indicator
  | Ordinal
  | IndicatorCategory
  | IndicatorName
  | Separator
  | TargetValue
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
