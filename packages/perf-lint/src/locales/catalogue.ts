import type {PerfLintError} from '@perf-lint/source'
import type {Verdict} from '../gate/gate-report.js'

/** The data of an error, to be put into its sentence. */
export type ErrorData = PerfLintError['data']

/** The codes of all errors that a user can cause. */
export type ErrorCode =
  // Reading
  | 'binary'
  | 'empty'
  | 'not-a-table'
  | 'too-large'
  | 'unreadable-file'
  | 'unsupported-format'
  | 'unwritable-file'
  // Configuration
  | 'invalid-certainty'
  | 'invalid-locale'
  | 'invalid-options'
  | 'invalid-profile'
  | 'invalid-setting'
  | 'invalid-severity'
  | 'invalid-waivers'
  | 'missing-setting'
  | 'unknown-preset'
  | 'unknown-rule'
  | 'unknown-setting'
  // The command
  | 'broken-formatter'
  | 'empty-folder'
  | 'fix-stdin'
  | 'invalid-formatter'
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
  /** A place, by its 1-based line. */
  readonly line: (line: number) => string
  /** A rule of ours that threw. */
  readonly defect: (rule: string, reason: string) => string
  /** What a submission system does with a document. */
  readonly verdicts: Readonly<Record<Verdict, string>>
}
