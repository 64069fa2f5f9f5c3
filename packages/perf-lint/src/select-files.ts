import type {ResolvedConfig} from '@perf-lint/core'
import type {FindConfig} from './config/config-finder.js'
import {PatternError} from './errors.js'
import {findFiles} from './find-files.js'

/** The files to lint, and what is set for each. */
export interface Selection {
  readonly files: readonly {readonly file: string; readonly config: ResolvedConfig}[]
  /** Files that the user named and the configuration ignores. */
  readonly ignored: readonly string[]
}

/**
 * Find the files that patterns mean and the configuration does not ignore.
 *
 * All configurations are read and checked before the first file is linted.
 *
 * @throws {PatternError} when a pattern means no file, or all are ignored (`all-ignored`).
 * @throws {ConfigError} when a configuration is wrong.
 */
export async function selectFiles(patterns: readonly string[], cwd: string, find: FindConfig): Promise<Selection> {
  const files: {readonly file: string; readonly config: ResolvedConfig}[] = []
  const ignored: string[] = []
  for (const file of await findFiles(patterns, cwd)) {
    const {match, resolved} = await find(file)
    if (!match.ignoredBy) files.push({file, config: resolved})
    else if (patterns.includes(file)) ignored.push(file)
  }
  if (files.length === 0) throw new PatternError('all-ignored', {data: {pattern: patterns.join(' ')}})
  return {files, ignored}
}
