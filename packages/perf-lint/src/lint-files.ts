import type {LintResult, ResolvedConfig} from '@perf-lint/core'
import {PerfLintError} from '@perf-lint/source'
import {createConfigFinder, type ConfigFileOptions} from './config/config-finder.js'
import {toFixRequest} from './fix-request.js'
import {refuseDocument, type DocumentOutcome, type LintTask} from './lint-document.js'
import type {LintOptions} from './lint-options.js'
import {lintFileBytes} from './lint-text.js'
import {readFileBytes} from './read-file-bytes.js'
import {selectFiles} from './select-files.js'

/** How to lint files. What is set here wins over the configuration files. */
export interface LintFilesOptions extends Omit<LintOptions, 'path'>, ConfigFileOptions {
  /** Whether `.perflintignore` and, in a Git repository, `.gitignore` count. Default: `true`. */
  readonly ignore?: boolean
}

/**
 * Lint the files that patterns mean: paths of files, folders (read with all below them), and globs.
 *
 * Nothing is written: with `fix`, a result has the changed text as its `output`. A file that cannot be read gives one
 * message of the rule `readable`, and the others are still linted. One file is held in memory at a time. Each file is
 * linted as its configuration file says; those that it ignores are left out.
 *
 * @returns A result for each file, sorted by path.
 * @throws {PatternError} when a pattern means no file, or all files are ignored.
 * @throws {ConfigError} when a name in the options or in a configuration file is unknown, or a value wrong.
 * @throws {FileError} when a configuration file cannot be read.
 */
export async function lintFiles(patterns: readonly string[], options: LintFilesOptions = {}): Promise<LintResult[]> {
  const {cwd = process.cwd(), configFile, ignore, fix = false, fixTypes, ...config} = options
  const task = {fix: toFixRequest(fix, fixTypes)}
  const find = createConfigFinder({cwd, options: config, ...(configFile !== undefined && {configFile})})
  const results: LintResult[] = []
  const {files} = await selectFiles(patterns, {cwd, ignore}, find)
  for (const {file, config} of files) results.push((await lintFile(file, cwd, config, task)).result)
  return results
}

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
  return lintFileBytes(bytes, file, config, task)
}
