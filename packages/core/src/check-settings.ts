import {vocabularySchema} from '@perf-lint/meaning'
import {toConfigError, type ConfigPlace} from './config-place.js'
import type {Settings} from './rule.js'
import {findSchemaProblem, type SchemaProblem} from './schema-problem.js'

/** JSON Schema (draft 7) of {@link Settings}. */
export const settingsSchema: Readonly<Record<string, unknown>> = {
  type: 'object',
  additionalProperties: false,
  description: '各规则共用的设置 / what all rules share',
  properties: {
    year: {
      type: 'integer',
      description: '预算年度，默认由文件推定 / the budget year; by default inferred from the document'
    },
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
export function checkSettings(settings: Settings, place: ConfigPlace): void {
  // Most runs set nothing, and need no schema compiled.
  if (Object.keys(settings).length === 0) return
  const problem = findSchemaProblem(settings, settingsSchema)
  if (problem) throw toConfigError(codeOf(problem), {...place, at: `${place.at}.${problem.key}`}, {...problem})
}

/**
 * Check lists of words.
 *
 * @throws {ConfigError} as `checkSettings` does.
 */
export function checkVocabulary(value: unknown, place: ConfigPlace): void {
  const problem = findSchemaProblem(value, vocabularySchema)
  if (problem) throw toConfigError(codeOf(problem), {...place, at: `${place.at}.${problem.key}`}, {...problem})
}

function codeOf({problem}: SchemaProblem): string {
  return problem === 'unknown' || problem === 'missing' ? `${problem}-setting` : 'invalid-setting'
}
