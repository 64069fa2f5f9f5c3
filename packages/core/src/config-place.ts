import {ConfigError} from './errors.js'

/** Where in a configuration a value stands. */
export interface ConfigPlace {
  /** As the user would name it; left out for the options of a call. */
  readonly configFile?: string
  /** As `[1].rules.no-vague-value`; `''` for the whole. */
  readonly at: string
  /** The rule without code that it belongs to; left out elsewhere. */
  readonly rule?: string
}

/** The place of an entry of an object (by its key) or of an array (by its 0-based index). */
export function within(place: ConfigPlace, key: string | number): ConfigPlace {
  if (typeof key === 'number') return {...place, at: `${place.at}[${key}]`}
  return {...place, at: place.at === '' ? key : `${place.at}.${key}`}
}

/** An error that tells its place. */
export function toConfigError(
  code: string,
  place: ConfigPlace,
  data: Readonly<Record<string, string | number>>
): ConfigError {
  return new ConfigError(code, {data: {...place, ...data}})
}
