import {applyWaivers, type AnyRule, type LintResult} from '@perf-lint/core'
import type {FormatOptions} from '@perf-lint/formatters'
import path from 'node:path'
import {calculateConfigForFile, type CalculatedConfig} from './config/calculate-config.js'
import {anyFile} from './config/config-file-names.js'
import {createConfigFinder, type FindConfig} from './config/config-finder.js'
import {encodeLike} from './encode-like.js'
import {toFixRequest} from './fix-request.js'
import {createIsIgnored} from './ignore-files.js'
import {lintFiles, type LintFilesOptions} from './lint-files.js'
import {lintFileBytes} from './lint-text.js'
import {loadFormatter} from './load-formatter.js'
import {registry} from './registry.js'
import {toConfig} from './to-config.js'
import {toDay} from './to-day.js'
import {version} from './version.js'
import {writeFileAtomically} from './write-file-atomically.js'
/** A formatter, with the options of the run that it formats filled in. */
export interface LoadedFormatter {
  /** Give results as text. */
  format(results: readonly LintResult[], options?: Partial<FormatOptions>): string
}

/**
 * perf-lint as an object, for whoever knows the class `ESLint`: a working folder and options, and what can be done with them.
 *
 * Each method looks at the configuration files anew.
 */
export class PerfLint {
  /** perf-lint's own version. */
  static readonly version = version
  readonly #options: LintFilesOptions & {readonly cwd: string}

  constructor(options: LintFilesOptions = {}) {
    this.#options = {...options, cwd: options.cwd ?? process.cwd()}
  }

  /**
   * Lint the files that patterns mean, as `lintFiles` does.
   *
   * @throws what `lintFiles` throws.
   */
  lintFiles(patterns: string | readonly string[]): Promise<LintResult[]> {
    return lintFiles([patterns].flat(), this.#options)
  }

  /**
   * Lint a text, as the configuration files say for its path.
   *
   * @returns One result; none when the configuration ignores the path.
   * @throws {ConfigError} when the configuration is wrong.
   */
  async lintText(text: string, {filePath = '<text>'}: {readonly filePath?: string} = {}): Promise<LintResult[]> {
    const {fix = false, fixTypes, waivers = []} = this.#options
    const {match, resolved} = await this.#find(filePath)
    if (match.ignoredBy) return []
    const bytes = new TextEncoder().encode(text)
    const {result} = await lintFileBytes(bytes, filePath, resolved, {fix: toFixRequest(fix, fixTypes)})
    return [...applyWaivers([result], waivers, toDay(new Date())).results]
  }

  /**
   * Find a formatter by its name, or load it from a module by its path.
   *
   * @throws {FileError} when there is no such module.
   * @throws {UsageError} when it exports no formatter.
   */
  async loadFormatter(name = 'stylish'): Promise<LoadedFormatter> {
    const format = await loadFormatter(
      name,
      this.#options.cwd,
      async () => (await this.#find(anyFile)).registry.formatters ?? new Map()
    )
    const {locale = 'zh-CN'} = this.#options
    return {
      format: (results, options = {}) =>
        format(results, {locale, color: false, rules: registry.rules, version, ...options})
    }
  }

  /**
   * Tell what is set for a file, and what set it.
   *
   * @throws {ConfigError} when the configuration is wrong.
   */
  calculateConfigForFile(file: string): Promise<CalculatedConfig> {
    return calculateConfigForFile(file, this.#options)
  }

  /** Whether a file that no pattern names would be left out, by an ignore file or by the configuration. */
  async isPathIgnored(file: string): Promise<boolean> {
    const {cwd, ignore = true} = this.#options
    if (ignore && (await createIsIgnored()(path.resolve(cwd, file)))) return true
    return (await this.#find(file)).match.ignoredBy !== undefined
  }

  /** What is known of the rules that found something, by id; rules of plug-ins of the configuration files are not among them. */
  getRulesMetaForResults(results: readonly LintResult[]): Readonly<Record<string, AnyRule['meta']>> {
    const ids = new Set(
      results
        .flatMap(({messages, suppressedMessages}) => [...messages, ...suppressedMessages])
        .map(({ruleId}) => ruleId)
    )
    return Object.fromEntries([...this.#rules()].filter(([id]) => ids.has(id)))
  }

  /** What is known of all rules, by id; rules of plug-ins of the configuration files are not among them. */
  getRulesMeta(): Readonly<Record<string, AnyRule['meta']>> {
    return Object.fromEntries(this.#rules())
  }

  /**
   * Write the changed documents of results back, texts each in its file's own encoding.
   *
   * @returns The paths of the files that were written.
   * @throws {FileError} when a file cannot be read or written, or its encoding has no code for a character; those before it
   *   are written.
   */
  static async outputFixes(
    results: readonly LintResult[],
    {cwd = process.cwd()}: {readonly cwd?: string} = {}
  ): Promise<string[]> {
    const written: string[] = []
    for (const {filePath, output, outputBytes} of results) {
      if (output === undefined && !outputBytes) continue
      await writeFileAtomically(filePath, cwd, outputBytes ?? (await encodeLike(output!, filePath, cwd)))
      written.push(filePath)
    }
    return written
  }

  #find(file: string): ReturnType<FindConfig> {
    const {cwd, configFile} = this.#options
    return createConfigFinder({cwd, options: toConfig(this.#options), ...(configFile !== undefined && {configFile})})(
      file
    )
  }

  *#rules(): Generator<[string, AnyRule['meta']]> {
    for (const [id, {meta}] of registry.rules) yield [id, meta]
    for (const [name, {rules = {}}] of Object.entries(this.#options.plugins ?? {})) {
      for (const [id, {meta}] of Object.entries(rules)) yield [`${name}/${id}`, meta]
    }
  }
}
