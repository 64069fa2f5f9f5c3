import type {LintMessage, LintResult, ResolvedConfig} from '@perf-lint/core'
import {locateInPdf} from '@perf-lint/readers'
import type {PagePlace, SourceDocument} from '@perf-lint/source'
import type {Note, Refusal, Written} from '@perf-lint/writers'
import {UsageError} from './errors.js'
import {lintDocument} from './lint-document.js'
import type {LintOptions} from './lint-options.js'
import {openSource} from './open-source.js'
import {toResolvedConfig} from './registry.js'

/** How to write findings into a document. */
export interface AnnotateOptions extends Omit<LintOptions, 'fix' | 'fixTypes'>, AnnotateStyle {}

/** What is written into a document beside the comments; in a PDF the words are always coloured, and there is no sheet. */
export interface AnnotateStyle {
  /** Colour the cells of a workbook that have comments. Default: `false`. */
  readonly highlight?: boolean
  /** Add a sheet with all findings to a workbook. Default: `true`. */
  readonly summary?: boolean
}

/** A document with the findings written into it. */
export interface AnnotatedDocument {
  readonly bytes: Uint8Array
  readonly result: LintResult
  /** How many findings stand in it as comments. */
  readonly written: number
  /** Those that could not be written, and why. */
  readonly refused: readonly Refusal<Note>[]
}

/**
 * Lint a workbook (.xlsx), a Word file (.docx) or a PDF, and write the findings into it as comments at their cells and words.
 *
 * Everything else stays as it is; what is written into a PDF is appended to it. Comments of people stay; those of an earlier run are replaced.
 *
 * @throws {ReadError} when the file cannot be read.
 * @throws {UsageError} `cannot-annotate` when it is a file of another kind (data: `format`).
 * @throws {WriteError} when it cannot be changed safely.
 * @throws {ConfigError} when a name in the options is unknown or an option wrong.
 */
export async function annotateBytes(bytes: Uint8Array, options: AnnotateOptions = {}): Promise<AnnotatedDocument> {
  const {path = '', highlight = false, summary = true, ...config} = options
  return annotateFileBytes(bytes, path, {config: toResolvedConfig(config), style: {highlight, summary}})
}

/** As `annotateBytes`, by a configuration with nothing left open. */
export async function annotateFileBytes(
  bytes: Uint8Array,
  path: string,
  {config, style}: {readonly config: ResolvedConfig; readonly style: Required<AnnotateStyle>}
): Promise<AnnotatedDocument> {
  const source = await openSource(bytes, path, config.readers)
  const {result} = lintDocument(source, config)
  const {bytes: annotated, refused, notes} = await write(bytes, result, {config, style, source})
  return {bytes: annotated, result, written: notes - refused.length, refused}
}

interface Circumstances {
  readonly config: ResolvedConfig
  readonly style: Required<AnnotateStyle>
  readonly source: SourceDocument
}

/** The writers are loaded only when there is something to write. */
async function write(
  bytes: Uint8Array,
  result: LintResult,
  {config: {locale}, style, source}: Circumstances
): Promise<Written<Note> & {readonly notes: number}> {
  const {format} = source
  if (format !== 'xlsx' && format !== 'docx' && format !== 'pdf') {
    throw new UsageError('cannot-annotate', {data: {format}})
  }
  const {annotatePdf, annotateWorkbook, annotateWordFile, toNotes, toOpinions, toPdfNotes} =
    await import('@perf-lint/writers')
  if (format === 'pdf') {
    const notes = toPdfNotes(result.messages, await locate(bytes, source, result.messages), locale)
    return {...annotatePdf(bytes, notes, {locale}), notes: notes.length}
  }
  const notes = toNotes(result.messages, locale)
  const {highlight} = style
  const written =
    format === 'docx'
      ? annotateWordFile(bytes, notes, {locale})
      : annotateWorkbook(bytes, notes, {
          locale,
          highlight,
          ...(style.summary && {summary: toOpinions([result], locale)})
        })
  return {...written, notes: notes.length}
}

/** Where the words of findings stand on the pages of a PDF. */
function locate(
  bytes: Uint8Array,
  source: SourceDocument,
  messages: readonly LintMessage[]
): Promise<readonly (readonly PagePlace[])[]> {
  const ranges = messages.map(({line, column, endLine, endColumn}) => ({
    start: source.toOffset({line, column}),
    end: source.toOffset({line: endLine, column: endColumn})
  }))
  return locateInPdf(bytes, {source, ranges})
}
