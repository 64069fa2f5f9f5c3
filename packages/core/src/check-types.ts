import {toConfigError, within, type ConfigPlace} from './config-place.js'
import type {ConfigError} from './errors.js'
import {findNearest} from './nearest.js'
import {quote} from './quote.js'

/** What a value may be expected to be; the words for it are made in the run's language. */
export type ExpectedType =
  | 'basis'
  | 'config'
  | 'configObject'
  | 'entry'
  | 'formatter'
  | 'object'
  | 'options'
  | 'pattern'
  | 'patterns'
  | 'plugin'
  | 'plugins'
  | 'preset'
  | 'presets'
  | 'reader'
  | 'rule'
  | 'rules'
  | 'sentence'
  | 'text'
  | 'vocabularies'
  | 'vocabulary'
  | 'wording'

/** An error for a value of another type. */
export function wrongType(value: unknown, place: ConfigPlace, expected: ExpectedType): ConfigError {
  return toConfigError('wrong-type', place, {actual: quote(value), expected})
}

/** Whether a value is an object with keys: no array. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Check that a value is an object with keys.
 *
 * @throws {ConfigError} `wrong-type`
 */
export function checkObject(
  value: unknown,
  place: ConfigPlace,
  expected: ExpectedType = 'object'
): asserts value is Readonly<Record<string, unknown>> {
  if (!isObject(value)) throw wrongType(value, place, expected)
}

/**
 * Check that an object has the keys it needs and no others.
 *
 * @throws {ConfigError} `missing-key`, `unknown-key`
 */
export function checkShape(
  value: Readonly<Record<string, unknown>>,
  place: ConfigPlace,
  {known, needed = []}: {readonly known: readonly string[]; readonly needed?: readonly string[]}
): void {
  const unknown = Object.keys(value).find((name) => !known.includes(name))
  if (unknown !== undefined) {
    const nearest = otherNames.get(unknown) ?? ''
    throw toConfigError('unknown-key', within(place, unknown), {
      name: unknown,
      nearest: known.includes(nearest) ? nearest : (findNearest(unknown, known) ?? ''),
      known: known.join(', ')
    })
  }
  const missing = needed.find((name) => value[name] === undefined)
  if (missing !== undefined) throw toConfigError('missing-key', place, {name: missing, needed: needed.join(', ')})
}

/**
 * Check that a value is a text with something in it.
 *
 * @throws {ConfigError} `wrong-type`
 */
export function checkText(value: unknown, place: ConfigPlace): void {
  if (typeof value !== 'string' || value.trim() === '') throw wrongType(value, place, 'text')
}

/** What other tools call a key of ours. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['configs', 'presets'],
  ['exclude', 'ignores'],
  ['extends', 'presets'],
  ['globalIgnores', 'ignores'],
  ['ignorePatterns', 'ignores'],
  ['include', 'files'],
  ['lang', 'locale'],
  ['language', 'locale'],
  ['overrides', 'files']
])
