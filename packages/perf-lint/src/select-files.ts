import type {AnyRule, ResolvedConfig} from '@perf-lint/core'
import type {FindConfig} from './config/config-finder.js'
import {PatternError} from './errors.js'
import {findFiles, type FindOptions} from './find-files.js'

/** A file to lint, and what is set for it. */
export interface SelectedFile {
  readonly file: string
  readonly config: ResolvedConfig
}

/** The files to lint. */
export interface Selection {
  /** Sorted by path. */
  readonly files: readonly SelectedFile[]
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
export async function selectFiles(
  patterns: readonly string[],
  options: FindOptions,
  find: FindConfig
): Promise<Selection> {
  const files: SelectedFile[] = []
  const ignored: string[] = []
  for (const file of await findFiles(patterns, options)) {
    const {match, resolved} = await find(file)
    if (!match.ignoredBy) files.push({file, config: resolved})
    else if (patterns.includes(file)) ignored.push(file)
  }
  if (files.length === 0) throw new PatternError('all-ignored', {data: {pattern: patterns.join(' ')}})
  return {files, ignored}
}

/** All rules that are on for some file, by id. */
export function rulesOf(files: readonly Pick<SelectedFile, 'config'>[]): ReadonlyMap<string, AnyRule> {
  return new Map(files.flatMap(({config}) => config.rules.map(({id, rule}) => [id, rule])))
}
