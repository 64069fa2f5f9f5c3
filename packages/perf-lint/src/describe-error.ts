import type {Locale} from '@perf-lint/core'
import type {PerfLintError} from '@perf-lint/source'
import {catalogues} from './locales/index.js'

/** Say in one sentence what was wrong and what is expected; before it, where in a configuration. */
export function describeError(error: PerfLintError, locale: Locale): string {
  const {place, rule, errors} = catalogues[locale]
  const sentences: Readonly<Record<string, (data: PerfLintError['data']) => string>> = errors
  const said = sentences[error.code]?.(error.data)
  if (said === undefined) return error.message
  const sentence = error.data['rule'] ? rule(String(error.data['rule'])) + said : said
  const {configFile, at} = findPlace(error)
  return configFile || at ? place(configFile, at) + sentence : sentence
}

/** The errors that say nothing without their place; the others name a rule or a value of the command line. */
const placed = new Set(['missing-key', 'wrong-type'])

function findPlace({code, data}: PerfLintError): {readonly configFile: string; readonly at: string} {
  const configFile = String(data['configFile'] ?? '')
  return {configFile, at: configFile || placed.has(code) ? String(data['at'] ?? '') : ''}
}
