/** What became of a part of a table from one draft to the next. */
export interface TableChange {
  readonly kind: 'added' | 'removed' | 'changed'
  /** The budget unit; `''` where the table names none, or for the table as a whole. */
  readonly unit: string
  /** The project; `''` for the unit as a whole. */
  readonly project: string
  /** The indicator's name; left out when it is about more than one. */
  readonly indicator?: string
  /** What of it is another; left out when the whole was added or removed. */
  readonly field?: ChangedField
  /** As written; left out where there was nothing. */
  readonly before?: string
  /** As written; left out where there is nothing any more. */
  readonly after?: string
}

/** What of a project or an indicator may change. */
export type ChangedField =
  | 'total'
  | 'fiscalAppropriation'
  | 'specialAccount'
  | 'other'
  | 'goal'
  | 'category'
  | 'subcategory'
  | 'implementation'
  | 'annual'

/** What became of a document from one draft to the next. */
export interface FileChanges {
  readonly filePath: string
  /** The earlier draft; left out when there is none. */
  readonly before?: string
  readonly changes: readonly TableChange[]
}
