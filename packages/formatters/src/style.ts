import type {Locale} from '@perf-lint/core'
import {Chalk, type ChalkInstance} from 'chalk'
import type {FormatOptions} from './formatter.js'
import type {Catalogue} from './locales/catalogue.js'
import {catalogues} from './locales/index.js'

/** Longer lines are hard to read, however wide the terminal is. */
const maximumColumns = 120

/** What the parts of a text for people share. */
export interface Style {
  readonly chalk: ChalkInstance
  readonly columns: number
  readonly locale: Locale
  readonly texts: Catalogue
}

/** Settle how a text for people looks. */
export function createStyle({color, columns = 100, locale}: FormatOptions): Style {
  // An instance of our own: whether to colour is for the caller to say, not for chalk to guess.
  const chalk = new Chalk({level: color ? 1 : 0})
  return {chalk, columns: Math.min(columns, maximumColumns), locale, texts: catalogues[locale]}
}
