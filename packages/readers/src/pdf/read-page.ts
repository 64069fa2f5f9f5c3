import {addAll, maxOf, minOf} from '@perf-lint/source'
import type {Limits} from '../limits.js'
import {tooLarge} from '../read-error.js'
import type {Glyph, PageContent, Place, Rule} from './geometry.js'
import {objectTypes, segmentTypes, type Pdfium} from './pdfium.js'
import {createTurn} from './turn.js'

/** How PDF moves and turns what it draws: x′ = a·x + c·y + e, y′ = b·x + d·y + f. */
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** A line between two places of a page, before it is told along from down. */
type Stroke = readonly [from: Place, to: Place]

const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** Forms within forms; a page needs two or three. */
const maximumDepth = 8

/** A line is straight along or down when it leans less than this, in points; a filled bar this thin is a line. */
const thin = 2.5

/**
 * Read what is drawn on a page: characters and straight lines, turned as the page is shown.
 *
 * Characters that stand askew, as those of a watermark, are left out.
 *
 * @throws {ReadError} `too-large` when there is more on the page than a person could read.
 */
export function readPage(pdfium: Pdfium, page: number, limits: Limits): PageContent {
  const [width, height] = [pdfium._FPDF_GetPageWidth(page), pdfium._FPDF_GetPageHeight(page)]
  const turn = createTurn({quarters: pdfium._FPDFPage_GetRotation(page), width, height})
  const scratch = pdfium.wasmExports.malloc(64)
  try {
    const reader = createReader(pdfium, scratch)
    const {strokes, pictureArea, lost, texts} = readObjects(pdfium, page, {reader, limits})
    const {glyphs, unmapped} = readGlyphs(pdfium, page, {reader, turn, limits, texts})
    return {
      width,
      height,
      glyphs: [...glyphs, ...lost.map((each) => toLostGlyph({...each, place: turn(each.place)}))],
      unmapped,
      rules: strokes.flatMap(([from, to]) => toRule(turn(from), turn(to)) ?? []),
      isPicture: pictureArea > width * height * 0.5
    }
  } finally {
    pdfium.wasmExports.free(scratch)
  }
}

/** Reads what PDFium writes to an address. */
interface Reader {
  readonly address: number
  floats(count: number): readonly number[]
  doubles(count: number): readonly number[]
  integers(count: number): readonly number[]
}

function createReader(pdfium: Pdfium, address: number): Reader {
  // The memory moves when it grows, so that a view is made each time.
  return {
    address,
    floats: (count) => [...new Float32Array(pdfium.HEAPU8.buffer, address, count)],
    doubles: (count) => [...new Float64Array(pdfium.HEAPU8.buffer, address, count)],
    integers: (count) => [...new Int32Array(pdfium.HEAPU8.buffer, address, count)]
  }
}

function readGlyphs(
  pdfium: Pdfium,
  page: number,
  {
    reader,
    turn,
    limits,
    texts
  }: {
    readonly reader: Reader
    readonly turn: (place: Place) => Place
    readonly limits: Limits
    readonly texts: ReadonlyMap<number, number>
  }
): Pick<PageContent, 'glyphs' | 'unmapped'> {
  const text = pdfium._FPDFText_LoadPage(page)
  const quarters = pdfium._FPDFPage_GetRotation(page)
  const glyphs: Glyph[] = []
  let unmapped = 0
  try {
    const count = pdfium._FPDFText_CountChars(text)
    if (count > limits.pageObjects) throw tooLarge('objects', limits.pageObjects)
    for (let index = 0; index < count; index++) {
      if (pdfium._FPDFText_IsGenerated(text, index) === 1) continue
      const code = codeOf(pdfium, text, index)
      if (pdfium._FPDFText_HasUnicodeMapError(text, index) === 1 || isPrivate(code)) unmapped++
      if (code < 0x20 || isAskew(pdfium._FPDFText_GetCharAngle(text, index), quarters)) continue
      if (pdfium._FPDFText_GetLooseCharBox(text, index, reader.address) === 0) continue
      const [left, top, right, bottom] = reader.floats(4) as [number, number, number, number]
      const [a, b] = [turn({x: left, y: bottom}), turn({x: right, y: top})]
      pdfium._FPDFText_GetCharOrigin(text, index, reader.address, reader.address + 8)
      const [x, y] = reader.doubles(2) as [number, number]
      const size = sizeOf(pdfium, text, {index, reader})
      glyphs.push({
        text: String.fromCodePoint(code),
        base: turn({x, y}).y,
        ...(size > 0 && {size}),
        order: texts.get(pdfium._FPDFText_GetTextObject(text, index)) ?? texts.size,
        left: Math.min(a.x, b.x),
        right: Math.max(a.x, b.x),
        bottom: Math.min(a.y, b.y),
        top: Math.max(a.y, b.y)
      })
    }
  } finally {
    pdfium._FPDFText_ClosePage(text)
  }
  return {glyphs, unmapped}
}

/** How large a character's font is drawn: its size is that before the text is scaled. */
function sizeOf(
  pdfium: Pdfium,
  text: number,
  {index, reader}: {readonly index: number; readonly reader: Reader}
): number {
  if (pdfium._FPDFText_GetMatrix(text, index, reader.address) === 0) return 0
  const [, , c, d] = reader.floats(4) as [number, number, number, number]
  return pdfium._FPDFText_GetFontSize(text, index) * Math.hypot(c, d)
}

/** PDFium has no code for a hyphen at the end of a line, as if it were put in to part a word; in a name it is a sign like any other. */
function codeOf(pdfium: Pdfium, text: number, index: number): number {
  const isHyphen = pdfium._FPDFText_IsHyphen(text, index) === 1
  return isHyphen ? 0x2d : pdfium._FPDFText_GetUnicode(text, index)
}

/** Stands where a character is that cannot be told; what cannot be read is to be said. */
function toLostGlyph({place: {x, y}, size, order}: LostText): Glyph {
  return {text: '\ufffd', base: y, order, left: x, right: x + size, bottom: y - size * 0.12, top: y + size * 0.88}
}

/** Whether a character means what the font's maker wanted, and nothing that others know. */
function isPrivate(code: number): boolean {
  return code === 0 || code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff)
}

/** Whether a character is not upright on the page as it is shown. */
function isAskew(angle: number, quarters: number): boolean {
  const turned = (quarters * Math.PI) / 2
  return [angle, angle - turned, angle + turned].every((each) => Math.abs(Math.sin(each / 2)) > 0.05)
}

/** A character that PDFium passes over. */
interface LostText {
  readonly place: Place
  readonly size: number
  readonly order: number
}

/** What is drawn on a page beside the characters that can be read. */
interface Objects {
  readonly strokes: readonly Stroke[]
  /** Characters that are there and that PDFium passes over. */
  readonly lost: readonly LostText[]
  /** The places of texts in the order of drawing. */
  readonly texts: ReadonlyMap<number, number>
  /** Of the largest picture, in square points. */
  readonly pictureArea: number
}

function readObjects(
  pdfium: Pdfium,
  page: number,
  {reader, limits}: {readonly reader: Reader; readonly limits: Limits}
): Objects {
  const strokes: Stroke[] = []
  const lost: LostText[] = []
  const texts = new Map<number, number>()
  let pictureArea = 0
  let left = limits.pageObjects
  for (let index = 0; index < pdfium._FPDFPage_CountObjects(page); index++) {
    visit(pdfium._FPDFPage_GetObject(page, index), identity, 0)
  }
  return {strokes, pictureArea, lost, texts}

  function visit(object: number, outer: Matrix, depth: number): void {
    if (--left < 0) throw tooLarge('objects', limits.pageObjects)
    const type = pdfium._FPDFPageObj_GetType(object)
    if (type === objectTypes.image) pictureArea = Math.max(pictureArea, areaOf(object))
    else if (type === objectTypes.text) addText(object, outer)
    else if (type === objectTypes.path) addPath(object, multiply(matrixOf(object), outer))
    else if (type === objectTypes.form && depth < maximumDepth) {
      const matrix = multiply(matrixOf(object), outer)
      for (let index = 0; index < pdfium._FPDFFormObj_CountObjects(object); index++) {
        visit(pdfium._FPDFFormObj_GetObject(object, index), matrix, depth + 1)
      }
    }
  }

  function matrixOf(object: number): Matrix {
    if (pdfium._FPDFPageObj_GetMatrix(object, reader.address) === 0) return identity
    return reader.floats(6) as unknown as Matrix
  }

  function sizeOf(object: number): {readonly width: number; readonly height: number} {
    const {address} = reader
    if (pdfium._FPDFPageObj_GetBounds(object, address, address + 4, address + 8, address + 12) === 0) {
      return {width: 0, height: 0}
    }
    const [x, y, right, top] = reader.floats(4) as [number, number, number, number]
    return {width: right - x, height: top - y}
  }

  function areaOf(object: number): number {
    const {width, height} = sizeOf(object)
    return width * height
  }

  function addText(object: number, outer: Matrix): void {
    texts.set(object, texts.size)
    addLost(object, outer)
  }

  /**
   * PDFium leaves out of the text what has no width: a character by itself in a font that is not part of the file, and words
   * in it that are turned by a quarter, since their width is what would be their height.
   */
  function addLost(object: number, outer: Matrix): void {
    const isEmbedded = pdfium._FPDFFont_GetIsEmbedded(pdfium._FPDFTextObj_GetFont(object)) !== 0
    if (sizeOf(object).width > 0.01 || isEmbedded) return
    const [, , , , x, y] = multiply(matrixOf(object), outer)
    pdfium._FPDFTextObj_GetFontSize(object, reader.address)
    const [size] = reader.floats(1) as [number]
    lost.push({place: {x, y}, size, order: texts.size - 1})
  }

  function addPath(path: number, matrix: Matrix): void {
    pdfium._FPDFPath_GetDrawMode(path, reader.address, reader.address + 4)
    const [fill, stroke] = reader.integers(2)
    if (fill === 0 && stroke === 0) return
    for (const shape of readShapes(path, matrix)) {
      if (stroke !== 0) addAll(strokes, shape)
      else addAll(strokes, toBar(shape))
    }
  }

  /** The lines of a path, by the shapes that it draws; a curve is left out. */
  function readShapes(path: number, matrix: Matrix): readonly (readonly Stroke[])[] {
    const shapes: Stroke[][] = []
    let start: Place | undefined
    let before: Place | undefined
    const count = pdfium._FPDFPath_CountSegments(path)
    if ((left -= count) < 0) throw tooLarge('objects', limits.pageObjects)
    for (let index = 0; index < count; index++) {
      const segment = pdfium._FPDFPath_GetPathSegment(path, index)
      pdfium._FPDFPathSegment_GetPoint(segment, reader.address, reader.address + 4)
      const [x, y] = reader.floats(2) as [number, number]
      const place = apply(matrix, {x, y})
      const type = pdfium._FPDFPathSegment_GetType(segment)
      if (type === segmentTypes.move) {
        shapes.push([])
        start = place
      } else if (type === segmentTypes.line && before) shapes.at(-1)?.push([before, place])
      if (pdfium._FPDFPathSegment_GetClose(segment) === 1 && start) shapes.at(-1)?.push([place, start])
      before = place
    }
    return shapes
  }
}

/** A filled shape as a line when it is a thin bar; else the sides of what is shaded, as a cell is. */
function toBar(shape: readonly Stroke[]): readonly Stroke[] {
  const places = shape.flat()
  if (places.length === 0) return []
  const [xs, ys] = [places.map(({x}) => x), places.map(({y}) => y)]
  const [left, right] = [minOf(xs, Number), maxOf(xs, Number)]
  const [bottom, top] = [minOf(ys, Number), maxOf(ys, Number)]
  const [x, y] = [(left + right) / 2, (bottom + top) / 2]
  if (top - bottom <= thin && right - left > thin)
    return [
      [
        {x: left, y},
        {x: right, y}
      ]
    ]
  if (right - left <= thin && top - bottom > thin)
    return [
      [
        {x, y: bottom},
        {x, y: top}
      ]
    ]
  return []
}

/** A line as one along the page or down it; `undefined` when it is neither, or a dot. */
function toRule(a: Place, b: Place): Rule | undefined {
  const [width, height] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)]
  if (Math.max(width, height) <= thin || Math.min(width, height) > thin / 2) return
  return width > height
    ? {isHorizontal: true, at: (a.y + b.y) / 2, from: Math.min(a.x, b.x), to: Math.max(a.x, b.x)}
    : {isHorizontal: false, at: (a.x + b.x) / 2, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y)}
}

/** First the one, then the other. */
function multiply([a, b, c, d, e, f]: Matrix, [a2, b2, c2, d2, e2, f2]: Matrix): Matrix {
  return [
    a * a2 + b * c2,
    a * b2 + b * d2,
    c * a2 + d * c2,
    c * b2 + d * d2,
    e * a2 + f * c2 + e2,
    e * b2 + f * d2 + f2
  ]
}

function apply([a, b, c, d, e, f]: Matrix, {x, y}: Place): Place {
  return {x: a * x + c * y + e, y: b * x + d * y + f}
}
