/** All of perf-lint that needs no files: documents come as text or bytes. Nothing in here uses Node. */
export {
  applyWaivers,
  checkWaivers,
  compareRuns,
  ConfigError,
  createWaivers,
  defineRule,
  fingerprintMessages
} from '@perf-lint/core'
export type {
  Certainty,
  Comparison,
  Config,
  LintMessage,
  LintResult,
  Locale,
  Plugin,
  Preset,
  ProfileChoice,
  RuleEntry,
  Settings,
  Severity,
  SuppressedMessage,
  WaivedRun,
  Waiver,
  WaiverFile
} from '@perf-lint/core'
export {formatters, type FormatOptions, type Formatter, type TableChange, type TableCounts} from '@perf-lint/formatters'
export {ReadError} from '@perf-lint/readers'
export {presets, rules} from '@perf-lint/rules'
export {PerfLintError} from '@perf-lint/source'
export {annotateBytes, type AnnotatedDocument, type AnnotateOptions} from './annotate.js'
export {compareDeclarations} from './changes/compare-declarations.js'
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
export {exportBytes, exportText, type ExportOptions} from './export-text.js'
export {gateBytes, type GateOptions} from './gate/gate.js'
export type {FailOn, GateReport, Override, Verdict, VerdictReason} from './gate/gate-report.js'
export type {LintOptions} from './lint-options.js'
export {lintBytes, lintText} from './lint-text.js'
export {version} from './version.js'
