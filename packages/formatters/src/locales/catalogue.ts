import type {Certainty, Messages, RuleCategory, RuleMeta, TableChange} from '@perf-lint/core'
import type {TableCounts} from '../formatter.js'

/** How many problems a run found. */
export interface ProblemCounts {
  readonly errors: number
  readonly warnings: number
  readonly fixable: number
}

/** What the formatters say besides the messages themselves. */
export interface Catalogue {
  /** 1: warning, 2: error. */
  readonly severity: Readonly<Record<1 | 2, string>>
  /** How sure the finding is; what is certain goes without saying. */
  readonly certainty: Readonly<Record<Exclude<Certainty, 'certain'>, string>>
  /** What the two words mean. */
  readonly certaintyNote: Readonly<Record<Exclude<Certainty, 'certain'>, string>>
  /** An indicator, by its 1-based place in the project. */
  readonly indicator: (place: number, name: string | null) => string
  /** A name and how many problems there are in what it names. */
  readonly withCount: (name: string, count: number) => string
  /** What reports say around the findings. */
  readonly report: ReportTexts
  /** The count beside a project's name. */
  readonly problems: (count: number) => string
  readonly fixable: string
  /** What a fix that `--fix` applies does. */
  readonly safeFix: string
  /** The other half of a problem. */
  readonly related: (place: string, message: string) => string
  /** How often the same was found in the project, and where: all the places, or some of them. */
  readonly sameAt: (count: number, places: readonly string[], areAll: boolean) => string
  /** The places of a problem that are not told one by one. */
  readonly moreRelated: (places: readonly string[]) => string
  /** What a person may choose from. */
  readonly suggestions: (messages: readonly string[]) => string
  /** What a finding rests on. */
  readonly grounds: (citations: readonly string[]) => string
  /** A finding behind what it is about. */
  readonly about: (subject: string, message: string) => string
  readonly summary: (counts: ProblemCounts) => string
  readonly noProblems: string
  /** What was read. */
  readonly extent: (files: number, counts: TableCounts | undefined) => string
  /** How many findings were let stand by a waiver. */
  readonly waived: (count: number) => string
  /** Beside a finding that the last run did not have. */
  readonly isNew: string
  /** How the run stands against the last one. */
  readonly compared: (counts: {readonly added: number; readonly unchanged: number; readonly resolved: number}) => string
  /** Above what the last run found and this one does not. */
  readonly resolved: string
  /** The findings below it that are not told one by one. */
  readonly moreResolved: (count: number) => string
  /** What became of a document since an earlier draft. */
  readonly changes: ChangeTexts
  /** A rule's level in the recommended preset. */
  readonly levels: Readonly<Record<RuleMeta<Messages, unknown>['level'], string>>
  readonly categories: Readonly<Record<RuleCategory, string>>
  /** Headings of what is said of a rule. */
  readonly sections: Readonly<Record<'why' | 'grounds' | 'notes' | 'options', string>>
  /** The ground of a rule that rests on no text. */
  readonly practice: string
  /** The default of an option, as JSON. */
  readonly defaultValue: (json: string) => string
  /** Below a list of rules. */
  readonly rulesNote: (count: number) => string
}

/** What is said of two drafts of a table. */
export interface ChangeTexts {
  readonly title: string
  readonly count: (count: number) => string
  /** The earlier draft that was compared. */
  readonly against: (file: string) => string
  /** There is no earlier draft of the file. */
  readonly noDraft: string
  /** Above changes of the table as a whole. */
  readonly table: string
  readonly describe: (change: TableChange) => string
}

/** What reports say around the findings. */
export interface ReportTexts {
  readonly title: string
  /** Headings of the table of findings. */
  readonly columns: Readonly<Record<'place' | 'level' | 'indicator' | 'problem' | 'ground' | 'rule', string>>
  /** Heading of what is said of the rules. */
  readonly rules: string
  /** Labels of what narrows the findings down. */
  readonly filter: Readonly<
    Record<'label' | 'search' | 'severity' | 'certainty' | 'rule' | 'allRules' | 'certain', string>
  >
  /** How many findings are shown: `{shown}` of `{all}`. */
  readonly shown: string
}
