import type {LintResult} from '@perf-lint/core'
import type {FormatOptions} from '@perf-lint/formatters'

/** Turns results into a file that is no text. */
export interface LetterFormatter {
  (results: readonly LintResult[], options: FormatOptions): Uint8Array
  readonly needsSources?: boolean
}

/** The formats of the review letter 绩效目标审核意见表. */
export const letterFormats: readonly string[] = ['xlsx', 'docx']

/** Load the writer of a review letter; `undefined` for another format. */
export async function loadLetter(name: string): Promise<LetterFormatter | undefined> {
  if (!letterFormats.includes(name)) return
  const {formatDocxLetter, formatXlsxLetter} = await import('@perf-lint/writers')
  const format = name === 'xlsx' ? formatXlsxLetter : formatDocxLetter
  return (results, {locale}) => format(results, {locale})
}
