import {toConfigError, type ConfigPlace} from './config-place.js'
import {findNearest} from './nearest.js'
import {quote} from './quote.js'

/**
 * Check that a name is known.
 *
 * @throws {ConfigError} with `code`; the data have all known names and the nearest.
 */
export function checkName(code: string, name: string, known: Iterable<string>, place: ConfigPlace): void {
  const names = [...known]
  if (names.includes(name)) return
  // A name that lacks its plugin is nearer than any misspelt one.
  const nearest = names.find((each) => each.endsWith(`/${name}`)) ?? findNearest(name, names) ?? ''
  throw toConfigError(code, place, {name, nearest, known: names.join(', ')})
}

/**
 * Check that a value is one of a few words.
 *
 * @param data
 *   What else the sentence needs.
 * @throws {ConfigError} with `code`; the data have what was found, all that is expected and the nearest.
 */
export function checkChoice(
  code: string,
  actual: unknown,
  expected: readonly string[],
  place: ConfigPlace,
  data: Readonly<Record<string, string>> = {}
): void {
  if (typeof actual === 'string' && expected.includes(actual)) return
  const found = typeof actual === 'string' ? actual : quote(actual)
  const nearest = findNearest(found, expected) ?? ''
  throw toConfigError(code, place, {actual: found, expected: expected.join(', '), nearest, ...data})
}
