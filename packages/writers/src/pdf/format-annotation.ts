import type {PagePlace, PagePoint, PageQuad} from '@perf-lint/source'
import {author, type NoteLevel} from '../note.js'
import type {NewObject} from './append-update.js'
import {formatText} from './pdf-text.js'

/** What an annotation shows. */
export interface AnnotationContent {
  /** Known by it again: begins with `namePrefix`. */
  readonly name: string
  readonly text: string
  readonly level: NoteLevel
  readonly place: PagePlace
  /** How many others stand at the top of the page before it. */
  readonly before: number
}

/** The numbers that the objects of an annotation get: itself, its looks, and its pop-up. */
export interface AnnotationNumbers {
  readonly annotation: number
  readonly appearance: number
  readonly popup: number
  /** As it is referred to: `5 0 R`. */
  readonly page: string
}

/** How our annotations’ names begin, by which they are known again. */
export const namePrefix = 'perf-lint-'

/** Light, so that the text stays readable, also printed in grey; red, green and blue from 0 to 1. */
const colors: Readonly<Record<NoteLevel, string>> = {
  error: '1 0.71 0.71',
  warning: '1 0.88 0.5',
  info: '0.75 0.87 0.97'
}

/** A sign for a note, and how far it is from the next and from the page's edge, in points. */
const iconSize = 18
const iconGap = 6

/** The box of a pop-up, in points; programs move it to where there is room. */
const popupSize = {width: 240, height: 120}

/**
 * Write an annotation: a highlight over its words, or over its cell; a sign at the top of the page when neither is known.
 *
 * It brings its looks along, so that all programs show it alike, and is printed.
 */
export function formatAnnotation(content: AnnotationContent, numbers: AnnotationNumbers): readonly NewObject[] {
  const {place} = content
  const drawing = place.extent === 'page' ? drawIcon(content) : drawHighlight(content)
  const {name, level, text} = content
  const {left, bottom, right, top} = drawing.box
  const page = `/P ${numbers.page}`
  const popup = toRectangle({
    left: right,
    bottom: top - popupSize.height,
    right: right + popupSize.width,
    top
  })
  return [
    {
      number: numbers.annotation,
      body:
        `<< /Type /Annot ${drawing.kind} /Rect ${toRectangle({left, bottom, right, top})} ${page} /F 4 /C [${colors[level]}] ` +
        `/NM (${name}) /T (${author}) /Contents ${formatText(text)} /Popup ${numbers.popup} 0 R /AP << /N ${numbers.appearance} 0 R >> >>`
    },
    {
      number: numbers.appearance,
      body: `<< /Type /XObject /Subtype /Form ${drawing.form} /Length ${drawing.content.length} >>\nstream\n${drawing.content}\nendstream`
    },
    {
      number: numbers.popup,
      body: `<< /Type /Annot /Subtype /Popup /Rect ${popup} ${page} /F 28 /NM (${name}-popup) /Parent ${numbers.annotation} 0 R /Open false >>`
    }
  ]
}

interface Box {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

/** How an annotation looks. */
interface Drawing {
  readonly box: Box
  /** The entries that say what it is. */
  readonly kind: string
  /** The entries of its drawing, and what it draws. */
  readonly form: string
  readonly content: string
}

function drawHighlight({place, level}: AnnotationContent): Drawing {
  const box = boxAround(place.quads.flat())
  const corners = place.quads.flat().map(toPair)
  return {
    box,
    kind: `/Subtype /Highlight /QuadPoints [${corners.join(' ')}]`,
    // As a marker pen does: what is dark below stays dark.
    form: `/BBox ${toRectangle(box)} /Resources << /ExtGState << /M << /Type /ExtGState /BM /Multiply >> >> >>`,
    content: [`/M gs ${colors[level]} rg`, ...place.quads.map(toPath), 'f'].join('\n')
  }
}

function toPath([topLeft, topRight, bottomLeft, bottomRight]: PageQuad): string {
  return `${toPair(topLeft)} m ${toPair(topRight)} l ${toPair(bottomRight)} l ${toPair(bottomLeft)} l h`
}

/** A sheet with lines of writing, upright as the page is shown. */
function drawIcon({place, level, before}: AnnotationContent): Drawing {
  const [topLeft, topRight, bottomLeft] = place.quads[0]!
  const right = toDirection(topLeft, topRight)
  const down = toDirection(topLeft, bottomLeft)
  const toPoint = (along: number, below: number): PagePoint => ({
    x: topLeft.x + right.x * along + down.x * below,
    y: topLeft.y + right.y * along + down.y * below
  })
  const perRow = Math.max(1, Math.floor((toLength(topLeft, topRight) - iconGap) / (iconSize + iconGap)))
  const [column, row] = [before % perRow, Math.floor(before / perRow)]
  const along = iconGap + column * (iconSize + iconGap)
  const below = iconGap + row * (iconSize + iconGap)
  const matrix = [right.x, right.y, -down.x, -down.y, 0, 0].map(toNumber).join(' ')
  return {
    box: boxAround([toPoint(along, below), toPoint(along + iconSize, below + iconSize)]),
    kind: '/Subtype /Text /Name /Note',
    form: `/BBox [0 0 ${iconSize} ${iconSize}] /Matrix [${matrix}] /Resources << >>`,
    content: `${colors[level]} rg 0.4 G 1 w 1.5 1.5 15 15 re B\n4 12.5 m 14 12.5 l 4 9 m 14 9 l 4 5.5 m 10 5.5 l S`
  }
}

function toDirection(from: PagePoint, to: PagePoint): PagePoint {
  const length = toLength(from, to) || 1
  return {x: (to.x - from.x) / length, y: (to.y - from.y) / length}
}

function toLength(from: PagePoint, to: PagePoint): number {
  return Math.hypot(to.x - from.x, to.y - from.y)
}

function boxAround(points: readonly PagePoint[]): Box {
  // One by one: a call cannot have as many arguments as a page has characters.
  return points.reduce(
    ({left, bottom, right, top}, {x, y}) => ({
      left: Math.min(left, x),
      bottom: Math.min(bottom, y),
      right: Math.max(right, x),
      top: Math.max(top, y)
    }),
    {left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity}
  )
}

function toRectangle({left, bottom, right, top}: Box): string {
  return `[${[left, bottom, right, top].map(toNumber).join(' ')}]`
}

function toPair({x, y}: PagePoint): string {
  return `${toNumber(x)} ${toNumber(y)}`
}

/** To a hundredth of a point; PDF knows no exponents. */
function toNumber(value: number): string {
  return String(Number(value.toFixed(2)))
}
