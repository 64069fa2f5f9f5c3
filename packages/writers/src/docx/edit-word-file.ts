import {addAll} from '@perf-lint/source'
import {openPackage} from '../package/open-package.js'
import type {Refusal, RefusalReason, Written} from '../refusal.js'
import {escapeXml, isPair, toEscapedLength} from '../xml/escape.js'
import {attributeOf, type XmlElement} from '../xml/parse-xml.js'
import {applySplices, setAttribute, type Splice} from '../xml/splice.js'
import {findPlaces} from './find-places.js'
import {findWords, type WordRange} from './find-words.js'
import type {WordParagraph, WordPiece} from './paragraphs.js'
import {openWordFile} from './word-file.js'

/** Other words for some of a cell or paragraph. */
export interface WordEdit {
  /** As `T2R5C3` or `P12`. */
  readonly address: string
  /** The words that are there, once. */
  readonly before: string
  readonly after: string
}

/**
 * Replace words in a Word file (.docx, .docm), in the formats they have.
 *
 * Only the characters that differ are changed; where they have several formats, the new ones get the first. Words that a
 * field makes, and those in changes that nobody has accepted yet, are refused.
 *
 * @throws {WriteError}
 *   When the file is no Word file in XML, or cannot be changed safely.
 */
export function editWordFile(bytes: Uint8Array, edits: readonly WordEdit[]): Written<WordEdit> {
  const file = openPackage(bytes)
  const {xml, part, body} = openWordFile(file)
  const places = findPlaces(xml, body)
  const refused: Refusal<WordEdit>[] = []
  const splices: Splice[] = []
  for (const edit of edits) {
    const place = places.get(edit.address.toUpperCase())
    const [words, ...more] = place ? findWords(place, edit.before) : []
    const planned = words && more.length === 0 ? planEdit(xml, words, edit) : undefined
    if (!place) refused.push({item: edit, reason: 'no-place'})
    else if (!planned) refused.push({item: edit, reason: words ? 'ambiguous' : 'not-found'})
    else if (typeof planned === 'string') refused.push({item: edit, reason: planned})
    else if (planned.some((splice) => splices.some((other) => isOverlapping(splice, other)))) {
      refused.push({item: edit, reason: 'overlapping'})
    } else addAll(splices, planned)
  }
  file.write(part, applySplices(xml, splices))
  return {bytes: file.toBytes(), refused}
}

function isOverlapping(a: Splice, b: Splice): boolean {
  return a.start <= b.end && b.start <= a.end
}

function planEdit(xml: string, {first, last}: WordRange, {after}: WordEdit): Splice[] | RefusalReason {
  // A line end within the words would have to stay a paragraph's end.
  if (first.paragraph !== last.paragraph || after.includes('\n')) return 'not-found'
  const {paragraph} = first
  const change = narrow(paragraph.text, first.offset, last.offset, after)
  const pieces = piecesOf(paragraph, change)
  if (pieces.length === 0) return []
  const reason = findObstacle(paragraph, pieces)
  if (reason) return reason
  return pieces.flatMap((piece, index) => editPiece(xml, piece, change, index === 0 ? change.text : ''))
}

/** A half-open range of a paragraph's text, and what goes there. */
interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Leave out what the old and the new words begin and end with alike. */
function narrow(text: string, start: number, end: number, after: string): Change {
  const before = text.slice(start, end)
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head += 1
  if (isPair(before, head) || isPair(after, head)) head -= 1
  let tail = 0
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  if (isPair(before, before.length - tail) || isPair(after, after.length - tail)) tail -= 1
  return {start: start + head, end: end - tail, text: after.slice(head, after.length - tail)}
}

/** The pieces that a change touches; of one that only adds, the piece before it or else behind. */
function piecesOf({pieces}: WordParagraph, {start, end, text}: Change): WordPiece[] {
  if (start < end) return pieces.filter((piece) => piece.start < end && piece.end > start)
  if (text === '') return []
  const piece =
    pieces.find((each) => each.start < start && each.end >= start) ?? pieces.find((each) => each.start === start)
  return piece ? [piece] : []
}

function findObstacle({element}: WordParagraph, pieces: readonly WordPiece[]): RefusalReason | undefined {
  const [from, to] = [pieces[0]!.element.start, pieces.at(-1)!.element.end]
  if (pieces.some(({inField}) => inField)) return 'field'
  if (pieces.some(({isTracked}) => isTracked) || hasChange(element, from, to)) return 'tracked-change'
  return pieces.every(({isText}) => isText) ? undefined : 'not-a-text'
}

/** Whether a part of a paragraph has something put in or taken out in it. */
function hasChange(element: XmlElement, from: number, to: number): boolean {
  return element.children.some(
    (child) =>
      child.end > from &&
      child.start < to &&
      (['del', 'ins', 'moveFrom', 'moveTo'].includes(child.local) || hasChange(child, from, to))
  )
}

function editPiece(xml: string, {element, start, end}: WordPiece, change: Change, text: string): Splice[] {
  const {innerStart, innerEnd} = element
  const raw = xml.slice(innerStart, innerEnd)
  const [from, to] = [Math.max(start, change.start), Math.min(end, change.end)].map(
    (offset) => innerStart + toEscapedLength(raw, offset - start)
  )
  const splice = {start: from!, end: to!, text: escapeXml(text)}
  const needsSpace =
    attributeOf(xml, element, 'space') !== 'preserve' && /^\s|\s$/.test(applyTo(raw, splice, innerStart))
  return needsSpace ? [setAttribute(xml, element, 'xml:space', 'preserve'), splice] : [splice]
}

function applyTo(raw: string, {start, end, text}: Splice, innerStart: number): string {
  return raw.slice(0, start - innerStart) + text + raw.slice(end - innerStart)
}
