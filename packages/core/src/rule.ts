import type {Nodes, PerformanceTable} from '@perf-lint/ast'
import type {Lexicon, TableProfile, VocabularyExtension} from '@perf-lint/meaning'
import type {SourceDocument, SourcePosition} from '@perf-lint/source'
import type {Locale, Localized} from './locale.js'
import type {Remember} from './memory.js'

/** How sure a reviewer would be: would certainly, most likely, perhaps send it back. */
export type Certainty = 'certain' | 'likely' | 'arguable'

/** The part of the table a rule looks at; the folder its file stands in. */
export type RuleCategory = 'structure' | 'category' | 'value' | 'totals' | 'coverage'

/** A rule's level in a preset. */
export type Severity = 'off' | 'warn' | 'error'

/** A rule's sentences by message id, with `{{name}}` for its data. */
export type Messages = Readonly<Record<string, Localized>>

type Placeholder<S extends string> = S extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never

/** `data` is required exactly when the sentence has placeholders, with exactly their names. */
type Data<M extends Localized> = [Placeholder<M['zh-CN']>] extends [never]
  ? {readonly data?: undefined}
  : {readonly data: Readonly<Record<Placeholder<M['zh-CN']>, string | number>>}

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

/** Every language uses the same placeholders, or the rule does not compile. */
type Aligned<M extends Messages> = {
  readonly [Id in keyof M]: Same<Placeholder<M[Id]['zh-CN']>, Placeholder<M[Id]['en']>> extends true ? Localized : never
}

/** Replace a half-open range of the document's text. */
export interface Edit {
  readonly range: readonly [start: number, end: number]
  readonly text: string
}

/** Makes edits of nodes. An edit that would cross a wrap of the document is withdrawn: `undefined`. */
export interface Fixer {
  /** Put `text` in the place of a node, or of the part of its value given by half-open offsets into that value. */
  replace(node: Nodes, text: string, start?: number, end?: number): Edit | undefined
  /** Take a node out, or the part of its value given by half-open offsets. */
  remove(node: Nodes, start?: number, end?: number): Edit | undefined
}

/** What a fix does; `undefined` or an empty list when it cannot be done safely. */
export type Fix = (fixer: Fixer) => Edit | readonly Edit[] | undefined

/** One of the rule's sentences, with the words to fill it. */
type Sentence<M extends Messages> = {
  [Id in keyof M & string]: {readonly messageId: Id} & Data<M[Id]>
}[keyof M & string]

/** What a rule reports. */
export type Report<M extends Messages> = Sentence<M> & {
  /** The smallest node that shows the fault. */
  readonly node: Nodes
  /** The part of the node's `value` that shows the fault, half-open UTF-16 offsets, when smaller than the node. */
  readonly range?: readonly [start: number, end: number]
  /** How sure a reviewer would be. */
  readonly certainty: Certainty
  /** The other half of the problem: “the annual target is here”. */
  readonly related?: ReadonlyArray<Sentence<M> & {readonly node: Nodes}>
  /** Safe: cannot change what the document means. */
  readonly fix?: Fix
  /** For a person to choose. */
  readonly suggest?: ReadonlyArray<Sentence<M> & {readonly fix: Fix}>
}

/** The ground of a rule: a published text, or the practice of reviewers. */
export interface Basis {
  /** The title, as `关于印发《项目支出绩效评价管理办法》的通知`; for practice, `惯例`. */
  readonly title: string
  /** 文号, as `财预〔2020〕10号`. */
  readonly number?: string
  /** The article, only where the text was read. */
  readonly article?: string
}

/** What is known of a rule without running it. */
export interface RuleMeta<M extends Messages, Options> {
  /** Kebab-case; also the file's name. */
  readonly name: string
  readonly category: RuleCategory
  /** Set when the rule has safe fixes. */
  readonly fixable?: true
  /** Set when the rule has suggestions. */
  readonly hasSuggestions?: true
  readonly docs: {
    /** One line: 禁止…, 要求…, 统一…, 校验… / Disallow…, Require…, Enforce…. */
    readonly description: Localized
    /** Why it matters, and to whom. */
    readonly rationale: Localized
    /** More, when the rationale is not enough: edge cases, what is out of scope. */
    readonly notes?: Localized
  }
  /** The severity in `recommended`; `strict` means off there and `warn` in `strict`. */
  readonly level: 'error' | 'warn' | 'strict'
  /** The grounds, most specific first. */
  readonly basis: readonly Basis[]
  /** JSON Schema (draft 7) of the options object; each property with a `description`. */
  readonly schema?: Readonly<Record<string, unknown>>
  readonly defaultOptions: Options
  readonly messages: M
  /** Shown in the docs and run as tests: `⟦…⟧` marks what a message covers. */
  readonly examples: {
    readonly valid: readonly string[]
    readonly invalid: readonly string[]
  }
}

/** What `create` gets. */
export interface RuleContext<M extends Messages, Options> {
  readonly options: Readonly<Options>
  readonly settings: Settings
  /** The category system that this table is judged by. */
  readonly profile: TableProfile
  /** The words of the run: the built-in ones, and those of the settings. */
  readonly lexicon: Lexicon
  readonly source: SourceDocument
  readonly locale: Locale
  /** What a function finds of a node, looked for once a run for all rules. */
  readonly remember: Remember
  report(report: Report<M>): void
}

/** What all rules share, set by the configuration. */
export interface Settings {
  /** The budget year; inferred from the document when left out. */
  readonly year?: number
  /** Words of one's own, beside the built-in ones. */
  readonly vocabulary?: VocabularyExtension
}

/** A visitor for each node type, before its children or (`:exit`) after them. `ancestors` goes from the root to the parent. */
export type RuleVisitor = {
  [T in Nodes['type']]?: (node: Extract<Nodes, {type: T}>, ancestors: readonly Nodes[]) => void
} & {
  [T in Nodes['type'] as `${T}:exit`]?: (node: Extract<Nodes, {type: T}>, ancestors: readonly Nodes[]) => void
}

/** Something that a table says, for other files to be held against. */
export interface Fact<Data> {
  /** The smallest node that says it. */
  readonly node: Nodes
  /** What can be written as JSON: it is sent between threads, and kept in files. Keep it small. */
  readonly data: Data
}

/** A fact among those of all files of a run. */
export interface FileFact<Data> {
  readonly filePath: string
  readonly data: Data
}

/** What a rule reports of a fact. */
export type FileReport<M extends Messages, Data> = Sentence<M> & {
  /** One of those given. */
  readonly fact: FileFact<Data>
  /** How sure a reviewer would be. */
  readonly certainty: Certainty
  /** The other half of the problem, in another file. */
  readonly related?: ReadonlyArray<Sentence<M> & {readonly fact: FileFact<Data>}>
}

/**
 * How a rule holds the files of a run against each other: in two steps, since files are read one by one, in any order, by
 * several threads or machines, and each is forgotten before the next.
 */
export interface AcrossFiles<M extends Messages, Options, Data> {
  /** Take out of a table what other files are held against. */
  collect(table: PerformanceTable, context: Omit<RuleContext<M, Options>, 'report'>): ReadonlyArray<Fact<Data>>
  /**
   * Compare the facts of all files that the rule is on for; called once, when there are two of them.
   *
   * @param facts
   *   By the paths of their files, and in the order of `collect`.
   */
  compare(facts: ReadonlyArray<FileFact<Data>>, context: {readonly report: (report: FileReport<M, Data>) => void}): void
}

/** A rule: what is known of it, and how it looks at a tree, and at several. */
export interface Rule<M extends Messages = Messages, Options = object, Data = unknown> {
  readonly meta: RuleMeta<M, Options>
  create(context: RuleContext<M, Options>): RuleVisitor
  readonly acrossFiles?: AcrossFiles<M, Options, Data>
}

/** A rule whatever its messages and options are; what the engine runs. */
// Rules are invariant in their messages, options and facts, so a list of different rules needs `any` here.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyRule = Rule<any, any, any>

/**
 * Define a rule, with its sentences and options checked by the compiler.
 *
 * @returns The rule itself.
 */
export function defineRule<const M extends Messages, Options, Data = never>(
  rule: Rule<M, Options, Data> & {readonly meta: {readonly messages: Aligned<M>}}
): Rule<M, Options, Data> {
  return rule
}

export type {SourcePosition}
