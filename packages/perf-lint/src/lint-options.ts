import type {Config} from '@perf-lint/core'

/** How to lint a document. Without presets, the recommended one is used. */
export interface LintOptions extends Config {
  /** The file's path, for the result; nothing is read from it. Default: `''`. */
  readonly path?: string
  /** Apply the safe fixes; the changed text is the result's `output`. Default: `false`. */
  readonly fix?: boolean
}
