import {attributeOf, childOf, childrenOf, type XmlElement} from '../xml/parse-xml.js'
import {lastColumn, lastRow, type CellRange} from './address.js'
import {rowsOf} from './sheet-xml.js'

/** A size in pixels, 96 to an inch. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** How wide the columns of a sheet are and how high its rows, in pixels; hidden ones are 0. */
export interface SheetGeometry {
  columnWidth(column: number): number
  rowHeight(row: number): number
}

/** A character of the usual font, by which widths are written, and the widths and heights of a sheet that says none. */
const characterWidth = 7
const usualWidth = 64
const usualHeight = 20

/** Read the widths and heights of a sheet. */
export function readGeometry(xml: string, sheet: XmlElement): SheetGeometry {
  const format = childOf(sheet, 'sheetFormatPr')
  const read = (element: XmlElement, name: string) => Number(attributeOf(xml, element, name) ?? Number.NaN)
  const defaultWidth = toPixels(format && read(format, 'defaultColWidth'), characterWidth, usualWidth)
  const defaultHeight = toPixels(format && read(format, 'defaultRowHeight'), 96 / 72, usualHeight)

  const list = childOf(sheet, 'cols')
  const columns = (list ? childrenOf(list, 'col') : []).map((element) => ({
    first: read(element, 'min') - 1,
    last: read(element, 'max') - 1,
    width: isHidden(xml, element) ? 0 : toPixels(read(element, 'width'), characterWidth, defaultWidth)
  }))
  const heights = new Map<number, number>()
  for (const [row, element] of rowsOf(xml, sheet)) {
    heights.set(row, isHidden(xml, element) ? 0 : toPixels(read(element, 'ht'), 96 / 72, defaultHeight))
  }

  return {
    columnWidth: (column) => columns.find(({first, last}) => column >= first && column <= last)?.width ?? defaultWidth,
    rowHeight: (row) => heights.get(row) ?? defaultHeight
  }
}

function toPixels(value: number | undefined, factor: number, otherwise: number): number {
  return value !== undefined && value >= 0 ? Math.round(value * factor) : otherwise
}

function isHidden(xml: string, element: XmlElement): boolean {
  return ['1', 'true'].includes(attributeOf(xml, element, 'hidden') ?? '')
}

/**
 * Where the box of a comment stands, as VML writes it: column, pixels into it, row, pixels into it, of its first and of its
 * last corner.
 *
 * It stands right of the cell and a little above, as Excel puts it; at the end of the sheet left of it.
 */
export function placeBox(geometry: SheetGeometry, area: CellRange, size: Size): readonly number[] {
  const left = Math.min(area.last.column + 1, lastColumn - 4)
  const top = Math.min(Math.max(0, area.first.row - 1), lastRow - 40)
  const gap = {width: 15, height: 4}
  const right = walk(left, gap.width + size.width, geometry.columnWidth, lastColumn)
  const bottom = walk(top, gap.height + size.height, geometry.rowHeight, lastRow)
  return [left, gap.width, top, gap.height, ...right, ...bottom]
}

/** The column or row so many pixels further on, and how far into it. */
function walk(
  from: number,
  pixels: number,
  sizeOf: (index: number) => number,
  last: number
): readonly [number, number] {
  let rest = pixels
  let index = from
  while (index < last && rest > sizeOf(index)) rest -= sizeOf(index++)
  return [index, Math.min(rest, sizeOf(index))]
}
