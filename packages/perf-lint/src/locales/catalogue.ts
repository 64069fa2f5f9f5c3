import type {PerfLintError} from '@perf-lint/source'
import type {ConfigSource} from '../config/calculate-config.js'
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
  | 'unknown-module'
  | 'unknown-plugin'
  | 'unknown-preset'
  | 'unknown-rule'
  | 'unknown-setting'
  | 'unreadable-config'
  | 'unsupported-config'
  | 'wrong-type'
  | 'yaml-syntax'
  // The command
  | 'all-ignored'
  | 'broken-formatter'
  | 'config-and-none'
  | 'empty-folder'
  | 'fix-stdin'
  | 'init-exists'
  | 'init-file'
  | 'init-needs-terminal'
  | 'init-other'
  | 'invalid-formatter'
  | 'half-override'
  | 'invalid-fail-on'
  | 'invalid-number'
  | 'invalid-rule'
  | 'misplaced-option'
  | 'missing-format-file'
  | 'missing-value'
  | 'no-files'
  | 'no-match'
  | 'no-rule'
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
  | 'useless-output-file'

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
  /** Before an error: the configuration file, and the key in it; either may be left out. */
  readonly place: (configFile: string, key: string) => string
  /** A place, by its 1-based line. */
  readonly line: (line: number) => string
  /** A rule of ours that threw. */
  readonly defect: (rule: string, reason: string) => string
  /** What a submission system does with a document. */
  readonly verdicts: Readonly<Record<Verdict, string>>
}
