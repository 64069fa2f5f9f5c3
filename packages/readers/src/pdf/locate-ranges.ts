import {
  findCell,
  type PageArea,
  type PagePlace,
  type PageQuad,
  type Range,
  type SourceDocument
} from '@perf-lint/source'
import type {Limits} from '../limits.js'
import type {Box, Glyph} from './geometry.js'
import {createGlyphFinder} from './glyph-finder.js'
import {matchGlyphs, type DrawnCharacter} from './match-glyphs.js'
import {openPages} from './open-pages.js'
import {loadPdfium, type Pdfium} from './pdfium.js'
import {toRows} from './read-lines.js'
import {readPage} from './read-page.js'
import {createTurn, createTurnBack, type PageView} from './turn.js'

/** A part of a range that lies in one cell, or in one line of text without cells. */
interface Piece {
  readonly range: number
  /** The text of the whole cell or line, and the part of it, half-open. */
  readonly text: string
  readonly from: number
  readonly to: number
  readonly page: number
  readonly area?: PageArea
}

/** What a piece came to on its page. */
type LocatedPiece = Pick<Piece, 'range'> & PagePlace

/** What runs over more cells, or over all, is about the table and not their words: the page where it begins stands for it. */
const maximumPieces = 40

/** What is to be found. */
export interface LocateTask {
  /** As `readPdf` gives it for the same bytes. */
  readonly source: SourceDocument
  /** Half-open, of the document's text. */
  readonly ranges: readonly Range[]
  readonly limits: Limits
}

/**
 * Find where words of a document stand on the pages of the PDF that it was read from.
 *
 * @returns For each range its places, one a page, in order of the pages; none when the document is of another origin.
 * @throws {ReadError} as `readPdf`.
 */
export async function locateRanges(
  bytes: Uint8Array,
  {source, ranges, limits}: LocateTask
): Promise<readonly (readonly PagePlace[])[]> {
  const pieces = ranges.flatMap((range, index) => toPieces(source, range, index))
  const located = await locatePieces(bytes, pieces, limits)
  const byRange = Map.groupBy(located, ({range}) => range)
  return ranges.map((_, index) => joinPlaces(byRange.get(index) ?? []))
}

function toPieces(source: SourceDocument, {start, end}: Range, range: number): readonly Piece[] {
  const units = source.cells.length > 0 ? cellsIn(source, start, end) : linesIn(source, start, end)
  const filled = units.filter((unit) => Math.max(unit.start, start) < Math.min(unit.end, end))
  const chosen = filled.length > 0 ? filled : units
  const isAboutAll = chosen.length > maximumPieces || (start === 0 && end === source.text.length)
  return (isAboutAll ? chosen.slice(0, 1) : chosen).flatMap((unit): readonly Piece[] => {
    const origin = source.originAt(unit.start)
    if (origin.kind !== 'page') return []
    const {page, area} = origin
    return [
      {
        range,
        text: source.text.slice(unit.start, unit.end),
        from: Math.max(start, unit.start) - unit.start,
        to: Math.min(end, unit.end) - unit.start,
        page,
        ...(area && !isAboutAll && {area})
      }
    ]
  })
}

/** The cells that a range touches, the one that it begins in at least. */
function cellsIn({cells}: SourceDocument, start: number, end: number): readonly Range[] {
  const first = findCell(cells, start)
  return cells.slice(first, Math.max(first, findCell(cells, Math.max(start, end - 1))) + 1)
}

/** The lines of the text that a range touches. */
function linesIn(source: SourceDocument, start: number, end: number): readonly Range[] {
  const first = source.toPoint(start).line
  const last = source.toPoint(Math.max(start, end - 1)).line
  return Array.from({length: last - first + 1}, (_, index) => {
    const from = source.toOffset({line: first + index, column: 1})
    const lineEnd = source.text.indexOf('\n', from)
    return {start: from, end: lineEnd === -1 ? source.text.length : lineEnd}
  })
}

async function locatePieces(
  bytes: Uint8Array,
  pieces: readonly Piece[],
  limits: Limits
): Promise<readonly LocatedPiece[]> {
  if (pieces.length === 0) return []
  const pdfium = await loadPdfium()
  const pages = openPages(pdfium, bytes, limits)
  try {
    const byPage = [...Map.groupBy(pieces, ({page}) => page)].toSorted(([a], [b]) => a - b)
    return byPage.flatMap(([number, onPage]) => {
      const locate = pages.use(number - 1, (page) => createLocator(pdfium, page, limits))
      return locate ? onPage.map((piece) => ({range: piece.range, page: number, ...locate(piece)})) : []
    })
  } finally {
    pages.close()
  }
}

/** Finds pieces on a page. */
function createLocator(pdfium: Pdfium, page: number, limits: Limits): (piece: Piece) => Omit<PagePlace, 'page'> {
  const {glyphs, width, height} = readPage(pdfium, page, limits)
  const view = {quarters: pdfium._FPDFPage_GetRotation(page), width, height}
  const whole = readBounds(pdfium, page, view)
  const toQuad = createToQuad(view)
  const find = createGlyphFinder(glyphs, limits.pageObjects * 50)
  const matched = new Map<PageArea, readonly DrawnCharacter[]>()

  return ({area, text, from, to}) => {
    if (!area) return {extent: 'page', quads: [toQuad(whole)]}
    const characters = matched.get(area) ?? matchGlyphs(text, toRows(find(area)))
    matched.set(area, characters)
    const boxes = toBoxes(characters.filter(({start, end}) => start < to && end > from))
    return boxes.length > 0 ? {extent: 'words', quads: boxes.map(toQuad)} : {extent: 'area', quads: [toQuad(area)]}
  }
}

/** A box for each line that characters stand in. */
function toBoxes(characters: readonly DrawnCharacter[]): readonly Box[] {
  return [...Map.groupBy(characters, ({row}) => row).values()].map((inRow) =>
    // One by one: a call cannot have as many arguments as a page has characters.
    inRow.map(({glyph}) => toBody(glyph)).reduce(join)
  )
}

/** The share of a font's size that Chinese characters take above their line, and below it. */
const body = {above: 0.88, below: 0.16}

/** The box of a character without the room that its font keeps above and below. */
function toBody({left, right, bottom, top, base, size}: Glyph): Box {
  if (size === undefined) return {left, right, bottom, top}
  return {left, right, bottom: Math.max(bottom, base - size * body.below), top: Math.min(top, base + size * body.above)}
}

/** The box around two. */
function join(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
    top: Math.max(a.top, b.top)
  }
}

function createToQuad(view: PageView): (box: Box) => PageQuad {
  const back = createTurnBack(view)
  return ({left, right, bottom, top}) => [
    back({x: left, y: top}),
    back({x: right, y: top}),
    back({x: left, y: bottom}),
    back({x: right, y: bottom})
  ]
}

/** What is seen of a page, as it is shown: it need not begin at 0. */
function readBounds(pdfium: Pdfium, page: number, view: PageView): Box {
  const {malloc, free} = pdfium.wasmExports
  const address = malloc(16)
  pdfium._FPDF_GetPageBoundingBox(page, address)
  const [left, top, right, bottom] = new Float32Array(pdfium.HEAPU8.buffer, address, 4) as unknown as [
    number,
    number,
    number,
    number
  ]
  const turn = createTurn(view)
  const [a, b] = [turn({x: left, y: bottom}), turn({x: right, y: top})]
  free(address)
  return {
    left: Math.min(a.x, b.x),
    right: Math.max(a.x, b.x),
    bottom: Math.min(a.y, b.y),
    top: Math.max(a.y, b.y)
  }
}

/** One place a page: the words where any were found, else the first area. */
function joinPlaces(pieces: readonly LocatedPiece[]): readonly PagePlace[] {
  return [...Map.groupBy(pieces, ({page}) => page)].map(([page, onPage]) => {
    const words = onPage.filter(({extent}) => extent === 'words')
    const [{extent, quads}] = onPage as [LocatedPiece, ...LocatedPiece[]]
    return words.length > 0
      ? {page, extent: 'words', quads: words.flatMap((piece) => piece.quads)}
      : {page, extent, quads}
  })
}
