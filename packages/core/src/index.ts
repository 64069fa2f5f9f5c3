export {locales, type Locale, type Localized} from './locale.js'
export type {
  LintMessage,
  LintResult,
  MessagePlace,
  MessageSentence,
  RelatedMessage,
  Subject,
  SubjectField,
  Suggestion,
  Where
} from './messages.js'
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
