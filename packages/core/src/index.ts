export {applyFixes, type FixedText} from './apply-fixes.js'
export {compareRuns, type Comparison} from './compare-runs.js'
export {
  isSureEnough,
  resolveConfig,
  type Config,
  type Preset,
  type Registry,
  type ResolvedConfig,
  type ResolvedRule,
  type RuleEntry
} from './config.js'
export {ConfigError} from './errors.js'
export {fingerprintMessages, hashText} from './fingerprint.js'
export {lint, type Defect, type LintInput, type LintOutcome} from './lint.js'
export {createLineIndex, type LineIndex, type SyntaxProblem} from '@perf-lint/source'
export {createLintResult} from './lint-result.js'
export {locate, type TextRange} from './locate.js'
export {locales, type Locale, type Localized} from './locale.js'
export type {Remember, RunKnowledge} from './memory.js'
export type {
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
export {
  defineRule,
  type AnyRule,
  type Basis,
  type Certainty,
  type Edit,
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
