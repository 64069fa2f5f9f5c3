import type {LintMessage, Locale, Where} from '@perf-lint/core'
import type {PagePlace} from '@perf-lint/source'
import type {Catalogue} from './locales/catalogue.js'
import {catalogues} from './locales/index.js'
import {toCitations} from './opinion.js'

/** How grave what a note says is; `info` for the other half of a problem. */
export type NoteLevel = 'error' | 'warning' | 'info'

/** What is to be said at one place of a document. */
export interface Note {
  /** The sheet of a workbook; left out for a Word file. */
  readonly sheet?: string
  /** As `E14` in a workbook; in a Word file `T2R5C3` or `P12`; of a PDF the page, as `第 3 页`. */
  readonly address: string
  /** One or more lines. */
  readonly text: string
  readonly level: NoteLevel
  /** The document's words that it is about; in a Word file they are marked. */
  readonly words?: string
}

/** What is to be said of words of a PDF. */
export interface PdfNote extends Note {
  /** Where the words stand, one place for each page that they are on. */
  readonly places: readonly PagePlace[]
}

/** The author of all comments that perf-lint writes, by which it knows them again. */
export const author = 'perf-lint'

/** The notes that findings come to, one for each that has a place in a document: what is wrong, what is suggested, on what ground. */
export function toNotes(messages: readonly LintMessage[], locale: Locale): Note[] {
  const texts = catalogues[locale]
  return messages.flatMap((message) => {
    const {address, sheet} = message.where
    if (!address) return []
    const words = message.evidence
    return [{...(sheet !== undefined && {sheet}), address, ...toContent(message, texts), ...(words && {words})}]
  })
}

/**
 * The notes that findings in a PDF come to, one for each.
 *
 * @param places
 *   Where the words of each finding stand.
 */
export function toPdfNotes(
  messages: readonly LintMessage[],
  places: ReadonlyArray<readonly PagePlace[]>,
  locale: Locale
): PdfNote[] {
  const texts = catalogues[locale]
  return messages.map((message, index) => ({
    address: message.where.text,
    ...toContent(message, texts),
    places: places[index] ?? []
  }))
}

function toContent(message: LintMessage, texts: Catalogue): Pick<Note, 'text' | 'level'> {
  return {text: toText(message, texts), level: message.severity === 2 ? 'error' : 'warning'}
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

const gravity: readonly NoteLevel[] = ['error', 'warning', 'info']

/** The level of notes that stand together; there is one at least. */
export function gravestOf(notes: readonly Note[]): NoteLevel {
  return gravity.find((level) => notes.some((note) => note.level === level))!
}
