import type {ResolvedConfig} from '@perf-lint/core'
import {PerfLintError} from '@perf-lint/source'
import {refuseDocument, type DocumentOutcome, type LintTask} from './lint-document.js'
import {lintFileBytes} from './lint-text.js'
import {isInArchive} from './archives.js'
import {readFileBytes} from './read-file-bytes.js'

/** Lint one file; never throws for what is in it, or for its not being readable. */
export async function lintFile(
  file: string,
  cwd: string,
  config: ResolvedConfig,
  task: LintTask = {}
): Promise<DocumentOutcome> {
  let bytes: Uint8Array
  try {
    bytes = await readFileBytes(file, cwd)
  } catch (error) {
    if (error instanceof PerfLintError) return refuseDocument(file, error, config)
    throw error
  }
  // What stands in an archive cannot be written back.
  return lintFileBytes(bytes, file, config, isInArchive(file) ? {timer: task.timer} : task)
}
