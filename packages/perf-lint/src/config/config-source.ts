import type {ConfigOrigin} from '@perf-lint/core'

/** What set a value: perf-lint itself, an object of a configuration file, or the options of the call. */
export type ConfigSource = ConfigOrigin & {
  /** The preset that the value comes from, named there. */
  readonly preset?: string
}
