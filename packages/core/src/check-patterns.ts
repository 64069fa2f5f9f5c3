import {wrongType} from './check-types.js'
import {toConfigError, within, type ConfigPlace} from './config-place.js'

/**
 * Check globs of files: each relative to the configuration, with `/` between folders.
 *
 * @throws {ConfigError} `wrong-type`, `invalid-pattern` (data: `actual`, `reason`)
 */
export function checkPatterns(value: unknown, place: ConfigPlace, key: 'files' | 'ignores'): void {
  if (!Array.isArray(value) || (key === 'files' && value.length === 0)) throw wrongType(value, place, 'patterns')
  for (const [index, pattern] of (value as readonly unknown[]).entries()) {
    if (typeof pattern !== 'string' || pattern === '') throw wrongType(pattern, within(place, index), 'pattern')
    const reason = findFault(pattern, key)
    if (reason) throw toConfigError('invalid-pattern', within(place, index), {actual: pattern, reason})
  }
}

function findFault(pattern: string, key: 'files' | 'ignores'): string | undefined {
  if (pattern.startsWith('!') && key === 'files') return 'negated'
  const path = pattern.replace(/^!/, '')
  if (/^(?:\/|[A-Za-z]:[\\/])/.test(path)) return 'absolute'
  if (path.includes('\\')) return 'backslash'
  return /^(?:\.\/)*\.\.(?:\/|$)/.test(path) ? 'outside' : undefined
}
