/** All of perf-lint: what needs no files, and what reads and writes them. */
export * from './browser.js'
export {createPlugin, createRule, perfLint, perfStringify} from '@perf-lint/core'
export type {ConfigOrigin, Reader, RuleDefinition, RuleFile, RuleFileSource, RuleSite} from '@perf-lint/core'
export type {FileChanges, RunRecord} from '@perf-lint/formatters'
export {perfParse} from '@perf-lint/grammar'
export {
  calculateConfigForFile,
  type CalculatedConfig,
  type CalculatedRule,
  type CalculatedValue
} from './config/calculate-config.js'
export type {ConfigSource} from './config/config-source.js'
export type {ConfigFileOptions} from './config/config-finder.js'
export {defineConfig, globalIgnores, type ConfigObject, type RuleEntries} from './config/define-config.js'
export {loadRules, type LoadRulesOptions} from './config/load-rules.js'
export {FileError, PatternError} from './errors.js'
export {lintFiles, type LintFilesOptions} from './lint-files.js'
export {PerfLint, type LoadedFormatter} from './perf-lint.js'
export {createProcessor, processor} from './processor.js'
export type {Concurrency} from './run/count-workers.js'
