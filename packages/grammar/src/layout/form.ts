import type {ExecutionField, FundsSource, Period, ProjectKind} from '@perf-lint/ast'
import type {Range} from '@perf-lint/source'
import type {RestText} from './layout.js'

/** A cell that stands for several indicators, or for one. */
export interface CategoryRange extends Range {
  readonly level: 1 | 2
  readonly isShared: boolean
}

/** A target of one period: its cells, empty where they hold nothing. */
export interface TargetRanges {
  readonly period: Period
  readonly sign?: Range
  readonly figure: Range
  readonly unit?: Range
}

/** The cells of one indicator; a range without text is an empty cell, one left out a column that is not there. */
export interface IndicatorRanges {
  readonly categories: readonly CategoryRange[]
  readonly name?: Range
  readonly targets: readonly TargetRanges[]
  readonly regions: readonly {readonly region: string; readonly range: Range}[]
  readonly weight?: Range
  readonly actual?: Range
  readonly score?: Range
  readonly deviationReason?: Range
  /** Cells of columns that are not judged. */
  readonly notes: readonly Range[]
}

/** An amount of money, with the label it stands beside. */
export interface LabelledAmount {
  readonly source: FundsSource
  readonly range: Range
}

/** A row of what was spent. */
export interface ExecutionRanges {
  readonly source: FundsSource
  readonly figures: readonly {readonly field: ExecutionField; readonly range: Range}[]
}

/** A task of a department. */
export interface TaskRanges {
  readonly name: Range
  readonly isTotal: boolean
  readonly amounts: readonly LabelledAmount[]
  readonly notes: readonly Range[]
}

/** What is said of one project, a department as a whole or a transfer payment: cells, in no order. */
export interface Form {
  kind?: ProjectKind
  title?: Range
  /** The name that the sheet gives, where no cell does. */
  sheetName?: string
  name?: Range
  department?: Range
  unit?: Range
  currencyUnit?: Range
  readonly goals: {readonly range: Range; readonly period?: Period}[]
  outcome?: Range
  readonly funds: LabelledAmount[]
  /** There are sources of money beside those known. */
  isPartial: boolean
  readonly executions: ExecutionRanges[]
  readonly tasks: TaskRanges[]
  readonly indicators: IndicatorRanges[]
  totalScore?: Range
  grade?: Range
  /** Text in the form that is none of these. */
  readonly rest: Rest[]
}

/** A cell that is in no part of a form. */
export interface Rest {
  readonly range: Range
  readonly messageId?: RestText['messageId'] | 'outsideIndicator'
}

/** A document laid out as forms. */
export interface FormLayout {
  readonly titles: readonly Range[]
  readonly department?: Range
  readonly currencyUnit?: Range
  readonly forms: readonly Form[]
  /** Text in no form. */
  readonly rest: readonly Rest[]
  /** Whether a sheet had the headings of a form, filled in or not. */
  readonly isFound: boolean
}

/** Make a form with nothing in it. */
export function createForm(): Form {
  return {goals: [], funds: [], isPartial: false, executions: [], tasks: [], indicators: [], rest: []}
}
