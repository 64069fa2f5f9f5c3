import {perfLint, perfStringify, type Config} from '@perf-lint/core'
import {perfParse} from '@perf-lint/grammar'
import {unified} from 'unified'
import {toResolvedConfig} from './registry.js'

/**
 * Make a frozen unified processor that parses a table, runs rules over it, and gives the text back.
 *
 * Each finding becomes a message of the file. Plug-ins of one's own go between, after calling it: `processor().use(…)`.
 *
 * @param options
 *   The configuration, and whether to apply the safe fixes to the text given back.
 * @throws {ConfigError} when a name in the options is unknown or an option wrong.
 */
export function createProcessor(options: Config & {readonly fix?: boolean} = {}) {
  const {fix = false, ...config} = options
  const resolved = toResolvedConfig(config)
  const {units} = resolved.lexicon
  return unified().use(perfParse, {units}).use(perfLint, resolved).use(perfStringify, {fix}).freeze()
}

/** The processor with the recommended preset. */
export const processor = createProcessor()
