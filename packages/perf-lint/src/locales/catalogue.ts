import type {PerfLintError} from '@perf-lint/source'
import type {ConfigSource} from '../config/config-source.js'
import type {Verdict} from '../gate/gate-report.js'

/** The data of an error, to be put into its sentence. */
export type ErrorData = PerfLintError['data']

/** The codes of all errors that a user can cause. */
export type ErrorCode =
  // Reading
  | 'binary'
  | 'damaged'
  | 'empty'
  | 'encrypted'
  | 'scanned'
  | 'no-declaration'
  | 'unclear-columns'
  | 'unmapped'
  | 'not-a-table'
  | 'too-large'
  | 'unreadable-file'
  | 'unsupported-format'
  | 'unwritable-file'
  // Configuration
  | 'config-encoding'
  | 'duplicate-plugin'
  | 'invalid-certainty'
  | 'invalid-locale'
  | 'invalid-options'
  | 'invalid-pattern'
  | 'invalid-plugin-name'
  | 'invalid-profile'
  | 'invalid-setting'
  | 'invalid-severity'
  | 'invalid-waivers'
  | 'json-comment'
  | 'json-syntax'
  | 'missing-import'
  | 'missing-key'
  | 'missing-setting'
  | 'module-failed'
  | 'module-syntax'
  | 'no-default-export'
  | 'nothing-set'
  | 'old-node'
  | 'plugin-module'
  | 'several-configs'
  | 'unknown-key'
  | 'unknown-message'
  | 'unknown-module'
  | 'unknown-plugin'
  | 'unknown-preset'
  | 'unknown-rule'
  | 'unknown-setting'
  | 'unknown-vocabulary'
  | 'unreadable-config'
  | 'unsupported-config'
  | 'wrong-type'
  // Rules without code
  | 'rule-bounds'
  | 'rule-choice'
  | 'rule-column'
  | 'rule-field'
  | 'rule-file'
  | 'rule-name'
  | 'rule-no-number'
  | 'rule-node'
  | 'rule-pattern'
  | 'rule-placeholder'
  | 'rule-row'
  | 'rule-rows'
  | 'rule-selector'
  | 'rule-table-file'
  | 'rule-table-number'
  | 'rule-twice'
  | 'rule-unit'
  | 'yaml-braces'
  | 'yaml-syntax'
  // The command
  | 'all-ignored'
  | 'annotate-where'
  | 'cannot-annotate'
  | 'no-annotated'
  | 'protected'
  | 'signed'
  | 'too-many-annotated'
  | 'broken-formatter'
  | 'broken-reader'
  | 'broken-json'
  | 'config-and-none'
  | 'empty-folder'
  | 'fix-stdin'
  | 'half-override'
  | 'ignored-by-files'
  | 'init-exists'
  | 'init-file'
  | 'init-needs-terminal'
  | 'init-other'
  | 'invalid-choice'
  | 'invalid-concurrency'
  | 'invalid-day'
  | 'invalid-formatter'
  | 'invalid-number'
  | 'invalid-rule'
  | 'invalid-shard'
  | 'letter-needs-file'
  | 'misplaced-option'
  | 'missing-format-file'
  | 'missing-value'
  | 'no-files'
  | 'no-match'
  | 'no-record'
  | 'no-records'
  | 'no-rule'
  | 'not-with-stdin'
  | 'nothing-to-waive'
  | 'nothing-waived'
  | 'other-record'
  | 'no-rule-files'
  | 'same-file'
  | 'several-formats'
  | 'stdin-and-files'
  | 'stdin-filename-alone'
  | 'too-many-files'
  | 'too-many-rules'
  | 'unexpected-argument'
  | 'unexpected-value'
  | 'unknown-format'
  | 'unknown-option'
  | 'useless-option'
  | 'useless-output-file'
  | 'waive-needs'
  | 'waivers-and-none'
  | 'worker-failed'

/** What perf-lint says besides the rules' messages. */
export interface Catalogue {
  /** One sentence for each error: what was wrong, then what is expected. */
  readonly errors: Readonly<Record<ErrorCode, (data: ErrorData) => string>>
  /** Why a rule is on or off. */
  readonly why: {
    readonly unset: string
    readonly on: (source: ConfigSource) => string
    readonly off: (source: ConfigSource) => string
  }
  /** Before an error: the rule without code that it is in. */
  readonly rule: (name: string) => string
  /** Before an error: the configuration file, and the key in it; either may be left out. */
  readonly place: (configFile: string, key: string) => string
  /** A place, by its 1-based line. */
  readonly line: (line: number) => string
  /** A rule of ours that threw. */
  readonly defect: (rule: string, reason: string) => string
  /** What a submission system does with a document. */
  readonly verdicts: Readonly<Record<Verdict, string>>
}
