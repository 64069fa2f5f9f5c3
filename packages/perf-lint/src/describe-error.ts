import type {Locale} from '@perf-lint/core'
import type {PerfLintError} from '@perf-lint/source'
import {catalogues} from './locales/index.js'

/** Say in one sentence what was wrong and what is expected. */
export function describeError(error: PerfLintError, locale: Locale): string {
  const sentences: Readonly<Record<string, (data: PerfLintError['data']) => string>> = catalogues[locale].errors
  return sentences[error.code]?.(error.data) ?? error.message
}
