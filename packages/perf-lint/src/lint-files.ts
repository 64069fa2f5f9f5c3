import {applyWaivers, type Config, type LintResult, type Waiver} from '@perf-lint/core'
import {compareResults, type OwnFindings} from './compare-results.js'
import {createConfigFinder, type ConfigFileOptions} from './config/config-finder.js'
import {toFixRequest} from './fix-request.js'
import type {LintOptions} from './lint-options.js'
import {withBytes} from './lint-text.js'
import {openCache} from './run/cache.js'
import type {Concurrency} from './run/count-workers.js'
import {runFiles} from './run/run-files.js'
import {rulesOf, selectFiles} from './select-files.js'
import {toConfig} from './to-config.js'
import {toDay} from './to-day.js'

/** How to lint files. What is set here wins over the configuration files. */
export interface LintFilesOptions extends Omit<LintOptions, 'path'>, ConfigFileOptions {
  /** Whether `.perflintignore` and, in a Git repository, `.gitignore` count. Default: `true`. */
  readonly ignore?: boolean
  /**
   * How many threads to use, `auto` for as many as are worth it. Plug-ins in these options, which no thread could be given,
   * keep the run in one. Default: 1.
   */
  readonly concurrency?: Concurrency
  /** The file in which results are kept for the next run. Default: they are not. */
  readonly cacheFile?: string
  /** Findings that may stand: they go into `suppressedMessages`. Default: none. */
  readonly waivers?: readonly Waiver[]
}

/**
 * Lint the files that patterns mean: paths of files, folders (read with all below them), and globs.
 *
 * Nothing is written but the cache: with `fix`, a result has the changed text as its `output`, and a changed workbook or Word file
 * as its `outputBytes`. A file that cannot be read
 * gives one message of the rule `readable`, and the others are still linted. One file a thread is held in memory at a time.
 * Each file is linted as its configuration file says; those that it ignores are left out.
 *
 * @returns A result for each file, sorted by path; the same whatever the number of threads.
 * @throws {PatternError} when a pattern means no file, or all files are ignored.
 * @throws {ConfigError} when a name in the options or in a configuration file is unknown, or a value wrong.
 * @throws {FileError} when a configuration file cannot be read.
 */
export async function lintFiles(patterns: readonly string[], options: LintFilesOptions = {}): Promise<LintResult[]> {
  const {cwd = process.cwd(), configFile, ignore, concurrency = 1, cacheFile, waivers = [], fix = false} = options
  const config = toConfig(options)
  const source = {...(configFile !== undefined && {configFile}), options: config}
  const {files} = await selectFiles(patterns, {cwd, ignore}, createConfigFinder({cwd, ...source}))
  const request = toFixRequest(fix, options.fixTypes)
  const outcomes = runFiles(files, {
    cwd,
    wishes: {...(request && {fix: request}), keepText: false, time: false},
    concurrency,
    ...(isData(config) && {config: {...source, locale: 'zh-CN'}}),
    ...(cacheFile !== undefined && {cache: await openCache(cacheFile, cwd)})
  })
  const found: OwnFindings[] = []
  for await (const {result, facts, change} of outcomes) {
    found.push({result: withBytes(result, change?.cells && change.bytes), facts})
  }
  const {results} = compareResults(found, {rules: rulesOf(files), locale: files[0]!.config.locale})
  return [...applyWaivers(results, waivers, toDay(new Date())).results]
}

/** Whether options can be sent to a thread: functions cannot. */
function isData(config: Config): boolean {
  try {
    structuredClone(config)
    return true
  } catch {
    return false
  }
}
