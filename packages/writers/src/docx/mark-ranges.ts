import {isPair, toEscapedLength} from '../xml/escape.js'
import {attributeOf, childOf, nameLike, type XmlElement} from '../xml/parse-xml.js'
import {appendTo, setAttribute, type Splice} from '../xml/splice.js'
import type {WordPlace} from './find-places.js'
import type {WordRange} from './find-words.js'
import type {WordParagraph, WordPiece} from './paragraphs.js'
import {wordAttribute} from './word-file.js'

/** A comment to be marked in the text. */
export interface Mark {
  readonly id: number
  readonly place: WordPlace
  /** The words it is about; left out for the whole place. */
  readonly words?: WordRange
}

/** Where a mark goes. */
interface Point {
  /** An offset into the part. */
  readonly at: number
  /** The text that is split there, and its run. */
  readonly split?: {readonly run: XmlElement; readonly text: XmlElement}
  /** The empty paragraph that is opened there. */
  readonly empty?: XmlElement
}

/** What goes to one point: ends before starts, so that what stands side by side does not overlap. */
interface Marks extends Point {
  readonly ends: string[]
  readonly whole: string[]
  readonly starts: string[]
}

/** The changes that mark comments in the text: before and behind their words, runs being split with their formats. */
export function markRanges(xml: string, root: XmlElement, marks: readonly Mark[]): Splice[] {
  const points = new Map<number, Marks>()
  for (const {id, place, words} of marks) {
    const attribute = wordAttribute(root, 'id', id)
    const [start, end, run, reference] = ['commentRangeStart', 'commentRangeEnd', 'r', 'commentReference'].map(
      (local) => nameLike(root, local)
    )
    const startMark = `<${start} ${attribute}/>`
    const endMark = `<${end} ${attribute}/><${run}><${reference} ${attribute}/></${run}>`
    const [from, to] = toPoints(xml, place, words)
    if (from.at === to.at) marksAt(from).whole.push(startMark + endMark)
    else {
      marksAt(from).starts.push(startMark)
      marksAt(to).ends.push(endMark)
    }
  }
  return [...points.values()].flatMap((point) => insertMarks(xml, point, [...points.values()]))

  function marksAt(point: Point): Marks {
    const known = points.get(point.at) ?? {...point, ends: [], whole: [], starts: []}
    points.set(point.at, known)
    return known
  }
}

function toPoints(xml: string, place: WordPlace, words: WordRange | undefined): readonly [from: Point, to: Point] {
  if (words) return [toPoint(xml, words.first, 'start'), toPoint(xml, words.last, 'end')]
  const written = place.paragraphs.filter(({text}) => text.trim() !== '')
  const [first, last] = [written[0] ?? place.paragraphs[0]!, written.at(-1) ?? place.paragraphs[0]!]
  return [startOf(first), endOf(last)]
}

function startOf({host}: WordParagraph): Point {
  if (host.isEmpty) return {at: host.start, empty: host}
  return {at: childOf(host, 'pPr')?.end ?? host.innerStart}
}

function endOf({host}: WordParagraph): Point {
  return host.isEmpty ? {at: host.start, empty: host} : {at: host.innerEnd}
}

/** Before or behind a character; where its run cannot be split, before or behind all that it is in. */
function toPoint(xml: string, {paragraph, offset}: WordRange['first'], side: 'start' | 'end'): Point {
  const {pieces, host, element} = paragraph
  // Word has no comments in text boxes.
  if (host !== element) return side === 'start' ? startOf(paragraph) : endOf(paragraph)
  const piece = side === 'start' ? pieces.find(({end}) => end > offset) : pieces.findLast(({start}) => start < offset)
  if (!piece) return side === 'start' ? startOf(paragraph) : endOf(paragraph)
  const {run, top, isText} = piece
  const within = keepPairs(piece.text, offset - piece.start, side)
  if (within === 0 && isEdge(piece, 'first')) return {at: top.start}
  if (within === piece.text.length && isEdge(piece, 'last')) return {at: top.end}
  if (!isText || run !== top) return {at: side === 'start' ? top.start : top.end}
  const {innerStart, innerEnd} = piece.element
  const raw = toEscapedLength(xml.slice(innerStart, innerEnd), within)
  return {at: innerStart + raw, split: {run, text: piece.element}}
}

/** Between the two halves of a rare character nothing can stand. */
function keepPairs(text: string, offset: number, side: 'start' | 'end'): number {
  if (!isPair(text, offset)) return offset
  return side === 'start' ? offset - 1 : offset + 1
}

/** Whether nothing of a run stands before, or behind, a piece of it. */
function isEdge({run, top, element}: WordPiece, edge: 'first' | 'last'): boolean {
  const content = run.children.filter(({local}) => local !== 'rPr')
  return run === top && content.at(edge === 'first' ? 0 : -1) === element
}

function insertMarks(xml: string, {at, split, empty, ends, whole, starts}: Marks, all: readonly Marks[]): Splice[] {
  const text = [...ends, ...whole, ...starts].join('')
  if (empty) return [appendTo(xml, empty, text)]
  if (!split) return [{start: at, end: at, text}]
  const siblings = all.filter((other) => other.split?.text === split.text)
  const needsSpace =
    siblings.some(({at}) => isSpace(xml[at - 1]) || isSpace(xml[at])) &&
    attributeOf(xml, split.text, 'space') !== 'preserve'
  const properties = childOf(split.run, 'rPr')
  const again = [
    `</${split.text.name}></${split.run.name}>`,
    text,
    xml.slice(split.run.start, split.run.innerStart),
    properties ? xml.slice(properties.start, properties.end) : '',
    needsSpace ? `<${split.text.name} xml:space="preserve">` : xml.slice(split.text.start, split.text.innerStart)
  ].join('')
  const splice = {start: at, end: at, text: again}
  return needsSpace && siblings[0]!.at === at
    ? [setAttribute(xml, split.text, 'xml:space', 'preserve'), splice]
    : [splice]
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character)
}
