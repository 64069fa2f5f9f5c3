import type {LintResult, ResolvedConfig} from '@perf-lint/core'
import {readText} from '@perf-lint/readers'
import {isTextFormat, PerfLintError, type SourceDocument} from '@perf-lint/source'
import {isFaithful} from './encode.js'
import {hasNewMessage} from './fix-document.js'
import {toFixRequest} from './fix-request.js'
import {lintDocument, refuseDocument, type DocumentOutcome, type LintTask} from './lint-document.js'
import type {LintOptions} from './lint-options.js'
import {openSource} from './open-source.js'
import {toResolvedConfig} from './registry.js'
import {writeCells} from './write-cells.js'

/**
 * Lint a table given as text: flattened text, tab-separated values or a Markdown table, told apart by its content.
 *
 * @throws {ConfigError} when a name in the options is unknown or an option wrong; never for the text.
 */
export function lintText(text: string, options: LintOptions = {}): LintResult {
  const source = readText(text, {path: options.path ?? ''})
  const {fix = false, fixTypes} = options
  return lintDocument(source, toResolvedConfig(options), {fix: toFixRequest(fix, fixTypes)}).result
}

/**
 * Lint the bytes of a file: a workbook, a Word file, a web page or text; format and encoding are told by the content.
 *
 * A file that cannot be read gives one message of the rule `readable`. With `fix`, a changed text is the result's `output`, and
 * a changed workbook or Word file its `outputBytes`.
 *
 * @throws {ConfigError} when a name in the options is unknown or an option wrong; never for the bytes.
 */
export async function lintBytes(bytes: Uint8Array, options: LintOptions = {}): Promise<LintResult> {
  const {path = '', fix = false, fixTypes} = options
  const task = {fix: toFixRequest(fix, fixTypes)}
  const {result, change} = await lintFileBytes(bytes, path, toResolvedConfig(options), task)
  return withBytes(result, change?.cells?.bytes)
}

/** A result with the changed file of a workbook or a Word file, which has no text to give. */
export function withBytes(result: LintResult, bytes: Uint8Array | undefined): LintResult {
  return bytes ? {...result, outputBytes: bytes} : result
}

/** As `lintBytes`, with what the command says beside the result. Fixes are applied only where they can be written back. */
export async function lintFileBytes(
  bytes: Uint8Array,
  path: string,
  config: ResolvedConfig,
  task: LintTask = {}
): Promise<DocumentOutcome> {
  const {timer} = task
  const open = () => openSource(bytes, path, config.readers)
  try {
    const source = await (timer ? timer.wait('read', open) : open())
    if (!task.fix || !source.editable) return lintDocument(source, config, {timer})
    if (!isTextFormat(source.format)) return await fixCells(bytes, source, {config, task})
    return lintDocument(source, config, isFaithful(source, bytes) ? task : {timer})
  } catch (error) {
    if (error instanceof PerfLintError) return refuseDocument(path, error, config)
    throw error
  }
}

/** Fix a workbook or a Word file: what was written is read again, and thrown away when it says anything new. */
async function fixCells(
  bytes: Uint8Array,
  source: SourceDocument,
  {config, task}: {readonly config: ResolvedConfig; readonly task: LintTask}
): Promise<DocumentOutcome> {
  const fixed = lintDocument(source, config, task)
  if (!fixed.change || !fixed.source) return fixed
  const unfixed = lintDocument(source, config, {timer: task.timer})
  const cells = await writeCells(bytes, source, fixed.source)
  const again = lintDocument(await openSource(cells.bytes, source.path, config.readers), config)
  if (hasNewMessage(unfixed.result, again.result)) return unfixed
  return {...again, change: {...fixed.change, cells}}
}
