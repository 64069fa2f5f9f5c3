import type {Certainty, Basis, Edit} from './rule.js'

/** Where a reader of the file would look, in words and in parts. */
export interface Where {
  /** As `第 612 行`, `Sheet1!E14`, `第3页`. */
  readonly text: string
  readonly kind: 'line' | 'cell' | 'page'
  /** 1-based. */
  readonly line?: number
  readonly page?: number
  readonly sheet?: string
  /** `E14` in a workbook; in a Word file `T2R5C3` (table, row, column) or `P12` (paragraph), 1-based. */
  readonly address?: string
}

/** The field of the table a message is about. */
export type SubjectField =
  'category' | 'subcategory' | 'name' | 'implementation' | 'annual' | 'goal' | 'funds' | 'structure'

/** What a message is about, in the table's own terms. */
export interface Subject {
  /** The budget unit's name as written, unwrapped. */
  readonly unit: string | null
  /** The project's name as written, unwrapped. */
  readonly project: string | null
  /** The 0-based place in the project's indicators. */
  readonly indicator: number | null
  readonly indicatorName: string | null
  readonly field: SubjectField | null
}

/** A sentence as data. */
export interface MessageSentence {
  readonly messageId: string
  readonly data: Readonly<Record<string, string | number>>
  /** The sentence in the run's language. */
  readonly message: string
}

/** A place in the text: lines and columns 1-based, the end behind the last unit. */
export interface MessagePlace {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** The other half of a problem. */
export interface RelatedMessage extends MessageSentence, MessagePlace {
  /** With the file's path before it when that is another one. */
  readonly where: Where
  /** Left out when it is the file of the message. */
  readonly filePath?: string
}

/** A change for a person to choose. */
export interface Suggestion extends MessageSentence {
  readonly fix: Edit
}

/** One finding, in ESLint's shape and more. */
export interface LintMessage extends MessageSentence, MessagePlace {
  readonly ruleId: string
  /** 1: warning, 2: error. */
  readonly severity: 1 | 2
  readonly certainty: Certainty
  readonly where: Where
  readonly subject: Subject
  /** The document's words that the message covers, as written; left out when it covers none. */
  readonly evidence?: string
  /** The grounds, as `财预〔2020〕10号`; empty for practice alone. */
  readonly basis: readonly Basis[]
  /** A safe fix; several edits of one fix are joined into one. */
  readonly fix?: Edit
  readonly suggestions?: readonly Suggestion[]
  readonly related?: readonly RelatedMessage[]
  /** Set when it takes several files to see it: it holds for the files of this run. */
  readonly acrossFiles?: true
  /** Whether the last run had it; left out when none was compared. */
  readonly baselineState?: BaselineState
}

/** How a finding stands against the last run. */
export type BaselineState = 'new' | 'unchanged'

/** A finding that a person let stand. */
export interface SuppressedMessage extends LintMessage {
  /** By whose word, and why. */
  readonly suppressions: readonly Suppression[]
}

/** Why a finding counts no more. */
export interface Suppression {
  readonly kind: 'waiver'
  /** The reason given. */
  readonly justification: string
  readonly by: string
  /** The last day, as `2026-12-31`. */
  readonly until?: string
}

/** The findings in one file, in ESLint's shape. */
export interface LintResult {
  readonly filePath: string
  readonly messages: readonly LintMessage[]
  readonly suppressedMessages: readonly SuppressedMessage[]
  readonly errorCount: number
  readonly warningCount: number
  readonly fixableErrorCount: number
  readonly fixableWarningCount: number
  /** The text with the fixes applied, when they were asked for and changed it. */
  readonly output?: string
  /** The file with the fixes applied, of a workbook or a Word file, when the library was asked for them and they changed it. */
  readonly outputBytes?: Uint8Array
}
