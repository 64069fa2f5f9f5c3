import {addAll} from '@perf-lint/source'
import {createLintResult} from './lint-result.js'
import type {Defect} from './lint.js'
import type {Locale} from './locale.js'
import type {LintMessage, LintResult, RelatedMessage, Subject} from './messages.js'
import type {Place} from './places.js'
import {renderMessage} from './render-message.js'
import {isSureEnough} from './resolve-config.js'
import type {AnyRule, Certainty, FileFact, Messages} from './rule.js'
import {compareMessages} from './settle.js'

/** What a file says that others are to be held against, as data. */
export interface CollectedFacts {
  /** What the file's configuration sets, which findings in it go by. */
  readonly locale: Locale
  readonly certainty: Certainty
  /** Rules that collected nothing are left out. */
  readonly rules: readonly RuleFacts[]
}

/** What one rule collected in a file. */
export interface RuleFacts {
  readonly ruleId: string
  readonly severity: LintMessage['severity']
  readonly facts: readonly PlacedFact[]
}

/** A fact, and where it stands. */
export interface PlacedFact {
  readonly data: unknown
  readonly place: Place
  readonly subject: Subject
}

/** A file of a run. */
export interface ComparedFile {
  readonly filePath: string
  readonly facts: CollectedFacts
}

/** What only several files together show. */
export interface FileComparison {
  /** By the path of the file. */
  readonly messages: ReadonlyMap<string, readonly LintMessage[]>
  /** Rules that threw. */
  readonly defects: readonly Defect[]
}

/** A fact that a rule may report, with all that a message needs of it. */
interface Reportable extends PlacedFact {
  readonly filePath: string
  readonly severity: LintMessage['severity']
  readonly locale: Locale
  readonly certainty: Certainty
}

/** What any rule reports, its sentences no longer tied to its data by type. */
interface AnyFileReport extends AnySentence {
  readonly certainty: Certainty
  readonly related?: readonly AnySentence[]
}

interface AnySentence {
  readonly messageId: string
  readonly data?: LintMessage['data']
  readonly fact: FileFact<unknown>
}

/**
 * Hold the files of a run against each other.
 *
 * The same for the same files, in whatever order, and by however many threads they were linted.
 *
 * @param rules
 *   By id. One that is not among them compares nothing.
 */
export function compareFiles(files: readonly ComparedFile[], rules: ReadonlyMap<string, AnyRule>): FileComparison {
  const messages = new Map<string, LintMessage[]>()
  const defects: Defect[] = []
  for (const [ruleId, facts] of [...groupFacts(files)].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const rule = rules.get(ruleId)
    if (new Set(facts.map(({filePath}) => filePath)).size < 2) continue
    const found: [file: string, message: LintMessage][] = []
    try {
      compareFacts(facts, rule, (fact, message) => found.push([fact.filePath, {...message, ruleId}]))
    } catch (error) {
      defects.push({ruleId, error, position: undefined})
      continue
    }
    for (const [file, message] of found) {
      const others = messages.get(file)
      if (others) others.push(message)
      else messages.set(file, [message])
    }
  }
  return {messages, defects}
}

/** The facts by their rule, the files by their path. */
function groupFacts(files: readonly ComparedFile[]): ReadonlyMap<string, readonly Reportable[]> {
  const groups = new Map<string, Reportable[]>()
  for (const {filePath, facts} of files.toSorted((a, b) => (a.filePath < b.filePath ? -1 : 1))) {
    const {locale, certainty} = facts
    for (const {ruleId, severity, facts: own} of facts.rules) {
      const group = groups.get(ruleId) ?? []
      for (const fact of own) group.push({...fact, filePath, severity, locale, certainty})
      groups.set(ruleId, group)
    }
  }
  return groups
}

function compareFacts(
  facts: readonly Reportable[],
  rule: AnyRule | undefined,
  add: (fact: Reportable, message: Omit<LintMessage, 'ruleId'>) => void
): void {
  if (!rule?.acrossFiles) return
  const sentences = rule.meta.messages as Messages
  const known = new Map(facts.map((fact): [FileFact<unknown>, Reportable] => [toFileFact(fact), fact]))
  rule.acrossFiles.compare([...known.keys()], {
    report(report: AnyFileReport) {
      const fact = known.get(report.fact)!
      if (!isSureEnough(report.certainty, fact.certainty)) return
      const related = (report.related ?? []).map((other) => toRelated(other, fact))
      add(fact, {
        severity: fact.severity,
        certainty: report.certainty,
        ...toSentence(report, fact.locale),
        ...fact.place,
        subject: fact.subject,
        basis: rule.meta.basis,
        ...(related.length > 0 && {related}),
        acrossFiles: true
      })
    }
  })

  function toSentence({messageId, data = {}}: AnySentence, locale: Locale) {
    return {messageId, data, message: renderMessage(sentences[messageId]!, data, locale)}
  }

  function toRelated(other: AnySentence, {filePath, locale}: Reportable): RelatedMessage {
    const {place, filePath: otherPath} = known.get(other.fact)!
    const {evidence: _, where, ...lines} = place
    const isElsewhere = otherPath !== filePath
    return {
      ...toSentence(other, locale),
      ...lines,
      where: isElsewhere ? {...where, text: `${otherPath} ${where.text}`} : where,
      ...(isElsewhere && {filePath: otherPath})
    }
  }
}

function toFileFact({filePath, data}: Reportable): FileFact<unknown> {
  return {filePath, data}
}

/** A result with what the other files of its run show of it. */
export function addComparison(result: LintResult, {messages}: Pick<FileComparison, 'messages'>): LintResult {
  const added = messages.get(result.filePath)?.toSorted(compareMessages)
  if (!added) return result
  const together: LintMessage[] = []
  let next = 0
  for (const message of result.messages) {
    while (next < added.length && compareMessages(message, added[next]!) > 0) together.push(added[next++]!)
    together.push(message)
  }
  addAll(together, added.slice(next))
  return {...result, ...countMessages(result, together)}
}

/** A result as it would be without the other files of its run. */
export function withoutComparison(result: LintResult): LintResult {
  const isOwn = ({acrossFiles}: LintMessage) => acrossFiles !== true
  return {
    ...result,
    ...countMessages(result, result.messages.filter(isOwn)),
    suppressedMessages: result.suppressedMessages.filter(isOwn)
  }
}

function countMessages(
  {filePath}: LintResult,
  messages: readonly LintMessage[]
): Omit<LintResult, 'suppressedMessages'> {
  const {suppressedMessages: _, ...counted} = createLintResult(filePath, messages)
  return counted
}
