import type {
  Edit,
  LintMessage,
  LintResult,
  MessagePlace,
  RelatedMessage,
  SuppressedMessage,
  Where
} from '@perf-lint/core'
import {fingerprintResult} from './fingerprint-result.js'
import type {FormatOptions} from './formatter.js'
import type {Catalogue} from './locales/catalogue.js'
import {catalogues} from './locales/index.js'
import {hasLines, isUnreadable, toLevel} from './message-parts.js'
import {toUri} from './paths.js'
import {createScopes, type Scopes} from './sarif-scopes.js'
import {toReportingDescriptor} from './sarif-rule.js'

/**
 * SARIF 2.1.0, for code scanning: the rules that found something with their help and grounds, and each finding with its
 * place in the file and in the table, its fingerprint, and its fixes and suggestions as fixes. What was waived is there, suppressed.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarif(results: readonly LintResult[], options: FormatOptions): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [toRun(results, options)]
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

function toRun(results: readonly LintResult[], options: FormatOptions) {
  const messages = results.flatMap(({messages, suppressedMessages}) => [...messages, ...suppressedMessages])
  const ruleIds = [...new Set(messages.map(({ruleId}) => ruleId))].toSorted()
  const texts = catalogues[options.locale]
  const artifacts = new Map(results.map(({filePath}, index) => [filePath, {uri: toUri(filePath), index}]))
  const context: RunContext = {ruleIds, scopes: createScopes(texts), texts, artifacts}
  // The findings come first: they make the list of what they are about.
  const found = results.flatMap((result) => toResults(result, context))
  return {
    tool: {
      driver: {
        name: 'perf-lint',
        ...(options.version && {version: options.version}),
        rules: ruleIds.map((id) => toReportingDescriptor(id, options))
      }
    },
    language: options.locale,
    columnKind: 'utf16CodeUnits',
    invocations: [{executionSuccessful: !messages.some(isUnreadable)}],
    artifacts: [...artifacts.values()].map(({uri}) => ({location: {uri}})),
    results: found,
    logicalLocations: context.scopes.list()
  }
}

/** What all findings of a run share. */
interface RunContext {
  readonly ruleIds: readonly string[]
  readonly scopes: Scopes
  /** By `filePath`. */
  readonly artifacts: ReadonlyMap<string, Artifact>
  readonly texts: Catalogue
}

/** What all findings of a file share. */
interface FileContext extends RunContext {
  readonly artifact: Artifact
  readonly fingerprints: ReadonlyMap<LintMessage, string>
}

/** A file, in the list of those that were read. */
interface Artifact {
  readonly uri: string
  /** Left out for a file that was not read in this run. */
  readonly index?: number
}

function toResults(result: LintResult, run: RunContext) {
  const artifact = run.artifacts.get(result.filePath)!
  const context = {...run, artifact, fingerprints: fingerprintResult(result)}
  return [
    ...result.messages.map((message) => toResult(message, context)),
    ...result.suppressedMessages.map((message) => ({
      ...toResult(message, context),
      suppressions: message.suppressions.map(toSuppression)
    }))
  ]
}

function toSuppression({justification, by, until}: SuppressedMessage['suppressions'][number]) {
  return {kind: 'external', status: 'accepted', justification, properties: {by, ...(until && {until})}}
}

function toResult(message: LintMessage, context: FileContext) {
  const {artifact, texts} = context
  const {ruleId, messageId, certainty, related = []} = message
  const fixes = toFixes(message, artifact, texts)
  const logicalLocations = context.scopes.of(message)
  return {
    ruleId,
    ruleIndex: context.ruleIds.indexOf(ruleId),
    level: toLevel(message),
    message: {text: message.message},
    locations: [{...toLocation(message, artifact), ...(logicalLocations.length > 0 && {logicalLocations})}],
    ...(related.length > 0 && {
      relatedLocations: related.map((each, id) => ({
        id,
        ...toLocation(each, artifactOf(each, context)),
        message: {text: each.message}
      }))
    }),
    ...(message.baselineState && {baselineState: message.baselineState}),
    partialFingerprints: {'perfLintContent/v1': context.fingerprints.get(message)},
    ...(fixes.length > 0 && {fixes}),
    properties: {messageId, certainty, where: message.where.text, field: message.subject.field}
  }
}

/** The file that the other half of a problem is in. */
function artifactOf({filePath}: RelatedMessage, {artifact, artifacts}: FileContext): Artifact {
  return filePath === undefined ? artifact : (artifacts.get(filePath) ?? {uri: toUri(filePath)})
}

// Code scanners refuse a result without a physical location; one in a workbook or on a page has no lines to give.
function toLocation(place: MessagePlace & {readonly where: Where}, artifact: Artifact) {
  const {line, column, endLine, endColumn} = place
  const region = {startLine: line, startColumn: column, endLine, endColumn}
  return {physicalLocation: {artifactLocation: artifact, ...(place.where.kind === 'line' && {region})}}
}

function toFixes(message: LintMessage, artifact: Artifact, texts: Catalogue) {
  if (!hasLines(message)) return []
  const {fix, suggestions = []} = message
  return [
    ...(fix ? [toFix(texts.safeFix, fix, artifact)] : []),
    ...suggestions.map((suggestion) => toFix(suggestion.message, suggestion.fix, artifact))
  ]
}

function toFix(text: string, {range: [start, end], text: inserted}: Edit, artifactLocation: Artifact) {
  const replacement = {
    deletedRegion: {charOffset: start, charLength: end - start},
    insertedContent: {text: inserted}
  }
  return {description: {text}, artifactChanges: [{artifactLocation, replacements: [replacement]}]}
}
