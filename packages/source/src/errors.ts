/**
 * A mistake that a user can mend: a file that cannot be read, a wrong configuration.
 *
 * It carries a stable code and the words that fill its sentence; the sentence itself is made for the run's language.
 */
export class PerfLintError extends Error {
  /** Stable, kebab-case, as `unknown-rule`. */
  readonly code: string
  /** What was found and what was expected. */
  readonly data: Readonly<Record<string, string | number>>

  constructor(code: string, options: PerfLintErrorOptions = {}) {
    const {cause, data = {}} = options
    const words = Object.entries(data).map(([key, value]) => `${key}: ${value}`)
    super([code, ...words].join('; '), cause === undefined ? undefined : {cause})
    this.name = new.target.name
    this.code = code
    this.data = data
  }
}

/** What a `PerfLintError` may carry. */
export interface PerfLintErrorOptions {
  readonly cause?: unknown
  readonly data?: Readonly<Record<string, string | number>>
}
