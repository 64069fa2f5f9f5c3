import type {ColumnRole} from '@perf-lint/ast/vocabulary'
import type {DerivedText, Range} from '@perf-lint/source'

/** One row of the table as it is laid out on the page: its cells, unwrapped, whatever the file's format is. */
export interface LayoutRow {
  /** Half-open range in the document. */
  readonly range: Range
  /** The row of the grand total (合计). */
  readonly isTotal: boolean
  /** Whether the name is set in, as projects under their unit are; left out when the document keeps no such trace. */
  readonly indented?: boolean
  readonly department?: DerivedText
  readonly unit?: DerivedText
  /** The name of the project, or of the unit in a row that holds a unit's total. */
  readonly name?: DerivedText
  /** The amounts, in the order of the columns. */
  readonly amounts: readonly AmountCell[]
  readonly goal?: DerivedText
  readonly indicators?: DerivedText
}

/** An amount as laid out. */
export interface AmountCell {
  readonly text: DerivedText
  /** The column; left out when empty columns left no trace and the place is to be inferred. */
  readonly role?: ColumnRole
}

/** A document laid out as a table. */
export interface Layout {
  readonly title?: DerivedText
  readonly department?: DerivedText
  readonly currencyUnit?: DerivedText
  /** What the columns hold, in order. */
  readonly columns: readonly ColumnRole[]
  readonly rows: readonly LayoutRow[]
  /** Stretches that belong to no part of the table. */
  readonly rest: readonly RestText[]
}

/** Text outside the table. */
export interface RestText {
  readonly text: DerivedText
  /** What to say of it; left out for a note, as `注：…`: understood, though no part of the tree's meaning. */
  readonly messageId?: 'outsideTable' | 'unknownColumn'
}

/** The columns that hold money. */
export const fundsRoles = [
  'total',
  'fiscalAppropriation',
  'specialAccount',
  'other'
] as const satisfies readonly ColumnRole[]
