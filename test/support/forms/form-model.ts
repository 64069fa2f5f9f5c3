/** What can be written about a project. All texts as a person writes them; amounts and points too. */
export type ProjectPart =
  | 'name'
  | 'department'
  | 'unit'
  | 'goal'
  | 'implementationGoal'
  | 'outcome'
  | 'total'
  | 'fiscalAppropriation'
  | 'specialAccount'
  | 'carriedOver'
  | 'centralGrant'
  | 'local'
  | 'other'
  | 'implementationTotal'
  | 'initialBudget'
  | 'budget'
  | 'spent'
  | 'rateWeight'
  | 'rate'
  | 'rateScore'
  | 'totalScore'
  | 'grade'

/** What can be written about an indicator; `region0` and on are its parts by regions, `task0` those of no indicator. */
export type IndicatorPart =
  | 'category'
  | 'subcategory'
  | 'name'
  | 'annual'
  | 'implementation'
  | 'sign'
  | 'figure'
  | 'unit'
  | 'weight'
  | 'actual'
  | 'score'
  | 'reason'
  | 'note'
  | `region${number}`

/** An indicator by its parts; where sign, figure and unit have columns of their own, `annual` is what they say together. */
export type FormIndicator = Readonly<Partial<Record<IndicatorPart, string>>>

/** A task of a department: its name, what it is, its money in all, by the budget and other. */
export interface FormTask {
  readonly name: string
  readonly content: string
  readonly amounts: readonly [total: string, fiscalAppropriation: string, other: string]
}

/** What a form says, before it is laid out. */
export interface FormProject {
  readonly parts: Readonly<Partial<Record<ProjectPart, string>>>
  readonly indicators: readonly FormIndicator[]
  /** The last is their sum. */
  readonly tasks?: readonly FormTask[]
}

/** A part of a project: of itself, of an indicator by its place, or the money of a task by its place. */
export type PartPath =
  | {readonly part: ProjectPart}
  | {readonly indicator: number; readonly part: IndicatorPart}
  | {readonly task: number; readonly amount: number}

/** A part of one of several projects, as text. */
export function keyOf(project: number, path: PartPath): string {
  if ('indicator' in path) return `${project} indicator ${path.indicator} ${path.part}`
  return 'task' in path ? `${project} task ${path.task} ${path.amount}` : `${project} ${path.part}`
}

/** The kinds of tables that are laid out here. */
export type FormLayoutName = 'national' | 'halves' | 'periods' | 'export' | 'evaluation' | 'department' | 'transfer'

/** How a bureau writes its tables. */
export interface FormStyle {
  /** How it spells a heading or a label; default: plainly. */
  readonly spell?: (label: string) => string
  /**
   * How categories stand that several indicators share: merged over their rows, in the first of them, in all, or, those of the
   * first level in the national form, in rows of their own over all columns. Default: merged.
   */
  readonly categories?: 'merged' | 'first' | 'repeated' | 'above'
  /** Whether the money is counted in 元. Default: in 万元. */
  readonly isInYuan?: boolean
  /** Whether each project has a sheet or a table of its own. Default: all stand in one, one below the other. */
  readonly isSheetEach?: boolean
  /** Whether numbers in workbooks are texts. */
  readonly isText?: boolean
  /** Lines under the table. */
  readonly notes?: readonly string[]
  /** Rows that a workbook does not show, as places in the last sheet, 0-based. */
  readonly hiddenRows?: readonly number[]
  /** Whether a workbook has a hidden sheet of words to choose from. */
  readonly hasHiddenSheet?: boolean
  /** Regions of a transfer payment. */
  readonly regions?: readonly string[]
}

/** A fault that is put into a document. */
export interface Fault {
  /** The rule that has to find it. */
  readonly rule: string
  /** The place of its project. Default: 0. */
  readonly project?: number
  /** The name of its indicator, or the place of its task; left out for what is said of the project. */
  readonly of?: string | number
  /** Where it is put. */
  readonly part: ProjectPart | IndicatorPart | number
  /** What is written there instead; left out for an indicator that is taken away, or where nothing has to change. */
  readonly value?: string
  /** What else has to be written for the fault to be one, and no other. */
  readonly also?: Readonly<Partial<Record<ProjectPart | IndicatorPart, string>>>
  /** And of another indicator. */
  readonly and?: {readonly of: string; readonly part: IndicatorPart; readonly value: string}
  /** Where a reader is sent to, when that is not the place of the fault. */
  readonly at?: {readonly of?: string; readonly part: ProjectPart | IndicatorPart}
  /** The words that are wrong. Default: all that is written at the place. */
  readonly words?: string
}

/** A document of the corpus: what it says, how it is laid out, and the faults that are put into it. */
export interface FormDocument {
  readonly name: string
  readonly layout: FormLayoutName
  readonly title: string
  /** In the line below the title. */
  readonly year?: string
  readonly style?: FormStyle
  readonly projects: readonly FormProject[]
  readonly faults: readonly Fault[]
}
