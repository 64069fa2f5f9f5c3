/** Why a note or an edit was not put into the document. */
export type RefusalReason =
  | 'no-sheet'
  | 'no-place'
  | 'threaded-comment'
  | 'formula'
  | 'table-heading'
  | 'not-a-text'
  | 'rich-text'
  | 'changed'
  | 'not-found'
  | 'ambiguous'
  | 'field'
  | 'tracked-change'
  | 'overlapping'

/** A note or an edit that was not put into the document. */
export interface Refusal<Item> {
  readonly item: Item
  /**
   * - `no-sheet`, `no-place`: the document has none of that name or address.
   * - `threaded-comment`: the cell has a conversation; Excel would throw ours away.
   * - `formula`: a formula makes the cell's text.
   * - `table-heading`: the cell names a column of a table object, whose definition has the name too.
   * - `not-a-text`: a number, a date, or nothing.
   * - `rich-text`: parts of the text have formats of their own, which a new text could not keep.
   * - `changed`: the place has another text than the edit expects.
   * - `not-found`, `ambiguous`: the words are not there, or more than once.
   * - `field`: a field makes the words.
   * - `tracked-change`: the words are part of a change that nobody has accepted yet.
   * - `overlapping`: another edit changes the same words.
   */
  readonly reason: RefusalReason
}

/** A document that was written into. */
export interface Written<Item> {
  readonly bytes: Uint8Array
  /** What was left out, and why. */
  readonly refused: readonly Refusal<Item>[]
}
