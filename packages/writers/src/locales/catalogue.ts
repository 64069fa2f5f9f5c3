import type {Certainty} from '@perf-lint/core'
import type {NoteLevel} from '../note.js'
import type {OpinionColumn} from '../opinion.js'

/** What the writers say besides the findings themselves. */
export interface Catalogue {
  readonly levels: Readonly<Record<NoteLevel, string>>
  /** How sure a finding is; what is certain goes without saying. */
  readonly certainty: Readonly<Record<Exclude<Certainty, 'certain'>, string>>
  /** One finding in a comment. */
  readonly note: (level: string, text: string) => string
  /** The other half of a problem. */
  readonly related: (place: string, message: string) => string
  /** What a person may choose from. */
  readonly suggestion: (messages: readonly string[]) => string
  /** What a finding rests on. */
  readonly grounds: (citations: readonly string[]) => string
  /** The ground of a rule that rests on no text. */
  readonly practice: string
  /** Between several suggestions in a cell of their own. */
  readonly or: string
  /** In the place of a suggestion, for what `--fix` does by itself. */
  readonly fixable: string
  readonly indicator: (place: number, name: string | null) => string
  readonly columns: Readonly<Record<OpinionColumn, string>>
  /** The name of the sheet that lists all findings. */
  readonly sheetName: string
  readonly letter: LetterTexts
}

/** What a review letter says around the findings. */
export interface LetterTexts {
  readonly title: string
  readonly summary: (counts: {readonly files: number; readonly errors: number; readonly warnings: number}) => string
  readonly noProblems: string
  /** Before the date of the review. */
  readonly date: (date: string) => string
  /** What is written below the table, each with a line to write on. */
  readonly signatures: readonly string[]
  /** Around the number of a page and how many there are. */
  readonly page: readonly [before: string, between: string, after: string]
}
