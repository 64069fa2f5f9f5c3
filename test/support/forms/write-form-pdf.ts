import {createPdf, type PdfPage, type PdfText} from '../../../packages/readers/src/fixtures/pdf.js'
import type {FormSheet, PlacedCell} from './form-sheet.js'
import type {WrittenForm} from './write-form.js'

const [margin, size, lineHeight, columnWidth] = [30, 8, 12, 105]

/** A PDF with lines around the cells, a page for each table. */
export function writeFormPdf(sheets: readonly FormSheet[]): WrittenForm {
  return {bytes: createPdf(sheets.map(toPage)), placeOf: (sheet) => `第 ${sheet + 1} 页`}
}

function toPage({above, cells, below, height, width}: FormSheet): PdfPage {
  const heights = heightsOf(cells, height)
  const pageHeight = 2 * margin + heights.reduce((sum, each) => sum + each, 0) + (above.length + below.length + 1) * 20
  const top = pageHeight - margin - above.length * 20
  const bottoms = heights.reduce<number[]>((all, each) => [...all, all.at(-1)! - each], [top])
  const columns = Array.from({length: width + 1}, (_, index) => margin + index * columnWidth)
  const lines = cells.flatMap(({row, column, across, down}): [number, number, number, number][] => {
    const [left, right] = [columns[column]!, columns[column + across]!]
    const [high, low] = [bottoms[row]!, bottoms[row + down]!]
    return [
      [left, high, right, high],
      [left, low, right, low],
      [left, low, left, high],
      [right, low, right, high]
    ]
  })
  const texts = cells.flatMap((cell): PdfText[] =>
    wrap(cell).map((text, index) => ({
      x: columns[cell.column]! + 2,
      y: bottoms[cell.row]! - lineHeight * (index + 1) + 3,
      // In a font that is not in the file PDFium does not see a text of one character.
      text: text.length === 1 ? `${text} ` : text,
      size
    }))
  )
  const around = [
    ...above.map((text, index) => ({x: margin, y: pageHeight - margin - index * 20, text, size})),
    ...below.map((text, index) => ({x: margin, y: bottoms.at(-1)! - 20 - index * 20, text, size}))
  ]
  return {width: 2 * margin + width * columnWidth, height: pageHeight, texts: [...around, ...texts], lines}
}

/** As high as the texts of a row need; what a merged cell needs more goes to its last row. */
function heightsOf(cells: readonly PlacedCell[], height: number): number[] {
  const heights = Array.from({length: height}, () => lineHeight + 4)
  for (const cell of cells.toSorted((one, other) => one.row + one.down - (other.row + other.down))) {
    const needed = wrap(cell).length * lineHeight + 4
    const end = cell.row + cell.down
    const given = heights.slice(cell.row, end).reduce((sum, each) => sum + each, 0)
    heights[end - 1]! += Math.max(0, needed - given)
  }
  return heights
}

/** Break a text into lines that fit: each character is as wide as it is high. */
function wrap({text, across}: PlacedCell): string[] {
  const room = Math.floor((across * columnWidth - 4) / size)
  return text.split('\n').flatMap((line) => {
    const count = Math.max(1, Math.ceil(line.length / room))
    // Lines of like length: none is left with one character.
    const length = Math.ceil(line.length / count)
    return Array.from({length: count}, (_, index) => line.slice(index * length, (index + 1) * length))
  })
}
