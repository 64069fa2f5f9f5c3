import type {Locale} from '@perf-lint/core'
import {maxOf} from '@perf-lint/source'
import {author, formatNote, type Note} from '../note.js'
import {declarePart, undeclarePart} from '../package/content-types.js'
import {openPackage, type OpenPackage} from '../package/open-package.js'
import {findTarget, relate, unrelate} from '../package/relationships.js'
import type {Refusal, Written} from '../refusal.js'
import {escapeXml, toPlainText} from '../xml/escape.js'
import {attributeOf, childrenOf, nameLike, parseXml, type XmlElement} from '../xml/parse-xml.js'
import {appendTo, applySplices, removeElement} from '../xml/splice.js'
import {findPlaces} from './find-places.js'
import {findWords} from './find-words.js'
import {markRanges, type Mark} from './mark-ranges.js'
import {unmarkRanges} from './unmark-ranges.js'
import {openWordFile, wordAttribute, type WordFile} from './word-file.js'

/** How a Word file is annotated. */
export interface AnnotateWordFileOptions {
  readonly locale: Locale
  /** When the comments were made, as `2026-11-28T09:00:00Z`; left out by default, so that the same notes give the same bytes. */
  readonly date?: string
}

const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'

/**
 * Write notes into a Word file (.docx, .docm) as comments, one each, at the words they are about where those are found and
 * else at the whole cell or paragraph.
 *
 * Comments of people stay. What an earlier run wrote is replaced: no notes take it away. Parts other than the text, the
 * comments and what names them stay as they are, byte by byte.
 *
 * @throws {WriteError}
 *   When the file is no Word file in XML, or cannot be changed safely.
 */
export function annotateWordFile(
  bytes: Uint8Array,
  notes: readonly Note[],
  options: AnnotateWordFileOptions
): Written<Note> {
  const file = openPackage(bytes)
  const before = openWordFile(file)
  const comments = openComments(file, before)
  const cleared = applySplices(before.xml, unmarkRanges(before.xml, before.root, comments.ours))
  const root = parseXml(cleared, before.part)
  file.write(before.part, cleared)
  const {body} = openWordFile(file)

  const places = findPlaces(cleared, body)
  const refused: Refusal<Note>[] = []
  const marks: Mark[] = []
  const placed: Note[] = []
  let id = nextId(cleared, root, comments.theirs)
  for (const note of notes) {
    const place = places.get(note.address.toUpperCase())
    if (!place || place.paragraphs.length === 0) {
      refused.push({item: note, reason: 'no-place'})
      continue
    }
    const [words] = note.words ? findWords(place, note.words) : []
    marks.push({id, place, ...(words && {words})})
    placed.push(note)
    id += 1
  }
  file.write(before.part, applySplices(cleared, markRanges(cleared, root, marks)))
  comments.replace((element) =>
    placed.map((note, index) => formatComment(element, {note, id: marks[index]!.id, options})).join('')
  )
  return {bytes: file.toBytes(), refused}
}

interface Comments {
  /** The ids of our comments, and of those of people. */
  readonly ours: ReadonlySet<string>
  readonly theirs: readonly string[]
  /** Put others in the place of ours. */
  replace(format: (root: XmlElement) => string): void
}

function openComments(file: OpenPackage, word: WordFile): Comments {
  const known = findTarget(file, word.part, 'comments')
  const part = known ?? toPartName(file, word)
  const xml = known ? file.read(known) : emptyComments(word)
  const root = parseXml(xml, part)
  const [ours, theirs] = [true, false].map((isOurs) =>
    childrenOf(root, 'comment').filter((each) => (attributeOf(xml, each, 'author') === author) === isOurs)
  ) as [XmlElement[], XmlElement[]]
  const idOf = (element: XmlElement) => attributeOf(xml, element, 'id') ?? ''

  return {
    ours: new Set(ours.map(idOf)),
    theirs: theirs.map(idOf),
    replace(format) {
      const added = format(root)
      if (added === '' && ours.length === 0) return
      if (added === '' && theirs.length === 0 && !findTarget(file, word.part, 'commentsExtended')) {
        file.remove(part)
        undeclarePart(file, part)
        unrelate(file, word.part, part)
        return
      }
      file.write(part, applySplices(xml, [...ours.map(removeElement), ...(added ? [appendTo(xml, root, added)] : [])]))
      declarePart(file, part, contentType)
      relate(file, word.part, {type: `${word.relationships}/comments`, target: part})
    }
  }
}

function toPartName(file: OpenPackage, {part}: WordFile): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  for (let number = 1; ; number += 1) {
    const name = `${folder}comments${number === 1 ? '' : number}.xml`
    if (!file.has(name)) return name
  }
}

function emptyComments({namespace, root}: WordFile): string {
  const name = nameLike(root, 'comments')
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${name} xmlns:${root.prefix}="${namespace}"></${name}>`
}

/** Above the ids of people's comments and of marks that have no comment. */
function nextId(xml: string, root: XmlElement, theirs: readonly string[]): number {
  let highest = Math.max(-1, maxOf(theirs.map(Number).filter(Number.isInteger), Number))
  const visit = (element: XmlElement): void => {
    if (element.local.startsWith('comment')) highest = Math.max(highest, Number(attributeOf(xml, element, 'id')) || 0)
    element.children.forEach(visit)
  }
  visit(root)
  return highest + 1
}

interface NewComment {
  readonly note: Note
  readonly id: number
  readonly options: AnnotateWordFileOptions
}

function formatComment(root: XmlElement, {note, id, options}: NewComment): string {
  const [comment, paragraph, run, properties, fonts, body] = ['comment', 'p', 'r', 'rPr', 'rFonts', 't'].map((local) =>
    nameLike(root, local)
  )
  const attributes = [
    wordAttribute(root, 'id', id),
    wordAttribute(root, 'author', author),
    ...(options.date ? [wordAttribute(root, 'date', escapeXml(options.date))] : []),
    wordAttribute(root, 'initials', 'PL')
  ].join(' ')
  const style = `<${properties}><${fonts} ${wordAttribute(root, 'hint', 'eastAsia')}/></${properties}>`
  const lines = toPlainText(formatNote(note, options.locale)).split('\n')
  const paragraphs = lines.map(
    (line) =>
      `<${paragraph}><${run}>${style}<${body} xml:space="preserve">${escapeXml(line)}</${body}></${run}></${paragraph}>`
  )
  return `<${comment} ${attributes}>${paragraphs.join('')}</${comment}>`
}
