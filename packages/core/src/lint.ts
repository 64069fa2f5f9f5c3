import type {Nodes, PerformanceTable} from '@perf-lint/ast'
import {chooseProfile} from '@perf-lint/meaning'
import type {SourceDocument, SyntaxProblem} from '@perf-lint/source'
import type {CollectedFacts, RuleFacts} from './compare-files.js'
import type {ResolvedConfig, ResolvedRule} from './config.js'
import {toEdit} from './fixer.js'
import {locate} from './locate.js'
import {createMemory} from './memory.js'
import type {Localized} from './locale.js'
import type {LintMessage, RelatedMessage, Suggestion} from './messages.js'
import {createPlaces} from './places.js'
import {renderMessage} from './render-message.js'
import type {Certainty, Fix, Messages, RuleContext, SourcePosition} from './rule.js'
import {isSureEnough} from './resolve-config.js'
import {settle} from './settle.js'
import {traverse, type Listener} from './traverse.js'

/** A parsed document. */
export interface LintInput {
  readonly tree: PerformanceTable
  readonly source: SourceDocument
  /** What could not be read; default: nothing. */
  readonly syntax?: readonly SyntaxProblem[]
  /** Default: nothing is timed. */
  readonly timing?: RuleTiming
}

/** Adds up how long rules take. What they remember for each other counts for the first that asks. */
export interface RuleTiming {
  /** A clock, in milliseconds. */
  now(): number
  /** What each rule took so far, by its id. */
  readonly rules: Map<string, number>
}

/** A rule that threw: our fault, not the document's. */
export interface Defect {
  readonly ruleId: string
  readonly error: unknown
  /** The node the rule was looking at; `undefined` when it threw before it looked at any. */
  readonly position: SourcePosition | undefined
}

/** What a run found. */
export interface LintOutcome {
  /** In the order of the document. */
  readonly messages: readonly LintMessage[]
  readonly defects: readonly Defect[]
  /** What other files are to be held against. */
  readonly facts: CollectedFacts
}

type SentenceData = Readonly<Record<string, string | number>>

/** What any rule reports, its sentences and their data no longer tied to each other by type. */
interface AnyReport {
  readonly messageId: string
  readonly data?: SentenceData
  readonly node: Nodes
  readonly range?: readonly [start: number, end: number]
  readonly certainty: Certainty
  readonly related?: readonly {readonly messageId: string; readonly data?: SentenceData; readonly node: Nodes}[]
  readonly fix?: Fix
  readonly suggest?: readonly {readonly messageId: string; readonly data?: SentenceData; readonly fix: Fix}[]
}

/** Offered when a safe fix would re-flow a wrapped cell. */
const fixAcrossWrap: Localized = {
  'zh-CN': '按规范写法修改（涉及单元格内折行，由人确认）',
  en: 'Apply the fix (it crosses a line break inside the cell, so it is for a person to confirm)'
}

/**
 * Run rules over a tree, in one pass.
 *
 * The tree is not changed; the order of the rules does not change the result. A rule that throws is left out of the rest
 * of the run and told in `defects`; the others go on.
 */
export function lint(input: LintInput, config: ResolvedConfig): LintOutcome {
  const {tree, source, timing} = input
  const {locale} = config
  const messages: LintMessage[] = []
  const defects: Defect[] = []
  const facts: RuleFacts[] = []
  const dispatch = new Map<string, Listener[]>()
  const places = createPlaces(tree, source, locale)
  const profile = chooseProfile(tree, {...config.settings, profile: config.profile})
  const remember = createMemory({profile, lexicon: config.lexicon})

  for (const resolved of config.rules) register(resolved)
  traverse(tree, dispatch)
  for (const problem of input.syntax ?? []) messages.push(toSyntaxMessage(problem))
  // Findings are told apart and put in order by the text; only then are their lines those of the file.
  return {
    messages: settle(messages).map((message) => places.toFile(message)),
    defects,
    facts: {locale, certainty: config.certainty, rules: facts}
  }

  function register(resolved: ResolvedRule): void {
    const {id, rule} = resolved
    let current: Nodes | undefined
    let failed = false

    const context = {
      options: resolved.options,
      settings: config.settings,
      profile,
      lexicon: config.lexicon,
      source,
      locale,
      remember,
      report(report: AnyReport) {
        if (!isSureEnough(report.certainty, config.certainty)) return
        messages.push(toMessage(resolved, report))
      }
    }

    try {
      for (const [key, visitor] of Object.entries(rule.create(context))) {
        const listener: Listener = (node, ancestors) => {
          if (failed) return
          current = node
          const start = timing?.now() ?? 0
          try {
            ;(visitor as Listener)(node, ancestors)
          } catch (error) {
            fail(error)
          }
          timing?.rules.set(id, (timing.rules.get(id) ?? 0) + timing.now() - start)
        }
        const listeners = dispatch.get(key)
        if (listeners) listeners.push(listener)
        else dispatch.set(key, [listener])
      }
      collect(resolved, context)
    } catch (error) {
      fail(error)
    }

    function fail(error: unknown): void {
      failed = true
      defects.push({ruleId: id, error, position: current?.position as SourcePosition | undefined})
    }
  }

  function collect({id, rule, severity}: ResolvedRule, context: Omit<RuleContext<Messages, object>, 'report'>): void {
    if (!rule.acrossFiles) return
    const collected = rule.acrossFiles.collect(tree, context).map(({node, data}) => {
      const range = places.rangeOf(node)
      const place = places.toFile({...places.placeOf(range), ...places.evidenceOf(range)})
      return {data: toData(data), place, subject: places.subjectOf(node)}
    })
    if (collected.length > 0) facts.push({ruleId: id, severity, facts: collected})
  }

  function toMessage({id, rule, severity}: ResolvedRule, report: AnyReport): LintMessage {
    const sentences = rule.meta.messages as Messages
    const {data = {}} = report
    const range = places.rangeOf(report.node, report.range)
    const fix = report.fix && source.editable ? toEdit(report.fix, source.text, false) : undefined
    const suggestions: Suggestion[] = []
    for (const {messageId, data: words = {}, fix: change} of report.suggest ?? []) {
      const edit = source.editable ? toEdit(change, source.text, true) : undefined
      if (edit) suggestions.push({messageId, data: words, message: say(sentences, messageId, words), fix: edit})
    }
    if (report.fix && !fix && source.editable) {
      const edit = toEdit(report.fix, source.text, true)
      const message = fixAcrossWrap[locale]
      if (edit) suggestions.push({messageId: 'fixAcrossWrap', data: {}, message, fix: edit})
    }

    const related: RelatedMessage[] = (report.related ?? []).map(({messageId, data: words = {}, node}) => {
      return {
        messageId,
        data: words,
        message: say(sentences, messageId, words),
        ...places.placeOf(places.rangeOf(node))
      }
    })

    return {
      ruleId: id,
      severity,
      certainty: report.certainty,
      messageId: report.messageId,
      data,
      message: say(sentences, report.messageId, data),
      ...places.placeOf(range),
      subject: places.subjectOf(report.node),
      ...places.evidenceOf(range),
      basis: rule.meta.basis,
      ...(fix && {fix}),
      ...(suggestions.length > 0 && {suggestions}),
      ...(related.length > 0 && {related})
    }
  }

  function toSyntaxMessage({ruleId, messageId, sentence, data, position}: SyntaxProblem): LintMessage {
    const range = {start: position.start.offset, end: position.end.offset}
    return {
      ruleId,
      severity: 2,
      certainty: 'certain',
      messageId,
      data,
      message: renderMessage(sentence, data, locale),
      ...places.placeOf(range),
      subject: places.subjectOf(findNodeAt(tree, range.start)),
      ...places.evidenceOf(range),
      basis: []
    }
  }

  function say(sentences: Messages, messageId: string, data: SentenceData): string {
    return renderMessage(sentences[messageId]!, data, locale)
  }
}

/** The same whether it stays, is sent to a thread or is kept in a file. */
function toData(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data))
}

/** The innermost node around an offset. */
function findNodeAt(root: Nodes, offset: number): Nodes {
  let found = root
  for (;;) {
    const children: readonly Nodes[] = 'children' in found ? found.children : []
    const next = children.find((child) => {
      const place = locate(child)
      return place !== undefined && place.start <= offset && offset < place.end
    })
    if (!next) return found
    found = next
  }
}
