import type {Dimension} from '@perf-lint/ast'
import type {Localized} from '../locale.js'
import type {Basis, Certainty, Severity} from '../rule.js'

/** A text in both languages, or one that serves for both. */
export type TextDefinition = string | Localized

/** What a file of rules without code holds. */
export interface RuleFile {
  readonly rules: readonly RuleDefinition[]
}

/** A rule without code: where it looks, what must hold there, and what is said when it does not. */
export interface RuleDefinition {
  /** Letters of any script, digits and `-`, as `满意度下限`. */
  readonly name: string
  readonly description: TextDefinition
  /** Why it matters. Default: the description. */
  readonly rationale?: TextDefinition
  /** The nodes to look at: CSS over the tree, its nodes named as in ptast or in Chinese. */
  readonly selector: string
  readonly when?: WhenDefinition
  /** What must hold at each of them; exactly one. */
  readonly check: CheckDefinition
  /** What is wrong, with `{{name}}` for what is known of it. */
  readonly message: TextDefinition
  /** Default: the practice of reviewers. */
  readonly basis?: Basis | readonly Basis[]
  /** Default: `likely`. */
  readonly certainty?: Certainty
  /** In the preset `all` of the file. Default: `warn`. */
  readonly severity?: Exclude<Severity, 'off'>
  /** What a person may put in the place of what is wrong, with `{{name}}` as in the message. */
  readonly suggest?: string
  /** Examples, in the short form of rules' docs or as whole tables; `⟦…⟧` marks what a message covers. */
  readonly tests?: {readonly valid?: readonly string[]; readonly invalid?: readonly string[]}
}

/** One word or several, any of which is in the text. */
export type Words = string | readonly string[]

/** What else must be so for a rule to look at a node. */
export interface WhenDefinition {
  readonly budgetUnit?: Words
  readonly project?: Words
  /** In the indicator's name. */
  readonly indicator?: Words
  /** In the name of the indicator's first-level category. */
  readonly category?: Words
  /** In the name of its second-level category. */
  readonly subcategory?: Words
  /** The budget year, or the first and last of several. */
  readonly year?: number | {readonly min?: number; readonly max?: number}
}

/** What must hold at a node; exactly one of the keys. */
export interface CheckDefinition {
  readonly pattern?: PatternDefinition
  readonly range?: RangeDefinition
  readonly required?: RequiredDefinition
  readonly sum?: SumDefinition
  readonly table?: TableDefinition
}

/** A text must match a regular expression, or must not have a match of one. */
export interface PatternDefinition {
  /** Default: the node's text. */
  readonly field?: string
  readonly match?: string
  readonly not?: string
}

/** Figures must lie between bounds, both of which are allowed. */
export interface RangeDefinition {
  /** Of a node with several numbers, which. Default: `total` of `funds`, the number of others, all figures of a value. */
  readonly field?: string
  readonly min?: number
  readonly max?: number
  /** Of the bounds. Figures of other units are converted, those of other dimensions left alone. */
  readonly unit?: string
  /** What the unit measures, where it is not built in; without a unit, the bounds are in the base unit. */
  readonly dimension?: Dimension
}

/** There must be so many nodes below a node. */
export interface RequiredDefinition {
  readonly of: string
  /** Default: 1, or 0 when `max` is given. */
  readonly min?: number
  readonly max?: number
}

/** Numbers below a node: which nodes, and which field of them. */
export interface NumbersDefinition {
  readonly of: string
  readonly field?: string
}

/** Numbers below a node must add up to something. */
export interface SumDefinition extends NumbersDefinition {
  /** A number, a field of the node, or the sum of other numbers below it. */
  readonly equals: number | {readonly of?: string; readonly field?: string}
  /** Default: 0.005. */
  readonly tolerance?: number
}

/** A row of a table by its columns; a word is a row of one column. */
export type TableRow = string | Readonly<Record<string, string | number>>

/** A text is looked up in a table. */
export interface TableDefinition {
  readonly rows?: readonly TableRow[]
  /** A CSV, JSON or YAML file of the rows, from the file of rules on. */
  readonly file?: string
  /** The column to look in. Default: the first. */
  readonly key?: string
  /** The node below that has the text. Default: the node itself. */
  readonly of?: string
  /** Default: the text of that node. */
  readonly field?: string
  /** Whether a text that is not in the table is `wrong` or `ignored`. Default: `wrong`, and with `compare` `ignored`. */
  readonly unlisted?: 'wrong' | 'ignored'
  readonly compare?: CompareDefinition
}

/** What a row says of another node: exactly one of `same`, `atLeast` and `atMost`, with the name of a column. */
export interface CompareDefinition {
  readonly of: string
  readonly field?: string
  readonly same?: string
  readonly atLeast?: string
  readonly atMost?: string
  /** Of the column's numbers, as in `range`. */
  readonly unit?: string
}
