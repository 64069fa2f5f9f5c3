import type {Locale} from '@perf-lint/core'
import type {PagePlace} from '@perf-lint/source'
import {formatNote, gravestOf, type Note, type PdfNote} from '../note.js'
import type {Refusal, Written} from '../refusal.js'
import {WriteError} from '../write-error.js'
import {applySplices} from '../xml/splice.js'
import {appendUpdate, cutUpdate, type NewObject} from './append-update.js'
import {formatAnnotation, namePrefix, type AnnotationContent} from './format-annotation.js'
import {openPdf, type OpenPdf, type Placed} from './open-pdf.js'
import {readPages, type PdfPage} from './page-tree.js'
import {toText} from './pdf-text.js'

/** How a PDF is annotated. */
export interface AnnotatePdfOptions {
  readonly locale: Locale
}

/**
 * Write notes into a PDF as annotations: highlights over the words with the notes' texts, those of the same words together.
 *
 * What is written is appended: all bytes of the file stay, and signatures with them. Annotations of people stay. What an
 * earlier run wrote is replaced: no notes take it away.
 *
 * @throws {WriteError}
 *   When the file is no PDF, or cannot be changed safely.
 */
export function annotatePdf(
  bytes: Uint8Array,
  notes: readonly PdfNote[],
  {locale}: AnnotatePdfOptions
): Written<PdfNote> {
  const original = cutUpdate(bytes)
  const file = openPdf(original)
  refuseCertified(file)
  const pages = readPages(file)
  const byPage = groupByPage(notes, locale)
  const numbers = countFrom(file.size)
  const objects = pages.flatMap((page, index) =>
    page ? annotatePage(file, page, {contents: byPage.get(index + 1) ?? [], numbers}) : []
  )
  const refused = notes
    .filter(({places}) => !places.some(({page}) => pages[page - 1]))
    .map((item): Refusal<PdfNote> => ({item, reason: 'no-place'}))
  return {bytes: objects.length > 0 ? appendUpdate(file, original, objects) : original, refused}
}

/** A signature that certifies the file may forbid comments; other signatures hold for the bytes that they were given for. */
function refuseCertified(file: OpenPdf): void {
  const signature = file.get(file.get(file.get(file.trailer, 'Root'), 'Perms'), 'DocMDP')
  if (!signature) return
  const permissions = file.items(file.get(signature, 'Reference')).map((reference) => {
    const value = file.get(file.get(reference, 'TransformParams'), 'P')?.value
    return value?.kind === 'number' ? value.value : undefined
  })
  // 1: nothing may change, 2: forms may be filled in, which is meant where nothing is said, 3: comments may be written.
  if (permissions.length === 0 || permissions.some((each) => (each ?? 2) < 3)) throw new WriteError('signed')
}

/** What is to be written on each page, by its 1-based number; notes of the same words are one annotation. */
function groupByPage(notes: readonly PdfNote[], locale: Locale): ReadonlyMap<number, readonly AnnotationContent[]> {
  const placed = notes.flatMap((note) => note.places.map((place) => ({note, place})))
  const byPage = Map.groupBy(placed, ({place}) => place.page)
  let count = 0
  return new Map(
    [...byPage].map(([page, onPage]) => {
      let before = 0
      const groups = [...Map.groupBy(onPage, ({place}) => JSON.stringify([place.extent, place.quads])).values()]
      return [
        page,
        groups.map((group) =>
          toContent(
            group.map(({note}) => note),
            group[0]!.place
          )
        )
      ]

      function toContent(inGroup: readonly Note[], place: PagePlace): AnnotationContent {
        return {
          name: `${namePrefix}${++count}`,
          text: inGroup.map((note) => formatNote(note, locale)).join('\n'),
          level: gravestOf(inGroup),
          place,
          before: place.extent === 'page' ? before++ : 0
        }
      }
    })
  )
}

/** Gives one number after the other. */
function countFrom(first: number): () => number {
  let next = first
  return () => next++
}

function annotatePage(
  file: OpenPdf,
  page: PdfPage,
  {contents, numbers}: {readonly contents: readonly AnnotationContent[]; readonly numbers: () => number}
): readonly NewObject[] {
  const before = file.items(file.get(page.dictionary, 'Annots'))
  const kept = before.filter((annotation) => !isOurs(file, annotation))
  if (contents.length === 0 && kept.length === before.length) return []

  const own = contents.map((content) => {
    const [annotation, appearance, popup] = [numbers(), numbers(), numbers()] as const
    const references = [annotation, popup].map((number) => `${number} 0 R`)
    const objects = formatAnnotation(content, {
      annotation,
      appearance,
      popup,
      page: `${page.number} ${page.generation} R`
    })
    return {references, objects}
  })
  const all = [...kept.map(toWritten), ...own.flatMap(({references}) => references)]
  const {number, generation} = page
  return [{number, generation, body: replaceAnnotations(page, all)}, ...own.flatMap(({objects}) => objects)]
}

function isOurs(file: OpenPdf, annotation: Placed): boolean {
  return hasOurName(file, annotation) || hasOurName(file, file.get(annotation, 'Parent'))
}

function hasOurName(file: OpenPdf, annotation: Placed | undefined): boolean {
  const name = file.get(annotation, 'NM')
  return name?.value.kind === 'string' && toText(toWritten(name)).startsWith(namePrefix)
}

/** A page as it is written, but for its list of annotations. */
function replaceAnnotations({dictionary: {value, text}}: PdfPage, annotations: readonly string[]): string {
  const entry = value.entries.get('Annots')
  const list = annotations.length > 0 ? `/Annots [${annotations.join(' ')}]` : ''
  const splice = entry
    ? {start: entry.start, end: entry.value.end, text: list}
    : {start: value.end - 2, end: value.end - 2, text: ` ${list} `}
  const [start, end] = [splice.start - value.start, splice.end - value.start]
  return applySplices(text.slice(value.start, value.end), [{...splice, start, end}])
}

function toWritten({value, text}: Placed): string {
  return text.slice(value.start, value.end)
}
