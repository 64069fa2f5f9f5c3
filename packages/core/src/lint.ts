import type {Nodes, PerformanceTable} from '@perf-lint/ast'
import {chooseProfile} from '@perf-lint/meaning'
import type {Origin, SourceDocument, SyntaxProblem} from '@perf-lint/source'
import {createAncestry} from './ancestry.js'
import type {ResolvedConfig, ResolvedRule} from './config.js'
import {toEdit} from './fixer.js'
import {locate} from './locate.js'
import {createMemory} from './memory.js'
import type {Localized} from './locale.js'
import type {LintMessage, MessagePlace, RelatedMessage, Suggestion, Where} from './messages.js'
import {renderMessage} from './render-message.js'
import type {Certainty, Fix, Messages, SourcePosition} from './rule.js'
import {isSureEnough} from './resolve-config.js'
import {settle} from './settle.js'
import {createToSubject} from './subject.js'
import {traverse, type Listener} from './traverse.js'
import {toWhere} from './where.js'

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

/** Half-open offsets into the document's text. */
interface OffsetRange {
  readonly start: number
  readonly end: number
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
  const dispatch = new Map<string, Listener[]>()
  const ancestry = createAncestry(tree)
  const toSubject = createToSubject()
  const profile = chooseProfile(tree, {...config.settings, profile: config.profile})
  const remember = createMemory({profile, lexicon: config.lexicon})

  for (const resolved of config.rules) register(resolved)
  traverse(tree, dispatch)
  for (const problem of input.syntax ?? []) messages.push(toSyntaxMessage(problem))
  // Findings are told apart and put in order by the text; only then are their lines those of the file.
  return {messages: settle(messages).map(toFile), defects}

  function toFile(message: LintMessage): LintMessage {
    const place = toFilePlace(message, originOf(message))
    return Object.keys(place).length === 0 ? message : {...message, ...place}
  }

  function originOf({line, column}: MessagePlace): Origin {
    return source.originAt(source.toOffset({line, column}))
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
    } catch (error) {
      fail(error)
    }

    function fail(error: unknown): void {
      failed = true
      defects.push({ruleId: id, error, position: current?.position as SourcePosition | undefined})
    }
  }

  function toMessage({id, rule, severity}: ResolvedRule, report: AnyReport): LintMessage {
    const sentences = rule.meta.messages as Messages
    const {data = {}} = report
    const range = rangeOf(report)
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
      return {messageId, data: words, message: say(sentences, messageId, words), ...placeOf(rangeOf({node}))}
    })

    return {
      ruleId: id,
      severity,
      certainty: report.certainty,
      messageId: report.messageId,
      data,
      message: say(sentences, report.messageId, data),
      ...placeOf(range),
      subject: toSubject(report.node, ancestry.of(report.node)),
      ...evidenceOf(range),
      basis: rule.meta.basis,
      ...(fix && {fix}),
      ...(suggestions.length > 0 && {suggestions}),
      ...(related.length > 0 && {related})
    }
  }

  function toSyntaxMessage({ruleId, messageId, sentence, data, position}: SyntaxProblem): LintMessage {
    const path = findPathAt(tree, position.start.offset)
    return {
      ruleId,
      severity: 2,
      certainty: 'certain',
      messageId,
      data,
      message: renderMessage(sentence, data, locale),
      ...placeOf({start: position.start.offset, end: position.end.offset}),
      subject: toSubject(path.at(-1) ?? tree, path.slice(0, -1)),
      ...evidenceOf({start: position.start.offset, end: position.end.offset}),
      basis: []
    }
  }

  function say(sentences: Messages, messageId: string, data: SentenceData): string {
    return renderMessage(sentences[messageId]!, data, locale)
  }

  /** The range of a node or a part of it; of a built node, that of the nearest ancestor that has one. */
  function rangeOf({node, range}: Pick<AnyReport, 'node' | 'range'>): OffsetRange {
    return (
      locate(node, range) ??
      ancestry
        .of(node)
        .toReversed()
        .map((ancestor) => locate(ancestor))
        .find((place) => place !== undefined) ?? {start: 0, end: 0}
    )
  }

  function placeOf({start, end}: OffsetRange): MessagePlace & {where: Where} {
    return {...toPlace(source.positionOf(start, end)), where: toWhere(source.originAt(start), locale)}
  }

  function evidenceOf({start, end}: OffsetRange): Pick<LintMessage, 'evidence'> {
    return end > start ? {evidence: source.text.slice(start, end)} : {}
  }
}

function toPlace({start, end}: SourcePosition): MessagePlace {
  return {line: start.line, column: start.column, endLine: end.line, endColumn: end.column}
}

/** A place in the file, where its lines are others than those of its text: of a web page, whose text is a rendering. */
function toFilePlace(place: MessagePlace & {readonly where: Where}, origin: Origin): Partial<MessagePlace> {
  if (origin.kind !== 'line' || (origin.line === place.line && origin.column === place.column)) return {}
  const {line, column} = origin
  return {line, column, endLine: line, endColumn: column}
}

/** The nodes around an offset, from the root to the innermost. */
function findPathAt(root: Nodes, offset: number): readonly Nodes[] {
  const path: Nodes[] = []
  let node: Nodes | undefined = root
  while (node) {
    path.push(node)
    const children: readonly Nodes[] = 'children' in node ? node.children : []
    node = children.find((child) => {
      const place = locate(child)
      return place !== undefined && place.start <= offset && offset < place.end
    })
  }
  return path
}
