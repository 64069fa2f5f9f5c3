import type {Nodes} from '@perf-lint/ast'
import {toConfigError, within, type ConfigPlace} from '../config-place.js'
import type {Localized} from '../locale.js'
import {findNearest} from '../nearest.js'
import {renderMessage} from '../render-message.js'
import type {AnyRule, Basis, Fix, Messages, RuleCategory, RuleContext, RuleVisitor} from '../rule.js'
import type {Check, CheckSite, Fault} from './checks/check.js'
import {createPatternCheck} from './checks/pattern.js'
import {createRangeCheck} from './checks/range.js'
import {createRequiredCheck} from './checks/required.js'
import {createSumCheck} from './checks/sum.js'
import {createTableCheck} from './checks/table.js'
import {createWhen} from './create-when.js'
import {textOf} from './node-text.js'
import type {CheckDefinition, RuleDefinition, TextDefinition} from './rule-definition.js'
import {createSelector} from './selector.js'

/** What a definition is compiled with. */
export interface RuleSite {
  /** Where it stands. */
  readonly place?: ConfigPlace
  /** Rows by the name of the file that a table is in. Default: none. */
  readonly tables?: ReadonlyMap<string, unknown>
}

/**
 * Make a rule of its definition.
 *
 * @param definition
 *   Of the right shape, as `ruleFileSchema` says it.
 * @throws {ConfigError}
 *   The data say at which key what was found, what is expected, and the nearest known name.
 */
export function createRule(definition: RuleDefinition, {place = {at: ''}, tables = new Map()}: RuleSite = {}): AnyRule {
  const {name, check, certainty = 'likely', severity = 'warn', suggest, tests = {}} = definition
  const selector = createSelector(definition.selector, within(place, 'selector'))
  const {kind, compiled} = createCheck(check, {types: selector.types, place: within(place, 'check'), tables})
  const message = toLocalized(definition.message)
  const words = checkPlaceholders(definition, compiled, place)
  const description = toLocalized(definition.description)
  const isConcerned = createWhen(definition.when)

  return {
    meta: {
      name,
      category: categories[kind],
      ...(suggest !== undefined && {hasSuggestions: true as const}),
      docs: {description, rationale: definition.rationale ? toLocalized(definition.rationale) : description},
      level: severity,
      basis: definition.basis ? toList(definition.basis) : practice,
      defaultOptions: {},
      messages: {wrong: message, replace: replacing},
      // A text of several lines ends in a line break in YAML.
      examples: {valid: trim(tests.valid), invalid: trim(tests.invalid)}
    },
    create(context: RuleContext<Messages, object>): RuleVisitor {
      const isMeant = selector.createTest()
      const find = compiled.start(context.lexicon)
      // One visitor for all the types that the selector may mean.
      return Object.fromEntries(selector.types.map((type) => [type, visit]))

      function visit(node: Nodes, ancestors: readonly Nodes[]): void {
        if (!isMeant(node, ancestors)) return
        const path = [...ancestors, node]
        if (!isConcerned(path, context.profile.year)) return
        for (const fault of find(node, ancestors)) {
          const known = {...dataOf(path), ...fault.data}
          const report = {...toReport(fault, pick(known, words)), certainty, ...toSuggestion(fault, known, suggest)}
          // The sentences are the user's, so the compiler cannot hold the data against them.
          context.report(report as never)
        }
      }
    }
  }
}

function trim(examples: readonly string[] = []): readonly string[] {
  return examples.map((example) => example.trimEnd())
}

type Data = Readonly<Record<string, string | number>>

/** A rule that names no text rests on what reviewers do. */
const practice: readonly Basis[] = [{title: '惯例'}]

const replacing: Localized = {'zh-CN': '改为“{{replacement}}”', en: 'Replace by `{{replacement}}`'}

type CheckKind = keyof CheckDefinition

const categories: Readonly<Record<CheckKind, RuleCategory>> = {
  pattern: 'value',
  range: 'value',
  required: 'structure',
  sum: 'totals',
  table: 'value'
}

function createCheck(
  {pattern, range, required, sum, table}: CheckDefinition,
  site: CheckSite
): {kind: CheckKind; compiled: Check} {
  const at = (kind: CheckKind): CheckSite => ({...site, place: within(site.place, kind)})
  if (pattern) return {kind: 'pattern', compiled: createPatternCheck(pattern, at('pattern'))}
  if (range) return {kind: 'range', compiled: createRangeCheck(range, at('range'))}
  if (required) return {kind: 'required', compiled: createRequiredCheck(required, at('required'))}
  if (sum) return {kind: 'sum', compiled: createSumCheck(sum, at('sum'))}
  if (table) return {kind: 'table', compiled: createTableCheck(table, at('table'))}
  throw toConfigError('rule-choice', site.place, {expected: Object.keys(categories).join(', ')})
}

function toList(basis: Basis | readonly Basis[]): readonly Basis[] {
  return 'title' in basis ? [basis] : basis
}

function toLocalized(text: TextDefinition): Localized {
  return typeof text === 'string' ? {'zh-CN': text, en: text} : text
}

/** What every message may use, beside what its check knows. */
const commonWords = ['value', 'budgetUnit', 'project', 'indicator'] as const

/** Check the placeholders of what is said, and give those that are used. */
function checkPlaceholders(definition: RuleDefinition, check: Check, place: ConfigPlace): readonly string[] {
  const known = [...commonWords, ...check.words]
  const texts = [
    ['message', definition.message],
    ['suggest', definition.suggest ?? '']
  ] as const
  const used = texts.flatMap(([key, text]) =>
    Object.values(toLocalized(text)).flatMap((sentence) =>
      [...sentence.matchAll(/\{\{([^{}]*)\}\}/g)].map(([, name = '']) => {
        if (known.includes(name)) return name
        const nearest = findNearest(name.trim(), known) ?? ''
        throw toConfigError('rule-placeholder', within(place, key), {name, nearest, known: known.join(', ')})
      })
    )
  )
  return [...new Set(used)]
}

/** What is known of a node that a rule looks at: what it says, and what it is a part of. */
function dataOf(path: readonly Nodes[]): Data {
  const indicator = path.find((node) => node.type === 'indicator')
  return {
    value: textOf(path.at(-1)!) ?? '',
    budgetUnit: path.find((node) => node.type === 'budgetUnit')?.name ?? '',
    project: path.find((node) => node.type === 'project')?.name ?? '',
    indicator: (indicator && textOf(indicator)) ?? ''
  }
}

function toReport({node, range}: Fault, data: Data) {
  return {messageId: 'wrong', data, node, ...(range && {range})}
}

function pick(data: Data, names: readonly string[]): Data {
  return Object.fromEntries(names.map((name) => [name, shorten(data[name] ?? '')]))
}

/** A goal is too long to be quoted whole. */
function shorten(text: string | number): string | number {
  return typeof text === 'string' && text.length > 40 ? `${text.slice(0, 40)}…` : text
}

/** What a person may put in the place of what is reported; nothing where that has no text, or would not change. */
function toSuggestion({node, range}: Fault, data: Data, suggest: string | undefined) {
  if (suggest === undefined || !('value' in node)) return {}
  const [start, end] = range ?? [0, node.value.length]
  const replacement = renderMessage(toLocalized(suggest), data, 'zh-CN')
  if (replacement === '' || replacement === node.value.slice(start, end)) return {}
  const fix: Fix = (fixer) => fixer.replace(node, replacement, start, end)
  return {suggest: [{messageId: 'replace', data: {replacement}, fix}]}
}
