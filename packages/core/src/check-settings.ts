import {vocabularySchema} from '@perf-lint/meaning'
import {ConfigError} from './errors.js'
import type {Settings} from './rule.js'
import {findSchemaProblem, type SchemaProblem} from './schema-problem.js'

/** JSON Schema (draft 7) of the settings. */
const schema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    year: {type: 'integer', description: '预算年度 / the budget year'},
    vocabulary: vocabularySchema
  }
}

/**
 * Check what all rules share.
 *
 * @throws {ConfigError}
 *   `unknown-setting`, `missing-setting`, `invalid-setting`; the data say at which key what was found and what is
 *   expected, and the nearest known name.
 */
export function checkSettings(settings: Settings): void {
  // Most runs set nothing, and need no schema compiled.
  if (Object.keys(settings).length === 0) return
  const problem = findSchemaProblem(settings, schema)
  if (problem) throw new ConfigError(codeOf(problem), {data: {...problem}})
}

function codeOf({problem}: SchemaProblem): string {
  return problem === 'unknown' || problem === 'missing' ? `${problem}-setting` : 'invalid-setting'
}
