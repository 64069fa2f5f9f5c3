export {applyFixes, type FixedText} from './apply-fixes.js'
export type {ChangedField, FileChanges, TableChange} from './changes.js'
export {checkCallOptions, checkConfig, type CheckedConfig} from './check-config.js'
export {settingsSchema} from './check-settings.js'
export {certainties, ruleCategories, severities} from './choices.js'
export {
  addComparison,
  compareFiles,
  withoutComparison,
  type CollectedFacts,
  type ComparedFile,
  type FileComparison,
  type PlacedFact,
  type RuleFacts
} from './compare-files.js'
export {compareRuns, markBaseline, type ComparedRun, type Comparison} from './compare-runs.js'
export {toConfigError, within, type ConfigPlace} from './config-place.js'
export type {
  Config,
  ConfigObject,
  Plugin,
  Preset,
  Reader,
  Registry,
  ResolvedConfig,
  ResolvedRule,
  RuleEntry,
  Wording
} from './config.js'
export type {ExpectedType} from './check-types.js'
export {ConfigError} from './errors.js'
export {fingerprintMessages, hashText} from './fingerprint.js'
export {foldRepeats, type FoldedMessage} from './fold-repeats.js'
export {lint, type Defect, type LintInput, type LintOutcome, type RuleTiming} from './lint.js'
export {createLineIndex, type LineIndex, type SyntaxProblem} from '@perf-lint/source'
export {createPlugin, listTableFiles, type RuleFileSource, type TableFile} from './definition/create-plugin.js'
export {createRule, type RuleSite} from './definition/create-rule.js'
export type {
  CheckDefinition,
  CompareDefinition,
  NumbersDefinition,
  PatternDefinition,
  RangeDefinition,
  RequiredDefinition,
  RuleDefinition,
  RuleFile,
  SumDefinition,
  TableDefinition,
  TableRow,
  TextDefinition,
  WhenDefinition,
  Words
} from './definition/rule-definition.js'
export {ruleFileSchema} from './definition/rule-file-schema.js'
export type {FormatOptions, Formatter, TableCounts} from './formatter.js'
export {createLintResult} from './lint-result.js'
export {locate, type TextRange} from './locate.js'
export {locales, type Locale, type Localized} from './locale.js'
export type {Remember, RunKnowledge} from './memory.js'
export {matchObjects, type FileMatch} from './match-objects.js'
export {
  mergeLayers,
  type ConfigLayer,
  type ConfigOrigin,
  type MergedConfig,
  type MergedRule,
  type Sourced
} from './merge-layers.js'
export type {
  BaselineState,
  LintMessage,
  LintResult,
  MessagePlace,
  MessageSentence,
  RelatedMessage,
  Subject,
  SubjectField,
  Suggestion,
  SuppressedMessage,
  Suppression,
  Where
} from './messages.js'
export {profileChoices, type ProfileChoice, type TableProfile} from '@perf-lint/meaning'
export {findNearest} from './nearest.js'
export {renderMessage} from './render-message.js'
export {isSureEnough, resolveConfig, resolveMerged} from './resolve-config.js'
export {
  defineRule,
  type AcrossFiles,
  type AnyRule,
  type Basis,
  type Certainty,
  type Edit,
  type Fact,
  type FileFact,
  type FileReport,
  type Fix,
  type Fixer,
  type Messages,
  type Report,
  type Rule,
  type RuleCategory,
  type RuleContext,
  type RuleMeta,
  type RuleVisitor,
  type Settings,
  type Severity
} from './rule.js'
export {traverse, type Dispatch, type Listener} from './traverse.js'
export {perfLint, perfStringify} from './unified.js'
export {
  applyWaivers,
  checkWaivers,
  createWaivers,
  waiverFileSchema,
  type WaivedRun,
  type Waiver,
  type WaiverFile
} from './waivers.js'
