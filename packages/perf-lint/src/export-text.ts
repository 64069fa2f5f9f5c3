import type {PerformanceTable} from '@perf-lint/ast'
import type {Locale} from '@perf-lint/core'
import {renderMessage} from '@perf-lint/core'
import {parse, type SyntaxMessage} from '@perf-lint/grammar'
import {ReadError, readText} from '@perf-lint/readers'
import type {SourceDocument} from '@perf-lint/source'
import type {Declaration} from './declaration/declaration.js'
import {toDeclaration} from './declaration/to-declaration.js'
import {openSource} from './open-source.js'

/** How to export a document. */
export interface ExportOptions {
  /** The file's path, for error messages. Default: `''`. */
  readonly path?: string
  /** The language of an error's reason. Default: `zh-CN`. */
  readonly locale?: Locale
}

/** A document as data, and how much of it was not understood. */
export interface Exported {
  readonly declaration: Declaration
  /** How many stretches of the text are in no part of the declaration. */
  readonly unread: number
}

/**
 * Give a table as data.
 *
 * @throws {ReadError} when the text is no table.
 */
export function exportText(text: string, options: ExportOptions = {}): Declaration {
  return exportSource(readText(text, {path: options.path ?? ''}), options).declaration
}

/**
 * Give the table in a file's bytes as data.
 *
 * @throws {ReadError} when the bytes cannot be read or are no table.
 */
export async function exportBytes(bytes: Uint8Array, options: ExportOptions = {}): Promise<Declaration> {
  return (await exportFileBytes(bytes, options)).declaration
}

/** As `exportBytes`, with what the command says beside the declaration. */
export async function exportFileBytes(bytes: Uint8Array, options: ExportOptions): Promise<Exported> {
  return exportSource(await openSource(bytes, options.path ?? '', new Map()), options)
}

function exportSource(source: SourceDocument, {locale = 'zh-CN'}: ExportOptions): Exported {
  const {tree, messages}: {tree: PerformanceTable; messages: readonly SyntaxMessage[]} = parse(source)
  const unreadable = messages.find((message) => message.ruleId === 'readable')
  if (unreadable) {
    const reason = renderMessage(unreadable.sentence, unreadable.data, locale)
    throw new ReadError('not-a-table', {data: {path: source.path, reason}})
  }
  return {declaration: toDeclaration(tree), unread: messages.length}
}
