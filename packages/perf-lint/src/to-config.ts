import type {Config} from '@perf-lint/core'

const keys = [
  'presets',
  'plugins',
  'rules',
  'wording',
  'certainty',
  'settings',
  'vocabularies',
  'profile',
  'locale'
] as const satisfies readonly (keyof Config)[]

// A key that is added to the configuration and not here does not compile.
type Complete = Exclude<keyof Config, (typeof keys)[number]> extends never ? Config : never

/** The configuration among the options of a call. */
export function toConfig(options: Config): Complete {
  return Object.fromEntries(keys.flatMap((key) => (options[key] === undefined ? [] : [[key, options[key]]])))
}
