import type {LintResult, ResolvedConfig} from '@perf-lint/core'
import {PerfLintError} from '@perf-lint/source'
import {findFiles} from './find-files.js'
import {refuseDocument, type DocumentOutcome} from './lint-document.js'
import type {LintOptions} from './lint-options.js'
import {lintFileBytes} from './lint-text.js'
import {readFileBytes} from './read-file-bytes.js'
import {toResolvedConfig} from './registry.js'

/** How to lint files. */
export interface LintFilesOptions extends Omit<LintOptions, 'path'> {
  /** Where relative patterns begin. Default: the process's working folder. */
  readonly cwd?: string
}

/**
 * Lint the files that patterns mean: paths of files, folders (read with all below them), and globs.
 *
 * Nothing is written: with `fix`, a result has the changed text as its `output`. A file that cannot be read gives one
 * message of the rule `readable`, and the others are still linted. One file is held in memory at a time.
 *
 * @returns A result for each file, sorted by path.
 * @throws {PatternError} when a pattern means no file.
 * @throws {ConfigError} when a name in the options is unknown or an option wrong.
 */
export async function lintFiles(patterns: readonly string[], options: LintFilesOptions = {}): Promise<LintResult[]> {
  const {cwd = process.cwd(), fix = false} = options
  const config = toResolvedConfig(options)
  const results: LintResult[] = []
  for (const file of await findFiles(patterns, cwd)) results.push((await lintFile(file, cwd, config, fix)).result)
  return results
}

/** Lint one file; never throws for what is in it, or for its not being readable. */
export async function lintFile(
  file: string,
  cwd: string,
  config: ResolvedConfig,
  fix: boolean
): Promise<DocumentOutcome> {
  let bytes: Uint8Array
  try {
    bytes = await readFileBytes(file, cwd)
  } catch (error) {
    if (error instanceof PerfLintError) return refuseDocument(file, error, config)
    throw error
  }
  return lintFileBytes(bytes, file, config, fix)
}
