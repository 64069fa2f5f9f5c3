import type {LintMessage, Locale, Where} from '@perf-lint/core'
import type {Catalogue} from './locales/catalogue.js'
import {catalogues} from './locales/index.js'
import {toCitations} from './opinion.js'

/** How grave what a note says is; `info` for the other half of a problem. */
export type NoteLevel = 'error' | 'warning' | 'info'

/** What is to be said at one place of a document. */
export interface Note {
  /** The sheet of a workbook; left out for a Word file. */
  readonly sheet?: string
  /** As `E14` in a workbook; in a Word file `T2R5C3` or `P12`. */
  readonly address: string
  /** One or more lines. */
  readonly text: string
  readonly level: NoteLevel
  /** The document's words that it is about; in a Word file they are marked. */
  readonly words?: string
}

/** The author of all comments that perf-lint writes, by which it knows them again. */
export const author = 'perf-lint'

/** The notes that findings come to, one for each that has a place in a document: what is wrong, what is suggested, on what ground. */
export function toNotes(messages: readonly LintMessage[], locale: Locale): Note[] {
  const texts = catalogues[locale]
  return messages.flatMap((message) => {
    const {address, sheet} = message.where
    if (!address) return []
    return [
      {
        ...(sheet !== undefined && {sheet}),
        address,
        text: toText(message, texts),
        level: message.severity === 2 ? 'error' : 'warning',
        ...(message.evidence && {words: message.evidence})
      }
    ]
  })
}

function toText({message, suggestions = [], related = [], basis}: LintMessage, texts: Catalogue): string {
  const citations = toCitations(basis)
  return [
    message,
    ...related.map((other) => texts.related(placeOf(other.where), other.message)),
    ...(suggestions.length > 0 ? [texts.suggestion(suggestions.map((each) => each.message))] : []),
    ...(citations.length > 0 ? [texts.grounds(citations)] : [])
  ].join('\n')
}

function placeOf({text}: Where): string {
  return text
}

/** A note as a comment has it, its level before it. */
export function formatNote({level, text}: Note, locale: Locale): string {
  const {levels, note} = catalogues[locale]
  return note(levels[level], text)
}
