import type {LintResult, Locale} from '@perf-lint/core'
import {catalogues} from '../locales/index.js'
import type {LetterTexts} from '../locales/catalogue.js'
import {toOpinions, type Opinion, type OpinionColumn} from '../opinion.js'

/** How a review letter is written. */
export interface LetterOptions {
  readonly locale: Locale
  /** Default: `绩效目标审核意见表` in the language. */
  readonly title?: string
  /** The date of the review as it is to be written, as `2026年11月28日`. Default: none. */
  readonly date?: string
}

/** What a review letter says, whatever its format. */
export interface Letter {
  readonly title: string
  /** Between the title and the table: what was reviewed, and when. */
  readonly summary: string
  readonly headings: Readonly<Record<OpinionColumn, string>>
  readonly rows: readonly Opinion[]
  readonly texts: LetterTexts
}

/** Make the words of a review letter. */
export function toLetter(results: readonly LintResult[], {locale, title, date}: LetterOptions): Letter {
  const {columns, letter} = catalogues[locale]
  const rows = toOpinions(results, locale)
  const errors = rows.filter(({severity}) => severity === 2).length
  const counts = {files: results.length, errors, warnings: rows.length - errors}
  return {
    title: title ?? letter.title,
    summary: [letter.summary(counts), ...(date ? [letter.date(date)] : [])].join(locale === 'en' ? ' ' : ''),
    headings: columns,
    rows,
    texts: letter
  }
}
