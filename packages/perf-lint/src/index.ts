export {
  applyWaivers,
  checkWaivers,
  compareRuns,
  ConfigError,
  createPlugin,
  createRule,
  createWaivers,
  fingerprintMessages,
  perfLint,
  perfStringify
} from '@perf-lint/core'
export type {
  Certainty,
  Comparison,
  Config,
  ConfigOrigin,
  LintMessage,
  LintResult,
  Locale,
  Plugin,
  Preset,
  ProfileChoice,
  Reader,
  RuleDefinition,
  RuleEntry,
  RuleFile,
  RuleFileSource,
  RuleSite,
  Settings,
  Severity,
  SuppressedMessage,
  WaivedRun,
  Waiver,
  WaiverFile
} from '@perf-lint/core'
export {
  formatters,
  type FileChanges,
  type FormatOptions,
  type Formatter,
  type RunRecord,
  type TableChange,
  type TableCounts
} from '@perf-lint/formatters'
export {perfParse} from '@perf-lint/grammar'
export {ReadError} from '@perf-lint/readers'
export {presets, rules} from '@perf-lint/rules'
export {PerfLintError} from '@perf-lint/source'
export {annotateBytes, type AnnotatedDocument, type AnnotateOptions} from './annotate.js'
export {compareDeclarations} from './changes/compare-declarations.js'
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
export type {
  DeclaredCategory,
  DeclaredFunds,
  DeclaredIndicator,
  DeclaredProject,
  DeclaredUnit,
  Declaration
} from './declaration/declaration.js'
export {toDeclaration} from './declaration/to-declaration.js'
export {describeError} from './describe-error.js'
export {FileError, PatternError} from './errors.js'
export {exportBytes, exportText, type ExportOptions} from './export-text.js'
export {gateBytes, type GateOptions} from './gate/gate.js'
export type {FailOn, GateReport, Override, Verdict, VerdictReason} from './gate/gate-report.js'
export {lintFiles, type LintFilesOptions} from './lint-files.js'
export type {LintOptions} from './lint-options.js'
export {lintBytes, lintText} from './lint-text.js'
export {PerfLint, type LoadedFormatter} from './perf-lint.js'
export {createProcessor, processor} from './processor.js'
export type {Concurrency} from './run/count-workers.js'
