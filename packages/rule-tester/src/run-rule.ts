import type {PerformanceTable} from '@perf-lint/ast'
import {
  lint,
  resolveConfig,
  type CollectedFacts,
  type Defect,
  type LintMessage,
  type Locale,
  type Messages,
  type ProfileChoice,
  type Rule,
  type Settings
} from '@perf-lint/core'
import {parse} from '@perf-lint/grammar'
import {readText} from './read-text.js'

/** How a rule is set for one run. */
export interface RunSettings {
  /** The rule's options; default: its own defaults. */
  readonly options?: object | undefined
  /** What all rules share. */
  readonly settings?: Settings | undefined
  /** Default: by the text. */
  readonly profile?: ProfileChoice | undefined
  /** Default: `zh-CN`. */
  readonly locale?: Locale | undefined
}

/** What one rule found in one text. */
export interface RuleRun {
  /** The rule's own messages, in the order of the text, of every certainty. */
  readonly messages: readonly LintMessage[]
  readonly defects: readonly Defect[]
  /** What other files are to be held against. */
  readonly facts: CollectedFacts
  /** How many stretches of the text could not be read. */
  readonly syntaxProblems: number
  readonly tree: PerformanceTable
}

/**
 * Parse a text and run one rule over it.
 *
 * @param change
 *   Done to the tree before the rule sees it; default: nothing.
 */
export function runRule<const M extends Messages, Options>(
  rule: Rule<M, Options>,
  text: string,
  {options, settings = {}, profile = 'auto', locale = 'zh-CN'}: RunSettings = {},
  change?: (tree: PerformanceTable) => void
): RuleRun {
  const id = rule.meta.name
  const entry = options ? (['error', {...options}] as const) : 'error'
  const config = resolveConfig(
    {rules: {[id]: entry}, certainty: 'arguable', settings, profile, locale},
    {rules: new Map([[id, rule]]), presets: new Map()}
  )
  const source = readText(text)
  const {tree, messages: syntax} = parse(source, {units: config.lexicon.units})
  change?.(tree)
  const {messages, defects, facts} = lint({tree, source}, config)
  return {messages, defects, facts, syntaxProblems: syntax.length, tree}
}
