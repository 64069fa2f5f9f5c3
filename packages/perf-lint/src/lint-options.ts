import type {Config, RuleCategory} from '@perf-lint/core'

/** How to lint a document. Without presets, the recommended one is used. */
export interface LintOptions extends Config {
  /** The file's path, for the result; nothing is read from it. Default: `''`. */
  readonly path?: string
  /**
   * Apply the safe fixes, or with `suggested` also the suggestions of findings that have just one; the changed text is the
   * result's `output`. No figure is ever changed. Default: `false`.
   */
  readonly fix?: boolean | 'suggested'
  /** Fix only what rules of these categories find. Default: all. */
  readonly fixTypes?: readonly RuleCategory[]
}
