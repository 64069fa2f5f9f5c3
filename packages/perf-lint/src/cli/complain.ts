import type {Locale} from '@perf-lint/core'
import {toPrintable} from '@perf-lint/formatters'
import {PerfLintError} from '@perf-lint/source'
import {describeError} from '../describe-error.js'
import {catalogues} from './locales/index.js'

/** Say what went wrong with a run: what the user can mend in a line, a fault of ours with its stack. */
export function complain(error: unknown, locale: Locale): string {
  if (error instanceof PerfLintError) return `perf-lint: ${toPrintable(describeError(error, locale))}\n`
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `${catalogues[locale].defect}\n${stack}\n`
}
