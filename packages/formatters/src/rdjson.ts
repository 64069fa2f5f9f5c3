import type {Edit, LintMessage, LintResult} from '@perf-lint/core'
import type {FormatOptions} from './formatter.js'
import type {Catalogue} from './locales/catalogue.js'
import {catalogues} from './locales/index.js'
import {hasLines, toLevel, toSubjectText} from './message-parts.js'
import {toPosixPath} from './paths.js'
import {createSourceLines, type SourceLines} from './source-lines.js'

/**
 * The diagnostic format of reviewdog, with fixes and suggestions as its suggestions.
 *
 * Its columns count bytes of UTF-8, for which the text is needed: of a file without one in `sources` only lines are told.
 *
 * @see https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
 */
export function rdjson(results: readonly LintResult[], {locale, sources}: FormatOptions): string {
  const diagnostics = results.flatMap((result) =>
    toDiagnostics(result, sources?.get(result.filePath), catalogues[locale])
  )
  return `${JSON.stringify({source: {name: 'perf-lint'}, diagnostics}, undefined, 2)}\n`
}

rdjson.needsSources = true

function toDiagnostics({filePath, messages}: LintResult, text: string | undefined, texts: Catalogue) {
  const path = toPosixPath(filePath)
  const source = text === undefined ? undefined : createSourceLines(text)
  return messages.map((message) => ({
    message: toText(message, texts),
    location: {path, ...(hasLines(message) && {range: toRange(message, source)})},
    severity: toLevel(message).toUpperCase(),
    code: {value: message.ruleId},
    ...(source && hasLines(message) && toSuggestions(message, source))
  }))
}

function toText(message: LintMessage, texts: Catalogue): string {
  const subject = toSubjectText(message, texts)
  return subject === '' ? message.message : texts.about(subject, message.message)
}

/** A place by line and column, as messages have it. */
interface Place {
  readonly line: number
  readonly column: number
}

function toRange({line, column, endLine, endColumn}: LintMessage, source: SourceLines | undefined) {
  if (!source) return {start: {line}, end: {line: endLine}}
  return {start: toBytes({line, column}, source), end: toBytes({line: endLine, column: endColumn}, source)}
}

function toSuggestions({fix, suggestions = []}: LintMessage, source: SourceLines) {
  const edits = [...(fix ? [fix] : []), ...suggestions.map((suggestion) => suggestion.fix)]
  return edits.length > 0 && {suggestions: edits.map((edit) => toSuggestion(edit, source))}
}

function toSuggestion({range: [start, end], text}: Edit, source: SourceLines) {
  const [from, to] = [source.toPoint(start), source.toPoint(end)]
  return {range: {start: toBytes(from, source), end: toBytes(to, source)}, text}
}

function toBytes({line, column}: Place, source: SourceLines): Place {
  return {line, column: countBytes(source.line(line).slice(0, column - 1)) + 1}
}

/** How long a text is in UTF-8. */
function countBytes(text: string): number {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0)!
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}
